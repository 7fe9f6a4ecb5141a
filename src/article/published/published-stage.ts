import type { DateVerdict } from '../../model/date-verdict.ts';
import type { Stage } from '../stage.ts';

/** The date court: weighs all evidence for the dates of publication and change. */
export const publishedStage: Stage = {
  name: 'published',
  version: 1,
  requires: ['blocks'],
  assigns: ['published', 'modified'],
  run(article) {
    const hint = article.dateEvidence.find((candidate) => candidate.source === 'hint');
    const reading = hint?.readings.find((candidate) => candidate.ruledOut === null);
    if (!reading) return {};
    const published: DateVerdict = {
      value: reading.value,
      precision: reading.precision,
      zone: reading.zone,
      stated: true,
      reason: 'The deliverer of the document names this date.',
      candidates: article.dateEvidence,
    };
    return { facts: { published } };
  },
};

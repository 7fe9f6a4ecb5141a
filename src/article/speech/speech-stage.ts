import type { Quotation } from '../../model/quotation.ts';
import type { Stage } from '../stage.ts';
import type { Candidate } from './candidate.ts';
import { findQuotations } from './find-quotations.ts';
import { type Passage, readPassage } from './passage.ts';
import { toSpans } from './ranges.ts';

const version = 1;

/** Finds who said what to whom, and what is credited to whom. */
export const speechStage: Stage = {
  name: 'speech',
  version,
  requires: ['sentences', 'tokens', 'mentions', 'entities', 'languages', 'blocks', 'captions'],
  assigns: ['quotations', 'credits'],
  run(article, context) {
    const passage = readPassage(article, context);
    const quotations = findQuotations(passage).map((candidate) => toQuotation(passage, candidate));
    return { layers: { quotations, credits: [] } };
  },
};

function toQuotation(passage: Passage, candidate: Candidate): Quotation {
  const spans = (ranges: Candidate['content']) => toSpans(passage.tokens, ranges);
  return {
    type: candidate.type,
    medium: candidate.medium,
    content: spans(candidate.content),
    speaker: spans(candidate.speaker),
    cue: spans(candidate.cue),
    frame: spans(candidate.frame),
    addressee: spans(candidate.addressee),
    speakerEntity: null,
    resolution: null,
    anonymous: false,
    act: candidate.act,
    polarity: 'affirmed',
    modality: 'factual',
    chain: [],
    provenance: {
      stage: 'speech',
      version,
      rule: candidate.rule,
      stated: candidate.cue.length > 0,
      confidence: candidate.confidence,
    },
  };
}

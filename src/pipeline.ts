import { claimsStage } from './article/claims/claims-stage.ts';
import { datesStage } from './article/dates/dates-stage.ts';
import { languageStage } from './article/language/language-stage.ts';
import { namesStage } from './article/names/names-stage.ts';
import { publishedStage } from './article/published/published-stage.ts';
import { quantitiesStage } from './article/quantities/quantities-stage.ts';
import { speechStage } from './article/speech/speech-stage.ts';
import type { Stage } from './article/stage.ts';
import { wordsStage } from './article/words/words-stage.ts';

/** The stages of the per-article half, in order: the only place that knows it. */
export const pipeline: readonly Stage[] = [
  languageStage,
  wordsStage,
  publishedStage,
  datesStage,
  namesStage,
  quantitiesStage,
  speechStage,
  claimsStage,
];

/** What reading a document assigns before the first stage runs. */
const assignedByReading: readonly string[] = ['blocks', 'captions', 'language', 'outlet', 'authors', 'kind'];

/** Throws when a stage requires what no earlier stage assigns. Called when an engine is made. */
export function checkPipeline(stages: readonly Stage[]): void {
  const assigned = new Set<string>(assignedByReading);
  for (const stage of stages) {
    const missing = stage.requires.filter((name) => !assigned.has(name));
    if (missing.length > 0)
      throw new Error(`stage ${stage.name} requires ${missing.join(', ')}, which no earlier stage assigns`);
    for (const name of stage.assigns) assigned.add(name);
  }
}

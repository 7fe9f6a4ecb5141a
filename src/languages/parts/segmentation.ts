import type { SegmentationRules } from '../../text/segmentation-rules.ts';

/** What sentence and token splitting need: abbreviations, ordinals, clitics; and words that tell the language. */
export interface SegmentationData extends SegmentationRules {
  readonly code: string;
  /** Frequent words, in lower case, that hardly occur in the other languages: evidence for naming the language. */
  readonly commonWords: ReadonlySet<string>;
}

/** Splits a list written as one string of words separated by spaces. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

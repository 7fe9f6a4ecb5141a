import type { BoilerplateData } from './parts/boilerplate.ts';
import type { ClaimData } from './parts/claims.ts';
import type { DateData } from './parts/dates.ts';
import type { Glossary } from './parts/glossary.ts';
import type { MetadataData } from './parts/metadata.ts';
import type { MorphologyData } from './parts/morphology.ts';
import type { NameData } from './parts/names.ts';
import type { QuantityData } from './parts/quantities.ts';
import type { SegmentationData } from './parts/segmentation.ts';
import type { SpeechData } from './parts/speech.ts';
import type { StoryData } from './parts/stories.ts';

/** One natural language: data and small rules, one file per part. A missing part is a compile error. */
export interface Language {
  /** BCP 47 primary tag. */
  readonly code: string;
  readonly name: string;
  /** What sentence and token splitting need: abbreviations, ordinals, quotation marks. */
  readonly segmentation: SegmentationData;
  /** Closed-class words, suffix rules and mood tables for tagging. */
  readonly morphology: MorphologyData;
  /** Words and rules for temporal expressions and for dates in bylines. */
  readonly dates: DateData;
  /** Titles, roles, name particles, organisation words, demonyms, pronouns. */
  readonly names: NameData;
  /** Everyday words in other languages, for recognising translations; absent when there is none. */
  readonly glossary?: Glossary;
  /** Speech verbs with frames and acts, cue formulas, anonymous-source words. */
  readonly speech: SpeechData;
  /** Number words, quantifiers, units. */
  readonly quantities: QuantityData;
  /** Event words with their types, negation, modality and unproven markers. */
  readonly claims: ClaimData;
  /** Phrases of page furniture: advertising, navigation, newsletters, sharing, comments. */
  readonly boilerplate: BoilerplateData;
  /** Byline words, credit forms, section and update labels. */
  readonly metadata: MetadataData;
  /** Words too common to tell stories apart. */
  readonly stories: StoryData;
}

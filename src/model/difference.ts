import type { Receipt } from './dossier.ts';
import type { ConflictCause } from './story.ts';

/**
 * What may change between two dossiers. Those that come in pairs turn into one another when the dossiers change places.
 * An edit is told from the older version to the newer one that the later dossier has beyond the earlier.
 */
export type ChangeType =
  | 'storyAdded'
  | 'storyWithdrawn'
  | 'storiesMerged'
  | 'storySplit'
  | 'articleAdded'
  | 'articleWithdrawn'
  | 'silentEdit'
  | 'announcedEdit'
  | 'retracted'
  | 'dateChanged'
  | 'originGained'
  | 'originLost'
  | 'figureRevised'
  | 'answerChanged'
  | 'conflictAppeared'
  | 'conflictSettled'
  | 'conflictChanged'
  | 'quotationAdded'
  | 'quotationWithdrawn'
  | 'quotationReworded'
  | 'quotationReattributed';

/** One thing that is different, with the characters of both sides that show it. */
export interface Change {
  readonly type: ChangeType;
  /** Made from the type and the places of both sides: the same change has the same id in every run. */
  readonly id: string;
  /** The story it is about, as the later dossier names it, or the earlier one where the later has none. */
  readonly story: string | null;
  /** One line for people: fixed words of the program and words of the sources in quotation marks. */
  readonly message: string;
  /** The values on both sides in a few words; a count, a date, a wording. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Receipts in the earlier and in the later dossier. At least one side has some. */
  readonly before: readonly Receipt[];
  readonly after: readonly Receipt[];
  /** For a conflict: its cause, as the later dossier names it where it still stands. */
  readonly cause?: ConflictCause;
  /** For an edit: the sentences that differ. */
  readonly sentences?: readonly SentenceChange[];
}

export interface SentenceChange {
  readonly kind: 'removed' | 'added' | 'altered';
  readonly before: Receipt | null;
  readonly after: Receipt | null;
}

/** What is different between two dossiers, in the order of the stories, then of the kinds of change. */
export interface Difference {
  readonly format: 'lagebild-difference';
  readonly version: 1;
  readonly from: DifferenceSide;
  readonly to: DifferenceSide;
  readonly changes: readonly Change[];
}

export interface DifferenceSide {
  readonly asOf: string | null;
  readonly articles: number;
  readonly stories: number;
}

import type { Correction } from '../../model/correction.ts';
import type { PileEntity, SharedQuotation } from '../../model/story.ts';

/** What a correction says of a later article that follows it: a correction of its own with the credit of the first. */
export interface Followed {
  readonly article: string;
  readonly correction: Correction;
}

/** One thing that a later article says: of two corrections that answer it the latest made is followed. */
export interface Following {
  readonly question: string;
  readonly corrections: readonly Correction[];
}

/** The pile as the program reads it without corrections; each part is worked out when it is first asked for. */
export interface Uncorrected {
  readonly entities: () => readonly PileEntity[];
  readonly sharedQuotations: () => readonly SharedQuotation[];
}

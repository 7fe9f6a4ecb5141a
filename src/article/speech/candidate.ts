import type { Quotation, QuotationType, SpeechAct } from '../../model/quotation.ts';
import type { Unit } from './passage.ts';
import type { Range } from './ranges.ts';

/** A quotation on its way: what the finders hand to the refiners, in token ranges. */
export interface Candidate {
  readonly type: QuotationType;
  readonly rule: string;
  readonly confidence: number;
  readonly unit: Unit;
  readonly content: readonly Range[];
  readonly frame: readonly Range[];
  readonly cue: readonly Range[];
  readonly speaker: readonly Range[];
  readonly addressee: readonly Range[];
  readonly act: SpeechAct;
  readonly medium: Quotation['medium'];
  /** How the speaker was found, outermost step last: `subject`, `carried`, `agent`, `so`… */
  readonly path: readonly string[];
  /** Index of the quotation this one is a fragment of. */
  readonly within?: Candidate;
  /** The quotation whose speaker hands this one on. */
  readonly carrier?: Candidate;
  /** Who hands the words on by a source phrase of the same sentence. */
  readonly via?: Range;
  /** Whom the speaker relies on: "berichtet unter Berufung auf die Polizei". */
  readonly basis?: Range;
  /**
   * Whom the words that name the speaker stand for: the subject of "nach eigenen Angaben" (`self`), the source of the
   * sentence before for "demnach" (`back`), the noun before a relative pronoun (`relative`).
   */
  readonly standsFor?: { readonly range: Range; readonly step: 'self' | 'back' | 'relative' };
}

export const nothing: readonly Range[] = [];

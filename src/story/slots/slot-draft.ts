import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Assertion, SlotValue } from '../../model/story.ts';

/** One assertion with what decides which slot it fills. */
export interface SlotDraft {
  readonly article: Article;
  readonly claim: Claim;
  readonly story: string;
  readonly topic: string;
  readonly property: string;
  /** Entity of the pile, several joined by `+`, or a language-neutral noun. */
  readonly subject: string;
  readonly subjectName: string;
  /** Entity of the pile for the place that a number holds for; null for the whole or an unnamed scope. */
  readonly place: string | null;
  /** True when the words claim the whole ("im gesamten Tal"), or name a place that is the whole of its story. */
  readonly whole: boolean;
  /** A part of a number named before ("zwölf davon") without a place of its own: no rival of the whole. */
  readonly part: boolean;
  /** What came on top, a difference or a rate are other questions than how many there are; null for a plain number. */
  readonly aspect: string | null;
  /** Entities of the pile that narrow what is counted ("nordkoreanische Soldaten"). */
  readonly groups: readonly string[];
  /** Claims of different standing never fill one slot: a demand is no fact, a forecast no count. */
  readonly standing: 'asserted' | 'demanded' | 'forecast';
  readonly unit: string | null;
  readonly value: SlotValue;
  readonly assertion: Assertion;
}

/** In the order of publication, then of ids and places: the same whatever the order of the pile. */
export function byPublication(a: SlotDraft, b: SlotDraft): number {
  return (
    compareText(a.article.published?.value ?? '', b.article.published?.value ?? '') ||
    compareText(a.article.id, b.article.id) ||
    a.assertion.span[0] - b.assertion.span[0] ||
    a.assertion.span[1] - b.assertion.span[1]
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

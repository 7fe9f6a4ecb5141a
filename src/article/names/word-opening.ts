import type { NameData } from '../../languages/parts/names.ts';
import { CAPITAL, DEMONYM, INNER_CAPITAL, LETTERS } from './evidence-flags.ts';
import { isQuoteMark } from './quote-mark.ts';
import { HINTS } from './word-hints.ts';

/** How a word may take part in a name, as far as the word itself tells. */
export const OPENINGS = {
  /** Not at all. */
  closed: 0,
  /** Between words of the name: "of", "am", "&", numbers. */
  link: 1,
  /** Anywhere in it. */
  open: 2,
  /** As a quotation mark around it. */
  quote: 3,
} as const;

/** The opening of a word; `hint` is what its make hints at. */
export function openingOf(word: string, lower: string, flags: number, hint: number, names: NameData): number {
  if (flags & (CAPITAL | INNER_CAPITAL | DEMONYM) || hint !== HINTS.none) return OPENINGS.open;
  if (isQuoteMark(word)) return OPENINGS.quote;
  if (!(flags & LETTERS)) return /[\p{L}#@]/u.test(word) ? OPENINGS.open : OPENINGS.link;
  if (word.includes('-') || word.startsWith('#') || word.startsWith('@')) return OPENINGS.open;
  return isLink(lower, names) ? OPENINGS.link : OPENINGS.closed;
}

function isLink(lower: string, names: NameData): boolean {
  return (
    names.particles.has(lower) ||
    names.placePrepositions.has(lower) ||
    names.purposeLinks.has(lower) ||
    names.listLinks.has(lower) ||
    names.determiners.has(lower) ||
    names.foreignLinks?.has(lower) === true
  );
}

import { bylineMonths } from '../../languages/byline-months.ts';
import { languages } from '../../languages/index.ts';

/**
 * Month and weekday names and byline words of every language that the program reads. Bylines are often in another
 * language than the text (a template left in English), so all are tried.
 */
const months: ReadonlyMap<string, number> = new Map([
  ...bylineMonths,
  ...languages.flatMap(({ dates }) => Object.entries(dates.months)),
]);

/** Number of the month that a word names, or null. */
export function monthOf(word: string): number | null {
  return months.get(word.toLowerCase()) ?? null;
}

const weekdays: ReadonlyMap<string, number> = new Map(languages.flatMap(({ dates }) => Object.entries(dates.weekdays)));

/** The weekday (1 to 7) that the last word before a date names, or null. */
export function weekdayBefore(text: string): number | null {
  const word = /(\p{L}{4,12})[,.]?\s{0,3}(?:\p{L}{2,3}\s{1,3})?$/u.exec(text)?.[1];
  return word ? (weekdays.get(word.toLowerCase()) ?? null) : null;
}

const bylines = languages.map(({ dates }) => dates.byline);

/** Offsets of zones by their name: international abbreviations and those of the languages. */
export const zoneOffsets: Readonly<Record<string, string>> = Object.assign(
  { UTC: 'Z', GMT: 'Z', CET: '+01:00', CEST: '+02:00' },
  ...bylines.map(({ zones }) => zones),
);

/** Alternatives of a pattern: words behind a clock time, endings of a day's number, words between day and month. */
export const clockWords = alternatives(bylines.flatMap(({ clockWords: words }) => words));
export const dayEndings = alternatives(bylines.flatMap(({ dayEndings: words }) => words));
export const dayJoiners = alternatives(bylines.flatMap(({ dayJoiners: words }) => words));

function alternatives(words: readonly string[]): string {
  return words.map((word) => word.replace(/[^\p{L}]/gu, '')).join('|');
}

/** What the words around a date say it is a date of: longest label first. */
const labels: readonly (readonly [label: string, role: 'published' | 'modified' | 'other'])[] = languages
  .flatMap(({ dates: { byline } }) => [
    ...byline.published.map((label) => [label, 'published'] as const),
    ...byline.modified.map((label) => [label, 'modified'] as const),
    ...byline.other.map((label) => [label, 'other'] as const),
  ])
  .sort(([a], [b]) => b.length - a.length);

/** Role told by the label nearest before a date (or by the first one behind it), or null when no label stands there. */
export function labelledRole(before: string, after: string): 'published' | 'modified' | 'other' | null {
  return nearest(before.toLowerCase(), true) ?? nearest(closeBehind(after), false);
}

/** The words that follow a date without a mark between: "12.3. veröffentlicht", but not "12.3. / Updated 14.3.". */
function closeBehind(after: string): string {
  return /^\s{0,3}\p{L}{1,30}/u.exec(after.toLowerCase())?.[0] ?? '';
}

function nearest(text: string, last: boolean): 'published' | 'modified' | 'other' | null {
  let best: { at: number; length: number; role: 'published' | 'modified' | 'other' } | null = null;
  for (const [label, role] of labels) {
    const at = last ? text.lastIndexOf(label) : text.indexOf(label);
    if (at < 0 || !isWord(text, at, at + label.length)) continue;
    const end = at + label.length;
    if (!best) best = { at, length: label.length, role };
    else if (last ? end > best.at + best.length : at < best.at) best = { at, length: label.length, role };
  }
  return best?.role ?? null;
}

function isWord(text: string, start: number, end: number): boolean {
  return !/\p{L}/u.test(text[start - 1] ?? ' ') && !/\p{L}/u.test(text[end] ?? ' ');
}

import type { BoundWords } from '../../languages/parts/dates.ts';
import type { Span } from '../../model/span.ts';
import type { Meaning } from '../../text/time/meaning.ts';
import type { Tense } from '../../text/time/placed.ts';

/** How far back a word of a bound is looked for, and how many words may stand between. */
const reach = 40;
const mostBetween = 3;

/** What a word before a date tells: it lies behind, ahead whatever the tense, or ahead but for a clause of the past. */
export type Bound = 'since' | 'until' | 'ahead' | 'for';

/**
 * The bound before a date (with "von … an" around it), or null. Behind another date that ended at `last` the word joins the two and is
 * none ("Montag bis Freitag"). At the start of a sentence "until" tells of what has ended ("Until Thursday, they had …").
 */
export function boundAround(text: string, [at, end]: Span, last: number, words: BoundWords): Bound | null {
  const from = Math.max(0, at - reach);
  const pieces = [...text.slice(from, at).matchAll(/\p{L}{1,30}|[^\s\p{L}]/gu)];
  const onwards = words.onwards !== null && text.startsWith(words.onwards.behind, end);
  // "Für die am Mittwoch beschlossenen Regeln": the word belongs to the noun.
  let behindPreposition = false;
  for (let index = pieces.length - 1, passed = 0; index >= 0 && passed <= mostBetween; index--, passed++) {
    const written = pieces[index]![0];
    const word = written.toLowerCase();
    const joins = last >= 0 && text.slice(last, from + pieces[index]!.index).trim() === '';
    if (words.since.has(word)) return 'since';
    if (words.until.has(word)) return joins ? null : word === written ? 'until' : 'ahead';
    if (onwards && word === words.onwards?.before) return 'ahead';
    if (words.by.has(word)) return joins ? null : 'ahead';
    if (words.purpose.has(word)) return joins || behindPreposition ? null : 'for';
    if (!words.between.has(word)) return null;
    behindPreposition ||= words.prepositions.has(word);
  }
  return null;
}

/**
 * The tense by which a date without a year or week of its own is placed: a bound outweighs the verb ("seit Oktober ist",
 * "extended until Friday").
 */
export function sideOfWriting(bound: Bound | null, tense: () => Tense | null): Tense | null {
  if (bound === 'since') return 'past';
  const clause = tense();
  if (bound === 'until') return clause === 'past' ? 'bounded' : 'future';
  // "Für Mai meldet das Amt" tells of what has ended, "für Mai ist geplant" does not.
  if (bound === 'for') {
    if (clause === 'future' || clause === 'possible') return 'future';
    return clause === 'past' || clause === 'meant' ? 'meant' : 'bounded';
  }
  return bound === 'ahead' && clause !== 'past' && clause !== 'meant' ? 'future' : clause;
}

/** A day of a month behind "since" lies behind even where the one ahead is nearer. */
export function withDirection(bound: () => Bound | null, meaning: Meaning): Meaning {
  if (meaning.kind !== 'calendar' || meaning.direction !== undefined || meaning.yearShift !== undefined) return meaning;
  const { day, month, year } = meaning.fields;
  if (day === undefined || month === undefined || year !== undefined || bound() !== 'since') return meaning;
  return { ...meaning, direction: -1 };
}

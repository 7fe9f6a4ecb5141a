import { languages } from '../../languages/index.ts';

/** What a line says of the entry of a live blog that begins with it. */
export interface EntryLabel {
  /** `entry`: a clock time, alone or with a day. `day`: the day of the entries below, without a clock time. */
  readonly kind: 'entry' | 'day';
  /** `16:05`, or null for a day. */
  readonly clock: string | null;
  /** The line is nothing but the label; else the entry's text goes on behind it. */
  readonly alone: boolean;
  /** A day is named by its number, beside the clock time or alone. */
  readonly dated: boolean;
}

const longestLabel = 60;
const byline = languages.map(({ dates }) => dates.byline);
const clockWords = byline.flatMap(({ clockWords }) => clockWords.map((word) => word.replace(/[^\p{L}]/gu, '')));
const clock = new RegExp(
  String.raw`(?<![\d.,:])(?<hour>\d{1,2})(?:[:h](?<minute>\d{2})(?::\d{2})?|\.(?<spoken>\d{2})(?=\s?(?:${clockWords.join('|')})(?!\p{L})))(?![\d:])`,
  'u',
);
const half = /^\s?(?<half>[ap])\.?m\b\.?/iu;

/** Words that a label may hold: months, weekdays, words around a clock time, zones. */
const labelWords: ReadonlySet<string> = new Set(
  [
    ...languages.flatMap(({ dates }) => [...Object.keys(dates.months), ...Object.keys(dates.weekdays)]),
    ...byline.flatMap(({ clockWords, dayJoiners, zones }) => [...clockWords, ...dayJoiners, ...Object.keys(zones)]),
    ...['am', 'pm', 'a', 'p', 'm', 'gmt', 'utc', 'cet', 'cest', 'st', 'nd', 'rd', 'th'],
  ].map((word) => word.toLowerCase()),
);

/**
 * Reads the label of an entry: `30.10.2025, 16:05 Uhr`, `+++ 14.05 Uhr +++`, `16:05 | The bridge is open`. A time inside a
 * sentence is none: behind a label stands a mark, before it nothing but a day. Null for every other line.
 */
export function readEntryLabel(text: string): EntryLabel | null {
  const head = text.slice(0, longestLabel);
  const found = clock.exec(head);
  if (!found) {
    const isDay = text.length <= longestLabel && /\d/.test(head) && holdsOnlyLabel(head) && /[\p{L}./-]/u.test(head);
    return isDay && namesDay(head) ? { kind: 'day', clock: null, alone: true, dated: true } : null;
  }
  const before = head.slice(0, found.index);
  let after = head.slice(found.index + found[0].length);
  const { hour: written, minute, spoken } = found.groups!;
  const noon = half.exec(after);
  const isAfternoon = noon !== null && noon.groups!['half']!.toLowerCase() === 'p';
  const hour = (noon ? Number(written) % 12 : Number(written)) + (isAfternoon ? 12 : 0);
  if (Number(written) > 23 || Number(minute ?? spoken) > 59 || !holdsOnlyLabel(before)) return null;
  if (noon) after = after.slice(noon[0].length);
  const label = {
    kind: 'entry',
    clock: `${String(hour).padStart(2, '0')}:${minute ?? spoken}`,
    dated: namesDay(before) || (text.length <= longestLabel && holdsOnlyLabel(after) && namesDay(after)),
  } as const;
  if (text.length <= longestLabel && holdsOnlyLabel(after)) return { ...label, alone: true };
  return goesOn.test(after) ? { ...label, alone: false } : null;
}

/** A mark between label and text, after a word of the clock. */
const goesOn = new RegExp(
  String.raw`^(?:\s?(?:${clockWords.join('|')})(?!\p{L}))?(?:\s{0,3}\+{2,3}|\s{0,3}[\])|]|\s?:(?=\s)|\s{1,3}[–—-](?=\s))\s{0,3}\S`,
  'u',
);

/** A number with a month's name or between dots or strokes. */
function namesDay(text: string): boolean {
  const numbers = /\d{1,2}\.\s?\d{1,2}\.|\d{1,2}[/-]\d{1,2}[/-]\d{2}|\d{4}-\d{2}-\d{2}/;
  return numbers.test(text) || /(?<!\d)\d{1,2}(?!\d)[^\d]{0,6}\p{L}{3}|\p{L}{3,12}\.?\s\d{1,2}(?!\d)/u.test(text);
}

function holdsOnlyLabel(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}{1,20}/gu) ?? [];
  return words.length <= 6 && words.every((word) => labelWords.has(word)) && !/[!?]/.test(text);
}

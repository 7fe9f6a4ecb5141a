import { kindAt, LOWER, SPACE } from '../../text/characters.ts';

const longestLine = 140;

/**
 * Offsets at which a line break between two offsets parts sentences. A break inside running text that was wrapped at a
 * fixed width does not; nor does one behind a comma or before a small letter.
 */
export function lineBorders(text: string, start: number, end: number): number[] {
  const breaks: number[] = [];
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) breaks.push(at);
  if (breaks.length === 0 || isWrapped(breaks, start, end)) return [];
  const borders: number[] = [];
  for (let index = 0; index < breaks.length; ) {
    // Breaks with nothing but space between them stand or fall together.
    const parts = partsSentences(text, breaks[index]!, start, end);
    const behind = endOfSpace(text, breaks[index]! + 1, end);
    for (; index < breaks.length && breaks[index]! < behind; index++) if (parts) borders.push(breaks[index]! + 1);
  }
  return borders;
}

/** Three lines or more, of which all but the last are of like length. */
function isWrapped(breaks: readonly number[], start: number, end: number): boolean {
  if (breaks.length < 2) return false;
  const lengths = breaks.map((at, index) => at - (index === 0 ? start : breaks[index - 1]! + 1));
  const longest = lengths.reduce((most, length) => Math.max(most, length), end - breaks.at(-1)! - 1);
  if (longest > longestLine || longest < 30) return false;
  return lengths.filter((length) => length >= longest * 0.75).length >= lengths.length * 0.8;
}

function partsSentences(text: string, at: number, start: number, end: number): boolean {
  let before = at - 1;
  while (before > start && kindAt(text, before) & SPACE) before--;
  const after = endOfSpace(text, at + 1, end);
  if (after >= end || before < start) return false;
  return !(kindAt(text, after) & LOWER) && !',-–(/'.includes(text[before]!);
}

function endOfSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && kindAt(text, at) & SPACE) at++;
  return at;
}

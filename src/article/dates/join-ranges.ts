import type { RangeWords } from '../../languages/parts/dates.ts';
import type { Timex } from '../../model/layers.ts';

/** Longest text between two expressions that can join them. */
const longest = 16;

/** Gives the first of two expressions that the text joins to a range ("from May to July") the range in EDTF. */
export function joinRanges(text: string, timexes: readonly Timex[], words: RangeWords): readonly Timex[] {
  return timexes.map((timex, index) => {
    const next = timexes[index + 1];
    const range = next && next.span[0] - timex.span[1] <= longest ? rangeOf(text, timex, next, words) : null;
    return range ? { ...timex, range } : timex;
  });
}

function rangeOf(text: string, first: Timex, second: Timex, words: RangeWords): string | null {
  if (!isPlain(first.edtf) || !isPlain(second.edtf) || first.edtf > second.edtf) return null;
  const between = text
    .slice(first.span[1], second.span[0])
    .replace(/^[.\s]{0,3}/, '')
    .trim()
    .toLowerCase();
  if (words.joiners.includes(between)) return `${first.edtf}/${second.edtf}`;
  if (!words.openedJoiners.includes(between)) return null;
  const before = text
    .slice(Math.max(0, first.span[0] - longest), first.span[0])
    .trimEnd()
    .toLowerCase();
  return words.openers.some((opener) => before.endsWith(opener)) ? `${first.edtf}/${second.edtf}` : null;
}

function isPlain(edtf: string | null): edtf is string {
  return edtf !== null && !/[/~X]/.test(edtf);
}

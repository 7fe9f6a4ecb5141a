import type { Span } from '../../model/span.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { inside, type Reading, spanOf } from './reading.ts';

const nounReach = 12;
/** How far behind a preposition its noun may stand, and how far before a noun its preposition. */
const linkReach = 3;
const phraseReach = 4;

/**
 * What a number with a unit is said of where nothing better tells: the nearest noun before it, or the first one after. Of
 * a span of time only what stands right beside it ("Haft von drei Jahren", "14 Tage in Quarantäne") or lasts: no noun
 * behind a preposition ("nach Ankunft für 14 Tage") and none further on.
 */
export function nearestNoun(
  reading: Reading,
  core: TokenRange,
  sentence: TokenRange,
  isTime: boolean,
): { noun: string | null; span: Span | null } {
  const { row, article, quantities, claims } = reading;
  const segment = commaSegment(row, core, sentence);
  const dated = inside(article.layers.timexes, spanOf(row, segment));
  const usable = (at: number): boolean => {
    const { pos, span } = row.tokens[at]!;
    const word = row.words[at]!;
    if (pos !== 'NOUN' || quantities.units.has(word) || quantities.multipliers.has(word)) return false;
    if (quantities.spanBefore.has(word) || claims.sinceWords.has(word)) return false;
    return !dated.some((timex) => timex.span[0] <= span[0] && span[0] < timex.span[1]);
  };
  const found = (at: number): { noun: string; span: Span } => {
    const token = row.tokens[at]!;
    return { noun: (token.lemma || row.words[at]!).toLowerCase(), span: token.span };
  };
  const joined = row.tokens[core[0] - 1]?.pos === 'CCONJ';
  const linked = core[0] - 1 >= segment[0] && row.tokens[core[0] - 1]!.pos === 'ADP' ? core[0] - 2 : core[0] - 1;
  if (isTime) {
    const behind = linkedBehind(reading, core[1], segment[1]);
    if (behind >= 0 && usable(behind)) return found(behind);
  }
  for (let at = core[0] - 1; !joined && at >= Math.max(segment[0], core[0] - nounReach); at--) {
    if (!usable(at) || quantities.amountNouns.has(row.words[at]!)) continue;
    if (!isTime || at === linked) return found(at);
    if (!isGoverned(reading, at, segment[0])) return found(at);
  }
  if (isTime) return { noun: null, span: null };
  for (let at = core[1]; at < Math.min(segment[1], core[1] + nounReach); at++) if (usable(at)) return found(at);
  return { noun: null, span: null };
}

/** The noun that a word right behind a span of time links to it, or -1. */
function linkedBehind({ row, quantities }: Reading, from: number, end: number): number {
  if (from >= end || !quantities.spanLinks.has(row.words[from]!)) return -1;
  for (let at = from + 1; at < Math.min(end, from + 1 + linkReach); at++) {
    const { pos } = row.tokens[at]!;
    if (pos === 'NOUN') return at;
    if (pos !== 'ADJ') return -1;
  }
  return -1;
}

/** Whether a noun stands behind a preposition. */
function isGoverned({ row }: Reading, noun: number, from: number): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - phraseReach); at--) {
    const { pos } = row.tokens[at]!;
    if (pos === 'ADP') return true;
    if (!/^(?:DET|ADJ|ADV|NUM|PROPN|X)$/.test(pos)) return false;
  }
  return false;
}

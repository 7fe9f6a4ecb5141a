import type { Quantity } from '../../model/quantity.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import type { Reading } from './reading.ts';

/** Quakes are not stronger. */
const strongest = 10;
const scaleReachBefore = 4;
const scaleReachAfter = 4;

/** "A magnitude of 6.1", "6.1-magnitude", "der Stärke 6,1", "6.4 on the Richter scale"; `concept` is what the next word counts. */
export function isOnScale(
  reading: Reading,
  quantity: Quantity,
  core: TokenRange,
  sentence: TokenRange,
  concept: string | null,
): boolean {
  const { row, quantities } = reading;
  if (quantity.value === null || quantity.value <= 0 || quantity.value > strongest) return false;
  if (concept !== null) return false;
  const named = (at: number): boolean => quantities.scaleWords.has(row.words[at]!);
  for (let at = core[0] - 1; at >= Math.max(sentence[0], core[0] - scaleReachBefore); at--) {
    if (named(at)) return true;
    if (/^(?:VERB|NUM)$/.test(row.tokens[at]!.pos) || (row.tokens[at]!.pos === 'PUNCT' && row.words[at] !== '-')) break;
  }
  for (let at = core[1]; at < Math.min(sentence[1], core[1] + scaleReachAfter); at++) {
    if (named(at)) return true;
    if (row.tokens[at]!.pos === 'VERB' || (row.tokens[at]!.pos === 'PUNCT' && row.words[at] !== '-')) break;
  }
  return false;
}

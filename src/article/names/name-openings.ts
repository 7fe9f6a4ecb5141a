import type { Token } from '../../model/layers.ts';
import { type Evidence, NUMBER } from './token-evidence.ts';
import { OPENING } from './word-evidence.ts';
import { OPENINGS } from './word-opening.ts';

/** Most links in a row inside a name ("von und zu"), and most tokens of a title in quotation marks. */
const LONGEST_LINK = 3;
const LONGEST_TITLE = 9;

/**
 * Marks in `open` the tokens of a sentence `[first, end)` that can be part of a name: capitalised and otherwise open
 * words, what links two of them, numbers beside them, and short passages in quotation marks. Everything else is
 * outside of all names, which leaves the trained finder less than half of the tokens to look at.
 */
export function markOpen(
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
  open: Uint8Array,
): void {
  const { cells, rows } = evidence;
  open.fill(0, 0, end - first);
  let last = -1;
  let quote = -1;
  for (let at = first; at < end; at++) {
    const own = cells[rows[at]! + OPENING]!;
    const opening = own !== OPENINGS.open && isOpen(evidence, tokens, at) ? OPENINGS.open : own;
    if (opening === OPENINGS.closed) last = -1;
    else if (opening === OPENINGS.open) {
      if (last >= 0 && at - last <= LONGEST_LINK + 1) open.fill(1, last - first, at - first);
      openNumberBefore(evidence, at, first, open);
      open[at - first] = 1;
      last = at;
    } else if (last >= 0 && evidence.flags[at]! & NUMBER && isBeside(evidence, last, at))
      open.fill(1, last - first, at - first + 1);
    if (opening !== OPENINGS.quote) continue;
    if (quote >= 0 && at - quote <= LONGEST_TITLE + 1) open.fill(1, quote - first + 1, at - first);
    quote = at;
  }
}

/** What stands around the word opens it: a name of several words that lists know, or the tagger takes it for a name. */
function isOpen(evidence: Evidence, tokens: readonly Token[], at: number): boolean {
  if (evidence.places[at] || evidence.known[at] || evidence.likely[at]) return true;
  const { pos } = tokens[at]!;
  return pos === 'PROPN' || pos === 'X';
}

/** "1. FC", "1 . FC". */
function openNumberBefore({ flags, words }: Evidence, at: number, first: number, open: Uint8Array): void {
  if (at > first && flags[at - 1]! & NUMBER) open[at - 1 - first] = 1;
  else if (at - 1 > first && words[at - 1] === '.' && flags[at - 2]! & NUMBER) open.fill(1, at - 2 - first, at - first);
}

/** "Studio 7", "Sat . 1". */
function isBeside({ words }: Evidence, name: number, number: number): boolean {
  return number === name + 1 || (number === name + 2 && words[name + 1] === '.');
}

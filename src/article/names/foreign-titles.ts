import type { NameData } from '../../languages/parts/names.ts';
import type { Token } from '../../model/layers.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import {
  CAPITAL,
  COMMON,
  COMPOUND,
  type Evidence,
  FIRST_NAME,
  FUNCTION,
  LETTERS,
  NOUN,
  ORG_WORD,
  ROLE,
} from './token-evidence.ts';
import { OPENING } from './word-evidence.ts';
import { OPENINGS } from './word-opening.ts';

const LONGEST = 9;

/**
 * Runs of capitalised words held together by small words of another language ("… of the …", "… to My …"): titles of
 * works, or organisations when a word for one stands in them.
 */
export function foreignTitles(
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
  names: NameData,
): NameSpan[] {
  const spans: NameSpan[] = [];
  const links = names.foreignLinks;
  if (!names.nounsCapitalised || !links) return spans;
  for (let at = first; at < end; ) {
    const run =
      evidence.cells[evidence.rows[at]! + OPENING] !== OPENINGS.closed &&
      (links.has(evidence.lower[at]!) || isOpening(evidence, tokens, at))
        ? runAt(evidence, tokens, at, end, links)
        : null;
    if (run === null) {
      at++;
      continue;
    }
    spans.push(nameSpan(at, run.end, run.body ? 'organisation' : 'other', 'names.foreignTitle', 0.65));
    at = run.end;
  }
  return spans;
}

function runAt(
  evidence: Evidence,
  tokens: readonly Token[],
  start: number,
  end: number,
  links: ReadonlySet<string>,
): { end: number; body: boolean } | null {
  let stop = start;
  let linked = 0;
  let capitals = 0;
  let body = false;
  for (let at = start; at < end && at < start + LONGEST; at++) {
    const link = links.has(evidence.lower[at]!);
    if (!link && !isOpening(evidence, tokens, at)) break;
    if (link) linked++;
    else capitals++;
    if (evidence.flags[at]! & ORG_WORD) body = true;
    if (evidence.flags[at]! & CAPITAL) stop = at + 1;
  }
  if (!(evidence.flags[start]! & CAPITAL) || linked === 0 || capitals === 0 || stop - start < 2) return null;
  let inside = 0;
  for (let at = start; at < stop; at++) if (links.has(evidence.lower[at]!)) inside++;
  return inside > 0 && stop - start - inside > 0 ? { end: stop, body } : null;
}

/** A capitalised word that is none of the text's own language and no role or first name. */
function isOpening(evidence: Evidence, tokens: readonly Token[], at: number): boolean {
  const flags = evidence.flags[at]!;
  if (!(flags & CAPITAL) || !(flags & LETTERS)) return false;
  if (flags & (FUNCTION | ROLE)) return false;
  return (
    (tokens[at]!.pos === 'PROPN' || !(flags & (NOUN | COMMON | COMPOUND))) &&
    !(flags & FIRST_NAME && evidence.known[at])
  );
}

import { lexTime, type TimeItem } from './lex-time.ts';
import type { Meaning } from './meaning.ts';
import type { Candidate, Candidates, TimeGrammar } from './time-grammar.ts';
import { matchPattern, mayFollow, type PatternMatch } from './time-pattern.ts';

/** A temporal expression before it is placed in time. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** Identifier of the rule that found it. */
  readonly rule: string;
}

interface Best {
  readonly match: PatternMatch;
  readonly meaning: Meaning;
  readonly rule: string;
}

const noLimit = Number.POSITIVE_INFINITY;

/**
 * Finds temporal expressions between two offsets of a text, in order and without overlaps. At each place the longest
 * expression wins, then the rule with the longer context, then the earlier rule.
 */
export function findTimes(text: string, start: number, end: number, grammar: TimeGrammar): readonly FoundTime[] {
  const items = lexTime(text, start, end, grammar.lexicon, grammar.mayKnow);
  const found: FoundTime[] = [];
  let at = 0;
  while (at < items.length) {
    const best = bestAt(items, at, grammar, noLimit);
    if (!best) {
      at++;
      continue;
    }
    let chosen = best;
    for (let from = at; chosen.match.startItem > from; ) {
      // The rule began with context. What begins at the expression itself may reach further, and the context may hold
      // expressions of its own ("3 May" and "4" in "3 May, 4 and 5").
      addContext(found, items, from, grammar, chosen.match.start);
      const own = bestAt(items, chosen.match.startItem, grammar, noLimit);
      if (!own || own.match.end <= chosen.match.end || own.meaning.kind === 'none') break;
      from = chosen.match.startItem;
      chosen = own;
    }
    add(found, chosen);
    at = Math.max(at + 1, chosen.match.endItem);
  }
  return found;
}

/** Adds the expressions in the context of a match, in order. Each ends before the last, so there are few. */
function addContext(found: FoundTime[], items: readonly TimeItem[], at: number, grammar: TimeGrammar, limit: number) {
  const before = bestAt(items, at, grammar, limit);
  if (!before) return;
  if (before.match.startItem > at) addContext(found, items, at, grammar, before.match.start);
  add(found, before);
}

function add(found: FoundTime[], { match, meaning, rule }: Best): void {
  const last = found.at(-1);
  if (meaning.kind === 'none' || (last && last.end > match.start)) return;
  found.push({ start: match.start, end: match.end, meaning, rule });
}

/** The best expression of the rules that begin at a piece and end no later than `limit`. */
function bestAt(items: readonly TimeItem[], at: number, grammar: TimeGrammar, limit: number): Best | null {
  const item = items[at]!;
  if (item.mask === 0 && item.lower === '') return null;
  if (item.glued && !mayBegin(items, at)) return null;
  let best: Best | null = null;
  for (let bits = item.mask; bits !== 0; bits &= bits - 1)
    best = bestOf(best, grammar.byBit[31 - Math.clz32(bits & -bits)]!, items, at, limit);
  const candidates = item.lower === '' ? undefined : grammar.byLiteral.get(item.lower);
  return candidates ? bestOf(best, candidates, items, at, limit) : best;
}

/** The best so far or, if one of the candidates that may go on with the next piece is better, that. */
function bestOf(
  known: Best | null,
  candidates: Candidates,
  items: readonly TimeItem[],
  at: number,
  limit: number,
): Best | null {
  let best = known;
  for (const candidate of goingOn(candidates, items[at + 1])) best = better(best, candidate, items, at, limit);
  return best;
}

/** The candidates that may go on with the next piece. Looked up by its word, or by what its digits may be. */
function goingOn({ all, alone, second, bySecond }: Candidates, next: TimeItem | undefined): readonly Candidate[] {
  if (!next || !mayFollow(second, next)) return alone;
  const key = next.lower === '' ? next.mask : next.lower;
  let going = bySecond.get(key);
  if (!going) {
    going = all.filter((candidate) => candidate.second === null || mayFollow(candidate.second, next));
    bySecond.set(key, going);
  }
  return going;
}

function better(
  best: Best | null,
  { rule, pattern }: Candidate,
  items: readonly TimeItem[],
  at: number,
  limit: number,
): Best | null {
  const match = matchPattern(pattern, items, at);
  if (!match || match.end > limit || !isFree(items, match)) return best;
  if (best) {
    if (match.end < best.match.end) return best;
    if (match.end === best.match.end && match.contextItem <= best.match.contextItem) return best;
  }
  const meaning = rule.produce(match.caught);
  return meaning ? { match, meaning, rule: rule.id } : best;
}

/** Whether the expression stands by itself: no part of a longer number, word or code ("3.1998,5", "A2000b"). */
function isFree(items: readonly TimeItem[], match: PatternMatch): boolean {
  const next = items[match.endItem];
  if (!next?.glued) return true;
  if (next.kind !== 'mark') return match.contextItem > match.endItem;
  if (next.lower === '%' || next.lower === '°') return false;
  if (next.lower !== ',' && next.lower !== '.' && next.lower !== ':') return true;
  const after = items[match.endItem + 1];
  return !after?.glued || after.kind !== 'digits' || match.contextItem > match.endItem;
}

/** Whether an expression may begin at a piece that follows another without a space. */
function mayBegin(items: readonly TimeItem[], at: number): boolean {
  const before = items[at - 1]!;
  if (before.kind !== 'mark') return false;
  if (items[at]!.kind !== 'digits' || !before.glued) return true;
  const inNumber = before.lower === ',' || before.lower === '.' || before.lower === ':';
  return !inNumber || items[at - 2]?.kind !== 'digits';
}

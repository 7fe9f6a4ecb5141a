import { type WordFilter, wordFilter } from '../word-filter.ts';
import { buildTimeLexicon, type TimeEntry, type TimeWords, timeClasses } from './time-lexicon.ts';
import { type Element, readPattern, type SecondPiece, secondPieceOf, type TimePattern } from './time-pattern.ts';
import type { TimeRule } from './time-rule.ts';

export interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: TimePattern;
}

/** A rule among those that may begin with one class or word. */
export interface Candidate extends CompiledRule {
  /** What must stand behind the first piece, or null where nothing must or any word does. */
  readonly second: SecondPiece | null;
}

/** The rules that may begin with one class or word, and those of them that need no known piece behind it. */
export interface Candidates {
  readonly all: readonly Candidate[];
  readonly alone: readonly Candidate[];
  /** What the others need: where the next piece is none of it, they are not tried. Most articles and prepositions end here. */
  readonly second: SecondPiece;
  /** Those that may go on with a word, or with digits of a mask: filled when it is first met, so at most once a known word. */
  readonly bySecond: Map<string | number, readonly Candidate[]>;
}

/** A language's words and rules made ready for looking up. Built once per language. */
export interface TimeGrammar {
  readonly lexicon: ReadonlyMap<string, TimeEntry>;
  /** Turns most words away that are not in the lexicon. */
  readonly mayKnow: WordFilter;
  /** Rules that may begin with a class, by the class's bit index; rules that may begin with a literal. */
  readonly byBit: readonly Candidates[];
  readonly byLiteral: ReadonlyMap<string, Candidates>;
}

export function compileTimeGrammar(words: TimeWords, rules: readonly TimeRule[]): TimeGrammar {
  const compiled = rules.map((rule) => ({ rule, pattern: readPattern(rule.pattern) }));
  const byBit = timeClasses.map((_, bit) => candidatesOf(compiled, ({ mask }) => (mask & (1 << bit)) !== 0));
  const firstLiterals = new Set(compiled.flatMap(({ pattern }) => pattern.firstLiterals));
  const byLiteral = new Map(
    [...firstLiterals].map((literal) => [
      literal,
      candidatesOf(compiled, ({ literals }) => literals.includes(literal)),
    ]),
  );
  const literals = compiled.flatMap((entry) => entry.pattern.literals).filter((literal) => /\p{L}/u.test(literal));
  const lexicon = buildTimeLexicon(words, literals);
  const mayKnow = wordFilter(lexicon.keys());
  return { lexicon, mayKnow, byBit, byLiteral };
}

/** The rules that may begin with a piece that an element `takes` allows. */
function candidatesOf(compiled: readonly CompiledRule[], takes: (element: Element) => boolean): Candidates {
  const all = compiled
    .filter(({ pattern }) => mayBegin(pattern, takes))
    .map((entry) => ({ ...entry, second: secondPieceOf(entry.pattern.elements, takes) }));
  return gather(all);
}

/** Candidates with what all of them together need. */
export function gather(all: readonly Candidate[]): Candidates {
  const seconds = all.flatMap(({ second }) => second ?? []);
  return {
    all,
    alone: all.filter(({ second }) => second === null),
    bySecond: new Map(),
    second: {
      mask: seconds.reduce((union, { mask }) => union | mask, 0),
      literals: new Set(seconds.flatMap(({ literals }) => [...literals])),
    },
  };
}

/** Whether one of the elements that may take the first piece allows it. */
function mayBegin({ elements }: TimePattern, takes: (element: Element) => boolean): boolean {
  for (const element of elements) {
    if (element.negative) continue;
    if (takes(element)) return true;
    if (!element.optional) return false;
  }
  return false;
}

import { type WordFilter, wordFilter } from '../word-filter.ts';
import { buildTimeLexicon, type TimeEntry, type TimeWords, timeClasses } from './time-lexicon.ts';
import { canStandAlone, readPattern, type TimePattern } from './time-pattern.ts';
import type { TimeRule } from './time-rule.ts';

export interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: TimePattern;
}

/** A language's words and rules made ready for looking up. Built once per language. */
export interface TimeGrammar {
  readonly lexicon: ReadonlyMap<string, TimeEntry>;
  /** Turns most words away that are not in the lexicon. */
  readonly mayKnow: WordFilter;
  /** Rules that may begin with a class, by the class's bit index; rules that may begin with a literal. */
  readonly byBit: readonly (readonly CompiledRule[])[];
  readonly byLiteral: ReadonlyMap<string, readonly CompiledRule[]>;
  /** Those of them that can do without a known piece behind the first: most articles and prepositions have none. */
  readonly aloneByBit: readonly (readonly CompiledRule[])[];
  readonly aloneByLiteral: ReadonlyMap<string, readonly CompiledRule[]>;
}

export function compileTimeGrammar(words: TimeWords, rules: readonly TimeRule[]): TimeGrammar {
  const compiled = rules.map((rule) => ({ rule, pattern: readPattern(rule.pattern) }));
  const byBit = timeClasses.map((_, bit) => compiled.filter(({ pattern }) => (pattern.firstMask & (1 << bit)) !== 0));
  const byLiteral = groupByLiteral(compiled, () => true);
  const aloneByBit = byBit.map((entries, bit) =>
    entries.filter(({ pattern }) => canStandAlone(pattern, ({ mask }) => (mask & (1 << bit)) !== 0)),
  );
  const aloneByLiteral = groupByLiteral(compiled, ({ pattern }, literal) =>
    canStandAlone(pattern, ({ literals }) => literals.includes(literal)),
  );
  const literals = compiled.flatMap((entry) => entry.pattern.literals).filter((literal) => /\p{L}/u.test(literal));
  const lexicon = buildTimeLexicon(words, literals);
  const mayKnow = wordFilter(lexicon.keys());
  return { lexicon, mayKnow, byBit, byLiteral, aloneByBit, aloneByLiteral };
}

function groupByLiteral(
  compiled: readonly CompiledRule[],
  belongs: (entry: CompiledRule, literal: string) => boolean,
): ReadonlyMap<string, readonly CompiledRule[]> {
  const groups = new Map<string, CompiledRule[]>();
  for (const entry of compiled) {
    for (const literal of entry.pattern.firstLiterals) {
      if (!belongs(entry, literal)) continue;
      const group = groups.get(literal);
      if (group) group.push(entry);
      else groups.set(literal, [entry]);
    }
  }
  return groups;
}

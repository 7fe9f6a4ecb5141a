import { buildTimeLexicon, type TimeEntry, type TimeWords } from './time-lexicon.ts';
import { readPattern, type TimePattern } from './time-pattern.ts';
import type { TimeRule } from './time-rule.ts';

export interface CompiledRule {
  readonly rule: TimeRule;
  readonly pattern: TimePattern;
}

/** A language's words and rules made ready for looking up. Built once per language. */
export interface TimeGrammar {
  readonly lexicon: ReadonlyMap<string, TimeEntry>;
  /** Rules that may begin with a class, by the class's bit index; rules that may begin with a literal. */
  readonly byBit: readonly (readonly CompiledRule[])[];
  readonly byLiteral: ReadonlyMap<string, readonly CompiledRule[]>;
}

export function compileTimeGrammar(words: TimeWords, rules: readonly TimeRule[]): TimeGrammar {
  const compiled = rules.map((rule) => ({ rule, pattern: readPattern(rule.pattern) }));
  const byBit: CompiledRule[][] = Array.from({ length: 31 }, () => []);
  const byLiteral = new Map<string, CompiledRule[]>();
  for (const entry of compiled) {
    for (let bit = 0; bit < 31; bit++) if (entry.pattern.firstMask & (1 << bit)) byBit[bit]!.push(entry);
    for (const literal of entry.pattern.firstLiterals) {
      const list = byLiteral.get(literal);
      if (list) list.push(entry);
      else byLiteral.set(literal, [entry]);
    }
  }
  const literals = compiled.flatMap((entry) => entry.pattern.literals).filter((literal) => /\p{L}/u.test(literal));
  return { lexicon: buildTimeLexicon(words, literals), byBit, byLiteral };
}

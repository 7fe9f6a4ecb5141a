import type { Span } from '../../model/span.ts';
import { analyseClauses } from '../../text/clauses/analyse-clauses.ts';
import type { Clause, Phrase } from '../../text/clauses/clause.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import type { Reading } from './reading.ts';

/** Clauses of one sentence, worked out once and asked for by token. */
export interface SentenceClauses {
  /** The clause that holds a token, or null. */
  at(token: number): Clause | null;
}

/** Analyses the clauses of a sentence. Empty where the sentence has no tags. */
export function sentenceClauses(reading: Reading, sentence: TokenRange): SentenceClauses {
  const { row, lastClauses, clauseRules } = reading;
  const { range, rules } = lastClauses;
  if (range?.[0] !== sentence[0] || range[1] !== sentence[1] || rules !== clauseRules) {
    const tagged = row.tokens[sentence[0]]?.pos !== 'X';
    lastClauses.clauses = tagged ? analyseClauses(row.text, row.tokens, sentence, clauseRules) : [];
    lastClauses.range = sentence;
    lastClauses.rules = clauseRules;
  }
  const { clauses } = lastClauses;
  return {
    at(token) {
      return clauses.find((clause) => clause.parts.some((part) => part[0] <= token && token < part[1])) ?? null;
    },
  };
}

/**
 * True when the characters lie in the phrase, at least in part. A surname that is a common noun, too ("Karin Sommer"), may have been
 * taken for a phrase of its own.
 */
export function phraseHolds(reading: Reading, phrase: Phrase | null, span: Span): boolean {
  if (!phrase) return false;
  const { tokens } = reading.row;
  return tokens[phrase.tokens[0]]!.span[0] < span[1] && span[0] < tokens[phrase.tokens[1] - 1]!.span[1];
}

import type { Language } from '../../languages/language.ts';
import type { ClaimData } from '../../languages/parts/claims.ts';
import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/entity.ts';
import type { Timex } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Clause, ClauseRules } from '../../text/clauses/clause.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import { type WordRow, wordRow } from '../../text/word-row.ts';

/** What every part of the claims stage looks at: one article with its words and the language data of one sentence. */
export interface Reading {
  readonly article: Article;
  readonly row: WordRow;
  readonly claims: ClaimData;
  readonly quantities: QuantityData;
  readonly clauseRules: ClauseRules;
  readonly quoted: QuotedParts;
  /** Clauses of the sentence analysed last, which events, acts and sources of one sentence ask for. */
  readonly lastClauses: ClauseMemory;
}

/** Everything that the sentences of one article are read with. */
export type Readable = Omit<Reading, 'claims' | 'quantities' | 'clauseRules'>;

/** Makes the look-ups of an article once, for all its sentences. */
export function readable(article: Article): Readable {
  return {
    article,
    row: wordRow(article),
    quoted: quotedParts(article),
    lastClauses: { range: null, rules: null, clauses: [] },
  };
}

/** How a sentence in this language is read. */
export function readingIn(given: Readable, { claims, quantities, morphology }: Language): Reading {
  return { ...given, claims, quantities, clauseRules: morphology.clauses };
}

/** Clauses of one range of tokens of the article. */
interface ClauseMemory {
  range: TokenRange | null;
  rules: ClauseRules | null;
  clauses: readonly Clause[];
}

/** The stretches of text that quotations hold, ordered by start. */
interface QuotedParts {
  readonly parts: readonly { readonly span: Span; readonly quotation: number; readonly length: number }[];
  /** Where the words of saying begin. */
  readonly cues: ReadonlySet<number>;
}

/** Orders the contents of an article's quotations for look-up. */
function quotedParts(article: Article): QuotedParts {
  const parts = article.layers.quotations.flatMap((quotation, index) => {
    const length = quotation.content.reduce((sum, part) => sum + part[1] - part[0], 0);
    return quotation.content.map((span) => ({ span, quotation: index, length }));
  });
  const cues = new Set(article.layers.quotations.flatMap(({ cue }) => cue.map(([start]) => start)));
  return { parts: parts.sort((a, b) => a.span[0] - b.span[0] || b.length - a.length), cues };
}

/** Findings of a layer that lie inside a span. The layer is ordered by start. */
export function inside<Item extends { readonly span: Span }>(items: readonly Item[], span: Span): Item[] {
  const found: Item[] = [];
  for (let at = firstEndingAfter(items, span[0]); at < items.length && items[at]!.span[0] < span[1]; at++) {
    if (items[at]!.span[0] >= span[0] && items[at]!.span[1] <= span[1]) found.push(items[at]!);
  }
  return found;
}

/** Characters that a range of tokens covers. */
export function spanOf(row: WordRow, range: TokenRange): Span {
  return [row.tokens[range[0]]!.span[0], row.tokens[Math.max(range[0], range[1] - 1)]!.span[1]];
}

/** A date that can date an event: a day, a month or a year, no duration and no set. */
export function isCalendarDate(timex: Timex): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF');
}

/** A mention of somebody who can act: persons, organisations, places that stand for actors. */
export function isActor(mention: Mention): boolean {
  return mention.type === 'person' || mention.type === 'organisation' || mention.actor === true;
}

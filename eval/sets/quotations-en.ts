import { readFileSync } from 'node:fs';
import { annotate } from '../../src/annotate.ts';
import type { Context } from '../../src/article/stage.ts';
import type { Span } from '../../src/model/span.ts';
import type { Evaluation } from '../evaluation.ts';
import { type GoldQuotation, type ScoredArticle, scoreQuotations } from '../quotations/score-quotations.ts';

interface Row {
  readonly id: string;
  readonly language: string;
  readonly publishedAt: string;
  readonly text: string;
  readonly quotations: readonly GoldQuotation[];
}

/** English: invented articles with hand-labelled quotations, after the conventions of the German set. */
export const quotationsEn: Evaluation = {
  name: 'quotations-en',
  needs: [],
  score: (context) => scoreEnglish('quotations-en', context),
};

/** The same in the manner of agency copy, labelled before the program had seen it. */
export const quotationsEnWire: Evaluation = {
  name: 'quotations-en-wire',
  needs: [],
  score: (context) => scoreEnglish('quotations-en-wire', context),
};

function scoreEnglish(name: string, context: Context): Record<string, number> {
  const articles = readEnglishRows(name).map(({ id, text, language, publishedAt, quotations }): ScoredArticle => {
    const article = annotate({ id, text, language, publishedAt }, context, { keepText: true, until: 'speech' });
    return { tokens: tokensOf(text), gold: quotations, predicted: article.layers.quotations };
  });
  return scoreQuotations(articles, name);
}

/** The rows of a set that ships with the project. */
export function readEnglishRows(name: string): readonly Row[] {
  return readFileSync(new URL(`../${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Words and single marks: the unit of scoring, independent of the program's own tokens. */
export function tokensOf(text: string): Span[] {
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}

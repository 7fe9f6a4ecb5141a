import type { Article } from '../../model/article.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { visitWordRuns } from '../../text/word-runs.ts';

/** What clustering looks at: how strongly an article speaks of what, and when it appeared. */
export interface ArticleProfile {
  readonly id: string;
  readonly language: string;
  /** Days since 1970 of the publication, null when unknown. */
  readonly day: number | null;
  /** Weighted counts of terms; terms of names begin with `@`. */
  readonly terms: ReadonlyMap<string, number>;
}

/** Words are compared by their beginning: it takes endings off in both languages without a word list. */
const stemLength = 7;
/** The first words of an article say what happened. */
const leadWords = 100;
const leadWeight = 2;
/** Capitalised words name things; adjacent ones name one thing. */
const capitalWeight = 3;
const pairWeight = 1;

/** Profile of one article; `entityOf` leads from the article's entities to those of the pile. */
export function articleProfile(article: Article, entityOf: (entity: string) => string | null): ArticleProfile {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  let position = 0;
  let previous = '';
  let previousEnd = -2;
  const { text } = article;
  const visit = (start: number, end: number, kind: 'word' | 'number'): void => {
    position += 1;
    if (end - start < 2) return;
    const place = position <= leadWords ? leadWeight : 1;
    const word = text.slice(start, end);
    if (kind === 'number') {
      add(word, place);
      return;
    }
    const folded = foldLetters(word);
    const stem = folded.length > stemLength ? folded.slice(0, stemLength) : folded;
    const capital = word.charCodeAt(0) !== word.toLowerCase().charCodeAt(0);
    add(stem, capital ? place * capitalWeight : place);
    if (capital && previous && start - previousEnd <= 1) add(`${previous} ${stem}`, place * pairWeight);
    previous = capital ? stem : '';
    previousEnd = end;
  };
  if (article.title && !article.text.includes(article.title)) visitTitle(article.title, add);
  visitWordRuns(text, visit);
  for (const mention of article.layers.mentions) {
    const entity = mention.entity === null ? null : entityOf(mention.entity);
    if (entity !== null) add(`@${entity}`, 1);
  }
  return { id: article.id, language: article.language, day: dayOf(article), terms };
}

/** A title that the text does not hold counts as lead. */
function visitTitle(title: string, add: (term: string, weight: number) => void): void {
  visitWordRuns(title, (start, end) => {
    if (end - start < 2) return;
    add(foldLetters(title.slice(start, end)).slice(0, stemLength), leadWeight);
  });
}

function dayOf(article: Article): number | null {
  const value = article.published?.value ?? null;
  if (value === null || value.length < 10) return null;
  const time = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

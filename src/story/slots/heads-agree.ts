import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Assertion } from '../../model/story.ts';
import { claimOf } from './side.ts';

/** What it takes to look up the counted nouns of two assertions. */
export interface HeadContext {
  readonly articles: ReadonlyMap<string, Article>;
  readonly language: Context['language'];
}

/** "Drei Bewohner" and "zehn Menschen" are two groups, though both are people. */
export function headsAgree(left: Assertion, right: Assertion, context: HeadContext): boolean {
  const x = headOf(left, context);
  const y = headOf(right, context);
  return x === null || y === null || x.language !== y.language || x.head === y.head || (x.open && y.open);
}

/** "17 Kinder" and "neun Mitarbeiter": two groups, neither of them people as such. */
export function headsClash(left: Assertion, right: Assertion, context: HeadContext): boolean {
  const x = headOf(left, context);
  const y = headOf(right, context);
  return x !== null && y !== null && x.language === y.language && x.head !== y.head && !x.open && !y.open;
}

interface Head {
  readonly head: string;
  readonly language: string;
  /** It counts people as such, or things. */
  readonly open: boolean;
}

function headOf(assertion: Assertion, { articles, language }: HeadContext): Head | null {
  const article = articles.get(assertion.article);
  const claim = article && claimOf(article, assertion);
  const quantity = claim?.quantity == null ? undefined : article?.layers.quantities[claim.quantity];
  if (!article || !claim || !quantity?.head) return null;
  const head = quantity.head.toLowerCase();
  const open = claim.subject.noun !== 'person' || language(article.language)?.claims.anybody.has(head) !== false;
  return { head, language: article.language, open };
}

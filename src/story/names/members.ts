import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';

/** One entity of one article, as a candidate for an entity of the pile. */
export interface Member {
  readonly id: string;
  readonly article: string;
  /** Language of the article. */
  readonly language: string;
  readonly entity: Entity;
}

/** Every entity of every article, in order. */
export function readMembers(articles: readonly Article[]): Member[] {
  return articles.flatMap((article) =>
    article.layers.entities.map((entity) => ({
      id: `${article.id}#${entity.id}`,
      article: article.id,
      language: article.language,
      entity,
    })),
  );
}

import type { Article } from '../../model/article.ts';
import type { PileEntity, Story } from '../../model/story.ts';

/** Look-ups over a pile that slots, conflicts and gaps share. */
export interface PileIndex {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, PileEntity>;
  readonly storyOf: ReadonlyMap<string, Story>;
  /** Entity of the pile for an entity of an article; the article's own where names were not joined. */
  entityOf(article: string, entity: string | null): string | null;
  nameOf(entity: string): string;
}

/** Builds the look-ups once for a pile. */
export function pileIndex(
  articles: readonly Article[],
  entities: readonly PileEntity[],
  stories: readonly Story[],
): PileIndex {
  const members = new Map<string, string>(
    entities.flatMap((entity) =>
      entity.members.map((member) => [`${member.article}#${member.entity}`, entity.id] as const),
    ),
  );
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const byArticle = new Map(articles.map((article) => [article.id, article]));
  const own = new Map<string, string>(
    articles.flatMap((article) =>
      article.layers.entities.map((entity) => [`${article.id}#${entity.id}`, entity.name] as const),
    ),
  );
  return {
    articles: byArticle,
    entities: byId,
    storyOf: new Map(stories.flatMap((story) => story.articles.map((article) => [article, story] as const))),
    entityOf(article, entity) {
      if (entity === null) return null;
      return members.get(`${article}#${entity}`) ?? `${article}#${entity}`;
    },
    nameOf: (entity) => byId.get(entity)?.name ?? own.get(entity) ?? entity,
  };
}

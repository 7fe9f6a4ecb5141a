import type { Article } from '../../model/article.ts';
import type { PileEntity, Story } from '../../model/story.ts';

/** Look-ups over a pile that slots, conflicts and gaps share. */
export interface PileIndex {
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, PileEntity>;
  readonly storyOf: ReadonlyMap<string, Story>;
  /** Entity of the pile for an entity of an article; where names were not joined, its full name or the article's own. */
  entityOf(article: string, entity: string | null): string | null;
  nameOf(entity: string): string;
  /** The pile's place for a mention: its entity, the only place of the pile with that name, or the name itself. */
  placeOf(article: string, entity: string | null, name: string): string;
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
  const places = placesByName(entities);
  return {
    articles: byArticle,
    entities: byId,
    storyOf: new Map(stories.flatMap((story) => story.articles.map((article) => [article, story] as const))),
    entityOf(article, entity) {
      if (entity === null) return null;
      const joined = members.get(`${article}#${entity}`);
      if (joined) return joined;
      const name = own.get(`${article}#${entity}`);
      return name?.includes(' ') ? `name:${name.toLowerCase()}` : `${article}#${entity}`;
    },
    nameOf: (entity) => byId.get(entity)?.name ?? own.get(entity) ?? entity.replace(/^name:/, ''),
    placeOf(article, entity, name) {
      const joined = entity === null ? undefined : members.get(`${article}#${entity}`);
      if (joined) return joined;
      return places.get(name.toLowerCase()) ?? `name:${name.toLowerCase()}`;
    },
  };
}

/** Places by every form of their name; a form that two places share names none. */
function placesByName(entities: readonly PileEntity[]): Map<string, string> {
  const places = new Map<string, string>();
  const shared = new Set<string>();
  for (const entity of entities) {
    if (entity.type !== 'place') continue;
    for (const name of new Set([entity.name, ...entity.aliases].map((form) => form.toLowerCase()))) {
      if (places.has(name) && places.get(name) !== entity.id) shared.add(name);
      places.set(name, entity.id);
    }
  }
  for (const name of shared) places.delete(name);
  return places;
}

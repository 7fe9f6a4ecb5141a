import type { Picture, Story } from '../model/story.ts';

/**
 * What a picture knows of each story, so that telling one story does not look through all the others. Lineage edges
 * go to the stories of both their ends, origins to every story they have an article in.
 */
export function slicePicture(picture: Picture): (story: Story) => Picture {
  const storyOf = new Map(
    picture.stories.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const ofArticles = (articles: readonly string[]) => articles.flatMap((article) => storyOf.get(article) ?? []);
  const own = ({ story }: { readonly story: string }) => [story];
  const slots = groupBy(picture.slots, own);
  const conflicts = groupBy(picture.conflicts, own);
  const gaps = groupBy(picture.gaps, own);
  const timeline = groupBy(picture.timeline, own);
  const lineage = groupBy(picture.lineage, ({ from, to }) => ofArticles([from, to]));
  const origins = groupBy(picture.origins, ({ articles }) => ofArticles(articles));
  return ({ id }) => ({
    ...picture,
    slots: slots.get(id) ?? [],
    conflicts: conflicts.get(id) ?? [],
    gaps: gaps.get(id) ?? [],
    timeline: timeline.get(id) ?? [],
    lineage: lineage.get(id) ?? [],
    origins: origins.get(id) ?? [],
  });
}

/** Items under each of their keys, each once, in their order. */
function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

import type { Story } from '../model/story.ts';

/** Topics by the number of their articles, and the stories of a topic likewise: what most is known of comes first. */
export function orderStories(stories: readonly Story[]): readonly Story[] {
  const weights = new Map<string, number>();
  for (const { topic, articles } of stories) weights.set(topic, (weights.get(topic) ?? 0) + articles.length);
  const first = new Map<string, number>();
  stories.forEach(({ topic }, index) => {
    if (!first.has(topic)) first.set(topic, index);
  });
  return stories
    .map((story, index) => ({ story, index }))
    .sort(
      (a, b) =>
        weights.get(b.story.topic)! - weights.get(a.story.topic)! ||
        first.get(a.story.topic)! - first.get(b.story.topic)! ||
        b.story.articles.length - a.story.articles.length ||
        a.index - b.index,
    )
    .map(({ story }) => story);
}

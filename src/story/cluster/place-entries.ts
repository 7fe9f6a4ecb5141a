import type { Article } from '../../model/article.ts';
import type { Story } from '../../model/story.ts';
import type { ArticleProfile } from './article-profile.ts';
import { relatednessFrom } from './relatedness.ts';
import { type StoryIndex, storyIndex, storyThreshold } from './story-index.ts';
import { timeFactor } from './time-factor.ts';

/** So many of a story's articles must be near an entry on average: one alone may share a turn of phrase. */
const asked = 3;

/**
 * Puts the entries of live blogs to the stories that the articles make. A page of forty short entries under one title
 * must not outweigh the articles beside it, so entries are placed when the stories stand and change none of them. Those
 * that fit nowhere open stories of their own; what one page opens is of the topic of its other entries. `index` holds
 * the articles of the stories and nothing else yet; it grows.
 */
export function placeEntries(
  stories: readonly Story[],
  entries: readonly Article[],
  index: StoryIndex,
  profileOf: (article: Article) => ArticleProfile,
): readonly Story[] {
  if (entries.length === 0) return stories;
  const nearest = nearestStory(stories, index);
  const rest = storyIndex();
  const placed = new Map<string, Article[]>();
  for (const entry of entries) {
    const profile = profileOf(entry);
    const story = nearest(profile) ?? `story-${rest.add(profile).story}`;
    placed.set(story, [...(placed.get(story) ?? []), entry]);
  }
  const topics = topicsOfPages(stories, placed);
  const grown = stories.map((story): Story => {
    const own = placed.get(story.id);
    if (!own) return story;
    placed.delete(story.id);
    const articles = [...story.articles, ...own.map(({ id }) => id)];
    return { ...story, articles, reasons: [...story.reasons, ...tellEntries(own)] };
  });
  const opened = [...placed].map(([id, own]): Story => {
    const first = own[0]!;
    return {
      id,
      topic: topics.get(first.entry!.of) ?? `topic-${first.id}`,
      articles: own.map((entry) => entry.id),
      headline: { article: first.id, span: first.titleSpan ?? first.layers.blocks[0]?.span ?? [0, 0] },
      reasons: tellEntries(own),
    };
  });
  return [...grown, ...opened];
}

/** The story whose nearest articles a profile is related to as far as articles of one story are, or null. */
function nearestStory(stories: readonly Story[], index: StoryIndex): (profile: ArticleProfile) => string | null {
  const among = index.articles.length;
  const home = new Map(stories.flatMap((story) => story.articles.map((article) => [article, story] as const)));
  const load = relatednessFrom(index.weights);
  return (profile) => {
    index.add(profile, among);
    const number = index.articles.length - 1;
    const entry = index.articles[number]!;
    const query = load(entry, number);
    const near = new Map<Story, number[]>();
    for (const neighbour of entry.neighbours) {
      const article = index.articles[neighbour]!;
      const score = query.likeness(article, neighbour) * timeFactor(entry.day, article.day);
      const story = home.get(article.id)!;
      near.set(story, [...(near.get(story) ?? []), score]);
    }
    let best: string | null = null;
    let highest = storyThreshold;
    for (const [story, scores] of near) {
      const nearest = scores.sort((a, b) => b - a).slice(0, asked);
      const mean = nearest.reduce((sum, score) => sum + score, 0) / Math.min(asked, story.articles.length);
      if (mean >= highest) {
        best = story.id;
        highest = mean;
      }
    }
    return best;
  };
}

/** One topic for all stories that a page opens: that of its first entry in another story, else of the first it opens. */
function topicsOfPages(
  stories: readonly Story[],
  placed: ReadonlyMap<string, readonly Article[]>,
): ReadonlyMap<string, string> {
  const known = new Map(stories.map(({ id, topic }) => [id, topic]));
  const topics = new Map<string, string>();
  const name = (topicOf: (story: string, first: Article) => string | undefined): void => {
    for (const [story, own] of placed)
      for (const entry of own) {
        const topic = topics.has(entry.entry!.of) ? undefined : topicOf(story, own[0]!);
        if (topic !== undefined) topics.set(entry.entry!.of, topic);
      }
  };
  name((story) => known.get(story));
  name((_, first) => `topic-${first.id}`);
  return topics;
}

function tellEntries(entries: readonly Article[]): string[] {
  const pages = [...new Set(entries.map(({ entry }) => entry!.of))];
  return pages.map((page) => {
    const count = entries.filter(({ entry }) => entry!.of === page).length;
    return `${count} ${count === 1 ? 'entry' : 'entries'} of the live blog ${page}.`;
  });
}

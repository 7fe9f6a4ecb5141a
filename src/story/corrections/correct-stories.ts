import type { Article } from '../../model/article.ts';
import type { Correction } from '../../model/correction.ts';
import type { Story, Topic } from '../../model/story.ts';
import { unionFind } from '../../text/union-find.ts';
import { headlinePlace } from '../headline-place.ts';
import { creditOf } from './credit-of.ts';
import { articlesOf } from './find-words.ts';

interface Stories {
  readonly stories: readonly Story[];
  readonly topics: readonly Topic[];
}

/**
 * Stories as corrected, one correction after the other: two stories become one, or an article leaves a story together
 * with those that a correction put with it. `corrections` are those that hold.
 */
export function correctStories(
  clustered: Stories,
  articles: readonly Article[],
  corrections: readonly Correction[],
): Stories {
  const bonds = unionFind();
  let stories = clustered.stories;
  for (const correction of corrections) {
    if (correction.kind !== 'sameStory' && correction.kind !== 'notSameStory') continue;
    const inStory = ({ id }: Article) => stories.some((story) => story.articles.includes(id));
    const a = articlesOf(articles, correction.about.a).filter(inStory);
    const b = articlesOf(articles, correction.about.b).filter(inStory);
    if (a.length === 0 || b.length === 0) continue;
    if (correction.kind === 'sameStory') {
      for (const article of [...a, ...b]) bonds.join(a[0]!.id, article.id);
      stories = joined(stories, [...a, ...b], articles, correction);
    } else {
      const kept = new Set(a.map(({ id }) => bonds.find(id)));
      const leaves = (id: string) =>
        b.some(
          (article) => article.id === id || (bonds.find(article.id) === bonds.find(id) && !kept.has(bonds.find(id))),
        );
      stories = divided(stories, a, leaves, articles, correction);
    }
  }
  if (stories === clustered.stories) return clustered;
  const position = new Map(articles.map(({ id }, at) => [id, at]));
  const ordered = [...stories].sort((x, y) => position.get(x.articles[0]!)! - position.get(y.articles[0]!)!);
  return { stories: ordered, topics: topicsOf(clustered.topics, ordered) };
}

function joined(
  stories: readonly Story[],
  together: readonly Article[],
  articles: readonly Article[],
  correction: Correction,
): readonly Story[] {
  const ids = new Set(together.map(({ id }) => id));
  const parts = stories.filter((story) => story.articles.some((id) => ids.has(id)));
  if (parts.length < 2) return stories;
  const members = new Set(parts.flatMap((story) => story.articles));
  const whole = storyOf(articles, (id) => members.has(id), parts, correction)!;
  return [...stories.filter((story) => !parts.includes(story)), whole];
}

function divided(
  stories: readonly Story[],
  stayers: readonly Article[],
  leaves: (article: string) => boolean,
  articles: readonly Article[],
  correction: Correction,
): readonly Story[] {
  return stories.flatMap((story) => {
    const stays = stayers.some(({ id }) => story.articles.includes(id) && !leaves(id));
    if (!stays || !story.articles.some(leaves)) return story;
    const own = new Set(story.articles);
    const parts = [
      storyOf(articles, (id) => own.has(id) && !leaves(id), [story], correction),
      storyOf(articles, (id) => own.has(id) && leaves(id), [story], correction),
    ];
    return parts.flatMap((part) => part ?? []);
  });
}

/** A story of some articles, made of the parts of others; it is named after its first article. */
function storyOf(
  articles: readonly Article[],
  has: (article: string) => boolean,
  parts: readonly Story[],
  correction: Correction,
): Story | null {
  const members = articles.filter(({ id }) => has(id));
  const first = members[0];
  if (!first) return null;
  const named = parts.find((part) => part.articles.includes(first.id)) ?? parts[0]!;
  return {
    id: `story-${first.id}`,
    topic: named.topic,
    articles: members.map(({ id }) => id),
    headline: headlinePlace(first),
    reasons: [...parts.flatMap((part) => part.reasons), creditOf(correction)],
  };
}

/** The topics with the stories they have now; one whose stories all went to another is gone. */
function topicsOf(topics: readonly Topic[], stories: readonly Story[]): readonly Topic[] {
  return topics.flatMap((topic) => {
    const members = stories.filter((story) => story.topic === topic.id).map(({ id }) => id);
    return members.length > 0 ? [{ ...topic, stories: members }] : [];
  });
}

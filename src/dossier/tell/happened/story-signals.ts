import type { Article } from '../../../model/article.ts';
import type { Story } from '../../../model/story.ts';
import type { Telling } from '../telling.ts';
import { wordsOf } from './words-of.ts';

/** What tells the core of a story from its margins, counted over all of its articles. */
export interface StorySignals {
  readonly articles: number;
  /** In how many articles an event of this type is told. */
  readonly events: ReadonlyMap<string, number>;
  /** In how many articles a word stands. */
  readonly words: ReadonlyMap<string, number>;
  /** In how many titles a word stands. */
  readonly titles: ReadonlyMap<string, number>;
  /** Entities of the pile that most articles name, as far as they are actors. */
  readonly actors: ReadonlySet<string>;
  /** First day of the story's publication less a month: what is dated before is background. */
  readonly since: string | null;
}

const actorsCounted = 6;

export function storySignals(story: Story, articles: readonly Article[], telling: Telling): StorySignals {
  const named = countIn(articles, (article) =>
    article.layers.mentions.flatMap(({ type, actor, entity }) => {
      const found = type === 'person' || type === 'organisation' || actor ? telling.entityOf(article.id, entity) : null;
      return found ? [found.id] : [];
    }),
  );
  const actors = [...named].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, actorsCounted);
  const first = story.articles.flatMap((id) => telling.articles.get(id)?.published?.value ?? []).sort()[0];
  return {
    articles: articles.length,
    events: countIn(articles, (article) => article.layers.events.map(({ type }) => type)),
    words: countIn(articles, (article) => wordsOf(article.text)),
    titles: countIn(articles, (article) => wordsOf(article.title ?? '')),
    actors: new Set(actors.map(([id]) => id)),
    since: first === undefined ? null : monthBefore(first),
  };
}

/** In how many articles each key is found. */
function countIn(
  articles: readonly Article[],
  keysOf: (article: Article) => Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles)
    for (const key of new Set(keysOf(article))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function monthBefore(date: string): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7) || '1')];
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
  return `${before}${date.slice(7, 10)}`;
}

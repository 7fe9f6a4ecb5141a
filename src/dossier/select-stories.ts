import type { Article } from '../model/article.ts';
import type { Picture, Story } from '../model/story.ts';
import { foldLetters } from '../text/fold-letters.ts';

/**
 * Stories about a text: every word of it must stand in the titles or standfirsts of the story's articles or in the
 * names of its entities; without such a story, in their texts. No text selects every story.
 */
export function selectStories(
  topic: string | null,
  picture: Picture,
  articles: ReadonlyMap<string, Article>,
): readonly Story[] {
  const wanted = topic === null ? [] : words(topic);
  if (wanted.length === 0) return picture.stories;
  const about = (textOf: (article: Article) => string) =>
    picture.stories.filter((story) => {
      const found = new Set(story.articles.flatMap((id) => words(textOf(articles.get(id)!))));
      return wanted.every((word) => found.has(word) || (word.length >= 5 && [...found].some((f) => f.includes(word))));
    });
  const named = about((article) => `${headOf(article)} ${namesOf(article)}`);
  return named.length > 0 ? named : about((article) => article.text);
}

function headOf({ title, standfirst, text }: Article): string {
  return `${title ?? ''} ${standfirst ? text.slice(standfirst[0], standfirst[1]) : ''}`;
}

function namesOf(article: Article): string {
  return article.layers.entities.map(({ name, aliases }) => [name, ...aliases].join(' ')).join(' ');
}

function words(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]{1,60}/gu) ?? []).map(foldLetters);
}

import type { JsonLdObject, Page } from '../parse/page.ts';

const articleType =
  /^(?:(?:Scholarly|News|Tech|Analysis|Reportage|Review|Opinion|Background|AskPublic)?(?:News)?Article|NewsArticle|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Recipe|Review|CreativeWork|WebPage|PodcastEpisode|VideoObject)$/;
const articleProper = /Article$|^BlogPosting$|^LiveBlogPosting$|^Report$/;

/** The JSON-LD object that describes the page's article: the most specific kind first; null when there is none. */
export function jsonLdArticle(page: Page): JsonLdObject | null {
  const described = page.jsonLd.filter((object) => typesOf(object).some((type) => articleType.test(type)));
  return described.find(isArticleProper) ?? described[0] ?? null;
}

/** True for an object that describes an article, not only a page or a work. */
export function isArticleProper(object: JsonLdObject): boolean {
  return typesOf(object).some((type) => articleProper.test(type));
}

/** The `@type`s of an object without their namespace. */
export function typesOf(object: JsonLdObject): readonly string[] {
  return [object['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.{0,60}[/#:]/, ''));
}

/** A value as text: a string, a number, or the `name` of an object; null for everything else. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { name } = value as Record<string, unknown>;
    if (typeof name === 'string') return name.trim() || null;
  }
  return null;
}

import type { ArticleKind } from '../../model/article.ts';
import type { JsonLdObject, Page } from '../parse/page.ts';
import { bylineWords } from './byline-words.ts';

/** What the kind of a document is judged by. */
export interface KindEvidence {
  readonly page: Page | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly types: readonly string[];
  /** Characters of running text and of captions that are left after cleaning. */
  readonly prose: number;
  readonly captions: number;
  readonly captionCount: number;
  /** How many link texts stand outside of furniture. */
  readonly linkTexts: number;
  readonly hasPaywallLines: boolean;
}

/** A stub shows less than this before the wall. */
const longestStub = 2000;
/** Less running text than this is no article. */
const shortestArticle = 120;

/** Says what a document is. Only plain evidence counts: everything else is an article. */
export function classifyKind(evidence: KindEvidence): ArticleKind {
  const { title, types, prose, page } = evidence;
  if (isLiveBlog(title, types)) return 'liveBlog';
  const lower = (title ?? '').toLowerCase();
  const isGallery =
    types.includes('imagegallery') ||
    bylineWords.gallery.some((word) => hasWord(lower, word)) ||
    namesGallery(evidence.url);
  if (isGallery && prose < evidence.captions + 600) return 'gallery';
  if (evidence.captionCount >= 6 && evidence.captions > prose * 2 && prose < 800) return 'gallery';
  if (isRoot(evidence.url) && evidence.linkTexts >= 5) return 'frontPage';
  if (prose < longestStub && (evidence.hasPaywallLines || (page !== null && isLocked(page)))) return 'paywallStub';
  if (prose < shortestArticle && evidence.linkTexts >= 8) return 'frontPage';
  return prose < shortestArticle && page !== null ? 'other' : 'article';
}

/** Known before the text is: its title or its markup says so. */
export function isLiveBlog(title: string | null, types: readonly string[]): boolean {
  const lower = (title ?? '').toLowerCase();
  return types.includes('liveblogposting') || bylineWords.liveBlog.some((word) => hasWord(lower, word));
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ');
}

function namesGallery(url: string | null): boolean {
  return /[/_-](?:bildergalerie|fotostrecke|bilderstrecke|gallery|galerie|slideshow)(?:[/_.-]|$)/i.test(url ?? '');
}

function isRoot(url: string | null): boolean {
  return /^https?:\/\/[^/]{1,200}\/?(?:index\.\w{2,5})?(?:[?#].*)?$/i.test(url ?? '');
}

/** `isAccessibleForFree: false` on the article or on a part of it. */
function isLocked(page: Page): boolean {
  const says = (value: unknown) => value === false || /^(?:false|no)$/i.test(String(value ?? ''));
  const locked = (object: JsonLdObject) =>
    object['isAccessibleForFree'] !== undefined && says(object['isAccessibleForFree']);
  return (
    page.jsonLd.some(locked) ||
    page.metas.some(({ name, content }) => /isaccessibleforfree$/i.test(name) && says(content))
  );
}

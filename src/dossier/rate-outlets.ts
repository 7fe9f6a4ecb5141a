import type { Article } from '../model/article.ts';
import type { OutletRating, ReliabilityLetter } from '../model/outlet-rating.ts';
import type { Origin, OriginCount } from '../model/story.ts';
import type { OutletDirectory } from '../outlets/outlet.ts';
import { hostOf } from '../text/host-of.ts';

/** The letter of the Admiralty code with why it is that one. */
export interface LetterVerdict {
  readonly letter: ReliabilityLetter;
  /** One sentence; null when no list was given, which needs no telling beside every claim. */
  readonly reason: string | null;
}

export interface OutletRatings {
  /** The letter of the outlet an article appeared in; F when the list does not name it. */
  ofArticle(article: Pick<Article, 'outlet' | 'url'>): ReliabilityLetter;
  /**
   * The letter of what stands behind a claim: that of its best rated independent origin. An origin is rated by its own
   * name (an agency, an office), else by the outlet of the article at its root; a statement made in public by the best
   * rated outlet that reports it. A reprint lends its outlet's letter to nothing.
   */
  ofOrigins(origins: OriginCount): LetterVerdict;
}

/** Looks outlets up in the user's list, by name, by host (subdomains included) and by the known names of an agency. */
export function rateOutlets(
  list: readonly OutletRating[],
  articles: ReadonlyMap<string, Pick<Article, 'outlet' | 'url'>>,
  directory: OutletDirectory,
): OutletRatings {
  const known = new Map<string, OutletRating>();
  for (const rating of list)
    for (const key of keysOf(rating.outlet, directory)) if (!known.has(key)) known.set(key, rating);
  const byName = (name: string): OutletRating | null =>
    keysOf(name, directory)
      .map((key) => known.get(key))
      .find((rating) => rating !== undefined) ?? null;
  const byHost = (url: string | null): OutletRating | null => {
    const parts = (url === null ? null : hostOf(url))?.split('.') ?? [];
    for (let at = 0; at < parts.length - 1; at++) {
      const rating = known.get(parts.slice(at).join('.'));
      if (rating) return rating;
    }
    return null;
  };
  const ofArticle = (id: string): OutletRating | null => {
    const article = articles.get(id);
    return article ? ((article.outlet === null ? null : byName(article.outlet)) ?? byHost(article.url)) : null;
  };
  const ofOrigin = ({ name, kind, articles: carriers }: Origin): OutletRating | null => {
    const own = byName(name);
    if (own) return own;
    return best((kind === 'officialStatement' ? carriers : carriers.slice(0, 1)).flatMap((id) => ofArticle(id) ?? []));
  };
  return {
    ofArticle: ({ outlet, url }) => ((outlet === null ? null : byName(outlet)) ?? byHost(url))?.letter ?? 'F',
    ofOrigins({ origins }) {
      if (list.length === 0) return { letter: 'F', reason: null };
      const found = best(origins.flatMap((origin) => ofOrigin(origin) ?? []));
      if (!found) return { letter: 'F', reason: 'F: no origin stands on the outlet list.' };
      return { letter: found.letter, reason: `${found.letter}: ${found.outlet}, by the outlet list.` };
    },
  };
}

function best(ratings: readonly OutletRating[]): OutletRating | null {
  return ratings.reduce<OutletRating | null>((top, one) => (top === null || one.letter < top.letter ? one : top), null);
}

/** A name as it is looked up: itself, without `www.`, and the identifier of the known outlet that goes by it. */
function keysOf(name: string, directory: OutletDirectory): readonly string[] {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/^www\./, '');
  const outlet = directory.byName(plain) ?? directory.byHost(plain);
  return plain === '' ? [] : [plain, ...(outlet ? [`outlet ${outlet.id}`] : [])];
}

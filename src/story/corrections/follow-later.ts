import type { Article } from '../../model/article.ts';
import type { Correction, CorrectionOf } from '../../model/correction.ts';
import { addressOf } from '../../text/address-of.ts';
import { articlesOf } from './find-words.ts';
import type { Followed, Following, Uncorrected } from './followed.ts';
import { createLaterNames } from './later-names.ts';
import { createLaterSpeakers } from './later-speakers.ts';

/**
 * What corrections that ask for it say of articles that became known later than those they name. `articles` are corrected
 * so far, `plain` the same ones before that, both in the order in which they became known; `corrections` those that
 * hold. In doubt an article does not follow: when it is not surely later, when a correction speaks of its own words,
 * when the words may mean somebody else. The result depends on the articles and records alone.
 */
export function followLater(
  articles: readonly Article[],
  plain: readonly Article[],
  corrections: readonly Correction[],
  pile: Uncorrected,
): readonly Followed[] {
  const asking = corrections.filter(({ later }) => later === true);
  const names = createLaterNames(plain, corrections, pile);
  const speakers = createLaterSpeakers(plain, corrections, pile);
  const uncorrected = new Map(plain.map((article) => [article.id, article]));
  const answered = new Set<string>();
  const followed: (readonly Followed[])[] = [];
  for (const correction of [...asking].reverse()) {
    const own: Followed[] = [];
    for (const article of laterThan(correction, articles)) {
      const following = followingOf(correction, uncorrected.get(article.id)!);
      if (!following || answered.has(following.question)) continue;
      answered.add(following.question);
      for (const said of following.corrections) own.push({ article: article.id, correction: said });
    }
    followed.unshift(own);
  }
  return followed.flat();

  function followingOf(correction: Correction, article: Article): Following | null {
    switch (correction.kind) {
      case 'sameEntity':
      case 'notSameEntity':
        return names(correction, article);
      case 'speaker':
        return speakers(correction, article);
      case 'notAnArticle':
        return sameAddress(correction, article, plain);
      default:
        return null;
    }
  }
}

/** The later articles that follow corrections, by the id of the correction. */
export function followersOf(followed: readonly Followed[]): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>();
  for (const { article, correction } of followed) {
    const list = followers.get(correction.id) ?? [];
    if (!list.includes(article)) list.push(article);
    followers.set(correction.id, list);
  }
  return followers;
}

/** The articles that surely became known later than every article a correction names. */
function laterThan({ about }: Correction, articles: readonly Article[]): readonly Article[] {
  const named = Object.values(about as Readonly<Record<string, unknown>>).flatMap((part) =>
    typeof part === 'object' && part !== null && 'document' in part
      ? articlesOf(articles, part as { readonly document: string })
      : [],
  );
  if (named.length === 0) return [];
  const documents = new Set(named.map(({ document }) => document));
  return articles.filter(
    (article) => !documents.has(article.document) && named.every((other) => isAfter(article, other)),
  );
}

/** As far as both times go; where one is unknown or they agree that far, nothing tells. */
function isAfter(article: Article, other: Article): boolean {
  const [later, earlier] = [sinceOf(article), sinceOf(other)];
  if (later === null || earlier === null) return false;
  const common = Math.min(later.length, earlier.length);
  return later.slice(0, common) > earlier.slice(0, common);
}

const sinceOf = ({ knownAt, published }: Article): string | null => knownAt ?? published?.value ?? null;

/** A later version of an address is no article either. */
function sameAddress(
  correction: CorrectionOf<'notAnArticle'>,
  article: Article,
  articles: readonly Article[],
): Following | null {
  const address = addressOf(article);
  const same = articlesOf(articles, correction.about.article).some((other) => addressOf(other) === address);
  if (address === null || !same) return null;
  const { document } = article;
  return { question: `address ${article.id}`, corrections: [{ ...correction, about: { article: { document } } }] };
}

import type { Dossier, DossierArticle } from '../../model/dossier.ts';
import { addressOf } from '../../text/address-of.ts';
import { groupBy } from './group-by.ts';

/** Which articles of two dossiers are the same, and which are versions of one address. */
export interface ArticlePairs {
  /** Articles of the later dossier that the earlier one has too, by id in the later one. */
  readonly same: ReadonlyMap<string, DossierArticle>;
  readonly added: readonly DossierArticle[];
  readonly withdrawn: readonly DossierArticle[];
  /** A version that only the later dossier has, with the one that it follows at the same address. */
  readonly versions: readonly { readonly before: DossierArticle; readonly after: DossierArticle }[];
  /** Versions of which the earlier dossier has only the old and the later only the new one, by id in the later one. */
  readonly replaced: ReadonlyMap<string, DossierArticle>;
}

/**
 * Pairs the articles of two dossiers. The same bytes are the same article, under the same id first; what is left at one
 * address is a chain of versions.
 */
export function pairArticles(from: Dossier, to: Dossier): ArticlePairs {
  const free = new Set(from.articles);
  const same = new Map<string, DossierArticle>();
  const take = (fits: (before: DossierArticle, after: DossierArticle) => boolean) => {
    for (const after of to.articles) {
      if (same.has(after.id)) continue;
      const candidates = waiting.get(after.document)?.filter((before) => free.has(before)) ?? [];
      const before = candidates.find((candidate) => fits(candidate, after));
      if (!before) continue;
      same.set(after.id, before);
      free.delete(before);
    }
  };
  const waiting = groupBy(from.articles, ({ document }) => document);
  take((before, after) => before.id === after.id);
  take(() => true);
  const fresh = to.articles.filter(({ id }) => !same.has(id));
  const { versions, replaced } = followVersions(from, to, same, free);
  const gone = new Set(replaced.values());
  return {
    same,
    added: fresh.filter(({ id }) => !replaced.has(id)),
    withdrawn: from.articles.filter((article) => free.has(article) && !gone.has(article)),
    versions,
    replaced,
  };
}

function followVersions(
  from: Dossier,
  to: Dossier,
  same: ReadonlyMap<string, DossierArticle>,
  free: ReadonlySet<DossierArticle>,
): Pick<ArticlePairs, 'versions' | 'replaced'> {
  const earlier = groupBy(from.articles, addressOf);
  const later = groupBy(to.articles, addressOf);
  const versions: { before: DossierArticle; after: DossierArticle }[] = [];
  const replaced = new Map<string, DossierArticle>();
  for (const [address, chain] of later) {
    if (address === null) continue;
    // Where the earlier dossier does not know the address, the chain starts with the first version that came.
    let before = earlier.get(address)?.at(-1) ?? chain[0]!;
    const kept = chain.some((article) => same.has(article.id));
    for (const after of chain) {
      if (same.has(after.id) || before === after) continue;
      if (before.textDigest !== after.textDigest) versions.push({ before, after });
      if (!kept && free.has(before)) replaced.set(after.id, before);
      before = after;
    }
  }
  return { versions, replaced };
}

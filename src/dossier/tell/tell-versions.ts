import type { DossierArticle, Receipt, VersionChange, VersionStatement } from '../../model/dossier.ts';
import { addressOf } from '../../text/address-of.ts';
import { findSentenceChanges } from '../diff/compare-sentences.ts';
import { groupBy } from '../diff/group-by.ts';
import { isAnnounced } from '../diff/is-announced.ts';
import { inferredBasis, placeKeys, type Telling } from './telling.ts';

/**
 * What changed at each address that was read more than once: every text beside the one before it. The same text read
 * again is no new version.
 */
export function tellVersions(
  articles: readonly DossierArticle[],
  telling: Pick<Telling, 'cite' | 'newId' | 'withhold'>,
): readonly VersionStatement[] {
  const statements: VersionStatement[] = [];
  for (const [address, chain] of groupBy(articles, addressOf)) {
    if (address === null) continue;
    let before = chain[0]!;
    for (const after of chain.slice(1)) {
      if (after.textDigest === before.textDigest) continue;
      const told = tellVersion(before, after, telling);
      if (told) statements.push(told);
      before = after;
    }
  }
  return statements;
}

function tellVersion(
  before: DossierArticle,
  after: DossierArticle,
  { cite, newId, withhold }: Pick<Telling, 'cite' | 'newId' | 'withhold'>,
): VersionStatement | null {
  const receipts: Receipt[] = [];
  const changes = findSentenceChanges(before, after).flatMap((places): VersionChange[] => {
    const was = places.before && cite(before.id, places.before);
    const is = places.after && cite(after.id, places.after);
    // What cannot be shown on each side where it stood is no change to tell.
    if ((places.before !== null && was === null) || (places.after !== null && is === null)) return [];
    const noted = (receipt: Receipt | null) => (receipt === null ? null : receipts.push(receipt) - 1);
    return [{ kind: places.kind, before: noted(was), after: noted(is) }];
  });
  if (changes.length === 0) {
    withhold();
    return null;
  }
  return {
    id: newId('v', before.id, after.id, ...placeKeys(receipts)),
    before: before.id,
    after: after.id,
    announced: isAnnounced(before, after),
    changes,
    basis: [inferredBasis('versions', 'versions.same-address')],
    receipts,
  };
}

import type { Article } from '../../model/article.ts';
import type { Basis, Receipt } from '../../model/dossier.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Picture, PileEntity, SharedQuotation } from '../../model/story.ts';
import type { Cite } from '../cite/cite-span.ts';
import type { StatementIds } from '../cite/statement-id.ts';
import type { OutletRatings } from '../rate-outlets.ts';

/** What every teller looks at: the picture, its articles and entities by id, and the makers of receipts and ids. */
export interface Telling {
  /** What is known of the story being told; of the whole pile where actors are told. */
  readonly picture: Picture;
  readonly articles: ReadonlyMap<string, Article>;
  readonly entities: ReadonlyMap<string, PileEntity>;
  /** Entity of the pile for an entity of an article. */
  entityOf(article: string, entity: string | null): PileEntity | null;
  /** The words shared with other articles that a quotation of an article belongs to. */
  sharedOf(article: string, quotation: number): SharedQuotation | null;
  readonly cite: Cite;
  readonly newId: StatementIds;
  readonly ratings: OutletRatings;
  /** Notes a finding that is not shown because none of its receipts holds. */
  withhold(): void;
}

export function basisOf(provenance: Provenance): Basis {
  const { stage, rule, version, stated, confidence } = provenance;
  return { stage, rule, version, stated, confidence };
}

/** Basis of a statement made across articles. */
export function inferredBasis(stage: string, rule: string, confidence: number | null = null): Basis {
  return { stage, rule, version: null, stated: false, confidence };
}

/** Where the receipts stand, as content for an id. */
export function placeKeys(receipts: readonly Receipt[]): readonly string[] {
  return receipts.map(({ article, textDigest, span }) => `${article} ${textDigest.slice(7, 19)} ${span[0]} ${span[1]}`);
}

import type { Context } from '../../article/stage.ts';
import type { ClaimData, House } from '../../languages/parts/claims.ts';
import type { Article } from '../../model/article.ts';
import type { ChainLink } from '../../model/quotation.ts';
import type { LineageEdge } from '../../model/story.ts';
import { type UnionFind, unionFind } from '../../text/union-find.ts';
import { type Carrier, canonicalOutlet, carriersOf } from './carriers.ts';
import type { CountedAssertion } from './counted-assertion.ts';
import { rolesOf } from './heads-of-offices.ts';
import { tellsOwnSight } from './own-sight.ts';
import { namingWords, tellingWords } from './source-names.ts';

/** Everything that `independentOrigins` looks at, made once for a pile. */
export interface OriginEvidence {
  readonly articles: ReadonlyMap<string, Article>;
  readonly carriers: ReadonlyMap<string, Carrier>;
  /** Articles of one lineage tree have one root here, whichever of them assert. */
  readonly trees: UnionFind;
  /** Edges of each article, for reasons. */
  readonly edges: ReadonlyMap<string, readonly LineageEdge[]>;
  /** Roles of the person who is a link of an article's chain, as words to compare; none for other links. */
  rolesOf(article: string, link: ChainLink): readonly string[];
  /** Whether a source is named by no more than what party it is to the matter: "the union". */
  isPartyNoun(article: string, name: string): boolean;
  /** Which roles belong to which offices, in the article's language. */
  housesOf(article: string): readonly House[];
  /** Whether the article tells, where it makes the assertion, that it saw or counted for itself. */
  seenItself(assertion: CountedAssertion): boolean;
  /** The words by which a name or a text of an article is compared with those of others, whatever their language. */
  wordsOf(article: string, text: string): readonly string[];
  /** Readable name of an agency by canonical id. */
  agencyName(id: string): string;
  /** Canonical id of an agency or outlet name as it stands in a credit or a chain. */
  canonical(name: string): string;
}

/**
 * Prepares, once for a pile, what `independentOrigins` looks at: lineage trees, credits, outlets and authors.
 * A shared quotation alone does not make two articles one origin, so `quotationOnly` edges are left out of the trees.
 */
export function originEvidence(
  articles: readonly Article[],
  lineage: readonly LineageEdge[],
  context: Pick<Context, 'outlets' | 'language'>,
): OriginEvidence {
  const canonical = (name: string): string => canonicalOutlet(name, context.outlets);
  const carriers = carriersOf(articles, context);
  const trees = unionFind();
  const edges = new Map<string, LineageEdge[]>();
  for (const edge of lineage) {
    for (const end of [edge.from, edge.to]) edges.set(end, [...(edges.get(end) ?? []), edge]);
    if (edge.type !== 'quotationOnly') trees.join(edge.to, edge.from);
  }
  const byId = new Map(articles.map((article) => [article.id, article]));
  const claimsOf = (id: string): ClaimData | undefined => context.language(byId.get(id)?.language ?? '')?.claims;
  const wordsOf = (article: string, text: string): readonly string[] => namingWords(text, claimsOf(article) ?? null);
  return {
    articles: byId,
    carriers,
    trees,
    edges,
    isPartyNoun(article, name) {
      const nouns = claimsOf(article)?.partyNouns;
      const words = name.toLowerCase().split(/\s+/).filter(Boolean);
      return nouns !== undefined && words.length > 0 && words.every((word) => nouns.has(word));
    },
    housesOf: (article) => claimsOf(article)?.houses ?? [],
    seenItself({ article: id, span }) {
      const article = byId.get(id);
      return article !== undefined && span !== undefined && tellsOwnSight(article, span, context.language);
    },
    rolesOf: (article, link) =>
      rolesOf(link, byId.get(article)).flatMap((role) => [...tellingWords(role), ...wordsOf(article, role)]),
    wordsOf,
    canonical,
    agencyName: (id) => nameOf(id, context),
  };
}

function nameOf(id: string, context: Pick<Context, 'outlets'>): string {
  return context.outlets.agencies.find((agency) => agency.id === id)?.name ?? id;
}

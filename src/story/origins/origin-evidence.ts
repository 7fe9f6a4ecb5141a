import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { LineageEdge } from '../../model/story.ts';
import { type UnionFind, unionFind } from '../../text/union-find.ts';
import { hostOf } from './host-of.ts';

/** What is known of one article when its independence is judged. */
export interface Carrier {
  readonly article: string;
  /** Canonical outlet id, name or host; null when nothing tells. */
  readonly outlet: string | null;
  readonly outletName: string | null;
  /** Family of outlets that share their articles. */
  readonly family: string | null;
  /** Agencies credited as the source of the whole article, canonical ids. */
  readonly agencies: readonly string[];
  readonly authors: readonly string[];
}

/** An edge that makes two articles one origin, kept for the reason it gives. */
export interface OriginEvidence {
  readonly carriers: ReadonlyMap<string, Carrier>;
  /** Articles of one lineage tree have one root here, whichever of them assert. */
  readonly trees: UnionFind;
  /** Edges of each article, for reasons. */
  readonly edges: ReadonlyMap<string, readonly LineageEdge[]>;
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
  context: Pick<Context, 'outlets'>,
): OriginEvidence {
  const canonical = (name: string): string => context.outlets.byName(name)?.id ?? name.trim().toLowerCase();
  const carriers = new Map(articles.map((article) => [article.id, carrierOf(article, context, canonical)]));
  const trees = unionFind();
  const edges = new Map<string, LineageEdge[]>();
  for (const edge of lineage) {
    for (const end of [edge.from, edge.to]) edges.set(end, [...(edges.get(end) ?? []), edge]);
    if (edge.type !== 'quotationOnly') trees.join(edge.to, edge.from);
  }
  return { carriers, trees, edges, canonical, agencyName: (id) => nameOf(id, context) };
}

function carrierOf(article: Article, context: Pick<Context, 'outlets'>, canonical: (name: string) => string): Carrier {
  const host = article.url ? hostOf(article.url) : null;
  const known =
    (article.outlet ? context.outlets.byName(article.outlet) : null) ?? (host ? context.outlets.byHost(host) : null);
  const agencies = article.layers.credits
    .filter((credit) => credit.scope === 'article' && credit.kind === 'agency')
    .map((credit) => canonical(credit.name));
  if (known?.kind === 'agency') agencies.unshift(known.id);
  return {
    article: article.id,
    outlet: known?.id ?? (article.outlet ? article.outlet.trim().toLowerCase() : host),
    outletName: known?.name ?? article.outlet ?? host,
    family: known?.family ?? null,
    agencies: [...new Set(agencies)],
    authors: article.authors.map((author) => author.trim().toLowerCase()).filter((author) => author.length > 0),
  };
}

function nameOf(id: string, context: Pick<Context, 'outlets'>): string {
  return context.outlets.agencies.find((agency) => agency.id === id)?.name ?? id;
}

import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import { hostOf } from './host-of.ts';

/** What is known of one article when its lineage and its independence are judged. */
export interface Carrier {
  readonly article: string;
  /** Canonical outlet id, name or host; null when nothing tells. */
  readonly outlet: string | null;
  readonly outletName: string | null;
  /** Family of outlets that share their articles. */
  readonly family: string | null;
  /** Agencies credited as the source of the whole article, or the agency that published it: canonical ids. */
  readonly agencies: readonly string[];
  /** Canonical names of everything that is credited, agencies included. */
  readonly credited: readonly string[];
  readonly authors: readonly string[];
  /** The outlet is itself an agency, by the outlet data or because others credit it as one. */
  readonly isAgency: boolean;
}

/** Canonical form of an outlet's or agency's name: the id of the outlet data, else its letters in lower case. */
export function canonicalOutlet(name: string, outlets: Context['outlets']): string {
  return outlets.byName(name)?.id ?? name.trim().toLowerCase();
}

/** The carriers of all articles by article id. */
export function carriersOf(
  articles: readonly Article[],
  context: Pick<Context, 'outlets'>,
): ReadonlyMap<string, Carrier> {
  const { outlets } = context;
  const creditedAgencies = new Set(
    articles.flatMap((article) =>
      article.layers.credits
        .filter((credit) => credit.kind === 'agency')
        .map((credit) => canonicalOutlet(credit.name, outlets)),
    ),
  );
  return new Map(articles.map((article) => [article.id, carrierOf(article, outlets, creditedAgencies)]));
}

function carrierOf(article: Article, outlets: Context['outlets'], creditedAgencies: ReadonlySet<string>): Carrier {
  const host = article.url ? hostOf(article.url) : null;
  const known = (article.outlet ? outlets.byName(article.outlet) : null) ?? (host ? outlets.byHost(host) : null);
  const outlet = known?.id ?? (article.outlet ? canonicalOutlet(article.outlet, outlets) : host);
  const isAgency = known?.kind === 'agency' || (outlet !== null && creditedAgencies.has(outlet));
  const credits = article.layers.credits.filter((credit) => credit.scope === 'article');
  const agencies = credits
    .filter((credit) => credit.kind === 'agency')
    .map((credit) => canonicalOutlet(credit.name, outlets));
  return {
    article: article.id,
    outlet,
    outletName: known?.name ?? article.outlet ?? host,
    family: known?.family ?? null,
    agencies: [...new Set(isAgency && outlet !== null ? [outlet, ...agencies] : agencies)],
    credited: [
      ...new Set(
        article.layers.credits
          .filter((credit) => credit.kind !== 'picture')
          .map((credit) => canonicalOutlet(credit.name, outlets)),
      ),
    ],
    authors: article.authors.map((author) => author.trim().toLowerCase()).filter((author) => author.length > 0),
    isAgency,
  };
}

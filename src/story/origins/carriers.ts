import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { hostOf } from '../../text/host-of.ts';
import { registeredHost } from '../../text/registered-host.ts';

/** What is known of one article when its lineage and its independence are judged. */
export interface Carrier {
  readonly article: string;
  /** Canonical outlet id, name or host; null when nothing tells. */
  readonly outlet: string | null;
  readonly outletName: string | null;
  /** Every form under which others may name the outlet: id, name, host, first part of the host. */
  readonly names: readonly string[];
  /** Family of outlets that share their articles. */
  readonly family: string | null;
  /** Agencies credited as the source of the whole article, or the agency that published it: canonical ids. */
  readonly agencies: readonly string[];
  /** Canonical names of everything that is credited, agencies included. */
  readonly credited: readonly string[];
  /** Outlets named as the source of the whole article, by canonical name. */
  readonly reprintedFrom: readonly string[];
  /** Canonical names of those that are said to have handed on somebody's words to it. */
  readonly handedOnBy: readonly string[];
  /** Registered names of the hosts that the text itself names: "quelle.example" for "www.quelle.example/seite". */
  readonly namedHosts: ReadonlySet<string>;
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
  const written = new Set([
    ...outlets.agencies.flatMap((agency) => [agency.name, ...agency.names]),
    ...articles.flatMap((article) =>
      article.layers.credits.filter((credit) => credit.kind === 'agency').map((credit) => credit.name.trim()),
    ),
  ]);
  const agencies: Agencies = {
    written: [...written].filter((name) => name.length > 1),
    credited: new Set(
      articles.flatMap((article) =>
        article.layers.credits
          .filter((credit) => credit.kind === 'agency')
          .map((credit) => canonicalOutlet(credit.name, outlets)),
      ),
    ),
  };
  return new Map(articles.map((article) => [article.id, carrierOf(article, outlets, agencies)]));
}

interface Agencies {
  /** Names of agencies as they are written in credits. */
  readonly written: readonly string[];
  /** Canonical names of the agencies that the pile credits. */
  readonly credited: ReadonlySet<string>;
}

/** What stands in the middle of a text is the source of a figure or a list. */
const isAtEdge = ([start]: Span, text: string): boolean =>
  start < edgeCharacters || start > text.length - edgeCharacters;
const edgeCharacters = 200;

/** Where an agency's sign stands: behind the place at the start of the body, or at its end. */
const headCharacters = 500;
const tailCharacters = 120;
const noticeCharacters = 240;
const copyrightMark = /\bcopyright\b|©/iu;

/** Agencies whose sign stands in the text where agencies put it, `Musterstadt (xyz)` or `xyz/ab`, credited or not. */
function signedAgencies({ text }: Article, written: readonly string[]): string[] {
  const head = text.slice(0, headCharacters);
  const tail = text.slice(-tailCharacters).trimEnd();
  const notice = text.slice(-noticeCharacters);
  const mark = notice.search(copyrightMark);
  const lastWord = tail.slice(Math.max(tail.lastIndexOf(' '), tail.lastIndexOf('\n')) + 1);
  return written.filter(
    (name) =>
      head.includes(`(${name})`) ||
      tail.includes(`(${name})`) ||
      lastWord.startsWith(`${name}/`) ||
      // "Copyright 2031 The Northern Press", and what may not be done with it
      (mark >= 0 && notice.slice(mark).includes(name)),
  );
}

function carrierOf(article: Article, outlets: Context['outlets'], agenciesOfPile: Agencies): Carrier {
  const host = article.url ? hostOf(article.url) : null;
  const known = (article.outlet ? outlets.byName(article.outlet) : null) ?? (host ? outlets.byHost(host) : null);
  const outlet = known?.id ?? (article.outlet ? canonicalOutlet(article.outlet, outlets) : host);
  const names = namesOf(article, outlet, host);
  const isAgency = known?.kind === 'agency' || names.some((name) => agenciesOfPile.credited.has(name));
  const ownAgency = names.find((name) => agenciesOfPile.credited.has(name)) ?? outlet;
  const credits = article.layers.credits.filter((credit) => credit.scope === 'article');
  const signed = signedAgencies(article, agenciesOfPile.written).map((name) => canonicalOutlet(name, outlets));
  const agencies = [
    ...credits.filter((credit) => credit.kind === 'agency').map((credit) => canonicalOutlet(credit.name, outlets)),
    ...signed,
  ];
  return {
    article: article.id,
    outlet,
    outletName: known?.name ?? article.outlet ?? host,
    names,
    family: known?.family ?? null,
    agencies: [...new Set(isAgency && ownAgency !== null ? [ownAgency, ...agencies] : agencies)],
    credited: [
      ...new Set([
        ...article.layers.credits
          .filter((credit) => credit.kind !== 'picture')
          .map((credit) => canonicalOutlet(credit.name, outlets)),
        ...signed,
      ]),
    ],
    reprintedFrom: credits
      .filter(({ kind, span }) => (kind === 'outlet' || kind === 'link') && isAtEdge(span, article.text))
      .map((credit) => canonicalOutlet(credit.name, outlets)),
    handedOnBy: [...new Set(handedOnBy(article).map((name) => canonicalOutlet(name, outlets)))],
    namedHosts: namedHosts(article.text),
    authors: article.authors.map((author) => author.trim().toLowerCase()).filter((author) => author.length > 0),
    isAgency,
  };
}

/**
 * Who is said to have handed on somebody's words: "The Elm Herald quoted a member of the council as saying". Whether it
 * is an outlet shows when an article of that name is in the pile.
 */
function handedOnBy({ layers }: Article): string[] {
  return layers.quotations.flatMap(({ chain }) =>
    chain.slice(0, -1).flatMap(({ kind, name, span }) => (span !== null && kind !== 'person' && name ? [name] : [])),
  );
}

/** True when both articles come from one newsroom, as far as their names tell. */
export function sameNewsroom(a: Carrier | undefined, b: Carrier | undefined): boolean {
  return a !== undefined && b !== undefined && a.names.some((name) => b.names.includes(name));
}

/** True when the one names the other's outlet as a source. */
export function creditsOutlet(carrier: Carrier | undefined, other: Carrier | undefined): boolean {
  if (!carrier || !other || sameNewsroom(carrier, other)) return false;
  return (
    carrier.credited.some((name) => other.names.includes(name)) ||
    carrier.handedOnBy.some((name) => other.names.includes(name)) ||
    other.names.some((name) => name.includes('.') && carrier.namedHosts.has(registeredHost(name)))
  );
}

/** A text names only so many hosts; what goes beyond is a list of links. */
const hostsLimit = 100;

function namedHosts(text: string): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?![\p{L}\p{N}-])/giu)) {
    hosts.add(registeredHost(match[0].toLowerCase()));
    if (hosts.size >= hostsLimit) break;
  }
  return hosts;
}

function namesOf(article: Article, outlet: string | null, host: string | null): string[] {
  const label = host === null ? null : registeredHost(host).split('.')[0]!;
  const names = [outlet, article.outlet?.trim().toLowerCase() ?? null, host, label];
  return [...new Set(names.filter((name): name is string => name !== null && name.length > 1))];
}

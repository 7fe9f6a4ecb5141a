import type { ChainLink } from '../../model/quotation.ts';
import type { LineageEdge, Origin, OriginCount } from '../../model/story.ts';
import { type UnionFind, unionFind } from '../../text/union-find.ts';
import type { Carrier } from './carriers.ts';
import { mayHead } from './heads-of-offices.ts';
import { maximumMatching } from './maximum-matching.ts';
import type { OriginEvidence } from './origin-evidence.ts';

/** What counting needs of an assertion; `Assertion` of the model fits. */
export interface CountedAssertion {
  readonly article: string;
  /** Who asserts it, outermost first. */
  readonly chain: readonly ChainLink[];
  /** Entity of the pile that asserts it innermost, or null for the outlet itself. */
  readonly asserter: string | null;
}

interface Road {
  readonly assertion: CountedAssertion;
  /** Key of who brings the news: the article with everything that makes it one with others. */
  readonly carrier: string;
  /** Key of who says it in the end. */
  readonly source: string;
}

/**
 * Counts the independent origins behind assertions of one claim: the only function of the program that counts sources.
 *
 * Each assertion travels from a source (the innermost asserter, or the outlet itself) by a carrier (the article).
 * Carriers are one when they belong to one lineage, credit one agency, share outlet, family or author; sources are one
 * when they are the same speaker or institution, and anonymous sources are never told apart. Origins are independent
 * when neither carrier nor source is shared, so their number is a maximum matching between carriers and sources. It is
 * never more than the number of articles and never grows when anything is joined.
 */
export function independentOrigins(assertions: readonly CountedAssertion[], evidence: OriginEvidence): OriginCount {
  const carriers = unionFind();
  const sources = unionFind();
  const reasons = [...joinCarriers(assertions, evidence, carriers), ...joinTrees(assertions, evidence, carriers)];
  for (const assertion of assertions) {
    const [first, ...rest] = sourceKeys(assertion);
    for (const key of rest) if (first) sources.join(first.key, key.key);
  }
  reasons.push(...joinHeads(assertions, evidence, sources));
  for (const assertion of assertions) {
    const own = ownKey(assertion, carriers);
    sources.find(own);
    sources.join(own, `own circle ${evidence.circles.find(assertion.article)}`);
  }
  const roads = assertions.map((assertion): Road => {
    const carrier = carriers.find(`article ${assertion.article}`);
    return { assertion, carrier, source: sources.find(sourceKeys(assertion)[0]?.key ?? ownKey(assertion, carriers)) };
  });
  const { count, origins } = gather(roads, evidence);
  return { count, origins, reasons: [...new Set([...reasons, ...sourceReasons(roads)])] };
}

/** Key under which an outlet speaks for itself. */
const ownKey = ({ article }: CountedAssertion, carriers: UnionFind): string =>
  `own ${carriers.find(`article ${article}`)}`;

/**
 * Joins articles that share an outlet, an agency, a family of outlets or an author, and says so, in one sentence for
 * each of these, where that brings articles together.
 */
function joinCarriers(
  assertions: readonly CountedAssertion[],
  evidence: OriginEvidence,
  carriers: UnionFind,
): readonly string[] {
  const groups = new Map<string, { say: string; articles: string[] }>();
  for (const assertion of assertions) {
    const own = `article ${assertion.article}`;
    carriers.find(own);
    for (const [key, say] of carrierKeys(assertion, evidence)) {
      const group = groups.get(key);
      if (!group) {
        groups.set(key, { say, articles: [assertion.article] });
        carriers.join(own, key);
      } else if (carriers.join(key, own)) group.articles.push(assertion.article);
    }
  }
  return [...groups.values()].flatMap(({ say, articles }) => {
    if (articles.length < 2) return [];
    return [`${listed(articles)} ${articles.length > 2 ? 'all' : 'both'} ${say}.`];
  });
}

function carrierKeys(assertion: CountedAssertion, evidence: OriginEvidence): [key: string, say: string][] {
  const carrier: Carrier | undefined = evidence.carriers.get(assertion.article);
  const keys: [string, string][] = [];
  for (const link of assertion.chain) {
    const id = evidence.canonical(link.name);
    if (link.kind === 'agency') keys.push([`agency ${id}`, `rest on ${evidence.agencyName(id)}`]);
    // "wie der Moorbote berichtet": what another outlet reported has one origin with that outlet's own report.
    if (link.kind === 'outlet' && id !== '' && !carrier?.names.includes(id))
      keys.push([`outlet ${id}`, `go back to ${link.name}`]);
  }
  if (!carrier) return keys;
  for (const id of carrier.agencies) keys.push([`agency ${id}`, `rest on ${evidence.agencyName(id)}`]);
  for (const id of carrier.reprintedFrom) keys.push([`outlet ${id}`, `go back to ${id}`]);
  if (carrier.outlet) {
    for (const name of carrier.names) keys.push([`outlet ${name}`, `go back to ${carrier.outletName}`]);
  }
  if (carrier.family) keys.push([`family ${carrier.family}`, 'come from one family of outlets']);
  for (const author of carrier.authors) keys.push([`author ${author}`, `have one author, ${author}`]);
  return keys;
}

/** Joins articles of one lineage tree; where no edge leads from one to the other, the tree is named once for all. */
function joinTrees(
  assertions: readonly CountedAssertion[],
  evidence: OriginEvidence,
  carriers: UnionFind,
): readonly string[] {
  const firsts = new Map<string, string>();
  const reasons: string[] = [];
  const indirect = new Map<string, string[]>();
  for (const { article } of assertions) {
    const tree = evidence.trees.find(article);
    const first = firsts.get(tree);
    if (first === undefined) firsts.set(tree, article);
    else if (carriers.join(`article ${first}`, `article ${article}`)) {
      const edge = edgeBetween(first, article, evidence);
      if (edge) reasons.push(`${first} and ${article} share one text (${edge.type}): ${edge.reason}`);
      else indirect.set(first, [...(indirect.get(first) ?? [first]), article]);
    }
  }
  for (const articles of indirect.values())
    reasons.push(`${listed(articles)} go back to one text through other articles of the pile.`);
  return reasons;
}

/** "Landrätin Pallasch" and "Landratsamt": who heads an office is in doubt no second source beside it. */
function joinHeads(
  assertions: readonly CountedAssertion[],
  evidence: OriginEvidence,
  sources: UnionFind,
): readonly string[] {
  const offices = new Map<string, string>();
  for (const assertion of assertions) {
    const [first] = sourceKeys(assertion);
    const kind = assertion.chain.at(-1)?.kind;
    if (first && (kind === 'institution' || kind === 'unknown')) offices.set(first.name, first.key);
  }
  const reasons: string[] = [];
  for (const assertion of assertions) {
    const link = assertion.chain.at(-1);
    const [person] = sourceKeys(assertion);
    const roles = link && person ? evidence.rolesOf(assertion.article, link) : [];
    if (roles.length === 0) continue;
    for (const [name, key] of offices)
      if (mayHead(roles, name) && sources.join(key, person!.key))
        reasons.push(`${person!.name} may speak for ${name}: in doubt one source.`);
  }
  return reasons;
}

const edgeBetween = (a: string, b: string, evidence: OriginEvidence): LineageEdge | undefined =>
  (evidence.edges.get(b) ?? []).find((edge) => edge.from === a || edge.to === a);

/** "a", "a and b", "a, b and c". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

/** Keys under which the innermost asserter is known; none when the outlet speaks for itself. */
function sourceKeys(assertion: CountedAssertion): { key: string; name: string }[] {
  const innermost = assertion.chain.at(-1);
  const keys: { key: string; name: string }[] = [];
  if (innermost?.kind === 'anonymous' || innermost?.kind === 'unknown') {
    return [{ key: 'anonymous', name: innermost.name || 'unnamed' }];
  }
  const outside = innermost !== undefined && innermost.kind !== 'outlet';
  const name = outside ? innermost.name.trim() : '';
  if (assertion.asserter !== null) keys.push({ key: `entity ${assertion.asserter}`, name: name || assertion.asserter });
  if (name) keys.push({ key: `name ${name.toLowerCase()}`, name });
  return keys;
}

function sourceReasons(roads: readonly Road[]): string[] {
  const bySource = new Map<string, Road[]>();
  for (const road of roads) {
    bySource.set(road.source, [...(bySource.get(road.source) ?? []), road]);
  }
  return [...bySource].flatMap(([source, group]) => {
    if (new Set(group.map((road) => road.carrier)).size < 2) return [];
    const articles = [...new Set(group.map((road) => road.assertion.article))];
    const who = listed(articles);
    if (isOwn(group[0]!)) {
      const doubt = articles.length > 2 ? 'they draw on one another' : 'one draws on the other';
      return [`${who} name no basis and share a quotation: in doubt ${doubt}.`];
    }
    if (source === 'anonymous') return [`${who} name no source that could be told apart.`];
    return [`${who} hand on the words of one source, ${nameOfSource(group[0]!)}.`];
  });
}

const isOwn = (road: Road): boolean => road.source.startsWith('own ');

function nameOfSource(road: Road): string {
  return sourceKeys(road.assertion)[0]?.name ?? road.assertion.article;
}

/** One origin for each matched pair; what stays unmatched is put to the origin it shares a carrier or source with. */
function gather(roads: readonly Road[], evidence: OriginEvidence): { count: number; origins: Origin[] } {
  const links = new Map<string, string[]>();
  for (const road of roads) {
    const list = links.get(road.carrier) ?? [];
    if (!list.includes(road.source)) links.set(road.carrier, [...list, road.source]);
  }
  const matching = maximumMatching(links);
  const bySource = new Map([...matching].map(([carrier, source]) => [source, carrier]));
  const groups = new Map<string, Road[]>([...matching.keys()].map((carrier) => [carrier, []]));
  for (const road of roads) {
    const home =
      matching.get(road.carrier) === road.source ? road.carrier : (bySource.get(road.source) ?? road.carrier);
    groups.get(groups.has(home) ? home : [...groups.keys()][0]!)?.push(road);
  }
  const origins = [...groups.values()].map((group, index) => originOf(group, index, evidence));
  return { count: matching.size, origins };
}

function originOf(roads: readonly Road[], index: number, evidence: OriginEvidence): Origin {
  const articles = [...new Set(roads.map((road) => road.assertion.article))];
  const spoken = roads.find((road) => !isOwn(road));
  if (spoken) {
    const kind = spoken.source === 'anonymous' ? 'unknown' : 'officialStatement';
    const name = nameOfSource(spoken);
    return { id: `o${index + 1}`, kind, name, articles, reason: `${name} is the innermost named source.` };
  }
  const carriers = articles.flatMap((article) => evidence.carriers.get(article) ?? []);
  const agency = carriers.flatMap((carrier) => carrier.agencies)[0];
  if (agency) {
    const name = evidence.agencyName(agency);
    return { id: `o${index + 1}`, kind: 'dispatch', name, articles, reason: `${name} is credited as the source.` };
  }
  const outlet = carriers[0]?.outletName;
  if (outlet && carriers.length === 1) {
    const reason = `${outlet} asserts it and credits nobody else.`;
    return { id: `o${index + 1}`, kind: 'ownReporting', name: outlet, articles, reason };
  }
  const reason = 'Nothing in the articles names where it comes from.';
  return { id: `o${index + 1}`, kind: 'unknown', name: outlet ?? articles[0] ?? '', articles, reason };
}

import type { Origin, OriginCount } from '../../model/story.ts';
import { type UnionFind, unionFind } from '../../text/union-find.ts';
import type { CountedAssertion } from './counted-assertion.ts';
import { joinCarriers } from './join-carriers.ts';
import { joinSources, sourceBeside } from './join-sources.ts';
import { joinUnsourced } from './join-unsourced.ts';
import { listed } from './listed.ts';
import { maximumMatching } from './maximum-matching.ts';
import type { OriginEvidence } from './origin-evidence.ts';
import { sourceKeys, unnamed } from './source-keys.ts';

interface Road {
  readonly assertion: CountedAssertion;
  /** Key of who brings the news: the article with everything that makes it one with others. */
  readonly carrier: string;
  /** Key of who says it in the end. */
  readonly source: string;
  /** False where in doubt it rests on a source that another road names: it adds no origin. */
  readonly counted: boolean;
}

/**
 * Counts the independent origins behind assertions of one claim: the only function of the program that counts sources.
 *
 * Each assertion travels from a source (the innermost asserter, or the outlet itself) by a carrier (the article).
 * Carriers are one when they belong to one lineage, credit one agency, share outlet, family or author, or tell it in the
 * same words; sources are one when they are the same speaker or institution, and anonymous sources are never told apart.
 * Origins are independent when neither carrier nor source is shared, so their number is a maximum matching between
 * carriers and sources. A source that is not named may be one that another article names, and so may that of an outlet
 * that names nobody and does not tell that it saw or counted for itself: neither adds an origin. The number is never more
 * than that of the articles and never grows when anything is joined.
 */
export function independentOrigins(given: readonly CountedAssertion[], evidence: OriginEvidence): OriginCount {
  const assertions = given.map((assertion) => asNamed(assertion, evidence));
  const carriers = unionFind();
  const sources = unionFind();
  const reasons = [...joinCarriers(assertions, evidence, carriers)];
  const joined = joinSources(assertions, evidence, sources);
  reasons.push(...joined.reasons);
  const said = new Map<string, string>();
  const carrierOf = ({ article }: CountedAssertion): string => carriers.find(`article ${article}`);
  for (const assertion of assertions) {
    const [named] = sourceKeys(assertion);
    const carrier = carrierOf(assertion);
    if (named && (sources.find(named.key) !== unnamed || !said.has(carrier))) said.set(carrier, named.key);
  }
  const untold: CountedAssertion[] = [];
  const besides = new Map<CountedAssertion, string>();
  for (const assertion of assertions) {
    if (sourceKeys(assertion).length > 0) continue;
    // "At least 1,300" in the headline, or in a copy, is what the text lets the county say.
    const itself = said.get(carrierOf(assertion));
    if (itself !== undefined) {
      besides.set(assertion, itself);
      continue;
    }
    const beside = evidence.seenItself(assertion) ? null : sourceBeside(assertion, joined.known, evidence);
    if (!beside) untold.push(assertion);
    else {
      besides.set(assertion, beside.key);
      reasons.push(
        `${assertion.article} speaks of ${beside.name}, the source of ${beside.article}: in doubt also its own.`,
      );
    }
  }
  // Who hands on what another outlet saw rests on that outlet.
  const seeing = new Set(untold.filter(evidence.seenItself).map(carrierOf));
  const unsourced = new Set(untold.filter((assertion) => !seeing.has(carrierOf(assertion))));
  reasons.push(...joinUnsourced([...unsourced], (assertion) => ownKey(assertion, carriers), sources));
  const told = assertions.map((assertion) => {
    const [named] = sourceKeys(assertion);
    const beside = besides.get(assertion);
    const source = sources.find(named?.key ?? beside ?? ownKey(assertion, carriers));
    const standing = standingOf(named !== undefined, source, beside !== undefined, unsourced.has(assertion));
    return { assertion, carrier: carrierOf(assertion), source, standing };
  });
  const best = Math.max(...told.map(({ standing }) => standing));
  const roads = told.map(({ standing, ...road }): Road => ({ ...road, counted: standing > 0 && standing === best }));
  const { count, origins } = gather(roads, evidence);
  return { count, origins, reasons: [...new Set([...reasons, ...sourceReasons(roads)])] };
}

/** Who is called no more than "the union" is somebody whom the words do not tell apart. */
function asNamed(assertion: CountedAssertion, evidence: OriginEvidence): CountedAssertion {
  const last = assertion.chain.at(-1);
  if (last?.kind !== 'institution' || !evidence.isPartyNoun(assertion.article, last.name)) return assertion;
  return { ...assertion, asserter: null, chain: [...assertion.chain.slice(0, -1), { ...last, kind: 'unknown' }] };
}

/**
 * How much shows where an assertion comes from: 3 a named source, or an outlet that tells that it saw or counted for itself,
 * 2 a source without a name, 1 an outlet that names nobody; what has less than another may rest on that one. 0 is what rests
 * on another in doubt.
 */
function standingOf(isSaid: boolean, source: string, isBeside: boolean, isUnsourced: boolean): number {
  if (isSaid) return source === unnamed ? 2 : 3;
  if (isBeside) return 0;
  return isUnsourced ? 1 : 3;
}

/** Key under which an outlet speaks for itself. */
const ownKey = ({ article }: CountedAssertion, carriers: UnionFind): string =>
  `own ${carriers.find(`article ${article}`)}`;

function sourceReasons(roads: readonly Road[]): string[] {
  const bySource = new Map<string, Road[]>();
  for (const road of roads) {
    if (!road.counted && sourceKeys(road.assertion).length === 0) continue;
    bySource.set(road.source, [...(bySource.get(road.source) ?? []), road]);
  }
  return [...bySource].flatMap(([source, group]) => {
    const articles = [...new Set(group.map((road) => road.assertion.article))];
    const who = listed(articles);
    if (!group.some(({ counted }) => counted))
      return [
        `${who} ${articles.length > 1 ? 'name' : 'names'} nobody who could be told apart from the sources that are named.`,
      ];
    if (isOwn(group[0]!) || new Set(group.map((road) => road.carrier)).size < 2) return [];
    if (source === unnamed) return [`${who} name no source that could be told apart.`];
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
    if (!road.counted) continue;
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
  const said = roads.filter(({ assertion }) => sourceKeys(assertion).length > 0);
  const spoken = said.find(({ source }) => source !== unnamed) ?? said[0];
  if (spoken) {
    const kind = spoken.source === unnamed ? 'unknown' : 'officialStatement';
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

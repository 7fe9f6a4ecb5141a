import type { Context } from '../../src/article/stage.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Assertion, OriginCount, Picture } from '../../src/model/story.ts';
import { independentOrigins } from '../../src/story/origins/independent-origins.ts';
import { type OriginEvidence, originEvidence } from '../../src/story/origins/origin-evidence.ts';
import { type PileIndex, pileIndex } from '../../src/story/slots/pile-index.ts';
import { assertionOf } from '../../src/story/slots/quantity-drafts.ts';
import { agree, byQuestion, type Figure } from './labels.ts';

/** How often the program's origins are those of the readers, where both are given the same figures. */
export interface IndependenceTally {
  /** Groups of figures that give one question one value, in two articles and more. */
  groups: number;
  exact: number;
  tooHigh: number;
  tooLow: number;
  /** Pairs of such figures in different articles: called independent and are, called so and are not, are and not called so. */
  right: number;
  wrong: number;
  missed: number;
}

/** Nothing counted yet. */
export function noIndependence(): IndependenceTally {
  return { groups: 0, exact: 0, tooHigh: 0, tooLow: 0, right: 0, wrong: 0, missed: 0 };
}

interface Told {
  readonly figure: Figure;
  readonly assertion: Assertion;
}

/** What counting origins needs of a pile. */
export interface Pile {
  readonly index: PileIndex;
  readonly evidence: OriginEvidence;
}

/** Prepares a pile for counting the origins of given figures. */
export function pileOf(articles: readonly Article[], picture: Picture, context: Context): Pile {
  return {
    index: pileIndex(articles, picture.entities, picture.stories),
    evidence: originEvidence(articles, picture.lineage, context),
  };
}

/**
 * Counts origins of the figures that the readers put to one question and value, whatever slots the program would put them
 * in: that measures the count by itself. Figures of which the program makes no claim are left out.
 */
export function countIndependence(
  tally: IndependenceTally,
  figures: readonly Figure[],
  { index, evidence }: Pile,
  say: (line: string) => void,
): void {
  for (const [question, asked] of byQuestion(figures)) {
    const told = asked.flatMap((figure) => {
      const assertion = assertionAt(figure, index);
      return assertion ? [{ figure, assertion }] : [];
    });
    for (const group of agreeing(told)) {
      const result = independentOrigins(
        group.map(({ assertion }) => assertion),
        evidence,
      );
      countGroup(tally, question, group, result, index, say);
    }
  }
}

/**
 * The assertion that the article makes with a figure. Where it gives the number in its own voice and lets somebody say it
 * elsewhere, slots keep what is said, and so does this.
 */
function assertionAt({ article: id, start, end }: Figure, index: PileIndex): Assertion | null {
  const article = index.articles.get(id)!;
  const { claims, quantities } = article.layers;
  const own = claims.find(({ quantity }) => {
    const span = quantity === null ? null : quantities[quantity]!.span;
    return span !== null && span[0] < end && span[1] > start;
  });
  if (!own) return null;
  const { value, low, high, unit, quantifier } = quantities[own.quantity!]!;
  const said = claims.find((claim) => {
    if (claim.quantity === null || claim.property !== own.property || claim.subject.noun !== own.subject.noun)
      return false;
    const other = quantities[claim.quantity]!;
    return isSaid(claim) && other.value === value && other.low === low && other.high === high;
  });
  const claim = isSaid(own) ? own : (said ?? own);
  return assertionOf(article, claim, { kind: 'quantity', value, low, high, unit, quantifier }, index);
}

const isSaid = ({ chain }: Claim): boolean => chain.length > 0 && chain.at(-1)!.kind !== 'outlet';

/** The groups of figures with one value, the largest first; each figure in one group, groups within one article left out. */
function agreeing(told: readonly Told[]): readonly (readonly Told[])[] {
  const groups: Told[][] = [];
  let left = told;
  while (left.length > 0) {
    let best: Told[] = [];
    for (const { figure } of left) {
      const group = left.filter((other) => agree(figure, other.figure));
      if (group.length > best.length) best = group;
    }
    const taken = new Set(best);
    left = left.filter((one) => !taken.has(one));
    if (new Set(best.map(({ figure }) => figure.article)).size > 1) groups.push(best);
  }
  return groups;
}

function countGroup(
  tally: IndependenceTally,
  question: string,
  group: readonly Told[],
  { count, origins, reasons }: OriginCount,
  index: PileIndex,
  say: (line: string) => void,
): void {
  const articles = new Set(group.map(({ figure }) => figure.article));
  const meant = Math.min(articles.size, new Set(group.map(({ figure }) => figure.origin)).size);
  tally.groups++;
  tally[count === meant ? 'exact' : count > meant ? 'tooHigh' : 'tooLow']++;
  let wrong = false;
  group.forEach(({ figure: a }, at) => {
    for (const { figure: b } of group.slice(at + 1)) {
      if (a.article === b.article) continue;
      const apart = !origins.some((one) => one.articles.includes(a.article) && one.articles.includes(b.article));
      if (a.origin === b.origin) tally.wrong += Number(apart);
      else tally[apart ? 'right' : 'missed']++;
      if (apart === (a.origin === b.origin)) wrong = true;
    }
  });
  if (!wrong && count === meant) return;
  say(`origins ${count}, meant ${meant}: ${question}\n${group.map((one) => tell(one, index)).join('\n')}`);
  for (const { name, articles: of, reason } of origins) say(`    = ${name}: ${of.join(', ')}: ${reason}`);
  for (const reason of reasons) say(`    ! ${reason}`);
}

function tell({ figure, assertion }: Told, index: PileIndex): string {
  const { text, outlet } = index.articles.get(figure.article)!;
  const words = text.slice(Math.max(0, figure.start - 160), figure.end + 120).replace(/\s+/g, ' ');
  const chain = assertion.chain.map(({ kind, name }) => `${kind} ${name}`).join(' > ');
  return `    ${figure.article} (${outlet ?? ''}) <${figure.origin}> [${chain}] «${words}»`;
}

/** The numbers of a report. */
export function independenceMetrics(name: string, tally: IndependenceTally): Readonly<Record<string, number>> {
  const { groups, exact, tooHigh, tooLow, right, wrong, missed } = tally;
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    [`${name}/independent.groups`]: groups,
    [`${name}/independent.pairs`]: right + missed,
    [`${name}/independent.precision`]: share(right, right + wrong),
    [`${name}/independent.recall`]: share(right, right + missed),
    [`${name}/independent.exact`]: share(exact, groups),
    [`${name}/independent.too-high`]: share(tooHigh, groups),
    [`${name}/independent.too-low`]: share(tooLow, groups),
  };
}

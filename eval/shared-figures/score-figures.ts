import type { Context } from '../../src/article/stage.ts';
import type { Article } from '../../src/model/article.ts';
import type { Assertion, ClaimSlot, Conflict, ConflictCause, Picture } from '../../src/model/story.ts';
import { scores } from '../evaluation.ts';
import {
  countIndependence,
  type IndependenceTally,
  independenceMetrics,
  noIndependence,
  pileOf,
} from './independence.ts';
import { agree, byQuestion, describe, type Figure } from './labels.ts';

/** Relations to the first figure that a cause may stand for. */
const relationsOf: Readonly<Record<ConflictCause, readonly string[]>> = {
  newerState: ['newer', 'older'],
  contradiction: ['contradiction'],
  copyError: ['error'],
  scope: ['scope'],
  rounding: ['rounding', 'bound'],
  compatible: ['bound', 'rounding', 'agree'],
};
const differing = new Set(['newer', 'older', 'contradiction', 'error', 'scope']);
/** Articles that people read, and what the program makes of them. */
export interface ReadPile {
  readonly articles: readonly Article[];
  readonly picture: Picture;
  readonly figures: readonly Figure[];
  /** The part that each article belongs to. */
  readonly parts: ReadonlyMap<string, string>;
}

/** What is counted of one part, over several piles. */
export interface Tally {
  figures: number;
  foundFigures: number;
  pairs: { right: number; wrong: number; gold: number };
  corroborated: { right: number; wrong: number; gold: number; found: number };
  origins: { named: number; meant: number };
  differences: { right: number; wrong: number; cause: number; gold: number; found: number };
  readonly independence: IndependenceTally;
}

/** Counts how the program's slots, origins and differences are those of the readers, for each part of a pile. */
export function countPile(pile: ReadPile, tallies: (part: string) => Tally, context: Context, shown?: string): void {
  const { articles, picture, figures, parts } = pile;
  const reading = readPicture(articles, picture, figures);
  const given = pileOf(articles, picture, context);
  for (const part of new Set(parts.values())) {
    const tally = tallies(part);
    const say = shown === part ? console.log : () => undefined;
    count({ tally, reading, say }, figures, parts, part);
    const ofPart = figures.filter((figure) => figure.part === part);
    countIndependence(tally.independence, ofPart, given, say);
  }
}

/** What is counted of one part of a pile, and where to say what was missed. */
interface Counting {
  readonly tally: Tally;
  readonly reading: Reading;
  readonly say: (line: string) => void;
}

interface Reading {
  readonly picture: Picture;
  readonly slots: readonly ClaimSlot[];
  /** The labelled figure that an assertion gives, if it gives one. */
  figureOf(assertion: Assertion): Figure | null;
  readonly told: (assertion: Assertion) => string;
}

function readPicture(articles: readonly Article[], picture: Picture, figures: readonly Figure[]): Reading {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const known = new Map<Assertion, Figure | null>();
  return {
    picture,
    slots: picture.slots.filter(({ assertions }) => assertions.some(({ value }) => value.kind === 'quantity')),
    figureOf(assertion) {
      if (!known.has(assertion)) known.set(assertion, findFigure(assertion, byId.get(assertion.article)!, figures));
      return known.get(assertion)!;
    },
    told(assertion) {
      const article = byId.get(assertion.article)!;
      const [start, end] = [Math.max(0, assertion.span[0] - 60), assertion.span[1] + 60];
      return `${assertion.article.slice(0, 14)} ${article.published?.value.slice(0, 10) ?? ''} «${article.text.slice(start, end).replace(/\s/g, ' ')}»`;
    },
  };
}

/**
 * An article's number may be kept at one of its places only. The labelled one is that of the assertion when both stand at one
 * place, or when another claim of the article gives the same number of the same property there.
 */
function findFigure(assertion: Assertion, article: Article, figures: readonly Figure[]): Figure | null {
  const { value } = assertion;
  if (value.kind !== 'quantity') return null;
  const { quantities, claims } = article.layers;
  const kept = claims.find(({ id }) => id === assertion.claim);
  const places = claims.filter((claim) => {
    if (claim.quantity === null) return false;
    const quantity = quantities[claim.quantity]!;
    const same = quantity.value === value.value && quantity.low === value.low && quantity.high === value.high;
    return claim === kept || (same && claim.property === kept?.property);
  });
  const own = figures.filter((figure) => figure.article === assertion.article);
  for (const claim of [...places].sort((a, b) => Number(b === kept) - Number(a === kept))) {
    const [start, end] = quantities[claim.quantity!]!.span;
    const found = own.find((figure) => figure.start < end && figure.end > start);
    if (found) return found;
  }
  // Only its first mention was labelled, and nothing in a headline.
  const number = value.value ?? value.low;
  const repeated = own.filter(({ low, high }) => number !== null && (low === number || high === number));
  const isHeadline = article.titleSpan !== null && assertion.span[0] < article.titleSpan[1];
  return repeated.length === 1 && (isHeadline || number! >= smallestRepeated) ? repeated[0]! : null;
}

const smallestRepeated = 10;

/** Nothing counted yet. */
export function emptyTally(): Tally {
  return {
    figures: 0,
    foundFigures: 0,
    pairs: { right: 0, wrong: 0, gold: 0 },
    corroborated: { right: 0, wrong: 0, gold: 0, found: 0 },
    origins: { named: 0, meant: 0 },
    differences: { right: 0, wrong: 0, cause: 0, gold: 0, found: 0 },
    independence: noIndependence(),
  };
}

function count(counting: Counting, all: readonly Figure[], parts: ReadonlyMap<string, string>, part: string): void {
  const { tally, reading, say } = counting;
  const figures = all.filter((figure) => figure.part === part);
  const isOwn = ({ article }: Assertion): boolean => parts.get(article) === part;
  const homes = new Map<Figure, Set<ClaimSlot>>();
  for (const slot of reading.slots) {
    const own = slot.assertions.filter(isOwn);
    for (const assertion of own) {
      const figure = reading.figureOf(assertion);
      if (figure) homes.set(figure, (homes.get(figure) ?? new Set()).add(slot));
    }
    countPairs(counting, slot, own);
    countCorroboration(counting, slot, own);
  }
  tally.figures += figures.length;
  tally.foundFigures += figures.filter((figure) => homes.has(figure)).length;
  for (const figure of figures) if (!homes.has(figure)) say(`no slot: ${describe(figure)}`);
  for (const [question, asked] of byQuestion(figures)) {
    countGold(counting, question, asked, homes);
    const differs = asked.some(({ relation }) => differing.has(relation));
    if (differs) tally.differences.gold++;
    const conflicts = reading.picture.conflicts.filter(({ cause }) => isTelling(cause));
    const found = conflicts.some((conflict) => sidesOf(conflict, reading, question).length > 1);
    if (differs && found) tally.differences.found++;
    if (differs && !found) say(`difference not named: ${question}: ${asked.map(describe).join(' | ')}`);
  }
  for (const conflict of reading.picture.conflicts) {
    if (!conflict.sides.some(({ assertions }) => assertions.some(isOwn))) continue;
    if (conflict.sides.some(({ value }) => value.kind !== 'quantity')) continue;
    countConflict(counting, conflict);
  }
}

/** Rounded and open values are said to be compatible, which is no difference. */
function isTelling(cause: ConflictCause): boolean {
  return cause !== 'compatible' && cause !== 'rounding';
}

function countPairs({ tally, reading, say }: Counting, slot: ClaimSlot, own: readonly Assertion[]): void {
  own.forEach((a, at) => {
    for (const b of own.slice(at + 1)) {
      if (a.article === b.article) continue;
      const [x, y] = [reading.figureOf(a), reading.figureOf(b)];
      const same = x !== null && y !== null && x.question === y.question;
      tally.pairs[same ? 'right' : 'wrong']++;
      if (!same) say(`wrong pair in ${slot.id}:\n    ${reading.told(a)}\n    ${reading.told(b)}`);
    }
  });
}

function countCorroboration({ tally, reading, say }: Counting, slot: ClaimSlot, own: readonly Assertion[]): void {
  if (slot.origins.count < 2 || own.length === 0 || own[0]!.value.kind !== 'quantity') return;
  const behind = new Set(slot.origins.origins.flatMap(({ articles }) => articles));
  const found = own.filter(({ article }) => behind.has(article)).flatMap((one) => reading.figureOf(one) ?? []);
  const meant = Math.max(0, ...[...byQuestion(found).values()].map((asked) => originsOf(asked).size));
  const right = meant > 1;
  tally.corroborated[right ? 'right' : 'wrong']++;
  tally.origins.named += slot.origins.count;
  tally.origins.meant += Math.min(meant, slot.origins.count);
  if (meant < slot.origins.count)
    say(
      `corroborated by ${slot.origins.count}, meant ${meant}: ${slot.id}\n    ${own.map((one) => `${reading.told(one)} <${reading.figureOf(one)?.origin ?? '-'}>`).join('\n    ')}`,
    );
}

/** The most origins that stand behind one value of a question. */
function originsOf(figures: readonly Figure[]): ReadonlySet<string> {
  let most: ReadonlySet<string> = new Set();
  for (const figure of figures) {
    const agreeing = new Set(figures.filter((other) => agree(figure, other)).map(({ origin }) => origin));
    if (agreeing.size > most.size) most = agreeing;
  }
  return most;
}

function countGold(
  { tally, say }: Counting,
  question: string,
  asked: readonly Figure[],
  homes: ReadonlyMap<Figure, ReadonlySet<ClaimSlot>>,
): void {
  asked.forEach((a, at) => {
    for (const b of asked.slice(at + 1)) if (a.article !== b.article) tally.pairs.gold++;
  });
  const slots = new Set(asked.flatMap((figure) => [...(homes.get(figure) ?? [])]));
  if (slots.size > 1) say(`split: ${question}: ${[...slots].map(({ id }) => id).join(' | ')}`);
  if (originsOf(asked).size < 2) return;
  tally.corroborated.gold++;
  const found = [...slots].some((slot) => {
    const inside = asked.filter((figure) => homes.get(figure)?.has(slot));
    return slot.origins.count > 1 && originsOf(inside).size > 1;
  });
  if (found) tally.corroborated.found++;
  else say(`corroboration not named: ${question}: ${asked.map(describe).join(' | ')}`);
}

function countConflict({ tally, reading, say }: Counting, conflict: Conflict): void {
  if (!isTelling(conflict.cause)) return;
  const questions = new Set(
    conflict.sides.flatMap(({ assertions }) => assertions.flatMap((one) => reading.figureOf(one)?.question ?? [])),
  );
  const right = [...questions].find((question) => sidesOf(conflict, reading, question).length > 1);
  const relations = right ? sidesOf(conflict, reading, right).flat() : [];
  const cause = relations.some(({ relation }) => relationsOf[conflict.cause].includes(relation));
  tally.differences[right ? 'right' : 'wrong']++;
  if (right && cause) tally.differences.cause++;
  if (!right || !cause)
    say(
      `${right ? 'other cause' : 'wrong difference'} ${conflict.cause} ${conflict.id}: ${conflict.reason}\n    ${conflict.sides.flatMap(({ assertions }) => assertions.map((one) => `${reading.told(one)} <${reading.figureOf(one)?.relation ?? '-'}>`)).join('\n    ')}`,
    );
}

/** For each side of a conflict that gives figures of this question, these. */
function sidesOf(conflict: Conflict, reading: Reading, question: string): readonly (readonly Figure[])[] {
  return conflict.sides
    .map(({ assertions }) =>
      assertions.flatMap((one) => reading.figureOf(one) ?? []).filter((figure) => figure.question === question),
    )
    .filter((figures) => figures.length > 0);
}

/** The numbers of a report. */
export function metricsOf(name: string, tally: Tally) {
  const { figures, foundFigures, pairs, corroborated, origins, differences } = tally;
  const joined = scores(pairs.right, pairs.wrong, pairs.gold - pairs.right);
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    [`${name}/figures`]: figures,
    [`${name}/figures.in-slots`]: share(foundFigures, figures),
    [`${name}/pairs.precision`]: joined.precision,
    [`${name}/pairs.recall`]: joined.recall,
    [`${name}/pairs.f1`]: joined.f1,
    [`${name}/corroborated.named`]: corroborated.right + corroborated.wrong,
    [`${name}/corroborated.precision`]: share(corroborated.right, corroborated.right + corroborated.wrong),
    [`${name}/corroborated.recall`]: share(corroborated.found, corroborated.gold),
    [`${name}/origins.precision`]: share(origins.meant, origins.named),
    ...independenceMetrics(name, tally.independence),
    [`${name}/differences.named`]: differences.right + differences.wrong,
    [`${name}/differences.precision`]: share(differences.right, differences.right + differences.wrong),
    [`${name}/differences.right-cause`]: share(differences.cause, differences.right + differences.wrong),
    [`${name}/differences.recall`]: share(differences.found, differences.gold),
  };
}

import { statesThat } from '../../article/claims/states.ts';
import type { Assertion, ConflictCause, LineageEdge } from '../../model/story.ts';
import { mayBeOneName, tellingWords } from '../origins/source-names.ts';
import { compareValues, shifted, transposed, type ValueRelation } from './compare-values.ts';
import { haveOneOwner } from './one-owner.ts';
import type { QuestionContext } from './question-context.ts';
import { acts, answeringOne } from './same-question.ts';
import { assertedAt, claimOf, type Side, sayValue } from './side.ts';
import { sourcesOf } from './sources-of.ts';

export interface Cause {
  readonly cause: ConflictCause;
  readonly reason: string;
}

/** A cause with those assertions of the two sides that it holds for. */
export interface NamedCause extends Cause {
  readonly sides: readonly [Side, Side];
}

/** What naming a cause looks at beside the two sides: joins of lineage stand there by `from|to` and `to|from`. */
export type CauseContext = QuestionContext;

/** Figures that change while a happening goes on; an older one is then no contradiction to a newer one. */
const changing: ReadonlySet<string> = new Set([...statesThat('changes'), 'damage', 'count']);

/**
 * Names why two values of one slot differ, or that they do not exclude each other; null when nothing shows that they
 * answer one question, so that nothing may be said of their difference.
 */
export function nameCause(a: Side, b: Side, context: CauseContext): NamedCause | null {
  const relation = compareValues(a.value, b.value);
  const both = `${sayValue(a.value)} and ${sayValue(b.value)}`;
  const scope = relation === 'differs' ? differentScope(a, b, context, both) : null;
  if (scope) return { ...scope, sides: [a, b] };
  const sides = answeringOne(a, b, context);
  if (!sides) return null;
  const cause = causeOf(sides[0], sides[1], relation, both, context);
  return cause && { ...cause, sides };
}

function causeOf(a: Side, b: Side, relation: ValueRelation, both: string, context: CauseContext): Cause | null {
  if (relation === 'same' || relation === 'compatible') {
    return { cause: 'compatible', reason: `${both} do not exclude each other.` };
  }
  if (relation === 'rounding' && givenForTwoDays(a, b, context)) return null;
  const newer = relation === 'rounding' && areExact(a, b) ? newerState(a, b, context) : null;
  if (newer) return newer;
  if (relation === 'rounding') return { cause: 'rounding', reason: `${both} differ by rounding or vagueness only.` };
  return (
    actTakenUp(a, b, context) ??
    copyError(a, b, context) ??
    (standOff(a, b, context) ? null : (newerState(a, b, context) ?? oneOfThemNewer(a, b, both, context))) ??
    contradiction(a, b, both, context)
  );
}

/** "About 2,198,000" on one day, "about 2,217,700" on another: who gives so many digits means them. */
function areExact(a: Side, b: Side): boolean {
  return [a, b].every(({ value }) => {
    if (value.kind !== 'quantity' || value.value === null) return false;
    return (
      String(value.value)
        .replace('.', '')
        .replace(/0{1,20}$/, '').length >= exactDigits
    );
  });
}

const exactDigits = 4;

/** "54.940, nach knapp 60.000 am Samstag": the words give the two for different times. */
function givenForTwoDays(a: Side, b: Side, context: CauseContext): boolean {
  return a.assertions.every((left) =>
    b.assertions.every((right) => {
      const [x, y] = [statedDay(left, context), statedDay(right, context)];
      return left.article === right.article && x !== y;
    }),
  );
}

/**
 * A request that had not come in and was made later, a promise that was taken back: one after the other, no contradiction.
 * That it was made and later is said never to have been made contradicts.
 */
function actTakenUp(a: Side, b: Side, context: CauseContext): Cause | null {
  if (a.value.kind !== 'polarity' || b.value.kind !== 'polarity' || !acts.has(context.property)) return null;
  const [made, missing] = a.value.holds ? [a, b] : [b, a];
  const [first, then] = [datesOf(made, context)[0], datesOf(missing, context)[0]];
  if (missing.assertions.every((assertion) => isTakenBack(assertion, context)))
    return { cause: 'newerState', reason: `Made first on ${first ?? '?'}, taken back on ${then ?? '?'}.` };
  const before = datesOf(missing, context).at(-1)?.slice(0, 10);
  if (first === undefined || before === undefined || before >= first.slice(0, 10)) return null;
  return { cause: 'newerState', reason: `Not made by ${before}, made first on ${first}.` };
}

function isTakenBack(assertion: Assertion, { articles }: CauseContext): boolean {
  const article = articles.get(assertion.article);
  const scope = article ? claimOf(article, assertion)?.scope : undefined;
  return scope?.some(({ kind, value }) => kind === 'part' && value === 'taken back') === true;
}

/** How many days apart two numbers may be given and still be meant to be one, when nothing makes one of them newer. */
const daysOfOneNumber = 3;

function contradiction(a: Side, b: Side, both: string, context: CauseContext): Cause | null {
  const most = context.property.includes('.') ? 0 : daysOfOneNumber;
  if (a.value.kind === 'quantity' && daysBetween(a, b, context) > most) return null;
  // "5,500 were taken, the total may have climbed above 8,000" leaves room for both.
  const open = (side: Side): boolean => side.assertions.every(({ modality }) => modality === 'possible');
  if (a.value.kind === 'quantity' && open(a) !== open(b)) return null;
  if (a.value.kind === 'quantity' && !haveOneOwner(a, b, context)) return null;
  return { cause: 'contradiction', reason: contradictionReason(a, b, both, context) };
}

/** The fewest days between assertions of the two sides; 0 where nothing dates them. */
function daysBetween(a: Side, b: Side, context: CauseContext): number {
  const left = datesOf(a, context, b);
  const right = datesOf(b, context, a);
  const days = left.flatMap((x) => right.map((y) => Math.abs(Date.parse(x.slice(0, 10)) - Date.parse(y.slice(0, 10)))));
  const known = days.filter((distance) => !Number.isNaN(distance));
  return known.length === 0 ? 0 : Math.min(...known) / 86_400_000;
}

/** "netto" against "brutto": the sums differ because they are not of the same thing. */
function differentScope(a: Side, b: Side, context: CauseContext, both: string): Cause | null {
  if (a.value.kind !== 'quantity') return null;
  const left = partsOf(a, context);
  const right = partsOf(b, context);
  if (left.size === 0 || right.size === 0) return null;
  if ([...left].some((part) => right.has(part))) return null;
  return { cause: 'scope', reason: `${both} are ${[...left].join(', ')} and ${[...right].join(', ')}.` };
}

function partsOf(side: Side, context: CauseContext): Set<string> {
  const parts = new Set<string>();
  for (const assertion of side.assertions) {
    const article = context.articles.get(assertion.article);
    const claim = article && claimOf(article, assertion);
    for (const scope of claim?.scope ?? []) {
      if (scope.kind === 'part' && scope.value !== null && scope.value !== 'whole' && scope.value !== 'everywhere')
        parts.add(scope.value);
    }
  }
  return parts;
}

/** Digits transposed or a power of ten lost between texts that derive from each other. */
function copyError(a: Side, b: Side, context: CauseContext): Cause | null {
  if (a.value.kind !== 'quantity' || b.value.kind !== 'quantity') return null;
  const x = a.value.value;
  const y = b.value.value;
  if (x === null || y === null) return null;
  const slip = transposed(x, y) ? 'digits transposed' : shifted(x, y) ? 'a power of ten lost' : null;
  if (!slip) return null;
  const edge = edgeBetween(a, b, context);
  const credit = edge ? null : sharedCredit(a, b, context);
  if (credit)
    return {
      cause: 'copyError',
      reason: `${slip} between ${credit.articles.join(' and ')}, which both rest on ${credit.name}.`,
    };
  if (!edge) return null;
  return {
    cause: 'copyError',
    reason: `${slip} between ${edge.from} and ${edge.to}, which share one text (${edge.type}).`,
  };
}

function sharedCredit(a: Side, b: Side, context: CauseContext): { name: string; articles: string[] } | null {
  for (const left of a.assertions) {
    for (const right of b.assertions) {
      const first = context.articles.get(left.article);
      const second = context.articles.get(right.article);
      if (!first || !second || first === second) continue;
      // Two articles of one outlet are no copies of each other for that.
      const own = (first.outlet ?? '').trim().toLowerCase();
      if (own !== '' && own === (second.outlet ?? '').trim().toLowerCase()) continue;
      const other = new Set(sourcesOf(second));
      const name = sourcesOf(first).find((source) => other.has(source));
      if (name !== undefined) return { name, articles: [first.id, second.id] };
    }
  }
  return null;
}

function edgeBetween(a: Side, b: Side, context: CauseContext): LineageEdge | null {
  for (const left of a.assertions) {
    for (const right of b.assertions) {
      const edge = context.lineage.get(`${left.article}|${right.article}`);
      if (edge && edge.type !== 'quotationOnly') return edge;
    }
  }
  return null;
}

/**
 * One value after the other: the same asserter moved on, or a figure that changes was given later. Not when two named
 * asserters stand by different values at one time.
 */
function newerState(a: Side, b: Side, context: CauseContext): Cause | null {
  if (isOfItsDay(context.property)) return null;
  const version = versionEdge(a, b, context);
  if (version) {
    return {
      cause: 'newerState',
      reason: `${version.from} and ${version.to} are versions of one article; the figure was changed.`,
    };
  }
  if (a.value.kind === 'date') return null;
  const left = datesOf(a, context, b);
  const right = datesOf(b, context, a);
  if (left.length === 0 || right.length === 0) return null;
  const moved = sameAsserterMovedOn(a, b, context);
  const apart = last(left) < right[0]! || last(right) < left[0]!;
  const firstApart = left[0]!.slice(0, 10) !== right[0]!.slice(0, 10);
  if (!moved && !changing.has(context.property)) return null;
  if (!moved && !apart && !firstApart) return null;
  if (context.property === 'count' && (!firstApart || !haveOneOwner(a, b, context))) return null;
  const [older, newer] = left[0]! <= right[0]! ? [a, b] : [b, a];
  const when = [older === a ? left[0] : right[0], older === a ? right[0] : left[0]];
  return {
    cause: 'newerState',
    reason: `${sayValue(older.value)} first on ${when[0]}, ${sayValue(newer.value)} first on ${when[1]}.`,
  };
}

/**
 * Two articles that give one figure of a happening on one day, with nothing to set their sources against each other: such
 * figures change within hours, and which of the two is the older stands nowhere.
 */
function oneOfThemNewer(a: Side, b: Side, both: string, context: CauseContext): Cause | null {
  if (a.value.kind !== 'quantity' || !countedByTheHour.has(context.property)) return null;
  const apart = a.assertions.every((left) => b.assertions.every((right) => left.article !== right.article));
  const edge = edgeBetween(a, b, context);
  if (!apart || (edge && edge.type !== 'sibling')) return null;
  const [day] = datesOf(a, context, b);
  if (day === undefined || datesOf(b, context, a).length === 0) return null;
  return {
    cause: 'newerState',
    reason: `${both} are both given on ${day.slice(0, 10)}; nothing tells which of them is the newer.`,
  };
}

/** States of people that are counted again and again while a happening goes on. */
const countedByTheHour: ReadonlySet<string> = new Set(statesThat('byTheHour'));

/** What came on top on one day is no older state of what came on top on the next. */
function isOfItsDay(property: string): boolean {
  return property.endsWith('.increment') || property.endsWith('.difference');
}

function versionEdge(a: Side, b: Side, context: CauseContext): LineageEdge | null {
  const edge = edgeBetween(a, b, context);
  if (!edge || (edge.type !== 'version' && edge.type !== 'update')) return null;
  return a.assertions.length === 1 && b.assertions.length === 1 ? edge : null;
}

/**
 * When a side was asserted. A day that both sides name ("on 7 August … killed 257", "… killed 258") is the day of what
 * happened: then they were asserted when they were published.
 */
function datesOf(side: Side, context: CauseContext, other?: Side): string[] {
  const named = other && new Set(other.assertions.map((assertion) => statedDay(assertion, context)));
  return side.assertions
    .flatMap((assertion) => {
      const day = statedDay(assertion, context);
      if (day === null || !named?.has(day)) return assertedAt(assertion, context.articles) ?? [];
      return context.articles.get(assertion.article)?.published?.value ?? [];
    })
    .sort();
}

function statedDay(assertion: Assertion, { articles }: CauseContext): string | null {
  const article = articles.get(assertion.article);
  return (article && claimOf(article, assertion)?.time?.value.slice(0, 10)) ?? null;
}

function sameAsserterMovedOn(a: Side, b: Side, context: CauseContext): boolean {
  return a.assertions.some((left) => {
    const key = asserterKey(left);
    if (key === null) return false;
    return b.assertions.some((right) => {
      if (!isOneAsserter(key, asserterKey(right))) return false;
      const x = assertedAt(left, context.articles);
      const y = assertedAt(right, context.articles);
      return x !== null && y !== null && x.slice(0, 10) !== y.slice(0, 10);
    });
  });
}

/** Two named asserters give the two values in one article, or the one who gave the older value still holds it later. */
function standOff(a: Side, b: Side, context: CauseContext): boolean {
  return a.assertions.some((left) =>
    b.assertions.some((right) => {
      const x = asserterKey(left);
      const y = asserterKey(right);
      if (x === null || y === null || isOneAsserter(x, y) || left.article !== right.article) return false;
      const at = assertedAt(left, context.articles);
      const other = assertedAt(right, context.articles);
      return at !== null && other !== null && at.slice(0, 10) === other.slice(0, 10);
    }),
  );
}

function asserterKey(assertion: Side['assertions'][number]): string | null {
  const innermost = assertion.chain.at(-1);
  if (!innermost || innermost.kind === 'outlet' || innermost.kind === 'agency') return null;
  return assertion.asserter ?? (innermost.name || null);
}

/** The same entity, or names of which the one stands in the other: "Fanbeirat", "Der Fanbeirat". */
function isOneAsserter(a: string, b: string | null): boolean {
  return b !== null && (a === b || mayBeOneName(tellingWords(a), tellingWords(b)));
}

function contradictionReason(a: Side, b: Side, both: string, context: CauseContext): string {
  const names = [a, b].map((side) => {
    const named = side.assertions.map((assertion) => assertion.chain.at(-1)?.name ?? '').filter((name) => name !== '');
    return named[0] ?? side.assertions[0]?.article ?? '';
  });
  const told = context.property.endsWith('.date') ? 'days' : 'values';
  return `${both} exclude each other: ${told} given by ${names[0]} and by ${names[1]}.`;
}

function last(list: readonly string[]): string {
  return list[list.length - 1]!;
}

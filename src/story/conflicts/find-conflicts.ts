import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Assertion, ClaimSlot, Conflict, ConflictCause, LineageEdge, Story } from '../../model/story.ts';
import { unionFind } from '../../text/union-find.ts';
import { compareValues } from '../slots/compare-values.ts';
import { contextWords } from '../slots/context-words.ts';
import { type CauseContext, type NamedCause, nameCause } from '../slots/name-cause.ts';
import { type Side, sidesOf } from '../slots/side.ts';
import { scopeConflicts } from './scope-conflicts.ts';

const mostSides = 24;

/** Order in which the causes of one slot are listed: what needs an eye first. */
const order: readonly ConflictCause[] = ['contradiction', 'copyError', 'newerState', 'scope', 'rounding', 'compatible'];

/**
 * Lists slots whose assertions differ, both sides kept, the cause named; values that do not exclude each other are listed
 * as compatible. Neighbouring slots (a part and the whole, a forecast and a count) follow, so that nobody takes them for
 * one question.
 */
export function findConflicts(
  slots: readonly ClaimSlot[],
  articles: readonly Article[],
  lineage: readonly LineageEdge[],
  stories: readonly Story[],
  context: Context,
): readonly Conflict[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const edges = new Map(
    lineage.flatMap((edge) => [[`${edge.from}|${edge.to}`, edge] as const, [`${edge.to}|${edge.from}`, edge] as const]),
  );
  const shared = {
    articles: byId,
    lineage: edges,
    words: contextWords(byId, context.language),
    language: context.language,
    storyOf: new Map(stories.flatMap(({ id, articles: own }) => own.map((article) => [article, id] as const))),
  };
  const within = slots.flatMap((slot) => conflictsOf(slot, { property: slot.property, ...shared }));
  return [...within, ...scopeConflicts(slots, shared)];
}

/** A pair of sides for which a cause was named. */
interface Pair {
  readonly sides: readonly [Side, Side];
  /** Of each side the assertions that the cause was named for. */
  readonly named: NamedCause;
}

/** One conflict for each cause and each set of values that it joins with one another. */
function conflictsOf(slot: ClaimSlot, context: CauseContext): Conflict[] {
  const sides = mostAsserted(sidesOf(slot.assertions));
  const pairs = sides.flatMap((a, index) =>
    sides.slice(index + 1).flatMap((b): Pair[] => {
      if (compareValues(a.value, b.value) === 'same') return [];
      const named = causeAmongKin(a, b, sides, context);
      return named ? [{ sides: [a, b], named }] : [];
    }),
  );
  return order.flatMap((cause) => {
    const joined = joinedPairs(pairs.filter(({ named }) => named.cause === cause));
    return joined.map((own, at) => conflictOf(slot, cause, own, sides, at));
  });
}

/** Pairs that have a side in common, together. */
function joinedPairs(pairs: readonly Pair[]): Pair[][] {
  const sets = unionFind();
  const key = ({ value }: Side): string => JSON.stringify(value);
  for (const { sides } of pairs) sets.join(key(sides[0]), key(sides[1]));
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const root = sets.find(key(pair.sides[0]));
    groups.set(root, [...(groups.get(root) ?? []), pair]);
  }
  return [...groups.values()];
}

function conflictOf(
  slot: ClaimSlot,
  cause: ConflictCause,
  pairs: readonly Pair[],
  sides: readonly Side[],
  at: number,
): Conflict {
  const kept = new Map<Side, Set<Assertion>>();
  for (const { sides: both, named } of pairs) {
    both.forEach((side, index) => {
      const own = kept.get(side) ?? new Set<Assertion>();
      for (const assertion of named.sides[index]!.assertions) own.add(assertion);
      kept.set(side, own);
    });
  }
  return {
    id: at === 0 ? `${slot.id}#${cause}` : `${slot.id}#${cause}/${at + 1}`,
    story: slot.story,
    slot: slot.id,
    cause,
    reason: [...new Set(pairs.map(({ named }) => named.reason))].join(' '),
    sides: sides.flatMap((side) => {
      const own = kept.get(side);
      return own ? [{ ...side, assertions: side.assertions.filter((assertion) => own.has(assertion)) }] : [];
    }),
  };
}

/** Which cause a pair takes over from values that stand for the same number, the most telling first. */
const strongest: readonly ConflictCause[] = ['copyError', 'scope', 'contradiction', 'newerState'];

/**
 * "Just under 1,200" is 1,180 in other words: what holds between 1,180 and 860 holds for it too, so a pair takes the
 * strongest cause among the values that stand for the same numbers.
 */
function causeAmongKin(a: Side, b: Side, sides: readonly Side[], context: CauseContext): NamedCause | null {
  const own = nameCause(a, b, context);
  if (compareValues(a.value, b.value) !== 'differs') return own;
  const others = kinOf(a, sides).flatMap((x) =>
    kinOf(b, sides)
      .filter((y) => compareValues(x.value, y.value) === 'differs')
      .flatMap((y) => nameCause(x, y, context) ?? []),
  );
  for (const cause of strongest) {
    if (own?.cause === cause) return own;
    const found = others.find((other) => other.cause === cause);
    if (found) return { ...found, sides: own?.sides ?? [a, b] };
  }
  return own;
}

/** The side itself and those that give its number rounded or bounded. */
function kinOf(side: Side, sides: readonly Side[]): Side[] {
  return sides.filter((other) => {
    if (other === side) return true;
    const relation = compareValues(side.value, other.value);
    if (relation === 'rounding') return true;
    const { value } = side;
    const sameNumber =
      value.kind === 'quantity' && other.value.kind === 'quantity' && value.value === other.value.value;
    return relation === 'compatible' && sameNumber && value.value !== null;
  });
}

/** A slot with very many values is compared by those that are asserted most, in their order. */
function mostAsserted(sides: readonly Side[]): readonly Side[] {
  if (sides.length <= mostSides) return sides;
  const kept = new Set([...sides].sort((a, b) => b.assertions.length - a.assertions.length).slice(0, mostSides));
  return sides.filter((side) => kept.has(side));
}

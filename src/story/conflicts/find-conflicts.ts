import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { ClaimSlot, Conflict, ConflictCause, LineageEdge } from '../../model/story.ts';
import { compareValues } from '../slots/compare-values.ts';
import { contextWords } from '../slots/context-words.ts';
import { type Cause, type CauseContext, nameCause } from '../slots/name-cause.ts';
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
  context: Context,
): readonly Conflict[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const edges = new Map(
    lineage.flatMap((edge) => [[`${edge.from}|${edge.to}`, edge] as const, [`${edge.to}|${edge.from}`, edge] as const]),
  );
  const shared = { articles: byId, lineage: edges, words: contextWords(byId), language: context.language };
  const within = slots.flatMap((slot) => conflictsOf(slot, { ...shared, property: slot.property }));
  return [...within, ...scopeConflicts(slots, shared)];
}

/** One conflict for each cause, with all the values that it concerns. */
function conflictsOf(slot: ClaimSlot, context: CauseContext): Conflict[] {
  const sides = mostAsserted(sidesOf(slot.assertions));
  const found = new Map<ConflictCause, { sides: Set<Side>; reasons: Set<string> }>();
  sides.forEach((a, index) => {
    for (const b of sides.slice(index + 1)) {
      if (compareValues(a.value, b.value) === 'same') continue;
      const named = causeAmongKin(a, b, sides, context);
      if (!named) continue;
      const { cause, reason } = named;
      const entry = found.get(cause) ?? { sides: new Set<Side>(), reasons: new Set<string>() };
      found.set(cause, entry);
      entry.sides.add(a).add(b);
      entry.reasons.add(reason);
    }
  });
  return order.flatMap((cause) => {
    const entry = found.get(cause);
    if (!entry) return [];
    return [
      {
        id: `${slot.id}#${cause}`,
        story: slot.story,
        slot: slot.id,
        cause,
        reason: [...entry.reasons].join(' '),
        sides: sides.filter((side) => entry.sides.has(side)),
      },
    ];
  });
}

/** Which cause a pair takes over from values that stand for the same number, the most telling first. */
const strongest: readonly ConflictCause[] = ['copyError', 'scope', 'contradiction', 'newerState'];

/**
 * "Just under 1,200" is 1,180 in other words: what holds between 1,180 and 860 holds for it too, so a pair takes the
 * strongest cause among the values that stand for the same numbers.
 */
function causeAmongKin(a: Side, b: Side, sides: readonly Side[], context: CauseContext): Cause | null {
  const own = nameCause(a, b, context);
  if (own?.cause === 'compatible' || own?.cause === 'rounding') return own;
  const others = kinOf(a, sides).flatMap((x) =>
    kinOf(b, sides)
      .filter((y) => compareValues(x.value, y.value) === 'differs')
      .flatMap((y) => nameCause(x, y, context) ?? []),
  );
  for (const cause of strongest) {
    if (own?.cause === cause) return own;
    const found = others.find((other) => other.cause === cause);
    if (found) return found;
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

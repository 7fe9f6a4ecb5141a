import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import type { Article } from '../src/model/article.ts';
import type { ClaimSlot, Conflict, Gap, LineageEdge, LineageType, SlotValue, Story } from '../src/model/story.ts';
import { openContext } from '../src/open-context.ts';
import { findConflicts } from '../src/story/conflicts/find-conflicts.ts';
import { opposedAccounts } from '../src/story/conflicts/opposed-accounts.ts';
import { findGaps } from '../src/story/gaps/find-gaps.ts';
import { resolveNames } from '../src/story/names/resolve-names.ts';
import { fillSlots } from '../src/story/slots/fill-slots.ts';
import { sayValue } from '../src/story/slots/side.ts';

/*
 * One folder for each case with `case.json`: short articles that make one story, and what must come of their claims.
 * The story and the lineage are given, so that a case tests claims and nothing else.
 */
interface Case {
  readonly why: string;
  readonly articles: readonly { id: string; published: string; outlet: string; language: string; text: string }[];
  readonly lineage?: readonly (readonly [from: string, to: string, type: LineageType])[];
  /** Slots that must be there with all of these values, written `article: value`. */
  readonly together?: readonly {
    readonly property: string;
    readonly values: readonly string[];
    readonly origins?: number;
  }[];
  /** Pairs of `article: value` that must not share a slot. */
  readonly apart?: readonly (readonly [string, string])[];
  readonly conflicts?: readonly { readonly cause: string; readonly values: readonly string[] }[];
  /** Causes that no conflict may have. */
  readonly without?: readonly string[];
  readonly gaps?: readonly { readonly kind: string; readonly article: string }[];
  readonly denied?: readonly string[];
}

const folder = fileURLToPath(new URL('./golden/claims', import.meta.url));
const context = openContext();

describe('claims and conflicts', () => {
  for (const name of readdirSync(folder).sort()) {
    const given = JSON.parse(readFileSync(`${folder}/${name}/case.json`, 'utf8')) as Case;
    it(`${name}: ${given.why}`, () => {
      const { slots, conflicts, gaps } = run(given);
      for (const wanted of given.together ?? []) {
        const slot = slots.find(
          (own) => own.property === wanted.property && wanted.values.every((value) => saidIn(own).has(value)),
        );
        expect(slot, `${wanted.property}: ${wanted.values.join(', ')}\n${show(slots)}`).toBeDefined();
        if (wanted.origins !== undefined) expect(slot!.origins.count, show(slots)).toBe(wanted.origins);
      }
      for (const [a, b] of given.apart ?? []) {
        expect(
          slots.some((slot) => saidIn(slot).has(a)),
          `${a}\n${show(slots)}`,
        ).toBe(true);
        expect(
          slots.some((slot) => saidIn(slot).has(b)),
          `${b}\n${show(slots)}`,
        ).toBe(true);
        const shared = slots.filter((slot) => saidIn(slot).has(a) && saidIn(slot).has(b));
        expect(shared.map((slot) => slot.id)).toEqual([]);
      }
      for (const wanted of given.conflicts ?? []) {
        const found = conflicts.find(
          (own) => own.cause === wanted.cause && wanted.values.every((value) => sides(own).has(value)),
        );
        expect(found, `${wanted.cause}: ${wanted.values.join(', ')}\n${show(slots)}\n${tell(conflicts)}`).toBeDefined();
      }
      const forbidden = conflicts.filter((conflict) => given.without?.includes(conflict.cause));
      expect(tell(forbidden)).toBe('');
      for (const wanted of given.gaps ?? []) {
        const found = gaps.some(
          (gap) => gap.kind === wanted.kind && gap.places.some((place) => place.article === wanted.article),
        );
        expect(found, `${wanted.kind} ${wanted.article}`).toBe(true);
      }
      for (const value of given.denied ?? []) {
        const denied = slots.flatMap((slot) => slot.assertions.filter((assertion) => assertion.polarity === 'negated'));
        expect(denied.map((assertion) => `${assertion.article}: ${sayValue(assertion.value)}`)).toContain(value);
      }
    });
    it(`${name}: the same again, and the same questions in any order`, () => {
      const first = run(given);
      expect(run(given)).toEqual(first);
      const reversed = run({ ...given, articles: [...given.articles].reverse() });
      const questions = (slots: readonly ClaimSlot[]) =>
        slots.map((slot) => `${slot.property} ${[...saidIn(slot)].sort().join(' | ')}`).sort();
      expect(questions(reversed.slots)).toEqual(questions(first.slots));
    });
  }
});

function run(given: Case): { slots: readonly ClaimSlot[]; conflicts: readonly Conflict[]; gaps: readonly Gap[] } {
  const articles = given.articles.map((input): Article => {
    const { id, text, language, published, outlet } = input;
    const article = annotate({ id, text, language, publishedAt: published, outlet }, context, { keepText: true });
    const date = { value: published, precision: 'day' as const, zone: null, stated: true, reason: '', candidates: [] };
    return { ...article, outlet, published: date };
  });
  const story: Story = {
    id: 'story',
    topic: 'topic',
    articles: articles.map(({ id }) => id),
    headline: { article: articles[0]!.id, span: [0, 1] },
    reasons: [],
  };
  const lineage = (given.lineage ?? []).map(
    ([from, to, type]): LineageEdge => ({ from, to, type, confidence: 1, reason: 'given', passages: [] }),
  );
  const entities = resolveNames(articles, context);
  const slots = fillSlots(articles, entities, [story], lineage, [], context);
  const conflicts = [
    ...findConflicts(slots, articles, lineage, [story], context),
    ...opposedAccounts(articles, [story], context),
  ];
  return { slots, conflicts, gaps: findGaps(articles, entities, [story], slots, context) };
}

function saidIn(slot: ClaimSlot): Set<string> {
  return new Set(slot.assertions.map((assertion) => `${assertion.article}: ${sayValue(assertion.value)}`));
}

function sides(conflict: Conflict): Set<string> {
  return new Set(conflict.sides.map((side): string => sayValue(side.value as SlotValue)));
}

function show(slots: readonly ClaimSlot[]): string {
  return slots.map((slot) => `${slot.id}: ${[...saidIn(slot)].join(' | ')} (${slot.origins.count})`).join('\n');
}

function tell(conflicts: readonly Conflict[]): string {
  return conflicts
    .map((conflict) => `${conflict.cause} ${conflict.slot}: ${[...sides(conflict)].join(' | ')}`)
    .join('\n');
}

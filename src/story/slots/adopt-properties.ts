import type { LineageEdge } from '../../model/story.ts';
import { unionFind } from '../../text/union-find.ts';
import { transposed } from './compare-values.ts';
import { significantDigits } from './significant-digits.ts';
import type { SlotDraft } from './slot-draft.ts';
import { sourcesOf } from './sources-of.ts';

/** Properties that say what was counted; `count` and `amount` leave it to the noun. */
export const unspecific: ReadonlySet<string> = new Set(['count', 'amount']);

/** Two counts of one thing seldom lie further apart than this. */
const widestRatio = 3;

/**
 * A number that one text gives bare ("8,53 Meter") is often named fully by another ("Der Pegel … 5,83 Meter"). It takes
 * over what was counted, and where, when the very number is telling (three digits that count) or when it is that number
 * with its digits out of order in a text that derives from the other or credits the same source.
 */
export function adoptProperties(drafts: readonly SlotDraft[], lineage: readonly LineageEdge[]): SlotDraft[] {
  const trees = unionFind();
  for (const edge of lineage) if (edge.type !== 'quotationOnly') trees.join(edge.to, edge.from);
  for (const { article } of drafts) for (const source of sourcesOf(article)) trees.join(`source ${source}`, article.id);
  const specific = new Map<string, SlotDraft[]>();
  for (const draft of drafts) {
    if (unspecific.has(draft.property) || numberOf(draft) === null) continue;
    const key = keyOf(draft);
    specific.set(key, [...(specific.get(key) ?? []), draft]);
  }
  const adopted = drafts.map((draft) => {
    const value = numberOf(draft);
    if (!unspecific.has(draft.property) || value === null || significantDigits(value) < 3) return draft;
    const named = specific.get(keyOf(draft)) ?? [];
    const same = named.filter((other) => numberOf(other) === value);
    const twin = onlyOne(same.length > 0 ? same : named.filter((other) => derives(draft, other, value, trees)));
    if (!twin) return draft;
    const { property, subject, subjectName, place } = twin;
    return { ...draft, property, subject, subjectName, place: draft.whole ? draft.place : place };
  });
  const rivals = new Map<string, { before: SlotDraft; after: SlotDraft }[]>();
  adopted.forEach((after, at) => {
    const before = drafts[at]!;
    if (after !== before) rivals.set(before.article.id, [...(rivals.get(before.article.id) ?? []), { before, after }]);
  });
  return adopted.map((draft, at) =>
    draft === drafts[at] ? withRival(draft, rivals.get(draft.article.id) ?? []) : draft,
  );
}

/**
 * "Die Feuerwehr zählte 860 Leute, das Amt spricht von 1.180": when one of two counts that two voices set against each
 * other in one article has found what it counts, so has the other.
 */
function withRival(draft: SlotDraft, rivals: readonly { before: SlotDraft; after: SlotDraft }[]): SlotDraft {
  const value = numberOf(draft);
  if (draft.property !== 'count' || value === null || draft.place !== null) return draft;
  const found = rivals.find(({ before }) => {
    const rival = numberOf(before);
    const alike = before.property === draft.property && before.subject === draft.subject && before.unit === draft.unit;
    if (!alike || rival === null || voiceOf(before) === voiceOf(draft)) return false;
    return rival <= value * widestRatio && value <= rival * widestRatio;
  });
  if (!found) return draft;
  const { property, subject, subjectName, place } = found.after;
  return { ...draft, property, subject, subjectName, place };
}

function voiceOf(draft: SlotDraft): string {
  return draft.assertion.asserter ?? draft.assertion.chain.at(-1)?.name ?? '';
}

/** The first of them when all name one property of one subject. */
function onlyOne(candidates: readonly SlotDraft[]): SlotDraft | null {
  const first = candidates[0];
  if (!first) return null;
  const one = candidates.every((other) => other.property === first.property && other.subject === first.subject);
  return one ? first : null;
}

function derives(draft: SlotDraft, other: SlotDraft, value: number, trees: { find(key: string): string }): boolean {
  const first = numberOf(other);
  if (draft.unit === null || first === null || !transposed(value, first)) return false;
  return draft.article.id !== other.article.id && trees.find(draft.article.id) === trees.find(other.article.id);
}

function keyOf(draft: SlotDraft): string {
  return `${draft.topic}|${draft.unit ?? ''}|${draft.standing}`;
}

function numberOf(draft: SlotDraft): number | null {
  return draft.value.kind === 'quantity' ? draft.value.value : null;
}

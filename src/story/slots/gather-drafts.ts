import { unspecific } from './adopt-properties.ts';
import { compareValues } from './compare-values.ts';
import { groupKey } from './settle-scopes.ts';
import type { SlotDraft } from './slot-draft.ts';

interface Gathered {
  readonly drafts: SlotDraft[];
  readonly groups: Set<string>;
}

/** Two counts of things with one name are two questions when they lie further apart than this. */
const widestRatio = 3;
const smallestTelling = 13;

/** Puts drafts of one question together: same thing counted, same place, and no group that excludes another. */
export function gatherDrafts(drafts: readonly SlotDraft[]): SlotDraft[][] {
  const slots = new Map<string, Gathered[]>();
  for (const draft of drafts) {
    const key = `${groupKey(draft)}|${draft.place ?? ''}`;
    const rivals = slots.get(key) ?? [];
    slots.set(key, rivals);
    const home = rivals.find((slot) => fitsGroups(draft, slot) && !isOtherQuestion(draft, slot));
    if (home) {
      home.drafts.push(draft);
      for (const group of draft.groups) home.groups.add(group);
    } else rivals.push({ drafts: [draft], groups: new Set(draft.groups) });
  }
  return mergeByValue([...slots.values()].flat().map((slot) => slot.drafts));
}

function fitsGroups(draft: SlotDraft, slot: Gathered): boolean {
  return draft.groups.length === 0 || slot.groups.size === 0 || draft.groups.some((group) => slot.groups.has(group));
}

/**
 * Where only the noun says what is counted, two numbers that one voice gives in one article are two things ("61 percent
 * are for it, 22 percent against"), and so are counts of quite another size ("2 firemen", "640 helpers").
 */
function isOtherQuestion(draft: SlotDraft, slot: Gathered): boolean {
  const share = draft.unit?.startsWith('percent') === true;
  if (!unspecific.has(draft.property) && !share) return false;
  return slot.drafts.some((other) => {
    if (compareValues(draft.value, other.value) !== 'differs') return false;
    if (other.article.id === draft.article.id && voiceOf(other) === voiceOf(draft)) return true;
    return draft.property === 'count' && farApart(draft, other);
  });
}

function voiceOf(draft: SlotDraft): string {
  const innermost = draft.assertion.chain.at(-1);
  return innermost && innermost.kind !== 'outlet' ? (draft.assertion.asserter ?? innermost.name) : '';
}

function farApart(a: SlotDraft, b: SlotDraft): boolean {
  const x = sizeOf(a);
  const y = sizeOf(b);
  return x === null || y === null || x > y * widestRatio || y > x * widestRatio;
}

function sizeOf(draft: SlotDraft): number | null {
  return draft.value.kind === 'quantity' ? (draft.value.value ?? draft.value.low) : null;
}

/** Amounts that different nouns stand for are one when the very number, its unit and nothing else is given for both. */
function mergeByValue(slots: readonly SlotDraft[][]): SlotDraft[][] {
  const homes = new Map<string, SlotDraft[]>();
  const merged: SlotDraft[][] = [];
  for (const slot of slots) {
    const key = amountKey(slot);
    const home = key === null ? undefined : homes.get(key);
    if (home) home.push(...slot);
    else {
      const own = [...slot];
      merged.push(own);
      if (key !== null) homes.set(key, own);
    }
  }
  return merged;
}

function amountKey(slot: readonly SlotDraft[]): string | null {
  const first = slot[0]!;
  if (first.property !== 'amount' || first.value.kind !== 'quantity' || first.unit === null) return null;
  const { value } = first.value;
  if (value === null || value < smallestTelling) return null;
  const alone = slot.every((draft) => draft.value.kind === 'quantity' && draft.value.value === value);
  return alone ? `${first.topic}|${first.unit}|${value}|${first.standing}` : null;
}

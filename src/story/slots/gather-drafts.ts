import { unspecific } from './adopt-properties.ts';
import { compareValues } from './compare-values.ts';
import { oneOfAHappening } from './same-question.ts';
import { groupKey } from './settle-scopes.ts';
import { byPublication, type SlotDraft } from './slot-draft.ts';

interface Gathered {
  readonly drafts: SlotDraft[];
  readonly groups: Set<string>;
}

/** Two counts of things with one name are two questions when they lie further apart than this. */
const widestRatio = 3;
const smallestTelling = 13;

/**
 * Puts drafts of one question together: same thing counted, same place, no group that excludes another, and of each
 * voice in each article one number at a time. `together` says whether two of them may share a slot, `apart` whether one
 * shuts the other out. The result does not depend on the order in which drafts are given; the groups come in the order of
 * their first drafts.
 */
export function gatherDrafts(
  drafts: readonly SlotDraft[],
  together: (a: SlotDraft, b: SlotDraft) => boolean,
  apart: (a: SlotDraft, b: SlotDraft) => boolean,
): SlotDraft[][] {
  const order = new Map(drafts.map((draft, at) => [draft, at] as const));
  const slots = new Map<string, Gathered[]>();
  for (const draft of [...drafts].sort(byPublication)) {
    const key = `${groupKey(draft)}|${draft.place ?? ''}`;
    const rivals = slots.get(key) ?? [];
    slots.set(key, rivals);
    const home = nearest(
      draft,
      rivals.filter(
        (slot) =>
          fitsGroups(draft, slot) &&
          !isOtherQuestion(draft, slot) &&
          !slot.drafts.some((other) => apart(draft, other)) &&
          slot.drafts.some((other) => together(draft, other)),
      ),
    );
    if (home) {
      home.drafts.push(draft);
      for (const group of draft.groups) home.groups.add(group);
    } else rivals.push({ drafts: [draft], groups: new Set(draft.groups) });
  }
  const at = (draft: SlotDraft): number => order.get(draft)!;
  const gathered = [...slots.values()].flat().map((slot) => slot.drafts.sort((a, b) => at(a) - at(b)));
  return mergeByValue(
    gathered.sort((a, b) => at(a[0]!) - at(b[0]!)),
    together,
  );
}

/** Of several questions that a number could answer, the one with that number, else the one whose numbers lie nearest. */
function nearest(draft: SlotDraft, candidates: readonly Gathered[]): Gathered | undefined {
  if (candidates.length < 2) return candidates[0];
  const distances = candidates.map((slot) => Math.min(...slot.drafts.map((other) => distanceOf(draft, other))));
  return candidates[distances.indexOf(Math.min(...distances))];
}

const steps = { same: 0, rounding: 0.001, compatible: 0.01, differs: 0.1 } as const;

function distanceOf(a: SlotDraft, b: SlotDraft): number {
  const x = sizeOf(a);
  const y = sizeOf(b);
  const step = steps[compareValues(a.value, b.value)];
  if (x === null || y === null || x <= 0 || y <= 0) return x === y ? step : 100;
  return step + Math.abs(Math.log(x / y));
}

function fitsGroups(draft: SlotDraft, slot: Gathered): boolean {
  return draft.groups.length === 0 || slot.groups.size === 0 || draft.groups.some((group) => slot.groups.has(group));
}

/**
 * Two numbers that one voice gives in one article are two things ("61 percent are for it, 22 percent against"; "twelve
 * dead, three of them children"), unless the words date them apart. Where only the noun says what is counted, so are
 * counts of quite another size ("2 firemen", "640 helpers").
 */
function isOtherQuestion(draft: SlotDraft, slot: Gathered): boolean {
  return slot.drafts.some((other) => {
    if (draft.value.kind !== 'quantity' || compareValues(draft.value, other.value) !== 'differs') return false;
    if (draft.assertion.polarity === 'negated' || other.assertion.polarity === 'negated') return false;
    const oneVoice = other.article.id === draft.article.id && voiceOf(other) === voiceOf(draft);
    if (oneVoice && !isDatedApart(draft, other)) return true;
    return unspecific.has(draft.property) && draft.property === 'count' && farApart(draft, other);
  });
}

/** The words date the two apart; of a number that changes, also "am Dienstag drei, inzwischen fünf". */
function isDatedApart(draft: SlotDraft, other: SlotDraft): boolean {
  const x = draft.claim.time?.value;
  const y = other.claim.time?.value;
  return x !== y && (oneOfAHappening.has(draft.property) || (x !== undefined && y !== undefined));
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

/**
 * Amounts that different nouns stand for are one when the very number, its unit and nothing else is given for both, and
 * they may share a slot: "40 per cent" is said of much.
 */
function mergeByValue(slots: readonly SlotDraft[][], together: (a: SlotDraft, b: SlotDraft) => boolean): SlotDraft[][] {
  const homes = new Map<string, SlotDraft[][]>();
  const merged: SlotDraft[][] = [];
  for (const slot of slots) {
    const key = amountKey(slot);
    const rivals = key === null ? [] : (homes.get(key) ?? []);
    const home = rivals.find((other) => slot.some((a) => other.some((b) => together(a, b))));
    if (home) home.push(...slot);
    else {
      const own = [...slot];
      merged.push(own);
      if (key !== null) homes.set(key, [...rivals, own]);
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

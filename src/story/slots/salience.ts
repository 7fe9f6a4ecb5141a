import { eventTypes } from '../../article/claims/event-types.ts';
import { states } from '../../article/claims/states.ts';
import type { ClaimSlot } from '../../model/story.ts';
import { unspecific } from './adopt-properties.ts';
import type { SlotDraft } from './slot-draft.ts';

/** How much a figure of this kind tells by itself; what is not named here counts little. */
const weights: Readonly<Record<string, number>> = {
  ...Object.fromEntries(Object.entries(states).map(([property, { weight }]) => [property, weight])),
  damage: 0.7,
  aid: 0.6,
  waterLevel: 0.5,
  magnitude: 0.6,
  contractValue: 0.5,
  count: 0.3,
  amount: 0.15,
};
const otherMeasure = 0.4;
const smallestTelling = 13;
const smallestCount = 10;
const openingShare = 0.35;

/** A figure is grave that somebody would check before repeating it: tolls, damage, a strength. */
const graveFrom = 0.5;

/** True for tolls, damage and the like; not for their rates, limits and forecasts, a count of something, a share or a price. */
export function isGrave(property: string): boolean {
  return (weights[property] ?? 0) >= graveFrom;
}

/** Rank of a slot for people: how many articles and origins stand behind it, and what it is about. */
export function salience(slot: ClaimSlot): number {
  const articles = new Set(slot.assertions.map((assertion) => assertion.article)).size;
  const base = slot.property.split('.')[0]!;
  const weight = eventTypes[base]?.weight ?? weights[base] ?? otherMeasure;
  return articles + slot.origins.count + 3 * weight;
}

/**
 * Keeps slots to real figures and core events: a figure whose kind is known, that several articles give, or a large
 * one; an event that several articles tell or that stands in a title or an opening.
 */
export function isWorthASlot(drafts: readonly SlotDraft[]): boolean {
  const first = drafts[0]!;
  if (first.value.kind !== 'quantity') {
    return new Set(drafts.map((draft) => draft.article.id)).size > 1 || drafts.some(standsEarly);
  }
  if (!unspecific.has(first.property) || new Set(drafts.map(({ article }) => article.id)).size > 1) return true;
  const size = Math.max(...drafts.map(sizeOf));
  if (first.property === 'amount') return /^(?:[A-Z]{3}|percent)/.test(first.unit ?? '') || size >= smallestTelling;
  return size >= smallestCount;
}

function sizeOf(draft: SlotDraft): number {
  return draft.value.kind === 'quantity' ? (draft.value.value ?? draft.value.low ?? 0) : 0;
}

function standsEarly(draft: SlotDraft): boolean {
  const { article, assertion } = draft;
  return assertion.span[0] <= Math.max(400, article.text.length * openingShare);
}

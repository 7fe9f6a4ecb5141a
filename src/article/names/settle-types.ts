import type { EntityType } from '../../model/entity.ts';
import type { Draft, Scene } from './draft-mention.ts';
import { LEGAL_FORM, PREPOSITION, SURNAME } from './token-evidence.ts';

/** Below this a mention's type is a guess from context that others may outvote. */
const GUESS = 0.65;

/** One name, one type: a doubtful mention takes the type that the same words have elsewhere in the article. */
export function settleTypes(scene: Scene): void {
  for (const draft of scene.drafts) if (isSpeaker(scene, draft)) retype(draft);
  const votes = new Map<string, Map<EntityType, number>>();
  for (const draft of scene.drafts) {
    if (!isVoter(draft)) continue;
    const word = wordsOf(scene, draft);
    const types = votes.get(word) ?? new Map<EntityType, number>();
    types.set(draft.type, (types.get(draft.type) ?? 0) + draft.confidence);
    votes.set(word, types);
    const bare = withoutLegalForm(scene, draft);
    if (bare) votes.set(bare, (votes.get(bare) ?? new Map<EntityType, number>()).set('organisation', 2 * SURE));
  }
  for (const draft of scene.drafts) {
    if (!isVoter(draft)) continue;
    const types = votes.get(wordsOf(scene, draft))!;
    if (types.size < 2) continue;
    const [best, weight] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    const own = types.get(draft.type)!;
    if (best !== draft.type && (draft.confidence < GUESS || weight >= 2 * own)) draft.type = best;
  }
}

/** Weight of cities above a million. */
const MILLION = 4;

/** "sagte Raab": capitals speak for their countries, other towns say nothing; who is called like one does. */
function isSpeaker(scene: Scene, draft: Draft): boolean {
  const { flags, lower, places, words } = scene.evidence;
  const at = draft.first;
  if (draft.type !== 'place' || draft.end - at !== 1 || draft.form !== 'name' || draft.nested || draft.head)
    return false;
  const weight = places[at]! & 7;
  if (!(flags[at]! & SURNAME) || weight === 0 || weight >= MILLION) return false;
  const { sayingForms, placeArticles } = scene.dataAt(at);
  const before = at > 0 ? lower[at - 1]! : '';
  if (!sayingForms.has(before) && !sayingForms.has(lower[at + 1] ?? '')) return false;
  if (at > 0 && (flags[at - 1]! & PREPOSITION || placeArticles?.has(before))) return false;
  return !scene.gazetteer?.lookup(words[at]!)[0]?.capital;
}

function retype(draft: Draft): void {
  draft.type = 'person';
  draft.confidence = Math.min(draft.confidence, GUESS);
}

/** What a firm's full name says of the same name alone. */
const SURE = 1;

/** "Muster Inc.": the name without its legal form; null where it has none. */
function withoutLegalForm(scene: Scene, { first, end }: Draft): string | null {
  const { flags, words } = scene.evidence;
  let stop = end;
  while (stop > first + 1 && (flags[stop - 1]! & LEGAL_FORM || words[stop - 1] === '.')) stop--;
  return stop === end ? null : words.slice(first, stop).join(' ');
}

function isVoter(draft: Draft): boolean {
  return draft.form === 'name' && !draft.nested && !draft.head;
}

function wordsOf(scene: Scene, draft: Draft): string {
  return scene.evidence.words.slice(draft.first, draft.end).join(' ');
}

import { createDraft, type Draft, type Scene } from './draft-mention.ts';
import { CAPITAL, COMMON, FUNCTION, LEGAL_FORM } from './token-evidence.ts';

/** What a mention must be worth to speak for the same word elsewhere. */
const SURE = 0.55;

/**
 * A firm or body told by what stands beside it once ("chipmaker Muster", "Muster Inc.") is meant by the same capitalised
 * word elsewhere in the article, in languages where a capital makes a name.
 */
export function findSameNames(scene: Scene): void {
  const { words, flags } = scene.evidence;
  const told = new Map<string, Draft>();
  const covered = new Set<number>();
  for (const draft of scene.drafts) {
    for (let at = draft.first; at < draft.end; at++) covered.add(at);
    const alone = draft.end - draft.first === 1 || (flags[draft.first + 1]! & LEGAL_FORM) !== 0;
    if (draft.type !== 'organisation' || draft.form !== 'name' || draft.nested || draft.head || !alone) continue;
    if (draft.confidence < SURE || flags[draft.first]! & COMMON || scene.dataAt(draft.first).nounsCapitalised) continue;
    told.set(words[draft.first]!, draft);
  }
  if (told.size === 0) return;
  for (let at = 0; at < words.length; at++) {
    const like = told.get(words[at]!);
    if (!like || covered.has(at) || !(flags[at]! & CAPITAL) || flags[at]! & (COMMON | FUNCTION)) continue;
    scene.drafts.push(
      createDraft({
        first: at,
        end: at + 1,
        type: 'organisation',
        form: 'name',
        nested: false,
        rule: 'names.sameName',
        confidence: Math.min(0.7, like.confidence),
      }),
    );
  }
}

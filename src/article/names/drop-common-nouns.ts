import type { Draft, Scene } from './draft-mention.ts';
import { ALL_CAPS, HONORIFIC, NOUN, ROLE } from './token-evidence.ts';

/**
 * Drops single nouns of the language that only the trained finder takes for persons, where the article makes compounds
 * with them ("Musterei", "Musterei-Krise") and no longer name, title or role tells of a person called so.
 */
export function dropCommonNouns(scene: Scene): void {
  const { words, flags } = scene.evidence;
  const doubtful = scene.drafts.filter((draft) => isDoubtful(scene, draft));
  if (doubtful.length === 0) return;
  const nouns = new Set(doubtful.map((draft) => words[draft.first]!));
  for (const draft of scene.drafts)
    for (let at = draft.first; at < draft.end; at++)
      if (draft.end - draft.first > 1 || (at > 0 && flags[at - 1]! & (ROLE | HONORIFIC))) nouns.delete(words[at]!);
  const compounded = new Set<string>();
  for (const word of words) {
    const hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen < word.length - 2 && nouns.has(word.slice(0, hyphen)))
      compounded.add(word.slice(0, hyphen));
  }
  if (compounded.size === 0) return;
  const dropped = new Set(doubtful.filter((draft) => compounded.has(words[draft.first]!)));
  const kept = scene.drafts.filter((draft) => !dropped.has(draft));
  scene.drafts.splice(0, scene.drafts.length, ...kept);
}

function isDoubtful({ evidence, dataAt }: Scene, draft: Draft): boolean {
  const flags = evidence.flags[draft.first]!;
  return (
    draft.type === 'person' &&
    draft.rule === 'names.model' &&
    draft.end - draft.first === 1 &&
    (flags & NOUN) !== 0 &&
    (flags & ALL_CAPS) === 0 &&
    evidence.known[draft.first] === 0 &&
    dataAt(draft.first).nounsCapitalised
  );
}

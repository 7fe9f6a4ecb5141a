import { createDraft, type Draft, type DraftEntity, type Scene, textOf } from './draft-mention.ts';
import { ALL_CAPS, CAPITAL, COMMON, FUNCTION, NOUN, ROLE } from './token-evidence.ts';

/**
 * Words of a full name that stand alone elsewhere in the article and were not found there ("Choe"), and single words
 * taken for a place or an organisation though they are a person's surname in this article.
 */
export function findShortNames(scene: Scene): void {
  const words = new Map<string, DraftEntity>();
  for (const entity of scene.entities) {
    if (entity.type !== 'person' || !/[\s-]/u.test(entity.name)) continue;
    const parts = entity.name.split(/\s/u);
    for (const part of new Set([parts[0]!, parts.at(-1)!])) if (part.length >= 3) words.set(part, entity);
  }
  if (words.size === 0) return;
  const covered = new Set<number>();
  for (const draft of scene.drafts) {
    for (let at = draft.first; at < draft.end; at++) covered.add(at);
    const single = draft.end - draft.first === 1 && draft.type !== 'person' && draft.form === 'name';
    if (
      single &&
      (words.has(textOf(scene, draft.first, draft.end)) ||
        words.has(textOf(scene, draft.first, draft.end).replace(/s$/, ''))) &&
      (scene.evidence.places[draft.first]! & 7) < 3 &&
      scene.evidence.known[draft.first] === 0
    ) {
      draft.type = 'person';
    }
  }
  const found: Draft[] = [];
  for (let at = 0; at < scene.evidence.words.length; at++) {
    const flags = scene.evidence.flags[at]!;
    if (!(flags & CAPITAL) || flags & (FUNCTION | ROLE) || (flags & (COMMON | NOUN) && !(flags & ALL_CAPS))) continue;
    const word = scene.evidence.words[at]!;
    const base = words.has(word) ? word : word.endsWith('s') ? word.slice(0, -1) : word;
    if (!words.has(base) || covered.has(at)) continue;
    found.push(
      createDraft({
        first: at,
        end: at + 1,
        type: 'person',
        form: 'shortName',
        nested: false,
        rule: 'names.shortName',
        confidence: 0.8,
      }),
    );
  }
  scene.drafts.push(...found);
}

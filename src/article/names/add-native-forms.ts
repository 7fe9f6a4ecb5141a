import { compareNames } from '../../text/names/compare-names.ts';
import { createDraft, type Draft, type Scene, textOf } from './draft-mention.ts';

/** Most tokens of a name in brackets. */
const LONGEST = 6;
/** Letters from here on belong to scripts other than Latin. */
const OTHER_SCRIPTS = 0x370;

/**
 * "NAME (имя)": a name in another script in brackets right behind a person's full name is one more form of it, when it
 * reads like it. Finders that go by capitals do not see such names.
 */
export function addNativeForms(scene: Scene): void {
  const { words } = scene.evidence;
  const added: Draft[] = [];
  for (const draft of scene.drafts) {
    const at = draft.end + 1;
    if (words[draft.end] !== '(' || (words[at]?.charCodeAt(0) ?? 0) < OTHER_SCRIPTS) continue;
    if (draft.type !== 'person' || draft.entity === null || draft.nested || draft.end - draft.first < 2) continue;
    let end = at;
    while (end < words.length && end < at + LONGEST && words[end] !== ')') end++;
    if (words[end] !== ')' || scene.drafts.some(({ first }) => first >= at && first < end)) continue;
    const native = textOf(scene, at, end);
    const entity = scene.entities[draft.entity]!;
    if (compareNames(entity.name, native).verdict !== 'same') continue;
    entity.aliases.add(native);
    entity.at.push(at);
    added.push(
      createDraft({
        first: at,
        end,
        type: 'person',
        form: 'name',
        nested: false,
        rule: 'names.nativeForm',
        confidence: 0.8,
        entity: draft.entity,
      }),
    );
  }
  scene.drafts.push(...added);
}

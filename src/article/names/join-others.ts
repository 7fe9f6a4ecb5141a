import type { NameData } from '../../languages/parts/names.ts';
import { foldName } from '../../text/fold-name.ts';
import { createEntity, type Draft, type Scene, textOf } from './draft-mention.ts';
import { ALL_CAPS, COMPOUND, NOUN, ORG_ENDING, ORG_WORD } from './token-evidence.ts';

/** Joins organisations and other names by their folded form, and a short form in brackets to the long one before it. */
export function joinOthers(scene: Scene): void {
  const byKey = new Map<string, number>();
  const drafts = scene.drafts
    .filter((draft) => (draft.type === 'organisation' || draft.type === 'other') && draft.form === 'name')
    .sort((a, b) => a.first - b.first);
  const written = new Set(drafts.map((draft) => textOfDraft(scene, draft)));
  for (const draft of drafts) {
    const name = withoutGenitive(scene, draft, written);
    const data = scene.dataAt(draft.first);
    if (data.unitNames?.has(name)) continue;
    const bare = withoutLegalForm(name, data);
    const key = `${draft.type}:${foldName(data.nameStem?.(bare) ?? bare)}`;
    let index = byKey.get(key);
    if (index === undefined) {
      index = bracketed(scene, draft) ?? scene.entities.length;
      if (index === scene.entities.length) scene.entities.push(createEntity(draft.type, name, key, draft.confidence));
      byKey.set(key, index);
    }
    const entity = scene.entities[index]!;
    if (name !== entity.name) entity.aliases.add(name);
    entity.at.push(draft.first);
    draft.entity = index;
  }
}

function textOfDraft(scene: Scene, draft: Draft): string {
  if (draft.head) return draft.head;
  return draft.span ? scene.article.text.slice(draft.span[0], draft.span[1]) : textOf(scene, draft.first, draft.end);
}

function withoutGenitive(scene: Scene, draft: Draft, written: ReadonlySet<string>): string {
  if (draft.head) return draft.head;
  const name = textOfDraft(scene, draft);
  const data = scene.dataAt(draft.first);
  for (const ending of data.genitiveEndings) {
    const base = name.slice(0, -ending.length);
    if (!name.endsWith(ending) || base.length < 2) continue;
    if (written.has(base) || /^[’']/.test(ending) || isListedBase(base, name, data) || isInGenitive(scene, draft, base))
      return base;
  }
  return name;
}

/** "Muster Inc." is called "Muster" as well. */
function withoutLegalForm(name: string, { legalForms }: NameData): string {
  let bare = name;
  for (let space = bare.lastIndexOf(' '); space > 0; space = bare.lastIndexOf(' ')) {
    const last = bare.slice(space + 1).toLowerCase();
    if (last !== '.' && !legalForms.has(last) && !legalForms.has(last.replace(/\.$/, ''))) break;
    bare = bare.slice(0, space).replace(/,$/, '');
  }
  return bare;
}

/** The lists have the name without the ending, or both forms of it. */
function isListedBase(base: string, name: string, { knownNames: { types } }: NameData): boolean {
  const type = types.get(base);
  const whole = types.get(name);
  return type !== undefined && (whole === undefined || (whole === type && name.endsWith('es')));
}

/** "des Musterinstituts": a noun after an article of the genitive. */
function isInGenitive(scene: Scene, { first, end }: Draft, base: string): boolean {
  const { lower, flags } = scene.evidence;
  const last = flags[end - 1]!;
  return (
    (last & (NOUN | COMPOUND | ORG_WORD | ORG_ENDING)) !== 0 &&
    (last & ALL_CAPS) === 0 &&
    /[^aeious]$/.test(base) &&
    scene.dataAt(first).genitiveArticles?.has(lower[first - 1] ?? '') === true
  );
}

/** Entity of "Long Name (LN)" when the mention is the LN: its letters stand in the long name in order. */
function bracketed(scene: Scene, draft: Draft): number | null {
  const { lower } = scene.evidence;
  if (draft.end - draft.first !== 1 || lower[draft.first - 1] !== '(' || lower[draft.end] !== ')') return null;
  const long = scene.drafts.find(
    (other) => other.end === draft.first - 1 && other.type === draft.type && other.entity !== null && !other.nested,
  );
  if (!long) return null;
  const name = lower.slice(long.first, long.end).join('');
  let at = 0;
  for (const letter of lower[draft.first]!) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return null;
  }
  return long.entity;
}

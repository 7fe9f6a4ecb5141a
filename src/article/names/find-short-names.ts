import { createDraft, type Draft, type DraftEntity, type Scene } from './draft-mention.ts';
import { sentenceStart } from './read-titles.ts';
import { ALL_CAPS, CAPITAL, COMMON, FIRST_NAME, FUNCTION, NOUN, PREPOSITION, ROLE, SURNAME } from './token-evidence.ts';

/**
 * Words of a full name that stand alone elsewhere in the article and were not found there ("Choe"), and single words
 * taken for a place or an organisation though they are a person's surname in this article.
 */
export function findShortNames(scene: Scene): void {
  const words = new Map<string, DraftEntity>();
  const surnames = new Set<string>();
  for (const entity of scene.entities) {
    if (entity.type !== 'person' || !/[\s-]/u.test(entity.name)) continue;
    const parts = entity.name.split(/\s/u);
    for (const part of new Set([parts[0]!, parts.at(-1)!])) if (part.length >= 3) words.set(part, entity);
    if (parts.length > 1) surnames.add(parts.at(-1)!);
  }
  if (words.size === 0) return;
  let spoken: ReadonlySet<string> | null = null;
  const speaks = (surname: string) => {
    spoken ??= speakers(scene, surnames);
    return spoken.has(surname);
  };
  const covered = new Set<number>();
  for (const draft of scene.drafts) {
    for (let at = draft.first; at < draft.end; at++) covered.add(at);
    if (draft.end - draft.first !== 1 || draft.type === 'person' || draft.nested || draft.head || draft.span) continue;
    const word = scene.evidence.words[draft.first]!;
    const base = words.has(word) ? word : word.replace(/s$/, '');
    if (!words.has(base) || !isPersonHere(scene, draft, base, surnames, speaks)) continue;
    draft.type = 'person';
    if (draft.form === 'demonym') draft.form = 'shortName';
  }
  const found: Draft[] = [];
  for (let at = 0; at < scene.evidence.words.length; at++) {
    const flags = scene.evidence.flags[at]!;
    if (!(flags & CAPITAL) || flags & (FUNCTION | ROLE) || isPlainHere(scene, at)) continue;
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

/** Least weight of a place that is rather itself than a person called like it: cities above a million and countries. */
const RENOWNED = 4;
const CITY = 3;

/**
 * A word found as something else is the person of this article who is called so: always when no list has it; a listed
 * place or people when it is that person's surname and nothing before it says where something is.
 */
function isPersonHere(
  scene: Scene,
  draft: Draft,
  base: string,
  surnames: ReadonlySet<string>,
  speaks: (surname: string) => boolean,
): boolean {
  const { places, known, flags, lower } = scene.evidence;
  const at = draft.first;
  const weight = places[at]! & 7;
  if (draft.form === 'name' && weight < CITY && known[at] === 0) return true;
  if (draft.form !== 'name' && draft.form !== 'demonym') return false;
  const called = surnames.has(base) || (flags[at]! & FIRST_NAME) !== 0;
  if (!called || weight >= RENOWNED || (known[at]! & 7) === ORGANISATION) return false;
  const data = scene.dataAt(at);
  const before = at > 0 ? lower[at - 1]! : '';
  if (flags[at - 1]! & PREPOSITION || data.placeArticles?.has(before) || data.determiners.has(before)) return false;
  if (draft.form === 'demonym') return speaks(base) && !((flags[at + 1] ?? 0) & CAPITAL);
  return (flags[at]! & (SURNAME | FIRST_NAME)) !== 0 || speaks(base);
}

/** Number of organisations among the types of known names. */
const ORGANISATION = 2;

/** The surnames that a verb of saying or a colon stands beside, or a role before. */
function speakers(scene: Scene, surnames: ReadonlySet<string>): ReadonlySet<string> {
  const { words, lower, flags } = scene.evidence;
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    if (!surnames.has(words[at]!)) continue;
    const { sayingForms } = scene.dataAt(at);
    const says = sayingForms.has(lower[at + 1] ?? '') || sayingForms.has(lower[at - 1] ?? '');
    if (says || words[at + 1] === ':' || (at > 0 && flags[at - 1]! & ROLE)) found.add(words[at]!);
  }
  return found;
}

/** A word of the language with the capital that every noun has, or that begins a sentence and is no listed name. */
function isPlainHere(scene: Scene, at: number): boolean {
  const flags = scene.evidence.flags[at]!;
  if (!(flags & (COMMON | NOUN)) || flags & ALL_CAPS) return false;
  if (scene.dataAt(at).nounsCapitalised) return true;
  return !(flags & (FIRST_NAME | SURNAME)) && sentenceStart(scene, at) === at;
}

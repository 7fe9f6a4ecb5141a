import type { NameGender } from '../../languages/parts/names.ts';
import { createDraft, type Draft, type DraftEntity, type Scene } from './draft-mention.ts';
import { CAPITAL, LETTERS, POINTER } from './token-evidence.ts';

/**
 * Pronouns in the third person singular and words like "Letzterer", joined to a person only where a single one of
 * fitting gender was named in the same sentence or the one before.
 */
export function findPronouns(scene: Scene): void {
  const { lower, flags } = scene.evidence;
  const persons = personsBySentence(scene);
  for (let at = 0; at < lower.length; at++) {
    if (!(flags[at]! & POINTER)) continue;
    const data = scene.dataAt(at);
    const word = lower[at]!;
    const latter = data.latter.get(word);
    const former = data.former.get(word);
    if (latter !== undefined || former !== undefined) {
      pointBack(scene, persons, at, latter !== undefined, latter ?? former ?? null);
      continue;
    }
    const gender = data.pronouns.get(word);
    if (gender === undefined || !isSingular(scene, at)) continue;
    const candidates = candidatesFor(scene, persons, at, gender);
    if (candidates.length !== 1) continue;
    const entity = scene.entities[candidates[0]!]!;
    addPronoun(scene, persons, at, candidates[0]!, 0.55);
    if (!data.nounsCapitalised && entity.female === 0 && entity.male === 0) {
      if (gender === 'female') entity.female += 1;
      if (gender === 'male') entity.male += 1;
    }
  }
}

/** "sie" is singular only beside a verb in the singular; no pronoun is when written as the polite form ("Ihr Handy"). */
function isSingular(scene: Scene, at: number): boolean {
  const { tokens } = scene.article.layers;
  if (tokens[at]!.morph.includes('Number=Plur') || /Person=[12]/.test(tokens[at]!.morph)) return false;
  const data = scene.dataAt(at);
  if (!data.politePronouns?.has(scene.evidence.lower[at]!)) return true;
  const first = scene.article.layers.sentences[scene.sentenceAt(at)]?.tokens[0] ?? at;
  if (scene.evidence.flags[at]! & CAPITAL && at !== first) return false;
  if (!data.pluralPronouns?.has(scene.evidence.lower[at]!)) return true;
  for (const near of [at - 1, at + 1, at + 2]) {
    const token = tokens[near];
    if (token && (token.pos === 'VERB' || token.pos === 'AUX') && token.morph.includes('VerbForm=Fin'))
      return token.morph.includes('Number=Sing');
  }
  return false;
}

/** Fitting persons of the same sentence, or else of the one before; those whose gender is known come first. */
function candidatesFor(scene: Scene, persons: Persons, at: number, gender: NameGender): number[] {
  const beside = besidePronoun(scene, persons, at);
  for (const distance of [0, 1]) {
    const fitting = namedBefore(scene, persons, at, distance).filter(
      (index) => !beside.has(index) && mayBe(scene.entities[index]!, gender),
    );
    if (fitting.length === 0) continue;
    const certain = fitting.filter((index) => scene.entities[index]!.female !== scene.entities[index]!.male);
    return certain.length === 1 ? certain : fitting;
  }
  return [];
}

/** Words looked back over for the beginning of a clause. */
const CLAUSE = 40;

/** "Lind hat ihn gerufen", "Linds Plan findet er klug": whoever is named in a pronoun's own clause is somebody else. */
function besidePronoun(scene: Scene, persons: Persons, at: number): ReadonlySet<number> {
  const { lower, flags } = scene.evidence;
  const beside = new Set<number>();
  const { clausePronouns, listLinks } = scene.dataAt(at);
  if (!clausePronouns?.has(lower[at]!)) return beside;
  let start = at;
  while (start > 0 && at - start < CLAUSE && flags[start - 1]! & LETTERS && !listLinks.has(lower[start - 1]!)) start--;
  for (const { first, entity } of persons.get(scene.sentenceAt(at)) ?? [])
    if (first >= start && first < at) beside.add(entity!);
  return beside;
}

/** Mentions of persons by the index of their sentence. */
type Persons = Map<number, Draft[]>;

function personsBySentence(scene: Scene): Persons {
  const persons: Persons = new Map();
  for (const draft of scene.drafts) {
    if (draft.type === 'person' && draft.entity !== null) addPerson(scene, persons, draft);
  }
  return persons;
}

function addPerson(scene: Scene, persons: Persons, draft: Draft): void {
  const sentence = scene.sentenceAt(draft.first);
  const known = persons.get(sentence);
  if (known) known.push(draft);
  else persons.set(sentence, [draft]);
}

/** Persons mentioned before a token, `distance` sentences back. */
function namedBefore(scene: Scene, persons: Persons, at: number, distance: number): number[] {
  const found = new Set<number>();
  for (const draft of persons.get(scene.sentenceAt(at) - distance) ?? [])
    if (draft.first < at) found.add(draft.entity!);
  return [...found];
}

function mayBe(entity: DraftEntity, gender: NameGender): boolean {
  if (entity.female === entity.male) return true;
  return gender === (entity.female > entity.male ? 'female' : 'male');
}

/** A verb in the plural right behind: "Letztere lachten". */
function speaksOfSeveral(scene: Scene, at: number): boolean {
  const morph = scene.article.layers.tokens[at + 1]?.morph ?? '';
  return morph.includes('VerbForm=Fin') && morph.includes('Number=Plur');
}

/** The last (or, for the former, the first) person named in the sentence before. */
function pointBack(scene: Scene, persons: Persons, at: number, latter: boolean, gender: NameGender): void {
  const named = (persons.get(scene.sentenceAt(at) - 1) ?? []).filter(
    (draft) => draft.form !== 'pronoun' && draft.form !== 'role',
  );
  named.sort((a, b) => a.first - b.first);
  const chosen = latter ? named.at(-1) : named[0];
  // "Letztere" behind a man speaks of something else, or of several.
  if (!chosen || speaksOfSeveral(scene, at) || (gender !== null && !mayBe(scene.entities[chosen.entity!]!, gender)))
    return;
  if (!latter && new Set(named.map((draft) => draft.entity)).size < 2) return;
  addPronoun(scene, persons, at, chosen.entity!, 0.65);
  const entity = scene.entities[chosen.entity!]!;
  if (gender === 'male') entity.male += 2;
  if (gender === 'female') entity.female += 2;
}

function addPronoun(scene: Scene, persons: Persons, at: number, entity: number, confidence: number): void {
  const draft = createDraft({
    first: at,
    end: at + 1,
    type: 'person',
    form: 'pronoun',
    nested: false,
    rule: 'names.pronoun',
    confidence,
    stated: false,
    entity,
  });
  scene.drafts.push(draft);
  addPerson(scene, persons, draft);
}

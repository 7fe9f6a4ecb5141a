import type { GivenNames } from '../../languages/tables.ts';
import { hasArabic } from '../../text/names/arabic-script.ts';
import { compareNames } from '../../text/names/compare-names.ts';
import { soundKeys } from '../../text/names/sound-keys.ts';
import { createEntity, type Draft, type DraftEntity, type Scene, textOf } from './draft-mention.ts';
import { FEMALE, MALE } from './token-evidence.ts';

/** A word that more entities share says nothing of its own (a first name in a long list of people). */
const CROWD = 40;

/** Sounds of a name's words to the entities that have such a word: only those are compared. */
type WordIndex = Map<string, Set<number>>;

/** Joins person mentions to entities: full names by their spelling, then single words to the full name they are part of. */
export function joinPersons(scene: Scene, given: GivenNames | null): void {
  retypeBracketed(scene);
  const persons = scene.drafts.filter(
    (draft) => draft.type === 'person' && draft.form !== 'role' && draft.form !== 'pronoun' && !draft.head,
  );
  const names = new Map(persons.map((draft) => [draft, personName(scene, draft, given)] as const));
  const spaced = new Set(
    [...names.values()].flatMap((name) => (name.includes(' ') ? name.toLowerCase().split(' ') : [])),
  );
  // "Karl-Heinz" alone is a part of "Karl-Heinz Wurmbach" where that one is named as well, "Al-Sadr" of "Musa al-Sadr".
  const full = persons.filter((draft) => {
    const name = names.get(draft)!;
    return name.includes(' ') || (name.includes('-') && !spaced.has(name.toLowerCase()));
  });
  const index: WordIndex = new Map();
  scene.entities.forEach((entity, at) => {
    if (entity.type === 'person') for (const name of [entity.name, ...entity.aliases]) addWords(index, name, at);
  });
  for (const draft of full) joinFull(scene, draft, names.get(draft)!, index, given);
  for (const draft of persons) if (draft.entity === null) joinSingle(scene, draft, names.get(draft)!, index);
}

/** A name in brackets right after a person's, in another script or spelling, is that person's as well. */
function retypeBracketed(scene: Scene): void {
  const byEnd = new Map<number, Draft[]>();
  for (const draft of scene.drafts) {
    const ending = byEnd.get(draft.end);
    if (ending) ending.push(draft);
    else byEnd.set(draft.end, [draft]);
  }
  for (const draft of scene.drafts) {
    if (draft.type === 'person' || draft.nested || scene.evidence.words[draft.first - 1] !== '(') continue;
    const before = byEnd.get(draft.first - 1)?.find((other) => other.type === 'person');
    if (before && compareNames(personName(scene, before), textOf(scene, draft.first, draft.end)).verdict === 'same')
      draft.type = 'person';
  }
}

/** The written name without a genitive ending and without the words a slip pushed into it. */
export function personName(scene: Scene, draft: Draft, given: GivenNames | null = null): string {
  const { text } = scene.article;
  const written = draft.pieces
    ? draft.pieces.map(([start, end]) => text.slice(start, end)).join(' ')
    : draft.span
      ? text.slice(draft.span[0], draft.span[1])
      : textOf(scene, draft.first, draft.end);
  const name = written.replace(/\s{1,20}/g, ' ');
  for (const ending of scene.dataAt(draft.first).genitiveEndings) {
    if (!name.endsWith(ending) || name.length - ending.length < 3) continue;
    if (ending.length > 1 && !/^[’']/.test(ending)) continue;
    const base = name.slice(0, -ending.length);
    if (ending !== 's' || isGenitiveOf(scene, draft, name, base, given)) return base;
  }
  return name;
}

/** Bit of surnames in the table of names. */
const SURNAME_LISTED = 4;

/** The base stands in the article, or the lists have it; "Peter Peters" is not the genitive of a "Peter Peter". */
function isGenitiveOf(scene: Scene, draft: Draft, name: string, base: string, given: GivenNames | null): boolean {
  const { types } = scene.dataAt(draft.first).knownNames;
  if (types.get(base) === 'person' && !types.has(name)) return true;
  const words = base.split(' ');
  const last = words.at(-1)!;
  if (words.length > 1 && given && given.flags(`${last}s`) === 0 && given.flags(last) & SURNAME_LISTED) return true;
  return scene.hasWord(last) && !words.slice(0, -1).includes(last);
}

function joinFull(scene: Scene, draft: Draft, name: string, index: WordIndex, given: GivenNames | null): void {
  const isListed = given ? (word: string) => given.flags(word) !== 0 : undefined;
  for (const at of withWordOf(index, name)) {
    const entity = scene.entities[at]!;
    for (const known of [entity.name, ...entity.aliases]) {
      const { verdict, score } = known === name ? EQUAL : compareNames(known, name, { isListed });
      if (verdict !== 'same' || score < 0.8) continue;
      attach(scene, draft, at, name, Math.min(0.95, score));
      addWords(index, name, at);
      if (name.length > entity.name.length && name.split(' ').length > entity.name.split(' ').length) {
        entity.aliases.add(entity.name);
        entity.aliases.delete(name);
        entity.name = name;
      }
      return;
    }
  }
  scene.entities.push(createEntity('person', name, name, draft.confidence));
  addWords(index, name, scene.entities.length - 1);
  attach(scene, draft, scene.entities.length - 1, name, draft.confidence);
}

const EQUAL = { verdict: 'same', score: 1 } as const;

function addWords(index: WordIndex, name: string, entity: number): void {
  for (const word of name.split(/[\s-]/u)) {
    for (const key of soundKeys(word)) {
      const known = index.get(key);
      if (known) known.add(entity);
      else index.set(key, new Set([entity]));
    }
  }
}

/** Entities that share the sound of a word with the name, in order of their making; another script shares with any. */
function withWordOf(index: WordIndex, name: string): number[] {
  const found = new Set<number>();
  if (hasArabic(name))
    for (const sharing of [...index.values()].slice(0, CROWD)) for (const at of sharing) found.add(at);
  for (const word of name.split(/[\s-]/u)) {
    if (word.length < 2) continue;
    for (const key of soundKeys(word)) {
      const sharing = index.get(key);
      if (sharing && sharing.size <= CROWD) for (const entity of sharing) found.add(entity);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function joinSingle(scene: Scene, draft: Draft, name: string, index: WordIndex): void {
  const candidates = withWordOf(index, name).filter((at) => isPartOf(name, scene.entities[at]!));
  if (candidates.length === 0) {
    scene.entities.push(createEntity('person', name, name, draft.confidence * 0.8));
    addWords(index, name, scene.entities.length - 1);
    attach(scene, draft, scene.entities.length - 1, name, draft.confidence);
    return;
  }
  const chosen =
    candidates.length === 1
      ? candidates[0]!
      : (mainOne(scene, candidates) ?? nearestBefore(scene, candidates, draft.first));
  attach(scene, draft, chosen, name, candidates.length === 1 ? 0.85 : 0.5);
}

/** How many times as often as each other bearer of a surname the one is named whom the surname alone means. */
const MAIN = 3;

/** "Vogt" in an article about Anna Vogt that once names her father: the one it speaks of again and again. */
function mainOne(scene: Scene, candidates: readonly number[]): number | null {
  const [first, second] = [...candidates].sort((a, b) => scene.entities[b]!.at.length - scene.entities[a]!.at.length);
  return scene.entities[first!]!.at.length >= MAIN * scene.entities[second!]!.at.length ? first! : null;
}

function isPartOf(word: string, entity: DraftEntity): boolean {
  for (const name of [entity.name, ...entity.aliases]) {
    const parts = name.split(/[\s-]/u);
    if (name === word || parts.includes(word)) return true;
    if (word.includes('-') && name.toLowerCase().split(' ').includes(word.toLowerCase())) return true;
    if (word.length < 4) continue;
    const keys = soundKeys(word);
    for (const part of parts) {
      if (part.length >= 4) for (const key of soundKeys(part)) if (keys.has(key)) return true;
    }
  }
  return false;
}

/** The candidate mentioned last before the token; the first one when none is. */
export function nearestBefore(scene: Scene, candidates: readonly number[], token: number): number {
  let best = candidates[0]!;
  let last = -1;
  for (const index of candidates) {
    for (const at of scene.entities[index]!.at) {
      if (at < token && at > last) {
        last = at;
        best = index;
      }
    }
  }
  return best;
}

/** Joins a mention to an entity and takes over what it says: another spelling, the gender of its first name. */
export function attach(scene: Scene, draft: Draft, index: number, name: string | null, confidence: number): void {
  const entity = scene.entities[index]!;
  draft.entity = index;
  draft.confidence = Math.min(draft.confidence, confidence);
  entity.at.push(draft.first);
  if (name !== null && name !== entity.name) entity.aliases.add(name);
  if (draft.type === 'person' && draft.form === 'name' && draft.end - draft.first > 1) {
    const flags = scene.evidence.flags[draft.first]! & (FEMALE | MALE);
    if (flags === FEMALE) entity.female += 2;
    if (flags === MALE) entity.male += 2;
  }
}

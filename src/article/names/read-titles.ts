import type { NameData, NameGender } from '../../languages/parts/names.ts';
import { type Draft, type DraftEntity, type Scene, spanOf, textOf } from './draft-mention.ts';
import { ACADEMIC, CAPITAL, DEMONYM, FUNCTION, HONORIFIC, ROLE } from './token-evidence.ts';

/** A role phrase over tokens `[first, end)`: its noun in base form, the countries it names, the gender it tells. */
export interface RolePhrase {
  readonly first: number;
  readonly end: number;
  readonly head: string;
  readonly countries: readonly string[];
  readonly gender: NameGender;
}

/** Reads titles and roles beside each person's name into the mention and its entity. */
export function readTitles(scene: Scene): void {
  for (const draft of scene.drafts) {
    if (draft.type !== 'person' || draft.entity === null || draft.form === 'role' || draft.form === 'pronoun') continue;
    if (draft.rule === 'names.compoundHead') continue;
    const entity = scene.entities[draft.entity]!;
    const before = titleBefore(scene, draft);
    if (before) {
      draft.title = spanOf(scene, before.first, before.end);
      takeRole(scene, entity, before);
    } else {
      const apposed = apposition(scene, draft);
      if (apposed) takeRole(scene, entity, apposed);
    }
    honorificGender(scene, draft, entity);
  }
}

/** Tells an entity its role: text, base form, country, gender. Counterparts take the head of the role beside them. */
export function takeRole(scene: Scene, entity: DraftEntity, phrase: RolePhrase): void {
  const text = textOf(scene, phrase.first, phrase.end);
  if (!entity.roles.includes(text)) entity.roles.push(text);
  entity.heads.add(phrase.head);
  for (const country of phrase.countries) entity.countries.add(country);
  if (phrase.gender === 'female') entity.female += 4;
  if (phrase.gender === 'male') entity.male += 4;
}

function titleBefore(scene: Scene, draft: Draft): RolePhrase | null {
  const { flags, lower } = scene.evidence;
  const start = sentenceStart(scene, draft.first);
  let at = draft.first;
  while (at > start && flags[at - 1]! & (HONORIFIC | ACADEMIC)) at--;
  if (at > start + 2 && lower[at - 1] === ',') {
    const phrase = phraseEndingAt(scene, at - 1, start);
    return phrase && at - 1 - phrase.end <= 4 ? phrase : null;
  }
  const data = scene.dataAt(draft.first);
  const head = headBefore(scene, at, start, data);
  return head === null ? null : rolePhrase(scene, head, at, start);
}

/** Index of the role noun right before token `at`; in "Secretary of State NAME" it stands further left. */
function headBefore(scene: Scene, at: number, start: number, data: NameData): number | null {
  const { flags, lower } = scene.evidence;
  if (at > start && flags[at - 1]! & ROLE) return at - 1;
  // "a spokesman for NAME", "Sprecherin von NAME": the role is somebody else's.
  if (at > start && (isRoleLink(lower[at - 1]!, data) || data.determiners.has(lower[at - 1]!))) return null;
  for (let back = at - 2; back >= start && back >= at - 5; back--) {
    if (!(flags[back]! & ROLE)) continue;
    return isRoleLink(lower[back + 1]!, data) ? back : null;
  }
  return null;
}

/** Small words between a role and what it is for: "of", "für", articles of the genitive. */
function isRoleLink(word: string, data: NameData): boolean {
  return (
    data.governingLinks.has(word) ||
    data.purposeLinks.has(word) ||
    data.genitiveArticles?.has(word) === true ||
    data.genitiveSubjects?.has(word) === true
  );
}

/** "Der Außenminister des Landes, NAME": a role noun at most four tokens before the comma. */
function phraseEndingAt(scene: Scene, comma: number, start: number): RolePhrase | null {
  const { flags, lower } = scene.evidence;
  for (let back = comma - 1; back >= start && back >= comma - 5; back--) {
    if (!(flags[back]! & ROLE)) continue;
    const data = scene.dataAt(back);
    const determined = back > start && (data.determiners.has(lower[back - 1]!) || flags[back - 1]! & DEMONYM);
    return determined ? rolePhrase(scene, back, comma, start) : null;
  }
  return null;
}

/** "NAME, die nordkoreanische Außenministerin," or "NAME, foreign minister of …". */
function apposition(scene: Scene, draft: Draft): RolePhrase | null {
  const { flags, lower } = scene.evidence;
  const end = sentenceEnd(scene, draft.first);
  if (draft.end >= end || lower[draft.end] !== ',') return null;
  for (let at = draft.end + 1; at < end && at <= draft.end + 5; at++) {
    if (flags[at]! & ROLE) return rolePhrase(scene, at, at + 1, draft.end + 1);
    const data = scene.dataAt(at);
    const goesOn =
      data.determiners.has(lower[at]!) || flags[at]! & DEMONYM || scene.article.layers.tokens[at]!.pos === 'ADJ';
    if (!goesOn) return null;
  }
  return null;
}

/** The phrase around the role noun at `head`, up to `end`, with what stands before it: article, country, adjectives. */
export function rolePhrase(scene: Scene, head: number, end: number, start: number): RolePhrase {
  const { flags, lower } = scene.evidence;
  const { tokens } = scene.article.layers;
  const data = scene.dataAt(head);
  const countries: string[] = [];
  let first = head;
  while (first > start && first > head - 5) {
    const before = first - 1;
    if (flags[before]! & DEMONYM || isCountry(scene, before)) countries.push(countryOf(scene, before));
    else if (
      !(tokens[before]!.pos === 'ADJ' || flags[before]! & (ROLE | HONORIFIC) || isTitleWord(scene, before, head))
    )
      break;
    first--;
  }
  const word = lower[head]!;
  const hyphen = word.indexOf('-');
  if (hyphen > 0) {
    const code = data.countryNames.get(scene.evidence.words[head]!.slice(0, hyphen));
    if (code) countries.push(code);
  }
  for (let at = head + 1; at < end; at++)
    if (flags[at]! & DEMONYM || isCountry(scene, at)) countries.push(countryOf(scene, at));
  const determiner = first > 0 ? data.determiners.get(lower[first - 1]!) : undefined;
  return {
    first,
    end: Math.max(end, head + 1),
    head: describedRole(scene, head, end, data),
    countries: [...new Set(countries.filter((code) => code !== ''))],
    gender: genderOf(word, determiner, data),
  };
}

/** English stacks capitalised words before a role: "Foreign Minister", "Vice President". */
function isTitleWord(scene: Scene, at: number, head: number): boolean {
  return (
    !scene.dataAt(at).nounsCapitalised &&
    (scene.evidence.flags[at]! & FUNCTION) === 0 &&
    at === head - 1 &&
    (scene.evidence.flags[at]! & CAPITAL) !== 0 &&
    (scene.evidence.flags[head]! & CAPITAL) !== 0
  );
}

/** "Chef der nordkoreanischen Diplomatie" is a foreign minister; else the noun itself in base form. */
function describedRole(scene: Scene, head: number, end: number, data: NameData): string {
  const base = baseRole(scene.evidence.lower[head]!, data);
  for (let at = head + 1; at < Math.max(end, head + 1); at++) {
    const described = data.rolePhrases.get(`${base}|${scene.evidence.lower[at]}`);
    if (described) return described;
  }
  const before = head > 0 ? scene.evidence.lower[head - 1]! : '';
  return !data.nounsCapitalised &&
    scene.evidence.flags[head - 1]! & CAPITAL &&
    /^[a-z]+$/.test(before) &&
    !(scene.evidence.flags[head - 1]! & DEMONYM)
    ? `${before} ${base}`
    : base;
}

/** Role noun without feminine and case endings: "außenministerin" and "außenministers" give "außenminister". */
export function baseRole(lower: string, data: NameData): string {
  const known = (word: string) => data.roles.has(word) || data.roleEndings.some(([ending]) => word.endsWith(ending));
  for (const ending of data.roleNounEndings) {
    const base = lower.slice(0, -ending.length);
    if (lower.endsWith(ending) && base.length > 3 && known(base)) return base;
  }
  return lower;
}

/** A feminine noun tells its gender; a masculine one only after a masculine article, because it may be generic. */
function genderOf(word: string, determiner: NameGender | undefined, data: NameData): NameGender {
  let gender = data.roles.get(word) ?? null;
  if (gender === null) gender = data.roleEndings.find(([ending]) => word.endsWith(ending))?.[1] ?? null;
  if (gender === 'female') return 'female';
  if (data.nounsCapitalised) return gender === 'male' && determiner === 'male' ? 'male' : null;
  return gender;
}

function honorificGender(scene: Scene, draft: Draft, entity: DraftEntity): void {
  const data = scene.dataAt(draft.first);
  const word = draft.first > 0 ? scene.evidence.lower[draft.first - 1]! : '';
  const gender = data.honorifics.get(word.endsWith('.') ? word.slice(0, -1) : word);
  if (gender === 'female') entity.female += 6;
  if (gender === 'male') entity.male += 6;
}

/** True for a token that names a country ("Nordkoreas Führer", "US"). */
export function isCountry(scene: Scene, at: number): boolean {
  return (scene.evidence.places[at]! & 7) === 5 || countryByName(scene, at) !== undefined;
}

function countryByName(scene: Scene, at: number): string | undefined {
  const { countryNames } = scene.dataAt(at);
  const word = scene.evidence.words[at]!;
  return countryNames.get(word) ?? (word.endsWith('s') ? countryNames.get(word.slice(0, -1)) : undefined);
}

/** Code of the country a demonym or country name stands for; lower-case name where it has no code here. */
export function countryOf(scene: Scene, at: number): string {
  const data = scene.dataAt(at);
  const lower = scene.evidence.lower[at]!;
  const pair = `${lower} ${scene.evidence.lower[at + 1] ?? ''}`;
  const back = `${scene.evidence.lower[at - 1] ?? ''} ${lower}`;
  return (
    data.demonymAdjectives.get(pair) ??
    data.demonymAdjectives.get(back) ??
    data.demonymAdjectives.get(lower) ??
    data.demonymPersons.get(lower) ??
    countryByName(scene, at) ??
    tableCountry(scene, scene.evidence.words[at]!)
  );
}

/** What the gazetteer weighs a country. */
const countryWeight = 5;

/** Code of a country by its name or genitive in the gazetteer; empty when there is none. */
export function tableCountry(scene: Scene, name: string): string {
  const { gazetteer } = scene;
  if (!gazetteer) return '';
  const base = gazetteer.weight(name) > 0 || !name.endsWith('s') ? name : name.slice(0, -1);
  if (gazetteer.weight(base) < countryWeight) return '';
  const first = gazetteer.lookup(base)[0];
  return first?.kind === 'country' ? (first.country ?? '') : '';
}

export function sentenceStart(scene: Scene, token: number): number {
  return scene.article.layers.sentences[scene.sentenceAt(token)]?.tokens[0] ?? token;
}

export function sentenceEnd(scene: Scene, token: number): number {
  return scene.article.layers.sentences[scene.sentenceAt(token)]?.tokens[1] ?? token + 1;
}

import type { NameData, NameType } from '../../languages/parts/names.ts';
import type { WordTables } from './word-tables.ts';

/** What the make of a word hints at, whatever stands around it. */
export const HINTS = {
  none: 0,
  /** A town with the ending of an adjective or inhabitant ("Musterstädter"). */
  town: 1,
  /** Hyphenated compounds by the kind of their first part. */
  partPerson: 2,
  partOrganisation: 3,
  partPlace: 4,
  partOther: 5,
  partTown: 6,
  partAbbreviation: 7,
  partGiven: 8,
  partSurname: 9,
  partWord: 10,
  partUnknown: 11,
  /** Compounds written as one word by the kind of their first part. */
  closedPlace: 12,
  closedOrganisation: 13,
  closedPerson: 14,
  closedOther: 15,
  address: 16,
  /** Capitals and digits: a model, road or flight. */
  numbered: 17,
} as const;

const KNOWN: Readonly<Record<NameType, number>> = {
  person: HINTS.partPerson,
  organisation: HINTS.partOrganisation,
  place: HINTS.partPlace,
  other: HINTS.partOther,
};

const CLOSED: Readonly<Record<NameType, number>> = {
  person: HINTS.closedPerson,
  organisation: HINTS.closedOrganisation,
  place: HINTS.closedPlace,
  other: HINTS.closedOther,
};

/** Longest word that is looked into, and shortest first and last part of a compound. */
const LONGEST = 40;
const SHORTEST_HEAD = 4;
const SHORTEST_TAIL = 4;

/**
 * The hint of a word; `unknown` when the lexicon does not list it, `plain` when it is known that no part of it that is a
 * noun ends it.
 */
export function hintOf(word: string, unknown: boolean, names: NameData, tables: WordTables, plain = false): number {
  if (word.length < 2 || word.length > LONGEST) return HINTS.none;
  if (/[.:@]/.test(word) && isAddress(word)) return HINTS.address;
  const first = word.charCodeAt(0);
  if (!(first >= 65 && first <= 90) && first < 0xc0) return HINTS.none;
  const hyphen = word.indexOf('-');
  if (hyphen > 0) return hyphen < word.length - 2 ? partHint(word, hyphen, names, tables) : HINTS.none;
  if (/\d/.test(word) && /^\p{Lu}+\d|^\p{Lu}\p{Ll}+\d/u.test(word)) return HINTS.numbered;
  if (!unknown) return HINTS.none;
  if (isTown(word, names, tables)) return HINTS.town;
  return plain ? HINTS.none : closedHint(word, names, tables);
}

function isAddress(word: string): boolean {
  return /^(?:www\.|https?:)|[\p{L}\d]@|^[\w-]{2,}\.(?:de|com|org|net|at|ch|info|eu|tv)$/iu.test(word);
}

/** The longest first part that is a name, else what kind of word the first part is. */
function partHint(word: string, hyphen: number, names: NameData, tables: WordTables): number {
  for (let cut = word.lastIndexOf('-'); cut >= hyphen; cut = word.lastIndexOf('-', cut - 1)) {
    const head = word.slice(0, cut);
    const type =
      names.compoundHeads.get(head) ??
      names.knownNames.types.get(head) ??
      names.knownNames.types.get(head.replaceAll('-', ' ')) ??
      names.likelyNames?.types.get(head);
    if (type) return KNOWN[type];
    const weight = names.countryNames.has(head) ? 5 : (tables.gazetteer?.weight(head) ?? 0);
    if (weight === 5) return HINTS.partPlace;
    if (weight >= 3 && !isNoun(head, tables)) return HINTS.partTown;
  }
  const head = word.slice(0, hyphen);
  if (/^\p{Lu}{2,6}$/u.test(head)) return HINTS.partAbbreviation;
  const flags = tables.given?.flags(head) ?? 0;
  if (isNoun(head, tables)) return HINTS.partWord;
  if (flags & 11) return HINTS.partGiven;
  return flags & 4 ? HINTS.partSurname : HINTS.partUnknown;
}

/** "Musterlandfest": a country, region or known name and a noun, with or without an s between them. */
function closedHint(word: string, names: NameData, tables: WordTables): number {
  for (let cut = word.length - SHORTEST_TAIL; cut >= SHORTEST_HEAD; cut--) {
    if (!endsInNoun(word, cut, tables)) continue;
    const head = word.slice(0, cut);
    for (const form of head.endsWith('s') ? [head, head.slice(0, -1)] : [head, `${head}n`]) {
      const known = names.knownNames.types.get(form);
      if (known) return CLOSED[known];
      const weight = names.countryNames.has(form) ? 5 : (tables.gazetteer?.weight(form) ?? 0);
      if (weight === 5 || (weight >= 3 && form.length >= 5 && !isNoun(form, tables))) return HINTS.closedPlace;
    }
  }
  return HINTS.none;
}

/** True when the word from `cut` on, its first letter capitalised, is a noun. */
function endsInNoun(word: string, cut: number, tables: WordTables): boolean {
  const capital = word[cut]!.toUpperCase();
  return capital.length === 1
    ? readsAsNoun(word, cut, capital.charCodeAt(0), tables)
    : isNoun(capital + word.slice(cut + 1), tables);
}

function isNoun(word: string, tables: WordTables): boolean {
  return readsAsNoun(word, 0, 0, tables);
}

function readsAsNoun(word: string, start: number, first: number, { lexicon }: WordTables): boolean {
  const set = lexicon?.find(word, start, word.length, first) ?? 0;
  return set !== 0 && lexicon!.readings(set).some((reading) => reading.pos === 'NOUN');
}

/** A town of at least that weight with the ending of an adjective or inhabitant ("Musterstädter"). */
export function isTown(word: string, names: NameData, { gazetteer }: WordTables, least = 1): boolean {
  const ending = names.townAdjectiveEnding;
  if (!ending || !gazetteer || word.length < 6) return false;
  const bare = /^(.+er)(?:n|in|innen|s)$/.exec(word)?.[1] ?? word;
  if (!bare.endsWith(ending)) return false;
  return townForms(bare.slice(0, -ending.length), names).some(
    (form) => form.length >= 4 && gazetteer.weight(form) >= least,
  );
}

/** Names of towns that an adjective's stem can stand for ("Brem" for Bremen, "Dresdn" for Dresden). */
export function townForms(stem: string, names: NameData): string[] {
  const forms = names.townStemEndings.map((added) => stem + added);
  if (/[dhtg]n$/.test(stem)) forms.push(`${stem.slice(0, -1)}en`);
  return forms;
}

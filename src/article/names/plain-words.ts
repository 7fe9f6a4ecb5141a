import type { NameData } from '../../languages/parts/names.ts';
import {
  ALL_CAPS,
  CAPITAL,
  COMMON,
  DEMONYM,
  FIRST_NAME,
  LETTERS,
  NOUN,
  PLACE_ENDING,
  PLACE_WORD,
  PROPER,
  SURNAME,
} from './evidence-flags.ts';
import { HINTS, isTown } from './word-hints.ts';
import type { WordTables } from './word-tables.ts';

/** What shows that a capitalised word names nothing by itself; 0 where nothing does. */
export const PLAIN = {
  none: 0,
  /** A noun of the lexicon that no list has for a name. */
  noun: 1,
  /** Nouns written as one word. */
  closed: 2,
  /** Words joined by hyphens, the last of them a noun or adjective ("Mustersorten-Tage"). */
  words: 3,
  /** A noun behind a hyphen, and before it what no list knows. */
  tail: 4,
  /** Letters and digits, or a letter alone. */
  sign: 5,
} as const;

/** Shortest parts of a compound written as one word, and the longest word that is taken apart. */
const SHORTEST_PART = 4;
const LONGEST = 60;
/** Least weight of a town whose adjective is no plain noun ("Berliner"). */
const WELL_KNOWN = 2;
/** Least weight of a place that a part of a compound names. */
const LARGE = 3;
const COUNTRY = 5;

/**
 * Says of a word that it is made of plain words. `flags` and `hint` are what the lists say of it; `listed` is true when
 * a list of names or the gazetteer has it, `located` when it was taken for a place.
 */
export function plainOf(
  word: string,
  flags: number,
  hint: number,
  listed: boolean,
  links: readonly string[],
  tables: WordTables,
  names: NameData,
  located = false,
): number {
  if (!names.nounsCapitalised || !(flags & CAPITAL) || !(flags & LETTERS) || listed || word.length > LONGEST)
    return PLAIN.none;
  if (/^\p{Lu}\.?$/u.test(word)) return PLAIN.sign;
  if (word.includes('-')) return plainCompound(word, flags, hint, links, tables, names);
  if (/\d/.test(word)) return isRoad(word, names) ? PLAIN.none : PLAIN.sign;
  if (located && flags & NOUN && !(flags & (DEMONYM | ALL_CAPS))) return PLAIN.noun;
  if (flags & (FIRST_NAME | SURNAME | PROPER | DEMONYM | ALL_CAPS) || isTown(word, names, tables, WELL_KNOWN))
    return PLAIN.none;
  if (names.countryNames.has(word) || (tables.gazetteer?.weight(word) ?? 0) >= WELL_KNOWN) return PLAIN.none;
  if (flags & NOUN) return PLAIN.noun;
  if (flags & (COMMON | PLACE_WORD | PLACE_ENDING)) return PLAIN.none;
  return isClosed(word, links, tables, names) ? PLAIN.closed : PLAIN.none;
}

function isRoad(word: string, names: NameData): boolean {
  return (names.roadLetters?.has(word[0]!) ?? false) && /^\p{Lu}\d{1,3}$/u.test(word);
}

function plainCompound(
  word: string,
  flags: number,
  hint: number,
  links: readonly string[],
  tables: WordTables,
  names: NameData,
): number {
  if (hint !== HINTS.partWord && hint !== HINTS.partUnknown && hint !== HINTS.partOther) return PLAIN.none;
  if (flags & (PLACE_WORD | PLACE_ENDING)) return PLAIN.none;
  const parts = word.split('-');
  if (parts.some((part) => isNamePart(part, names, tables))) return PLAIN.none;
  const last = parts.pop()!;
  if (last.length < 3 || !isPlainPart(last, links, tables, names, false)) return PLAIN.none;
  const plain = hint !== HINTS.partOther && parts.every((part) => isPlainPart(part, links, tables, names, true));
  return plain ? PLAIN.words : PLAIN.tail;
}

/** True when what stands behind the last hyphen is a noun and no place ("Bonn-Besuch", not "Bonn-Beuel"). */
export function endsInPlainWord(word: string, links: readonly string[], tables: WordTables, names: NameData): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  return (
    last.length >= SHORTEST_PART &&
    (tables.gazetteer?.weight(last) ?? 0) === 0 &&
    isPlainPart(last, links, tables, names, false) &&
    !names.placeWords.has(last.toLowerCase())
  );
}

/** "Bayern-Chef", "Bundes-CDU": a part that lists have. A plain noun that a town is called like as well is no name. */
function isNamePart(part: string, names: NameData, tables: WordTables): boolean {
  if (names.knownNames.types.has(part) || names.compoundHeads.has(part) || names.countryNames.has(part)) return true;
  const weight = tables.gazetteer?.weight(part) ?? 0;
  if (weight === COUNTRY) return true;
  return (
    weight >= LARGE && (!reads(part, 0, part.length, 0, tables, 'NOUN') || names.demonymPersons.has(part.toLowerCase()))
  );
}

/** A noun, or where `any` is set any word but a name; a small last part is a plain word of the lexicon ("-bedingte"). */
function isPlainPart(
  part: string,
  links: readonly string[],
  tables: WordTables,
  names: NameData,
  any: boolean,
): boolean {
  if (part === '' || /^\d+$/.test(part)) return any;
  const small = part[0] === part[0]!.toLowerCase();
  if (small) return reads(part, 0, part.length, 0, tables, null);
  if (reads(part, 0, part.length, 0, tables, 'NOUN')) return true;
  if (any && reads(part, 0, part.length, part[0]!.toLowerCase().charCodeAt(0), tables, null)) return true;
  return isClosed(part, links, tables, names);
}

/**
 * True when the word is a noun with another word right before it, joining letters between them allowed. Ends that make
 * names of places ("Lerchenberg") do not count.
 */
function isClosed(word: string, links: readonly string[], tables: WordTables, names: NameData): boolean {
  for (let cut = word.length - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
    const code = word[cut]!.toUpperCase();
    if (code.length !== 1 || !reads(word, cut, word.length, code.charCodeAt(0), tables, 'NOUN')) continue;
    if (names.placeWords.has(word.slice(cut)) || names.placeHeads.has(word.slice(cut))) return false;
    for (const link of links) {
      const stop = cut - link.length;
      if (stop < SHORTEST_PART - 1 || (link !== '' && !word.startsWith(link, stop))) continue;
      if (isPlainHead(word.slice(0, stop), tables)) return true;
    }
  }
  return false;
}

/** The first part of a closed compound: a noun or a small word, and no name of the lists. */
function isPlainHead(head: string, tables: WordTables): boolean {
  if (reads(head, 0, head.length, 0, tables, 'PROPN')) return false;
  const small = head[0]!.toLowerCase().charCodeAt(0);
  return reads(head, 0, head.length, 0, tables, 'NOUN') || reads(head, 0, head.length, small, tables, null);
}

/** True when the lexicon has the letters as that part of speech, or with null as any but a proper noun. */
function reads(
  text: string,
  start: number,
  end: number,
  first: number,
  { lexicon }: WordTables,
  wanted: 'NOUN' | 'PROPN' | null,
): boolean {
  const set = lexicon?.find(text, start, end, first) ?? 0;
  return (
    set !== 0 &&
    lexicon!.readings(set).some(({ pos }) => (wanted === null ? pos !== 'PROPN' && pos !== 'X' : pos === wanted))
  );
}

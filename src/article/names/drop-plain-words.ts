import type { NameData } from '../../languages/parts/names.ts';
import type { EntityType } from '../../model/entity.ts';
import { type NameSpan, withHead, withTokens, withType } from './name-span.ts';
import { endsInPlainWord, PLAIN, plainOf } from './plain-words.ts';
import { type Evidence, ORG_ENDING, ORG_WORD, OTHER_ENDING, OTHER_WORD, PLAIN_TAIL } from './token-evidence.ts';
import { HINT } from './word-evidence.ts';
import { HINTS } from './word-hints.ts';
import type { WordTables } from './word-tables.ts';

/**
 * Drops what the trained finder alone takes for a name and what is made of plain words: places and persons always,
 * other kinds only where no word says what they are. A place that is a town with a noun behind it ("Bonn-Besuch") leads
 * to the town.
 */
export function dropPlainWords(
  found: readonly NameSpan[],
  evidence: Evidence,
  names: NameData,
  links: readonly string[],
  tables: WordTables,
): NameSpan[] {
  return found.flatMap((span) => {
    const at = span.first;
    const hint = evidence.cells[evidence.rows[at]! + HINT]!;
    const word = evidence.words[at]!;
    if (isForeignText(evidence, span)) return [];
    if (span.end - at !== 1) {
      const led = span.type === 'person' && PERSON_HEADS.has(hint) && evidence.flags[at]! & PLAIN_TAIL;
      return [led ? withTokens(span, at + 1, span.end) : span];
    }
    if (word.endsWith('-')) return openCompound(span, word.slice(0, -1), names);
    const listed = evidence.known[at]! + evidence.likely[at]! + evidence.places[at]! > 0;
    const located = span.type === 'place' || span.type === 'person';
    if (located && !listed && beginsWithTown(word, hint, tables) && endsInPlainWord(word, links, tables, names))
      return [withHead(span, word.slice(0, word.lastIndexOf('-')), 'place')];
    if (span.type === 'person' && PERSON_PARTS.has(hint) && evidence.flags[at]! & PLAIN_TAIL)
      return [withHead(span, word.slice(0, word.lastIndexOf('-')))];
    if (span.type === 'person' && isPartOfTown(word, tables)) return [withType(span, 'place')];
    if (span.type === 'place' && isOneOfMany(evidence, at, names)) return [];
    const plain = plainOf(word, evidence.flags[at]!, hint, listed, links, tables, names, span.type === 'place');
    return isDropped(span.type, plain, evidence.flags[at]!) ? [] : [span];
  });
}

/** First parts of compounds that a person's name follows ("Musterpartei-Chefin NAME"), and those that are persons. */
const PERSON_HEADS: ReadonlySet<number> = new Set([
  HINTS.partPerson,
  HINTS.partOrganisation,
  HINTS.partPlace,
  HINTS.partTown,
  HINTS.partAbbreviation,
]);
const PERSON_PARTS: ReadonlySet<number> = new Set([HINTS.partPerson, HINTS.partSurname, HINTS.partUnknown]);

/** "Groß-Musterstadt": a large town behind a hyphen, and before it no first name or surname. */
function isPartOfTown(word: string, { gazetteer, given }: WordTables): boolean {
  const hyphen = word.lastIndexOf('-');
  if (hyphen <= 0 || (gazetteer?.weight(word.slice(hyphen + 1)) ?? 0) < LARGE_TOWN) return false;
  // "die Bahnlinie Berlin-Stettin"
  if ((gazetteer?.weight(word.slice(0, hyphen)) ?? 0) >= LARGE_TOWN) return true;
  return (given?.flags(word.slice(0, hyphen)) ?? 0) === 0 && (given?.flags(word.slice(hyphen + 1)) ?? 0) === 0;
}

/** Least weight of a large town. */
const LARGE_TOWN = 3;

/** A word of another script beside another such word: a stretch of foreign text rather than a name in brackets. */
function isForeignText({ words }: Evidence, { first, end }: NameSpan): boolean {
  return isForeign(words[first]) && (isForeign(words[first - 1]) || isForeign(words[end]));
}

function isForeign(word: string | undefined): boolean {
  return (
    word !== undefined && word.charCodeAt(0) >= 0x370 && /^[\p{L}-]+$/u.test(word) && !/\p{Script=Latin}/u.test(word)
  );
}

/** "EU- und …": what a list has before an open hyphen counts, anything else is half a word. */
function openCompound(span: NameSpan, head: string, names: NameData): NameSpan[] {
  const type =
    names.compoundHeads.get(head) ??
    names.knownNames.types.get(head) ??
    (names.countryNames.has(head) ? 'place' : null);
  return type ? [withHead(span, head, type)] : [];
}

/** "ein Turbo": what there are more of is no place, unless it is one that everybody knows. */
function isOneOfMany(evidence: Evidence, at: number, names: NameData): boolean {
  if (evidence.known[at]! > 0 || evidence.places[at]! >= MILLION || at === 0) return false;
  return names.indefiniteArticles?.has(evidence.lower[at - 1]!) === true;
}

/** A town before the last hyphen; one that persons are called like as well has to be of the largest ("Berlin"). */
function beginsWithTown(word: string, hint: number, { gazetteer }: WordTables): boolean {
  if (hint === HINTS.partTown) return true;
  return hint === HINTS.partPerson && (gazetteer?.weight(word.slice(0, word.lastIndexOf('-'))) ?? 0) === MILLION;
}

/** Weight of towns above a million. */
const MILLION = 4;

/** Surnames are made like nouns ("Weinstein"), and "Professor W." is a person whose name is withheld. */
function isDropped(type: EntityType, plain: number, flags: number): boolean {
  if (plain === PLAIN.none) return false;
  if (type === 'place') return true;
  if (type === 'person') return plain === PLAIN.words || plain === PLAIN.tail;
  return plain === PLAIN.words && (flags & (ORG_WORD | ORG_ENDING | OTHER_WORD | OTHER_ENDING)) === 0;
}

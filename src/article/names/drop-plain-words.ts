import type { NameData } from '../../languages/parts/names.ts';
import type { EntityType } from '../../model/entity.ts';
import type { NameSpan } from './name-span.ts';
import { endsInPlainWord, PLAIN, plainOf } from './plain-words.ts';
import { type Evidence, ORG_ENDING, ORG_WORD, OTHER_ENDING, OTHER_WORD } from './token-evidence.ts';
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
    if (span.end - at !== 1) return [span];
    const listed = evidence.known[at]! + evidence.likely[at]! + evidence.places[at]! > 0;
    const hint = evidence.cells[evidence.rows[at]! + HINT]!;
    const word = evidence.words[at]!;
    const located = span.type === 'place' || span.type === 'person';
    if (located && !listed && beginsWithTown(word, hint, tables) && endsInPlainWord(word, links, tables, names))
      return [{ ...span, type: 'place', head: word.slice(0, word.lastIndexOf('-')) }];
    const plain = plainOf(word, evidence.flags[at]!, hint, listed, links, tables, names);
    return isDropped(span.type, plain, evidence.flags[at]!) ? [] : [span];
  });
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

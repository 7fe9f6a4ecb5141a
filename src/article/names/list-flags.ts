import type { NameData } from '../../languages/parts/names.ts';
import { endingsTest } from '../../text/word-endings.ts';
import { wordFilter } from '../../text/word-filter.ts';
import {
  ACADEMIC,
  CALENDAR,
  DEMONYM,
  FUNCTION,
  HONORIFIC,
  LEGAL_FORM,
  ORG_ENDING,
  ORG_WORD,
  OTHER_ENDING,
  OTHER_WORD,
  PARTICLE,
  PLACE_ENDING,
  PLACE_HEAD,
  PLACE_WORD,
  POINTER,
  PREPOSITION,
  ROLE,
} from './evidence-flags.ts';

/** What the word lists of a language say of a word in lower case, as flags of evidence. */
export interface ListFlags {
  ofWord(lower: string): number;
  /** The same for a small word where every noun is capitalised: only the lists that hold small words are asked. */
  ofSmallWord(lower: string): number;
}

/** Brings the lists of a language together: one look-up answers for all of them. */
export function listFlags(names: NameData): ListFlags {
  const plain = joined([
    [names.functionWords, FUNCTION],
    [names.organisationWords, ORG_WORD],
    [names.legalForms, LEGAL_FORM],
    [names.placeWords, PLACE_WORD],
    [names.otherWords, OTHER_WORD],
    [names.demonymAdjectives.keys(), DEMONYM],
    [names.demonymPersons.keys(), DEMONYM],
    [names.particles, PARTICLE],
    [names.placePrepositions, PREPOSITION],
    [names.placeHeads, PLACE_HEAD],
    ...pointers(names),
  ]);
  const dotless = joined([
    [names.calendarWords, CALENDAR],
    [names.honorifics.keys(), HONORIFIC],
    [names.academicTitles, ACADEMIC],
  ]);
  const small = joined([
    [names.functionWords, FUNCTION],
    [names.particles, PARTICLE],
    [names.placePrepositions, PREPOSITION],
    [names.demonymAdjectives.keys(), DEMONYM],
    [names.honorifics.keys(), HONORIFIC],
    ...pointers(names),
  ]);
  const isRole = roleTest(names);
  const endsOrganisation = endingsTest(names.organisationEndings);
  const endsPlace = endingsTest(names.placeEndings);
  const endsOther = endingsTest(names.otherEndings);
  return {
    ofWord(lower) {
      let flags = plain(lower) | dotless(withoutDot(lower));
      if (isRole(lower)) flags |= ROLE;
      if (!(flags & ORG_WORD) && endsOrganisation(lower)) flags |= ORG_ENDING;
      if (!(flags & PLACE_WORD) && endsPlace(lower)) flags |= PLACE_ENDING;
      if (!(flags & OTHER_WORD) && endsOther(lower)) flags |= OTHER_ENDING;
      return flags;
    },
    ofSmallWord(lower) {
      const flags = small(lower);
      return lower.endsWith('.') && names.academicTitles.has(withoutDot(lower)) ? flags | ACADEMIC : flags;
    },
  };
}

function pointers(names: NameData): (readonly [words: Iterable<string>, flag: number])[] {
  const lists = [names.latter, names.former, names.pronouns];
  return lists.map((list) => [list.keys(), POINTER] as const);
}

/** One look-up for lists of words in lower case: the flags of all that have the word. Most words are in none of them. */
function joined(lists: readonly (readonly [words: Iterable<string>, flag: number])[]): (lower: string) => number {
  const flags = new Map<string, number>();
  for (const [words, flag] of lists) for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  const mayKnow = wordFilter(flags.keys());
  return (lower) => (mayKnow(lower, 0, lower.length) ? (flags.get(lower) ?? 0) : 0);
}

function withoutDot(lower: string): string {
  return lower.endsWith('.') ? lower.slice(0, -1) : lower;
}

/** True for role nouns and for compounds that end in one ("Außenminister"). */
function roleTest(names: NameData): (lower: string) => boolean {
  const mayBeRole = wordFilter(names.roles.keys());
  const isListed = (text: string, start: number, end: number) =>
    mayBeRole(text, start, end) && names.roles.has(text.slice(start, end));
  const endsInRole = endingsTest(names.roleEndings.map(([ending]) => ending));
  const endsInRoles = endingsTest(
    names.roleEndings.map(([ending]) => `${ending}s`),
    2,
  );
  return (lower) => {
    const { length } = lower;
    if (isListed(lower, 0, length)) return true;
    const hyphen = lower.lastIndexOf('-');
    if (hyphen > 0 && isListed(lower, hyphen + 1, length)) return true;
    if (names.nounsCapitalised && (lower.endsWith('s') || lower.endsWith('n'))) {
      if (isListed(lower, 0, length - 1) || (lower.endsWith('en') && isListed(lower, 0, length - 2))) return true;
    }
    return endsInRole(lower) || endsInRoles(lower);
  };
}

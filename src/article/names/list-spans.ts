import type { NameData } from '../../languages/parts/names.ts';
import type { Gazetteer } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import { isQuoteMark } from './quote-mark.ts';
import {
  ALL_CAPS,
  CAPITAL,
  COMMON,
  COMPOUND,
  DEMONYM,
  type Evidence,
  FEMALE,
  FIRST_NAME,
  FUNCTION,
  MALE,
  NOUN,
  ORG_WORD,
  PLACE_WORD,
  PLAIN_TAIL,
  ROLE,
  SURNAME,
} from './token-evidence.ts';
import { KNOWN_TYPES } from './word-evidence.ts';
import { townForms } from './word-hints.ts';

/** Names that the lists and the gazetteer vouch for, whatever the finder says. */
export function listSpans(
  evidence: Evidence,
  first: number,
  end: number,
  names: NameData,
  gazetteer: Gazetteer | null,
  tokens: readonly Token[],
): NameSpan[] {
  const spans: NameSpan[] = [];
  const add = (
    from: number,
    to: number,
    type: NameSpan['type'],
    rule: string,
    confidence: number,
    form: NameSpan['form'] = 'name',
  ) => spans.push(nameSpan(from, to, type, rule, confidence, form));
  for (let at = first; at < end; at++) {
    const flags = evidence.flags[at]!;
    const known = evidence.known[at]!;
    // Nearly all that the lists vouch for is capitalised.
    if (known === 0 && !(flags & (CAPITAL | DEMONYM))) continue;
    if (known > 0 && known < 8) {
      const stop = runEnd(evidence.known, at, end);
      if (isOfTown(evidence, at, stop, end, names, gazetteer))
        add(at, stop, 'place', 'names.townAdjective', 0.85, 'demonym');
      else add(at, stop, KNOWN_TYPES[known - 1]!, 'names.known', 0.9);
    }
    const land = flags & DEMONYM && isLand(evidence, at, first, names, tokens);
    if (land) add(at, at + 1, 'place', 'names.land', 0.85);
    else if (flags & DEMONYM && !isSecond(evidence, at, first, names)) {
      add(at, isSecond(evidence, at + 1, first, names) ? at + 2 : at + 1, 'place', 'names.demonym', 0.9, 'demonym');
    }
    const place = evidence.places[at]!;
    if (flags & CAPITAL && place === 5) add(at, runEnd(evidence.places, at, end), 'place', 'names.country', 0.9);
    if (isInhabitant(evidence, at, names, gazetteer)) add(at, at + 1, 'place', 'names.inhabitant', 0.75, 'demonym');
    if (isTownAdjective(evidence, at, end, names, gazetteer))
      add(at, at + 1, 'place', 'names.townAdjective', 0.8, 'demonym');
    const person = namePairEnd(evidence, at, end);
    if (person > 0) add(at, person, 'person', 'names.firstName', 0.75);
    if (names.quotedNames.has(evidence.words[at]!) && isQuoted(evidence, at, first, end))
      add(at, at + 1, 'organisation', 'names.quoted', 0.85);
  }
  return spans;
}

function runEnd(marks: Uint8Array, start: number, end: number): number {
  let stop = start + 1;
  while (stop < end && marks[stop]! > 8) stop++;
  return stop;
}

const SHORTEST_SHOUTED = 4;

/** Least weight of a place that is no town of its people's name ("Niedersachsen"). */
const REGION = 3;

/** "Polen", "Bayern": a land is called like its people; these have an article, a number or an adjective before them. */
function isLand(evidence: Evidence, at: number, first: number, names: NameData, tokens: readonly Token[]): boolean {
  const lower = evidence.lower[at]!;
  const people = names.demonymPersons.get(lower);
  if (people === undefined || !(evidence.flags[at]! & CAPITAL)) return false;
  if ((evidence.places[at]! & 7) < REGION && people !== lower) return false;
  const before = at > first ? tokens[at - 1]!.pos : 'PUNCT';
  return (
    before !== 'DET' && before !== 'ADJ' && before !== 'NUM' && !names.determiners.has(evidence.lower[at - 1] ?? '')
  );
}

/** True for the second word of a demonym of two words ("North Korean"). */
function isSecond(evidence: Evidence, at: number, first: number, names: NameData): boolean {
  return (
    at > first &&
    at < evidence.lower.length &&
    names.demonymAdjectives.has(`${evidence.lower[at - 1]} ${evidence.lower[at]}`)
  );
}

/** "Berliner", "Bremer", "Dresdner": a town with the ending, in front of a noun when the word could be another. */
function isTownAdjective(
  evidence: Evidence,
  at: number,
  end: number,
  names: NameData,
  gazetteer: Gazetteer | null,
): boolean {
  const ending = names.townAdjectiveEnding;
  const flags = evidence.flags[at]!;
  const word = evidence.words[at]!;
  if (
    !ending ||
    !gazetteer ||
    !(flags & CAPITAL) ||
    flags & (FUNCTION | ROLE) ||
    !evidence.lower[at]!.endsWith(ending) ||
    word.length < 6
  )
    return false;
  const next = at + 1 < end ? evidence.flags[at + 1]! : 0;
  const beforeNoun = (next & CAPITAL) !== 0 && (next & (FIRST_NAME | SURNAME) & ~NOUN) === 0;
  const doubtful = (flags & (NOUN | COMMON | SURNAME | FIRST_NAME)) !== 0;
  if (doubtful && !(beforeNoun && (next & (NOUN | COMPOUND) || evidence.words[at + 1]!.includes('-')))) return false;
  return townForms(word.slice(0, -ending.length), names).some(
    (form) => form.length >= 4 && gazetteer.weight(form) >= (doubtful ? 3 : 1),
  );
}

/** "New Yorker" before a noun is what belongs to the town, not the magazine, unless it is quoted. */
function isOfTown(
  { flags, words }: Evidence,
  at: number,
  stop: number,
  end: number,
  names: NameData,
  gazetteer: Gazetteer | null,
): boolean {
  const ending = names.townAdjectiveEnding;
  if (!ending || !gazetteer || stop - at < 2 || stop >= end || !words[stop - 1]!.endsWith(ending)) return false;
  if (!(flags[stop]! & CAPITAL) || !(flags[stop]! & (NOUN | COMPOUND | PLAIN_TAIL)) || isQuoteMark(words[at - 1] ?? ''))
    return false;
  return gazetteer.weight(words.slice(at, stop).join(' ').slice(0, -ending.length)) >= REGION;
}

/** "Musterstädtern", "Musterstädterin": people of a town, in a form that no adjective has. */
function isInhabitant(evidence: Evidence, at: number, names: NameData, gazetteer: Gazetteer | null): boolean {
  if (
    !gazetteer ||
    !names.townAdjectiveEnding ||
    evidence.flags[at]! & (NOUN | COMMON | FIRST_NAME | SURNAME | FUNCTION | ROLE)
  )
    return false;
  const bare = /^(\p{Lu}.{3,30}er)(?:n|in|innen)$/u.exec(evidence.words[at]!)?.[1];
  return (
    bare?.endsWith(names.townAdjectiveEnding) === true &&
    townForms(bare.slice(0, -names.townAdjectiveEnding.length), names).some((form) => gazetteer.weight(form) >= 1)
  );
}

/** End of "First Last": a listed first name and one or two words that belong to no list but that of surnames; else 0. */
function namePairEnd(evidence: Evidence, at: number, end: number): number {
  const flags = evidence.flags[at]!;
  if (!(flags & FIRST_NAME) || !(flags & CAPITAL) || flags & (FUNCTION | ROLE | DEMONYM)) return 0;
  if (flags & (NOUN | COMMON) && !(evidence.flags[at + 1]! & SURNAME)) return 0;
  if (isOwner(evidence, at)) return 0;
  let stop = at + 1;
  while (
    stop < end &&
    stop < at + 4 &&
    isSurnameLike(evidence, stop) &&
    !(isShouted(evidence, stop) && !(flags & ALL_CAPS))
  )
    stop++;
  return stop > at + 1 ? stop : 0;
}

/** "sagte Vorname Nachname ZEITUNG": a word in capitals behind a name that is not; shorter ones may be numbers of kings. */
function isShouted({ flags, words }: Evidence, at: number): boolean {
  return (flags[at]! & ALL_CAPS) !== 0 && words[at]!.length >= SHORTEST_SHOUTED;
}

/** "Reagans Politik": a genitive, which no list has as a name of men or women, and the noun that it owns. */
function isOwner({ flags, lower }: Evidence, at: number): boolean {
  if (!lower[at]!.endsWith('s') || flags[at]! & (FEMALE | MALE)) return false;
  return ((flags[at + 1] ?? 0) & (NOUN | COMPOUND | PLAIN_TAIL)) !== 0;
}

function isSurnameLike(evidence: Evidence, at: number): boolean {
  const flags = evidence.flags[at]!;
  if (!(flags & CAPITAL) || flags & (FUNCTION | DEMONYM | ORG_WORD | PLACE_WORD) || evidence.known[at]) return false;
  if (flags & ROLE && !(flags & SURNAME)) return false;
  if ((evidence.places[at]! & 7) === 5) return false;
  if (flags & (SURNAME | FIRST_NAME)) return !(flags & NOUN) || (flags & SURNAME) !== 0;
  return !(flags & (NOUN | COMMON));
}

function isQuoted(evidence: Evidence, at: number, first: number, end: number): boolean {
  const before = at > first ? evidence.words[at - 1]! : '';
  const after = at + 1 < end ? evidence.words[at + 1]! : '';
  return isQuoteMark(before) && isQuoteMark(after);
}

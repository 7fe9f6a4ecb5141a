import type { NameData } from '../../languages/parts/names.ts';
import type { Token } from '../../model/layers.ts';
import { agreeTypes } from './agree-types.ts';
import { mendBorders } from './mend-borders.ts';
import { type NameSpan, withTokens } from './name-span.ts';
import { reviseType } from './revise-types.ts';
import {
  ALL_CAPS,
  CALENDAR,
  CAPITAL,
  COMMON,
  COMPOUND,
  DEMONYM,
  type Evidence,
  FIRST_NAME,
  FUNCTION,
  HONORIFIC,
  NOUN,
  ORG_WORD,
  PARTICLE,
  PLACE_WORD,
  PLAIN_TAIL,
  PROPER,
  ROLE,
  SURNAME,
} from './token-evidence.ts';

/** Mends the trained finder's borders and drops single nouns that nothing but the model takes for names. */
export function repairSpans(
  found: readonly NameSpan[],
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
  names: NameData,
): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const span of found) {
    const mended = mendBorders(span, evidence, tokens, names);
    if (mended === null) continue;
    const trimmed = trim(mended, evidence, tokens);
    if (isCommonBody(trimmed, evidence, names)) continue;
    const revised = reviseType(trimmed, evidence, tokens, [first, end], names);
    if (revised !== null)
      spans.push(
        revised.type === 'person' && !revised.head
          ? growPerson(revised, evidence, tokens, [first, end], names)
          : revised,
      );
  }
  return agreeTypes(spans, evidence, first, end, names);
}

/** A small demonym before a noun is no part of the name ("russische Armee"), nor is a role before a person's. */
function trim(span: NameSpan, evidence: Evidence, tokens: readonly Token[]): NameSpan {
  let { first, end } = span;
  while (first < end - 1 && !(evidence.flags[first]! & CAPITAL)) {
    const adjective = span.type === 'place' && tokens[first]!.pos === 'ADJ';
    if (!adjective && !(evidence.flags[first]! & DEMONYM)) break;
    first++;
  }
  if (span.type === 'person') {
    if (isLonePerson(evidence, first, end)) end = first + 1;
    while (end > first + 1 && (evidence.flags[end - 1]! & FUNCTION || endsInRole(evidence, first, end))) end--;
    first = firstNameIn(evidence, tokens, first, end);
  }
  return first === span.first && end === span.end ? span : withTokens(span, first, end);
}

/** "NAME Washington", "NAME NAME": a person that the lists know by one name, and behind it a large town or another such. */
function isLonePerson({ known, places, flags }: Evidence, first: number, end: number): boolean {
  if (end - first !== 2 || known[first] !== PERSON || known[first + 1]! > 8 || flags[first]! & FIRST_NAME) return false;
  return known[first + 1] === PERSON || (places[first + 1]! & 7) >= CITY;
}

/** Weight of cities. */
const CITY = 3;

/** "Vorname NAME Leiter": a noun for what somebody is, behind a whole name and no surname itself. */
function endsInRole(evidence: Evidence, first: number, end: number): boolean {
  const last = evidence.flags[end - 1]!;
  return end - first > 2 && (last & ROLE) !== 0 && (last & NOUN) !== 0 && (last & (SURNAME | FIRST_NAME)) === 0;
}

/** A noun before the first name is what the person is ("Torfrau NAME"), no part of the name. */
function firstNameIn(evidence: Evidence, tokens: readonly Token[], first: number, end: number): number {
  if (evidence.flags[first]! & (FIRST_NAME | PARTICLE)) return first;
  for (let at = first + 1; at < end; at++) {
    if (!(evidence.flags[at]! & FIRST_NAME)) continue;
    const head = evidence.flags[first]!;
    return head & (NOUN | COMMON | COMPOUND) || evidence.words[first]!.includes('-') || tokens[first]!.pos === 'NOUN'
      ? at
      : first;
  }
  return isLoneSurname(evidence, tokens, first, end) ? end - 1 : first;
}

/** "Frechheit NAME": of two words one is a plain noun and the other a person of the lists. */
function isLoneSurname(evidence: Evidence, tokens: readonly Token[], first: number, end: number): boolean {
  const head = evidence.flags[first]!;
  return (
    end - first === 2 &&
    tokens[first]!.pos === 'NOUN' &&
    (head & (SURNAME | PROPER)) === 0 &&
    (head & (NOUN | COMPOUND)) !== 0 &&
    evidence.known[first + 1] === PERSON
  );
}

/** Number of persons among the types of known names. */
const PERSON = 1;

/** A person's name takes in the surname after a lone first name, numbers of rulers, initials, names after a particle. */
function growPerson(
  span: NameSpan,
  evidence: Evidence,
  tokens: readonly Token[],
  [start, end]: readonly [first: number, end: number],
  names: NameData,
): NameSpan {
  let stop = span.end;
  if (stop - span.first === 1 && stop < end && isAfterFirstName(evidence, stop)) {
    const titled = span.first > start && (evidence.flags[span.first - 1]! & ROLE) !== 0;
    if (titled || tokens[stop]!.pos === 'PROPN') stop++;
  } else if (stop - span.first === 1 && stop < end && tokens[stop]!.pos === 'PROPN' && isUnlisted(evidence, stop))
    stop++;
  while (stop < end) {
    const length = /^[IVX]{1,4}\.?$/.test(evidence.words[stop]!) ? 1 : linkedName(evidence, stop, end, names);
    if (length === 0) break;
    stop += length;
  }
  return stop === span.end ? span : withTokens(span, span.first, stop);
}

/** Tokens of "von Miltitz", "de la Matrona", "R . Livingston" right after a name; 0 when there is no such thing. */
function linkedName(evidence: Evidence, at: number, end: number, names: NameData): number {
  let next = at;
  while (next < end && next < at + 2 && evidence.flags[next]! & PARTICLE && !names.listLinks.has(evidence.lower[next]!))
    next++;
  if (next === at && evidence.words[at] === '.' && /^\p{Lu}$/u.test(evidence.words[at - 1]!)) next++;
  else if (next === at && next + 1 < end && /^\p{Lu}\.?$/u.test(evidence.words[next]!)) {
    next++;
    if (evidence.words[next] === '.') next++;
  }
  if (next === at || next >= end) return 0;
  // An article links names behind a particle only ("van den").
  if (next === at + 1 && names.determiners.has(evidence.lower[at]!)) return 0;
  const flags = evidence.flags[next]!;
  const name =
    flags & CAPITAL &&
    !(flags & (FUNCTION | ROLE | DEMONYM | NOUN | COMMON | COMPOUND | PLAIN_TAIL | ALL_CAPS)) &&
    (evidence.places[next]! & 7) < 5;
  return name ? next + 1 - at : 0;
}

/** A capitalised word that is in no list and no word of the language. */
function isUnlisted(evidence: Evidence, at: number): boolean {
  const flags = evidence.flags[at]!;
  if (!(flags & CAPITAL) || evidence.known[at] || (evidence.places[at]! & 7) >= 3 || evidence.words[at]!.includes('-'))
    return false;
  const listed = FUNCTION | ROLE | DEMONYM | HONORIFIC | ORG_WORD | PLACE_WORD | ALL_CAPS | CALENDAR;
  return (flags & (listed | NOUN | COMMON | COMPOUND)) === 0;
}

/** A word of the language right after a single first name is a surname where the tagger or a role before says so. */
function isAfterFirstName(evidence: Evidence, at: number): boolean {
  const flags = evidence.flags[at]!;
  if (!(evidence.flags[at - 1]! & FIRST_NAME) || evidence.flags[at - 1]! & (NOUN | COMMON | SURNAME)) return false;
  return (flags & CAPITAL) !== 0 && (flags & (FUNCTION | DEMONYM | CALENDAR | ORG_WORD | ALL_CAPS)) === 0;
}

/** "Berliner Polizei", "russische Armee": the demonym is found by its list; the body alone is no name. */
function isCommonBody(span: NameSpan, evidence: Evidence, names: NameData): boolean {
  if (span.type === 'person' || span.end - span.first > 2 || !names.commonBodies.has(evidence.lower[span.end - 1]!))
    return false;
  if (span.end - span.first === 1) return true;
  const ending = names.townAdjectiveEnding;
  return (
    (evidence.flags[span.first]! & DEMONYM) !== 0 || (ending !== null && evidence.lower[span.first]!.endsWith(ending))
  );
}

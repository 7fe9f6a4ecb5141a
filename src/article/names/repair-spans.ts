import type { NameData } from '../../languages/parts/names.ts';
import type { Token } from '../../model/layers.ts';
import { agreeTypes } from './agree-types.ts';
import { mendBorders } from './mend-borders.ts';
import type { NameSpan } from './name-span.ts';
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
  ORG_ENDING,
  ORG_WORD,
  PARTICLE,
  PLACE_ENDING,
  PLACE_WORD,
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
    if (trimmed === null || isCommonBody(trimmed, evidence, names)) continue;
    const revised = reviseType(trimmed, evidence, tokens, [first, end], names);
    if (revised === null) continue;
    const grown = grow(revised, evidence, tokens, first, end, names);
    if (!isBareNoun(grown, evidence, tokens, names)) spans.push(grown);
  }
  return agreeTypes(spans, evidence, first, end, names);
}

function grow(
  span: NameSpan,
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
  names: NameData,
): NameSpan {
  if (span.type === 'person') return growPerson(span, evidence, tokens, first, end);
  return span.type === 'organisation' ? growOrganisation(span, evidence, end, names) : span;
}

/** "Bundesamt für Wetter und Wege", "Verband deutscher Bäcker": what an organisation is for belongs to its name. */
function growOrganisation(span: NameSpan, evidence: Evidence, end: number, names: NameData): NameSpan {
  let { end: stop } = span;
  if (!(evidence.flags[stop - 1]! & (ORG_WORD | ORG_ENDING)) || stop + 1 >= end) return span;
  const link = evidence.lower[stop]!;
  const adjective = evidence.flags[stop]! & DEMONYM && !(evidence.flags[stop]! & CAPITAL);
  if (!names.purposeLinks.has(link) && !adjective) return span;
  if (!(evidence.flags[stop + 1]! & CAPITAL)) return span;
  stop += 2;
  while (
    stop + 1 < end &&
    names.listLinks.has(evidence.lower[stop]!) &&
    evidence.flags[stop + 1]! & CAPITAL &&
    evidence.flags[stop + 1]! & (NOUN | COMPOUND)
  )
    stop += 2;
  return { ...span, end: stop };
}

/** A small demonym before a noun is no part of the name ("russische Armee"), nor is a role before a person's. */
function trim(span: NameSpan, evidence: Evidence, tokens: readonly Token[]): NameSpan | null {
  let { first, end } = span;
  while (first < end && evidence.flags[first]! & DEMONYM && !(evidence.flags[first]! & CAPITAL)) first++;
  if (span.type === 'person') {
    while (first < end - 1 && evidence.flags[first]! & (ROLE | HONORIFIC) && !(evidence.flags[first]! & FIRST_NAME))
      first++;
  }
  if (span.type === 'person') while (end > first + 1 && evidence.flags[end - 1]! & FUNCTION) end--;
  if (span.type === 'person' && end - first > 1 && isPossession(evidence, tokens, end - 1)) end--;
  if (span.type === 'person') first = firstNameIn(evidence, tokens, first, end);
  while (end > first && evidence.flags[end - 1] === 0) end--;
  return first < end ? { ...span, first, end } : null;
}

/** The noun after a genitive is what the person has ("Halvorsens Rede"), no part of the name. */
function isPossession(evidence: Evidence, tokens: readonly Token[], at: number): boolean {
  const flags = evidence.flags[at]!;
  if (!(flags & (NOUN | COMPOUND)) || flags & (FIRST_NAME | SURNAME) || tokens[at]!.pos !== 'NOUN') return false;
  return evidence.lower[at - 1]!.endsWith('s');
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
  return first;
}

/** A person's name takes in unlisted proper nouns beside it, initials, numbers of rulers and names after a particle. */
function growPerson(
  span: NameSpan,
  evidence: Evidence,
  tokens: readonly Token[],
  start: number,
  end: number,
): NameSpan {
  let { first, end: stop } = span;
  if (stop - first === 1 && first > start && tokens[first - 1]!.pos === 'PROPN' && isNameless(evidence, first - 1))
    first--;
  while (stop < end && stop - first < 6) {
    if (
      stop - first < 4 &&
      tokens[stop]!.pos === 'PROPN' &&
      (isNameless(evidence, stop) || isAfterFirstName(evidence, stop))
    )
      stop++;
    else if (/^[IVX]{1,4}\.?$/.test(evidence.words[stop]!)) stop++;
    else {
      const length = linkedName(evidence, stop, end);
      if (length === 0) break;
      stop += length;
    }
  }
  return { ...span, first, end: stop };
}

/** Tokens of "von Miltitz", "de la Matrona", "R . Livingston" right after a name; 0 when there is no such thing. */
function linkedName(evidence: Evidence, at: number, end: number): number {
  let next = at;
  while (next < end && next < at + 2 && evidence.flags[next]! & PARTICLE && evidence.lower[next] !== 'und') next++;
  if (next === at && next + 1 < end && /^\p{Lu}\.?$/u.test(evidence.words[next]!)) {
    next++;
    if (evidence.words[next] === '.') next++;
  }
  if (next === at || next >= end) return 0;
  const flags = evidence.flags[next]!;
  const name =
    flags & CAPITAL &&
    !(flags & (FUNCTION | ROLE | DEMONYM | NOUN | COMMON | COMPOUND)) &&
    (evidence.places[next]! & 7) < 5;
  return name ? next + 1 - at : 0;
}

/** A word of the language right after a single first name is a surname where the tagger takes it for a name. */
function isAfterFirstName(evidence: Evidence, at: number): boolean {
  const flags = evidence.flags[at]!;
  if (!(evidence.flags[at - 1]! & FIRST_NAME) || evidence.flags[at - 1]! & (NOUN | COMMON | SURNAME)) return false;
  return (flags & CAPITAL) !== 0 && (flags & (FUNCTION | DEMONYM | CALENDAR | ORG_WORD | ALL_CAPS)) === 0;
}

function isNameless(evidence: Evidence, at: number): boolean {
  const flags = evidence.flags[at]!;
  if (
    !(flags & CAPITAL) ||
    flags & (FUNCTION | ROLE | DEMONYM | HONORIFIC | ORG_WORD | PLACE_WORD | ALL_CAPS | CALENDAR)
  )
    return false;
  if (evidence.known[at] || (evidence.places[at]! & 7) >= 3 || evidence.words[at]!.includes('-')) return false;
  return (flags & (NOUN | COMMON | COMPOUND)) === 0;
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

function isBareNoun(span: NameSpan, evidence: Evidence, tokens: readonly Token[], names: NameData): boolean {
  if (span.end - span.first !== 1 || !names.nounsCapitalised) return false;
  const at = span.first;
  const flags = evidence.flags[at]!;
  if (evidence.known[at] || evidence.places[at]! >= 2 || flags & (FIRST_NAME | SURNAME | ALL_CAPS | DEMONYM))
    return false;
  if (flags & ORG_WORD) return true;
  if (flags & (ORG_ENDING | PLACE_ENDING | PLACE_WORD)) return false;
  return (flags & (NOUN | COMMON | COMPOUND)) !== 0 && tokens[at]!.pos === 'NOUN';
}

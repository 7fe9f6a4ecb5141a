import type { NameData } from '../../languages/parts/names.ts';
import type { Token } from '../../model/layers.ts';
import { type NameSpan, withTokens, withType } from './name-span.ts';
import {
  ALL_CAPS,
  CAPITAL,
  COMMON,
  COMPOUND,
  DEMONYM,
  type Evidence,
  FIRST_NAME,
  LEGAL_FORM,
  NOUN,
  NUMBER,
  ORG_ENDING,
  ORG_WORD,
  PLACE_ENDING,
  PLACE_WORD,
  PREPOSITION,
  PROPER,
  ROLE,
  SURNAME,
} from './token-evidence.ts';

const BREAKS = new Set(['(', ')', '*', ':', ';', '[', ']', '|', '>']);

/**
 * Checks the trained finder's type against what lists and context say; returns null for a span nothing supports.
 * The finder was trained on traffic and business news, so a lone unknown word is often of another type than it says.
 */
export function reviseType(
  span: NameSpan,
  evidence: Evidence,
  tokens: readonly Token[],
  range: readonly [first: number, end: number],
  names: NameData,
): NameSpan | null {
  const cut = cutAtBreak(span, evidence);
  if (cut.type === 'person' && opensWithCountry(cut, evidence)) return null;
  if (isInitialled(cut, evidence)) return withType(cut, 'person', 0.75);
  if (cut.end - cut.first === 1 && isAbbreviation(cut.first, evidence, range, names)) return null;
  if (cut.end - cut.first > 1 && cut.type !== 'person' && isPersonName(cut, evidence))
    return withType(cut, 'person', 0.7);
  if (cut.type === 'person' && cut.end - cut.first > 1 && isBody(cut, evidence))
    return withType(cut, 'organisation', 0.7);
  if (cut.type !== 'organisation' && !hasCapital(cut, evidence)) return null;
  if (cut.type !== 'person' && titled(cut, evidence, range)) return withType(cut, 'person', 0.7);
  if (cut.end - cut.first > 1 && names.nounsCapitalised) {
    if (cut.type === 'organisation' && isPlainPhrase(cut, evidence)) return null;
    if (cut.type === 'place') return cutToPlace(cut, evidence);
  }
  if (cut.end - cut.first !== 1 || !names.nounsCapitalised) return cut;
  const at = cut.first;
  if (cut.type !== 'place' && isLocated(evidence, at, range)) return withType(cut, 'place', 0.7);
  if (!evidence.known[at] && cut.type !== 'place' && isPlaced(evidence, at, range[0], names))
    return withType(cut, 'place', 0.7);
  if (evidence.flags[at]! & ROLE && !evidence.known[at] && !evidence.words[at]!.includes('-')) return null;
  if (!evidence.known[at] && isCompany(evidence, at, range[0], names)) return withType(cut, 'organisation', 0.7);
  if (/^[\w-]{2,40}\.[a-z]{2,6}$/.test(evidence.words[at]!)) return withType(cut, 'organisation', 0.7);
  if (evidence.known[at]) return cut;
  if (cut.type === 'organisation') return reviseOrganisation(cut, evidence, tokens, range, names);
  return cut;
}

/** Longer names of persons do not begin with a country. */
function opensWithCountry({ first, end }: NameSpan, { places, flags }: Evidence): boolean {
  return end - first > 2 && places[first] === 5 && (flags[first]! & (FIRST_NAME | SURNAME)) === 0;
}

/** Brackets and list marks end a name; a number at its end belongs to something else. */
function cutAtBreak(span: NameSpan, evidence: Evidence): NameSpan {
  let end = span.first + 1;
  while (end < span.end && !BREAKS.has(evidence.words[end]!)) end++;
  if (span.type !== 'organisation') while (end > span.first + 1 && evidence.flags[end - 1]! & NUMBER) end--;
  return end === span.end ? span : withTokens(span, span.first, end);
}

/** Two or three words, the first a first name, the rest no words of the language: a person, whatever the finder says. */
function isPersonName(span: NameSpan, evidence: Evidence): boolean {
  const head = evidence.flags[span.first]!;
  if (
    !(head & FIRST_NAME) ||
    head & (NOUN | COMMON) ||
    span.end - span.first > 3 ||
    evidence.places[span.first + 1]! > 8
  )
    return false;
  for (let at = span.first + 1; at < span.end; at++) {
    const flags = evidence.flags[at]!;
    if (
      !(flags & CAPITAL) ||
      flags & (ALL_CAPS | ORG_WORD | ORG_ENDING | LEGAL_FORM | PLACE_WORD | NUMBER | NOUN | COMMON | COMPOUND)
    )
      return false;
    if (evidence.known[at] || (evidence.places[at]! & 7) >= 3) return false;
  }
  return true;
}

/** Words of the language only, none of which makes an organisation: a description, no name. */
function isPlainPhrase(span: NameSpan, evidence: Evidence): boolean {
  for (let at = span.first; at < span.end; at++) {
    const flags = evidence.flags[at]!;
    if (evidence.known[at] || flags & (ALL_CAPS | ORG_WORD | ORG_ENDING | LEGAL_FORM | PROPER)) return false;
    if (!(flags & (NOUN | COMMON | COMPOUND | DEMONYM)) && (evidence.places[at]! & 7) < 3) return false;
  }
  return true;
}

/** "Bergen Fischmarkt": where the gazetteer's name ends and no word for a place follows, the place ends. */
function cutToPlace(span: NameSpan, evidence: Evidence): NameSpan {
  const { first } = span;
  if ((evidence.places[first]! & 7) < 3 || evidence.flags[span.end - 1]! & (PLACE_WORD | PLACE_ENDING)) return span;
  let end = first + 1;
  while (end < span.end && evidence.places[end]! > 8) end++;
  if (end === span.end || !(evidence.flags[end]! & (NOUN | COMMON | COMPOUND))) return span;
  return withTokens(span, span.first, end);
}

/** A name that ends in a word for a body ("NAME Anzeiger") and begins with no first name. */
function isBody(span: NameSpan, evidence: Evidence): boolean {
  const last = evidence.flags[span.end - 1]!;
  return (last & (ORG_WORD | LEGAL_FORM)) !== 0 && !(last & SURNAME) && !(evidence.flags[span.first]! & FIRST_NAME);
}

/** "W. NAME": a surname after an initial. */
function isInitialled(span: NameSpan, evidence: Evidence): boolean {
  if (span.end - span.first !== 2 || !/^\p{Lu}\.$/u.test(evidence.words[span.first]!)) return false;
  return (evidence.flags[span.first + 1]! & (ORG_WORD | ORG_ENDING | LEGAL_FORM | ALL_CAPS | NUMBER)) === 0;
}

/** Numerals, technical abbreviations, and what a bracket only shortens ("Geschwader ( SG )"), name nothing. */
function isAbbreviation(
  at: number,
  evidence: Evidence,
  [first, end]: readonly [first: number, end: number],
  names: NameData,
): boolean {
  const word = evidence.words[at]!;
  if (!(evidence.flags[at]! & ALL_CAPS) || evidence.known[at]) {
    const hyphen = word.indexOf('-');
    return hyphen > 0 && names.plainAbbreviations?.has(word.slice(0, hyphen)) === true;
  }
  if (/^[IVX]+$/.test(word) || names.plainAbbreviations?.has(word)) return true;
  if (at - 2 < first || at + 1 >= end || evidence.words[at - 1] !== '(' || evidence.words[at + 1] !== ')') return false;
  const long = evidence.flags[at - 2]!;
  return (long & (NOUN | COMPOUND)) !== 0 && (long & (ORG_WORD | ORG_ENDING | PROPER)) === 0;
}

/** A listed town before a comma and its country, or alone where nothing else stands ("NAME, Musterland"). */
function isLocated(evidence: Evidence, at: number, [first, end]: readonly [first: number, end: number]): boolean {
  if (evidence.places[at] === 0 || evidence.flags[at]! & FIRST_NAME || evidence.known[at]) return false;
  if (at + 2 < end && evidence.words[at + 1] === ',' && evidence.places[at + 2] === 5) return true;
  return at === first && at + 1 === end && !(evidence.flags[at]! & (SURNAME | NOUN | COMMON));
}

function hasCapital(span: NameSpan, evidence: Evidence): boolean {
  for (let at = span.first; at < span.end; at++) if (evidence.flags[at]! & CAPITAL) return true;
  return false;
}

/**
 * Two or three unlisted words right after a role, or between commas after one, are a person ("Kreiskämmerer NAME NAME",
 * "die Ministerin des Landes, NAME NAME, …").
 */
function titled(span: NameSpan, evidence: Evidence, range: readonly [first: number, end: number]): boolean {
  const length = span.end - span.first;
  if (length < 2 || length > 3) return false;
  if (!roleBefore(span.first, evidence, range[0]) && !isApposition(span, evidence, range)) return false;
  for (let at = span.first; at < span.end; at++) {
    const flags = evidence.flags[at]!;
    if (
      flags & (ORG_WORD | ORG_ENDING | LEGAL_FORM | ALL_CAPS | NUMBER | PLACE_WORD) ||
      evidence.known[at] ||
      (evidence.places[at]! & 7) >= 3
    )
      return false;
  }
  return true;
}

function roleBefore(at: number, evidence: Evidence, start: number): boolean {
  return at > start && (evidence.flags[at - 1]! & ROLE) !== 0;
}

/** Farthest a role stands before the comma that opens an apposition, in tokens. */
const APPOSITION = 7;

function isApposition(
  span: NameSpan,
  evidence: Evidence,
  [first, end]: readonly [first: number, end: number],
): boolean {
  const comma = span.first - 1;
  if (comma <= first || evidence.words[comma] !== ',' || (span.end < end && evidence.words[span.end] !== ','))
    return false;
  for (let at = comma - 1; at >= first && at >= comma - APPOSITION && evidence.words[at] !== ','; at--)
    if (evidence.flags[at]! & ROLE) return true;
  return false;
}

/** "Bürgermeister von NAME", "Landtag von NAME", "aus NAME": what stands before governs a place. */
function isPlaced(evidence: Evidence, at: number, start: number, names: NameData): boolean {
  if (at <= start) return false;
  if (at - 2 >= start && names.governingLinks.has(evidence.lower[at - 1]!))
    return (evidence.flags[at - 2]! & (ROLE | ORG_WORD)) !== 0;
  if (!names.strictPlacePrepositions.has(evidence.lower[at - 1]!)) return false;
  return (
    (evidence.flags[at]! & (ALL_CAPS | FIRST_NAME | SURNAME | ORG_WORD | ORG_ENDING | NOUN | COMMON | COMPOUND)) === 0
  );
}

/** "die Firma NAME", "Spielzeughersteller NAME": the noun before says that it is a firm. */
function isCompany(evidence: Evidence, at: number, start: number, names: NameData): boolean {
  if (at <= start || !names.companyHeads || evidence.flags[at]! & FIRST_NAME) return false;
  const head = evidence.lower[at - 1]!;
  if (names.companyHeads.has(head)) return true;
  for (let cut = 3; cut <= head.length - 4; cut++) if (names.companyHeads.has(head.slice(cut))) return true;
  return false;
}

function reviseOrganisation(
  span: NameSpan,
  evidence: Evidence,
  tokens: readonly Token[],
  range: readonly [number, number],
  names: NameData,
): NameSpan | null {
  const at = span.first;
  const flags = evidence.flags[at]!;
  if (flags & (ALL_CAPS | ORG_WORD | ORG_ENDING | LEGAL_FORM)) return span;
  const word = evidence.words[at]!;
  const hyphen = word.indexOf('-');
  if (hyphen >= 0) return /^\p{Lu}[\p{Lu}\d]{1,5}-/u.test(word) ? span : null;
  if (flags & (FIRST_NAME | SURNAME)) return withType(span, 'person', 0.6);
  if (isSubject(evidence, tokens, at, range, names)) return withType(span, 'person', 0.5);
  return flags & (NOUN | COMMON | COMPOUND) ? null : withType(span, span.type, 0.5);
}

/** Beside a finite verb and without an article: where people stand and places rarely do. */
function isSubject(
  evidence: Evidence,
  tokens: readonly Token[],
  at: number,
  range: readonly [number, number],
  names: NameData,
): boolean {
  const [first, end] = range;
  const before = at > first ? at - 1 : -1;
  if (before >= 0 && (names.determiners.has(evidence.lower[before]!) || evidence.flags[before]! & PREPOSITION))
    return false;
  if (before >= 0 && (names.personPrepositions.has(evidence.lower[before]!) || isPlainNoun(evidence, before)))
    return false;
  if (evidence.flags[at]! & (NOUN | COMMON | COMPOUND) && !(evidence.flags[at]! & PROPER)) return false;
  const verb = (index: number) =>
    index >= first && index < end && (tokens[index]!.pos === 'VERB' || tokens[index]!.pos === 'AUX');
  return verb(at + 1) || (before > first && verb(before));
}

/** A noun that says nothing of a person: what follows it names a thing or place ("der Pegel NAME"). */
function isPlainNoun(evidence: Evidence, at: number): boolean {
  const flags = evidence.flags[at]!;
  return (flags & CAPITAL) !== 0 && (flags & NOUN) !== 0 && (flags & (ROLE | PROPER)) === 0;
}

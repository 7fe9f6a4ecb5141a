import type { NameData } from '../../languages/parts/names.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import {
  ACADEMIC,
  ALL_CAPS,
  CAPITAL,
  COMMON,
  type Evidence,
  FEMALE,
  FIRST_NAME,
  HONORIFIC,
  LEGAL_FORM,
  MALE,
  NUMBER,
  ORG_ENDING,
  ORG_WORD,
  OTHER_ENDING,
  OTHER_WORD,
  PLACE_ENDING,
  PLACE_WORD,
  PREPOSITION,
  ROLE,
  SURNAME,
} from './token-evidence.ts';

type Type = NameSpan['type'];

const TYPES: readonly Type[] = ['person', 'organisation', 'place', 'other'];

/** Least score of a run of more words and of a single one. */
const ENOUGH = 0.8;
const ENOUGH_ALONE = 1.4;

/** The type of a run of capitalised words `[start, stop)` by the evidence in and around it; null where nothing makes it a name. */
export function classifyRun(
  evidence: Evidence,
  start: number,
  stop: number,
  range: readonly [first: number, end: number],
  names: NameData,
): NameSpan | null {
  const scores = {
    person: personScore(evidence, start, stop, range, names),
    organisation: organisationScore(evidence, start, stop, range, names),
    place: placeScore(evidence, start, stop, range),
    other: otherScore(evidence, start, stop),
  };
  const known = evidence.known[start]!;
  if (known > 0 && known < 8 && (stop === start + 1 || evidence.known[stop - 1]! > 8)) scores[TYPES[known - 1]!] += 6;
  const type = TYPES.reduce((best, one) => (scores[one] > scores[best] ? one : best));
  const best = scores[type];
  if (best < (stop - start > 1 ? ENOUGH : ENOUGH_ALONE)) return null;
  return nameSpan(start, stop, type, 'names.evidence', Math.min(0.9, 0.4 + best / 12));
}

/** First names that are words as well ("Will", "Dawn") count for little, and a plain word at the end against a person. */
function personScore(
  { flags, lower, words, places }: Evidence,
  start: number,
  stop: number,
  [first, end]: readonly [first: number, end: number],
  names: NameData,
): number {
  const head = flags[start]!;
  const last = flags[stop - 1]!;
  const long = stop - start > 1;
  const before = start > first ? flags[start - 1]! : 0;
  let score = 0;
  if (head & FIRST_NAME) score += head & COMMON ? (long ? 1.5 : 0) : long ? 3 : 1.5;
  const determined = start > first && names.determiners.has(lower[start - 1]!);
  if (head & (FEMALE | MALE) && long) score += !(head & COMMON) ? 0.5 : stop - start === 2 && !determined ? 1 : 0;
  if (last & SURNAME) score += long ? 1.5 : last & COMMON ? 0 : 1;
  if (before & (HONORIFIC | ACADEMIC)) score += 5;
  if (before & ROLE) score += 3;
  if (names.sayingForms.has(lower[stop] ?? '') || (start > first && names.sayingForms.has(lower[start - 1]!)))
    score += 1.5;
  if (stop + 2 < end && words[stop] === ',' && /^\d{2}$/.test(words[stop + 1]!) && words[stop + 2] === ',') score += 2;
  if (!long) return score;
  for (let at = start; at < stop; at++) {
    if (/\d/.test(words[at]!)) score -= 4;
    else if (at > start && /^\p{Lu}\.?$/u.test(words[at]!)) score += 1.5;
    else if (flags[at]! & ALL_CAPS && words[at]!.length > 1 && !isAllCaps(flags, start, stop)) score -= 1;
  }
  if (last & (PLACE_WORD | ORG_WORD | OTHER_WORD) && !(last & SURNAME)) score -= 3;
  if ((places[start]! & 7) >= 3 && !(head & FIRST_NAME)) score -= 1.5;
  if (stop - start > 3) return score;
  if (last & COMMON && !(last & SURNAME)) return score - 1.5;
  return head & COMMON && !(head & FIRST_NAME) ? score : score + 0.8;
}

function organisationScore(
  { flags, lower, words, known, places }: Evidence,
  start: number,
  stop: number,
  [first, end]: readonly [first: number, end: number],
  names: NameData,
): number {
  let all = 0;
  for (let at = start; at < stop; at++) all |= flags[at]!;
  const before = start > first ? lower[start - 1]! : '';
  let score = 0;
  if (all & LEGAL_FORM) score += 5;
  if (all & ORG_WORD) score += 4;
  if (all & ORG_ENDING) score += 2.5;
  const explained =
    before === '(' && stop < end && lower[stop] === ')' && start - 2 >= first && !(flags[start - 2]! & CAPITAL);
  const acronym = stop - start === 1 && flags[start]! & ALL_CAPS && !explained;
  const numbered = NUMBERED.test(words[start]!);
  const plain = numbered || names.plainAbbreviations?.has(words[start]!) || (flags[start]! & COMMON && !known[start]);
  if (acronym && !plain) score += 2.5;
  if (names.determiners.has(before)) score += 0.7;
  if (names.companyHeads?.has(before)) score += 3;
  if (isTeam(flags, places, start, stop, lower, names)) score += 1.5;
  return score;
}

/** "Musterville Rangers": a town and a plural. */
function isTeam(
  flags: Uint32Array,
  places: Uint8Array,
  start: number,
  stop: number,
  lower: readonly string[],
  { teamEnding }: NameData,
): boolean {
  const end = stop - 1;
  if (!teamEnding || end === start || (places[start]! & 7) < 2 || places[end]! > 0) return false;
  return (
    (flags[end]! & COMMON) !== 0 && lower[end]!.endsWith(teamEnding) && (end === start + 1 || places[end - 1]! > 8)
  );
}

/** What places count by weight; a single word that a small town is called like needs a preposition to be one. */
const PLACES = [0, 0.8, 1.5, 3, 4, 7];
const PLACES_ALONE = [0, 0.8, 1.2, 3, 4, 7];

function placeScore(
  { flags, places }: Evidence,
  start: number,
  stop: number,
  [first]: readonly [first: number, end: number],
): number {
  const last = flags[stop - 1]!;
  const weight = places[start]! & 7;
  const whole = weight > 0 && (stop - start === 1 || places[stop - 1]! >= 8);
  let score = whole ? (stop - start === 1 ? PLACES_ALONE : PLACES)[weight]! : 0;
  if (last & PLACE_WORD) score += 4;
  if (last & PLACE_ENDING) score += 1;
  if (start > first && flags[start - 1]! & PREPOSITION) score += whole ? 2 : 0.8;
  return score;
}

/** "Mustergong-1", "XY4": a model, a craft. */
const NUMBERED = /^\p{Lu}[\p{L}]{0,20}-?\d{1,4}$/u;

/** Capitalised words of the language that no list explains name something: a product, a work, a scheme. */
function otherScore({ flags, words }: Evidence, start: number, stop: number): number {
  const last = flags[stop - 1]!;
  let score = 0;
  if (last & OTHER_WORD) score += 4.5;
  if (last & OTHER_ENDING) score += 2;
  if (stop - start === 1) return NUMBERED.test(words[start]!) ? score + ENOUGH_ALONE + 0.1 : score;
  let digits = false;
  for (let at = start; at < stop; at++) if (/\d/.test(words[at]!) || (at > start && flags[at]! & NUMBER)) digits = true;
  if (digits) score += 2;
  if (last & COMMON && !(last & SURNAME)) score += ENOUGH + 0.05;
  return score;
}

function isAllCaps(flags: Uint32Array, start: number, stop: number): boolean {
  for (let at = start; at < stop; at++) if (!(flags[at]! & ALL_CAPS)) return false;
  return true;
}

import type { Token } from '../../model/layers.ts';
import {
  ACADEMIC,
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
  INNER_CAPITAL,
  LEGAL_FORM,
  NOUN,
  NUMBER,
  ORG_ENDING,
  ORG_WORD,
  OTHER_ENDING,
  OTHER_WORD,
  PARTICLE,
  PLACE_ENDING,
  PLACE_HEAD,
  PLACE_WORD,
  PREPOSITION,
  PROPER,
  ROLE,
  SURNAME,
} from './token-evidence.ts';
import { hashOf } from './word-shape.ts';

/** Most features a token can have. */
export const FEATURES = 48;

const ABOUT = [
  CAPITAL,
  ALL_CAPS,
  COMMON,
  NOUN,
  FIRST_NAME,
  SURNAME,
  HONORIFIC,
  ACADEMIC,
  ROLE,
  ORG_WORD,
  ORG_ENDING,
  LEGAL_FORM,
  PLACE_WORD,
  PLACE_ENDING,
  OTHER_WORD,
  DEMONYM,
  FUNCTION,
  CALENDAR,
  PARTICLE,
  INNER_CAPITAL,
  NUMBER,
  PLACE_HEAD,
  OTHER_ENDING,
  COMPOUND,
  PROPER,
];
const NEIGHBOUR_MASK = ABOUT.reduce((mask, flag) => mask | flag, PREPOSITION);

/**
 * Writes the hashed features of token `index` of a sentence `[first, end)` into `out` and returns their number.
 * Word forms, shapes, evidence bits of the token and its neighbours, and their combinations. The order of the features
 * is part of the trained weights: a change here asks for new training.
 */
export function nameFeatures(
  evidence: Evidence,
  tokens: readonly Token[],
  index: number,
  first: number,
  end: number,
  out: Int32Array,
): number {
  const { lower, flags, places, known, hashes, shapes } = evidence;
  const hasBefore = index > first;
  const hasAfter = index + 1 < end;
  const flag = flags[index]!;
  const word = lower[index]!;
  const length = word.length;
  const small = flag & CAPITAL ? 1 : 0;
  const hashBefore = hasBefore ? hashes[index - 1]! : 1;
  const hashAfter = hasAfter ? hashes[index + 1]! : 1;
  const shape = shapes[index]!;
  const own = flag & NEIGHBOUR_MASK;
  const before = hasBefore ? flags[index - 1]! & NEIGHBOUR_MASK : -1;
  const after = hasAfter ? flags[index + 1]! & NEIGHBOUR_MASK : -1;
  const person = flag & PERSON_MASK;
  const noun = flag & (CAPITAL | NOUN | COMMON | COMPOUND);
  const organisation = flag & (ORG_WORD | ORG_ENDING | LEGAL_FORM | ALL_CAPS);
  const pos = partHash(tokens[index]!);
  out[0] = mix(1, 0);
  out[1] = mix(2, hashes[index]!);
  out[2] = mix(3, hashBefore);
  out[3] = mix(4, hashAfter);
  out[4] = mix(5, index - 2 >= first ? hashes[index - 2]! : 1);
  out[5] = mix(6, index + 2 < end ? hashes[index + 2]! : 1);
  out[6] = mix(7, mix(small, hashOf(word, length - 3, length)));
  out[7] = mix(8, mix(small, hashOf(word, length - 4, length)));
  out[8] = mix(9, mix(small, hashOf(word, 0, 3)));
  out[9] = mix(10, mix(small, hashOf(word, length - 2, length)));
  out[10] = mix(11, shape);
  out[11] = mix(12, mix(shape, hasBefore ? shapes[index - 1]! : 7));
  out[12] = mix(13, mix(shape, hasAfter ? shapes[index + 1]! : 7));
  out[13] = mix(14, mix(index === first ? 1 : 0, flag & (CAPITAL | COMMON | NOUN | FUNCTION | ALL_CAPS)));
  out[14] = mix(15, own);
  out[15] = mix(16, before);
  out[16] = mix(17, after);
  out[17] = mix(18, mix(person, hasBefore ? before & BEFORE_PERSON : -1));
  out[18] = mix(19, mix(person, hasAfter ? after & AFTER_PERSON : -1));
  out[19] = mix(20, mix(places[index]!, flag & (COMMON | NOUN | FIRST_NAME | SURNAME)));
  out[20] = mix(21, mix(places[index]!, hasBefore ? before & (PREPOSITION | FIRST_NAME | PLACE_HEAD | HONORIFIC) : -1));
  out[21] = mix(22, mix(places[index]!, hasAfter ? places[index + 1]! : 99));
  out[22] = mix(23, known[index]!);
  out[23] = mix(24, mix(known[index]!, hasAfter ? known[index + 1]! : 99));
  out[24] = mix(25, mix(hasBefore ? known[index - 1]! : 99, hasBefore ? places[index - 1]! : 99));
  out[25] = mix(26, mix(organisation, hasAfter ? after & (ORG_WORD | LEGAL_FORM | ORG_ENDING | CAPITAL) : -1));
  out[26] = mix(
    27,
    mix(organisation | (flag & (CAPITAL | NOUN)), hasBefore ? before & (ORG_WORD | ORG_ENDING | CAPITAL | NOUN) : -1),
  );
  out[27] = mix(28, mix(noun, hashBefore));
  out[28] = mix(29, mix(noun, hashAfter));
  out[29] = mix(30, pos);
  out[30] = mix(31, mix(hasBefore ? partHash(tokens[index - 1]!) : 3, pos));
  out[31] = mix(32, mix(hasAfter ? partHash(tokens[index + 1]!) : 3, pos));
  const hyphen = word.indexOf('-');
  out[32] = mix(33, hyphen > 0 ? hashOf(word, 0, hyphen) : 0);
  out[33] = mix(34, hyphen > 0 ? hashOf(word, hyphen + 1, length) : 0);
  out[34] = mix(35, mix(index - 2 >= first ? flags[index - 2]! & FAR_BEFORE : -1, person));
  out[35] = mix(36, mix(index + 2 < end ? flags[index + 2]! & FAR_AFTER : -1, person));
  return 36;
}

const PERSON_MASK = FIRST_NAME | SURNAME | CAPITAL | COMMON | NOUN | COMPOUND | PROPER;
const BEFORE_PERSON = FIRST_NAME | SURNAME | HONORIFIC | ACADEMIC | ROLE | PARTICLE | CAPITAL;
const AFTER_PERSON = FIRST_NAME | SURNAME | PARTICLE | CAPITAL | NOUN | COMMON;
const FAR_BEFORE = FIRST_NAME | HONORIFIC | ROLE | CAPITAL | ORG_WORD;
const FAR_AFTER = FIRST_NAME | SURNAME | LEGAL_FORM | CAPITAL | ORG_WORD;

/** Part of speech as a number: its first and last letters tell all of them apart. */
function partHash(token: Token): number {
  const { pos } = token;
  return pos.charCodeAt(0) * 65_536 + pos.charCodeAt(pos.length - 1) * 256 + pos.charCodeAt(1);
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 13);
}

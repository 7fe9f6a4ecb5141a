import { mix } from './mix.ts';
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
import { HASH, HINT, LOOK, PARTS_AT, SHAPE } from './word-evidence.ts';
import { noParts } from './word-parts.ts';

/** Most features a token can have. */
export const FEATURES = 56;

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
export function nameFeatures(evidence: Evidence, index: number, first: number, end: number, out: Int32Array): number {
  const { flags, places, known, likely, rows, cells } = evidence;
  const poses = evidence.partsOfSpeech;
  const hasBefore = index > first;
  const hasAfter = index + 1 < end;
  const flag = flags[index]!;
  const row = rows[index]!;
  const rowBefore = hasBefore ? rows[index - 1]! : 0;
  const rowAfter = hasAfter ? rows[index + 1]! : 0;
  const part = row + PARTS_AT;
  const hashBefore = hasBefore ? cells[rowBefore + HASH]! : 1;
  const hashAfter = hasAfter ? cells[rowAfter + HASH]! : 1;
  const shape = cells[row + SHAPE]!;
  const own = flag & NEIGHBOUR_MASK;
  const before = hasBefore ? flags[index - 1]! & NEIGHBOUR_MASK : -1;
  const after = hasAfter ? flags[index + 1]! & NEIGHBOUR_MASK : -1;
  const person = flag & PERSON_MASK;
  const noun = flag & (CAPITAL | NOUN | COMMON | COMPOUND);
  const organisation = flag & (ORG_WORD | ORG_ENDING | LEGAL_FORM | ALL_CAPS);
  const pos = poses[index]!;
  out[0] = mix(1, 0);
  out[1] = cells[part]!;
  out[2] = mix(3, hashBefore);
  out[3] = mix(4, hashAfter);
  out[4] = mix(5, index - 2 >= first ? cells[rows[index - 2]! + HASH]! : 1);
  out[5] = mix(6, index + 2 < end ? cells[rows[index + 2]! + HASH]! : 1);
  out[6] = cells[part + 1]!;
  out[7] = cells[part + 2]!;
  out[8] = cells[part + 3]!;
  out[9] = cells[part + 4]!;
  out[10] = mix(11, shape);
  out[11] = mix(12, mix(shape, hasBefore ? cells[rowBefore + SHAPE]! : 7));
  out[12] = mix(13, mix(shape, hasAfter ? cells[rowAfter + SHAPE]! : 7));
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
  out[30] = mix(31, mix(hasBefore ? poses[index - 1]! : 3, pos));
  out[31] = mix(32, mix(hasAfter ? poses[index + 1]! : 3, pos));
  out[32] = cells[part + 5]!;
  out[33] = cells[part + 6]!;
  out[34] = mix(35, mix(index - 2 >= first ? flags[index - 2]! & FAR_BEFORE : -1, person));
  out[35] = mix(36, mix(index + 2 < end ? flags[index + 2]! & FAR_AFTER : -1, person));
  const look = cells[row + LOOK]!;
  const listed = (flag & LISTED) | (places[index]! ? 1 : 0) | (known[index]! ? 2 : 0);
  const lookBefore = hasBefore ? cells[rowBefore + LOOK]! : 255;
  const lookAfter = hasAfter ? cells[rowAfter + LOOK]! : 255;
  out[36] = mix(37, look);
  out[37] = mix(38, mix(look, listed));
  out[38] = mix(39, mix(lookBefore, look));
  out[39] = mix(40, mix(look, lookAfter));
  out[40] = mix(41, mix(look, hashBefore));
  out[41] = mix(42, mix(look, hashAfter));
  out[42] = hasBefore ? cells[rowBefore + PARTS_AT + 7]! : noParts[7]!;
  out[43] = hasAfter ? cells[rowAfter + PARTS_AT + 8]! : noParts[8]!;
  out[44] = mix(45, mix(hasBefore ? poses[index - 1]! : 3, mix(look, hasAfter ? poses[index + 1]! : 3)));
  out[45] = mix(46, mix(look, index - 2 >= first ? poses[index - 2]! : 3));
  out[46] = mix(47, mix(look, index + 2 < end ? poses[index + 2]! : 3));
  const hint = cells[row + HINT]!;
  out[47] = mix(48, hint);
  out[48] = mix(49, mix(hint, hasAfter ? after & (CAPITAL | NOUN | COMMON | COMPOUND) : -1));
  out[49] = mix(50, mix(hint, hasBefore ? before & (CAPITAL | FUNCTION | ROLE) : -1));
  const like = likely[index]!;
  out[50] = mix(51, like);
  out[51] = mix(52, mix(like, hashBefore));
  out[52] = mix(53, mix(like, hasAfter ? likely[index + 1]! : 99));
  out[53] = mix(54, mix(like, hasAfter ? after & (CAPITAL | NOUN | COMMON | FIRST_NAME | SURNAME) : -1));
  out[54] = mix(55, mix(like, mix(listed, hasBefore ? before & (CAPITAL | FIRST_NAME | PREPOSITION | ROLE) : -1)));
  return 55;
}

const LISTED = FIRST_NAME | SURNAME | COMMON | NOUN | COMPOUND | PROPER;
const PERSON_MASK = FIRST_NAME | SURNAME | CAPITAL | COMMON | NOUN | COMPOUND | PROPER;
const BEFORE_PERSON = FIRST_NAME | SURNAME | HONORIFIC | ACADEMIC | ROLE | PARTICLE | CAPITAL;
const AFTER_PERSON = FIRST_NAME | SURNAME | PARTICLE | CAPITAL | NOUN | COMMON;
const FAR_BEFORE = FIRST_NAME | HONORIFIC | ROLE | CAPITAL | ORG_WORD;
const FAR_AFTER = FIRST_NAME | SURNAME | LEGAL_FORM | CAPITAL | ORG_WORD;

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
 * Word forms, shapes, evidence bits of the token and its neighbours, and their combinations.
 */
export function nameFeatures(
  evidence: Evidence,
  tokens: readonly Token[],
  index: number,
  first: number,
  end: number,
  out: Int32Array,
): number {
  const { lower, flags, places, known } = evidence;
  let count = 0;
  const put = (template: number, value: number) => {
    out[count++] = mix(template, value);
  };
  const has = (at: number) => at >= first && at < end;
  const flag = flags[index]!;
  const word = lower[index]!;
  put(1, 0);
  put(2, textHash(word));
  put(3, has(index - 1) ? textHash(lower[index - 1]!) : 1);
  put(4, has(index + 1) ? textHash(lower[index + 1]!) : 1);
  put(5, has(index - 2) ? textHash(lower[index - 2]!) : 1);
  put(6, has(index + 2) ? textHash(lower[index + 2]!) : 1);
  const small = flag & CAPITAL ? 1 : 0;
  put(7, mix(small, textHash(word.slice(-3))));
  put(8, mix(small, textHash(word.slice(-4))));
  put(9, mix(small, textHash(word.slice(0, 3))));
  put(10, mix(small, textHash(word.slice(-2))));
  put(11, shape(evidence.words[index]!));
  put(12, mix(shape(evidence.words[index]!), has(index - 1) ? shape(evidence.words[index - 1]!) : 7));
  put(13, mix(shape(evidence.words[index]!), has(index + 1) ? shape(evidence.words[index + 1]!) : 7));
  put(14, mix(index === first ? 1 : 0, flag & (CAPITAL | COMMON | NOUN | FUNCTION | ALL_CAPS)));
  const own = flag & NEIGHBOUR_MASK;
  const before = has(index - 1) ? flags[index - 1]! & NEIGHBOUR_MASK : -1;
  const after = has(index + 1) ? flags[index + 1]! & NEIGHBOUR_MASK : -1;
  const person = flag & (FIRST_NAME | SURNAME | CAPITAL | COMMON | NOUN | COMPOUND | PROPER);
  put(15, own);
  put(16, before);
  put(17, after);
  put(
    18,
    mix(
      person,
      has(index - 1) ? before & (FIRST_NAME | SURNAME | HONORIFIC | ACADEMIC | ROLE | PARTICLE | CAPITAL) : -1,
    ),
  );
  put(19, mix(person, has(index + 1) ? after & (FIRST_NAME | SURNAME | PARTICLE | CAPITAL | NOUN | COMMON) : -1));
  put(20, mix(places[index]!, flag & (COMMON | NOUN | FIRST_NAME | SURNAME)));
  put(21, mix(places[index]!, has(index - 1) ? before & (PREPOSITION | FIRST_NAME | PLACE_HEAD | HONORIFIC) : -1));
  put(22, mix(places[index]!, has(index + 1) ? places[index + 1]! : 99));
  put(23, known[index]!);
  put(24, mix(known[index]!, has(index + 1) ? known[index + 1]! : 99));
  put(25, mix(has(index - 1) ? known[index - 1]! : 99, has(index - 1) ? places[index - 1]! : 99));
  put(
    26,
    mix(
      flag & (ORG_WORD | ORG_ENDING | LEGAL_FORM | ALL_CAPS),
      has(index + 1) ? after & (ORG_WORD | LEGAL_FORM | ORG_ENDING | CAPITAL) : -1,
    ),
  );
  put(
    27,
    mix(
      flag & (ORG_WORD | ORG_ENDING | LEGAL_FORM | ALL_CAPS | CAPITAL | NOUN),
      has(index - 1) ? before & (ORG_WORD | ORG_ENDING | CAPITAL | NOUN) : -1,
    ),
  );
  put(28, mix(flag & (CAPITAL | NOUN | COMMON | COMPOUND), has(index - 1) ? textHash(lower[index - 1]!) : 1));
  put(29, mix(flag & (CAPITAL | NOUN | COMMON | COMPOUND), has(index + 1) ? textHash(lower[index + 1]!) : 1));
  put(30, posHash(tokens, index, first, end));
  put(31, mix(posHash(tokens, index - 1, first, end), posHash(tokens, index, first, end)));
  put(32, mix(posHash(tokens, index + 1, first, end), posHash(tokens, index, first, end)));
  const hyphen = word.indexOf('-');
  put(33, hyphen > 0 ? textHash(word.slice(0, hyphen)) : 0);
  put(34, hyphen > 0 ? textHash(word.slice(hyphen + 1)) : 0);
  put(35, mix(has(index - 2) ? flags[index - 2]! & (FIRST_NAME | HONORIFIC | ROLE | CAPITAL | ORG_WORD) : -1, person));
  put(
    36,
    mix(has(index + 2) ? flags[index + 2]! & (FIRST_NAME | SURNAME | LEGAL_FORM | CAPITAL | ORG_WORD) : -1, person),
  );
  return count;
}

/** Letters, digits and marks of a word as a short picture: "Xx", "XX", "Xx-Xx", "9". */
function shape(word: string): number {
  let hash = 17;
  let last = 0;
  let run = 0;
  for (let at = 0; at < word.length && at < 24; at++) {
    const code = word.charCodeAt(at);
    const kind =
      code >= 48 && code <= 57
        ? 4
        : word[at] !== word[at]!.toLowerCase()
          ? 1
          : word[at] !== word[at]!.toUpperCase()
            ? 2
            : code === 45
              ? 3
              : 5;
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = (Math.imul(hash, 31) + kind) | 0;
  }
  return hash;
}

function posHash(tokens: readonly Token[], index: number, first: number, end: number): number {
  return index >= first && index < end ? textHash(tokens[index]!.pos) : 3;
}

function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(right, 0xc2b2ae35);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 13);
}

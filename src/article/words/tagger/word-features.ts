import { padding, type WordFacts } from './word-facts.ts';

/** Number of features of a token. */
export const wordFeatureCount = 41;

/** What the tagger has decided to the left of a token within its sentence. */
export interface LeftContext {
  previous: number;
  beforePrevious: number;
  /** 0 nothing yet, 1 a finite verb, 2 a subordinator, 3 both: since the last border of a clause. */
  clause: number;
  /** Code of the last personal pronoun or plural subject seen in the clause, 0 for none. */
  subject: number;
}

/**
 * Writes the buckets of a token's features. `position` is its index in its sentence, `last` tells whether it is the
 * sentence's last but for marks. Templates are numbered by their order here: changing them asks for new weights.
 */
export function fillWordFeatures(
  into: Int32Array,
  facts: WordFacts,
  index: number,
  position: number,
  left: LeftContext,
  mask: number,
): void {
  const at = index + padding;
  const { word, suffix2, suffix3, suffix4, prefix, shape, classes } = facts;
  const w = word[at]!;
  const c = classes[at]!;
  const next = classes[at + 1]!;
  const t1 = left.previous + 1;
  const t2 = left.beforePrevious + 1;
  const start = position === 0 ? 1 : 0;
  const s = shape[at]! ^ (start << 20);
  let n = 0;
  into[n++] = mix(1, c, s, mask);
  into[n++] = mix(2, w, 0, mask);
  into[n++] = mix(3, w, s, mask);
  into[n++] = mix(4, suffix2[at]!, s, mask);
  into[n++] = mix(5, suffix3[at]!, s, mask);
  into[n++] = mix(6, suffix4[at]!, 0, mask);
  into[n++] = mix(7, prefix[at]!, suffix2[at]!, mask);
  into[n++] = mix(8, s, 0, mask);
  into[n++] = mix(9, c, 0, mask);
  into[n++] = mix(10, t1, 0, mask);
  into[n++] = mix(11, t1, t2, mask);
  into[n++] = mix(12, t1, c, mask);
  into[n++] = mix(13, t1 + (t2 << 8), c, mask);
  into[n++] = mix(14, t1, w, mask);
  into[n++] = mix(15, word[at - 1]!, 0, mask);
  into[n++] = mix(16, word[at - 1]!, c, mask);
  into[n++] = mix(17, word[at + 1]!, 0, mask);
  into[n++] = mix(18, word[at + 1]!, c, mask);
  into[n++] = mix(19, next, shape[at + 1]!, mask);
  into[n++] = mix(20, c, next, mask);
  into[n++] = mix(21, w, word[at + 1]!, mask);
  into[n++] = mix(22, w, word[at - 1]!, mask);
  into[n++] = mix(23, next, classes[at + 2]!, mask);
  into[n++] = mix(24, w, next, mask);
  into[n++] = mix(25, word[at + 2]!, c, mask);
  into[n++] = mix(26, mix(t1, c, next, -1), 0, mask);
  into[n++] = mix(27, suffix3[at + 1]!, shape[at + 1]!, mask);
  into[n++] = mix(28, suffix3[at - 1]!, c, mask);
  into[n++] = mix(29, facts.readings[at]!, 0, mask);
  into[n++] = mix(30, left.clause, c, mask);
  into[n++] = mix(31, left.clause + (left.subject << 4), c, mask);
  into[n++] = mix(32, left.clause, mix(c, next, 0, -1), mask);
  into[n++] = mix(33, w, classes[at - 1]!, mask);
  into[n++] = mix(34, classes[at - 1]!, c ^ next, mask);
  into[n++] = mix(35, t1, w ^ next, mask);
  into[n++] = mix(36, word[at - 2]!, c, mask);
  into[n++] = mix(40, w, mix(next, classes[at + 2]!, 0, -1), mask);
  into[n++] = mix(41, c, mix(next, classes[at + 2]!, classes[at + 3]!, -1), mask);
  const person = nearestPerson(facts.person, at);
  into[n++] = mix(37, person, c, mask);
  into[n++] = mix(38, person, w, mask);
  into[n++] = mix(39, person, mix(c, left.clause, 0, -1), mask);
}

/** Person and distance of the nearest subject pronoun: the word before, the word after, then two and three away. */
function nearestPerson(person: Int32Array, at: number): number {
  for (let distance = 1; distance <= padding; distance++) {
    if (person[at - distance]!) return person[at - distance]! | (distance << 3);
    if (person[at + distance]!) return person[at + distance]! | (distance << 3) | 64;
  }
  return 0;
}

function mix(template: number, a: number, b: number, mask: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & mask;
}

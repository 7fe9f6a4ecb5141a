import { type LabelTable, MARK, PRONOUN, STATING } from './label-table.ts';
import { padding, type WordFacts } from './word-facts.ts';

const reach = 6;

/** For each finite verb the person of the nearest pronoun in its clause that can be its subject; 3 without one. */
export function personsOfSubjects(
  facts: WordFacts,
  first: number,
  labels: Uint8Array,
  { kinds }: LabelTable,
): Uint8Array {
  const persons = new Uint8Array(labels.length).fill(3);
  for (let index = 0; index < labels.length; index++) {
    if (!(kinds[labels[index]!]! & STATING)) continue;
    for (let distance = 1; distance <= reach; distance++) {
      const found =
        personAt(facts, first, labels, kinds, index, -distance) ||
        personAt(facts, first, labels, kinds, index, distance);
      if (found) {
        persons[index] = found;
        break;
      }
    }
  }
  return persons;
}

/** Person of the pronoun at this distance from the verb, 0 for none or when a mark or another verb stands between. */
function personAt(
  facts: WordFacts,
  first: number,
  labels: Uint8Array,
  kinds: Int32Array,
  verb: number,
  offset: number,
): number {
  const at = verb + offset;
  if (at < 0 || at >= labels.length || !(kinds[labels[at]!]! & PRONOUN)) return 0;
  const person = facts.person[first + at + padding]!;
  if (person === 0) return 0;
  for (let between = Math.min(at, verb) + 1; between < Math.max(at, verb); between++) {
    if (kinds[labels[between]!]! & (MARK | STATING)) return 0;
  }
  return person === 4 ? 3 : person;
}

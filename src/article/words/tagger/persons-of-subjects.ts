import type { Lexicon } from '../../../languages/tables.ts';
import { nominalMask } from '../../../text/lexicon/readings.ts';
import { padding, type WordFacts } from './word-facts.ts';

const nominative = nominalMask('Nxs Nxp');
const reach = 6;

/** For each finite verb the person of the nearest pronoun in its clause that can be its subject; 3 without one. */
export function personsOfSubjects(
  facts: WordFacts,
  first: number,
  labels: readonly string[],
  lexicon: Lexicon,
): Uint8Array {
  const persons = new Uint8Array(labels.length).fill(3);
  const own = Uint8Array.from(labels, (label, index) =>
    label === 'PRON' ? personOf(facts, first + index + padding, lexicon) : 0,
  );
  for (let index = 0; index < labels.length; index++) {
    if (!/\.(?:Ind|Sub)$/.test(labels[index]!)) continue;
    for (let distance = 1; distance <= reach; distance++) {
      const found = reachable(labels, own, index, -distance) || reachable(labels, own, index, distance);
      if (found) {
        persons[index] = found;
        break;
      }
    }
  }
  return persons;
}

function reachable(labels: readonly string[], own: Uint8Array, verb: number, offset: number): number {
  const at = verb + offset;
  const person = own[at] ?? 0;
  if (person === 0) return 0;
  for (let between = Math.min(at, verb) + 1; between < Math.max(at, verb); between++) {
    if (labels[between] === 'PUNCT' || /\.(?:Ind|Sub)$/.test(labels[between]!)) return 0;
  }
  return person;
}

function personOf(facts: WordFacts, at: number, lexicon: Lexicon): number {
  for (const set of [facts.set[at]!, facts.lowerSet[at]!]) {
    for (const { pos, feats, mask } of lexicon.readings(set)) {
      if (pos !== 'PRON' || !(mask & nominative) || !feats.includes('Person=')) continue;
      return Number(feats[feats.indexOf('Person=') + 7]);
    }
  }
  return 0;
}

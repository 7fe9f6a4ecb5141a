import type { Lexicon, PerceptronWeights } from '../../../languages/tables.ts';
import { nominalBit } from '../../../text/lexicon/readings.ts';
import { createRowSums, type RowSums } from '../../../text/row-sums.ts';
import { type LabelTable, MARK, SUBORDINATOR } from './label-table.ts';
import { createNominalFacts, fillNominalFacts, type NominalFacts } from './nominal-facts.ts';
import { padding, type WordFacts } from './word-facts.ts';

export const nominalFeatureCount = 31;

/** Bits that a label such as `N|m|s` stands for; `-` in a place means any. */
export function bitsOfLabel(label: string): number {
  const [letterCase, gender, number] = label.split('|') as [string, string, string];
  let bits = 0;
  for (const one of letterCase === '-' ? 'NADG' : letterCase) {
    for (const two of gender === '-' ? 'mfn' : gender) {
      for (const three of number === '-' ? 'sp' : number) bits |= nominalBit(one, two, three);
    }
  }
  return bits;
}

/** A model of nominals, ready for tagging, with room for the facts of one sentence. */
export interface NominalTagger {
  readonly model: PerceptronWeights;
  readonly rows: RowSums;
  /** Bits of each label. */
  readonly bits: Int32Array;
  facts: NominalFacts;
}

export function createNominalTagger(model: PerceptronWeights): NominalTagger {
  return {
    model,
    rows: createRowSums(model.scores, model.buckets, model.width),
    bits: Int32Array.from(model.labels, bitsOfLabel),
    facts: createNominalFacts(128),
  };
}

/** Gives each nominal of one sentence the index of its label, 255 to all other tokens. */
export function tagNominals(
  facts: WordFacts,
  first: number,
  end: number,
  wordLabels: Uint8Array,
  table: LabelTable,
  lexicon: Lexicon,
  tagger: NominalTagger,
): Uint8Array {
  const { model, rows, bits } = tagger;
  const count = end - first;
  if (tagger.facts.nominal.length < count) tagger.facts = createNominalFacts(count * 2);
  const nominals = tagger.facts;
  fillNominalFacts(nominals, facts, first, end, wordLabels, table, lexicon);
  const chosen = new Uint8Array(count).fill(255);
  const memory: NominalMemory = { previous: 255, inPhrase: 255, nominative: 0 };
  for (let index = 0; index < count; index++) {
    if (endsNominative(wordLabels[index]!, table)) memory.nominative = 0;
    if (!nominals.nominal[index]) continue;
    if (nominals.begins[index]) memory.inPhrase = 255;
    fillNominalFeatures(rows.features, facts, nominals, first, index, wordLabels, table, memory, model.buckets - 1);
    const label = indexOfBest(rows.sum(nominalFeatureCount), model.labels.length, bits, nominals.shared[index]!);
    chosen[index] = label;
    remember(memory, label, model.labels);
  }
  return chosen;
}

/** A mark or a conjunction opens a clause that may have a subject of its own. */
export function endsNominative(label: number, table: LabelTable): boolean {
  return (table.kinds[label]! & (MARK | SUBORDINATOR)) !== 0;
}

/** What was decided before, within the sentence and within the phrase. */
export interface NominalMemory {
  previous: number;
  inPhrase: number;
  /** 1 when the clause has a nominative already. */
  nominative: number;
}

export function remember(memory: NominalMemory, label: number, labels: readonly string[]): void {
  memory.previous = label;
  memory.inPhrase = label;
  if (labels[label]!.startsWith('N')) memory.nominative = 1;
}

/** The best label among those that the phrase's readings allow; among all when they allow none. */
export function bestAllowed(
  scores: Int8Array | Int32Array,
  width: number,
  bits: Int32Array,
  features: Int32Array,
  sums: Int32Array,
  allowed: number,
): number {
  const count = sums.length;
  sums.fill(0);
  for (let feature = 0; feature < features.length; feature++) {
    const row = features[feature]! * width;
    for (let label = 0; label < count; label++) sums[label]! += scores[row + label]!;
  }
  return indexOfBest(sums, count, bits, allowed);
}

function indexOfBest(sums: Int16Array | Int32Array, count: number, bits: Int32Array, allowed: number): number {
  let best = -1;
  for (let label = 0; label < count; label++) {
    if (allowed !== 0 && (bits[label]! & allowed) === 0) continue;
    if (best < 0 || sums[label]! > sums[best]!) best = label;
  }
  return best >= 0 ? best : indexOfBest(sums, count, bits, 0);
}

export function fillNominalFeatures(
  into: Int32Array,
  facts: WordFacts,
  nominals: NominalFacts,
  first: number,
  index: number,
  labels: Uint8Array,
  table: LabelTable,
  memory: NominalMemory,
  mask: number,
): void {
  const at = first + index + padding;
  const { word, suffix2, suffix3 } = facts;
  const shared = nominals.shared[index]!;
  const own = nominals.own[index]!;
  const governor = nominals.governor[index]!;
  const place = nominals.place[index]! | (memory.nominative << 4);
  const head = first + nominals.last[index]! + padding;
  const label = table.codes[labels[index]!]!;
  const before = codeAt(labels, index - 1, table);
  const after = codeAt(labels, index + 1, table);
  let n = 0;
  into[n++] = mix(1, label, shared, mask);
  into[n++] = mix(2, label, governor, mask);
  into[n++] = mix(3, governor, shared, mask);
  into[n++] = mix(4, memory.inPhrase, shared, mask);
  into[n++] = mix(5, memory.inPhrase, label, mask);
  into[n++] = mix(6, place, shared, mask);
  into[n++] = mix(7, mix(place, governor === 0 ? 0 : 1, label, -1), 0, mask);
  into[n++] = mix(8, word[at]!, governor, mask);
  into[n++] = mix(9, word[at]!, place, mask);
  into[n++] = mix(10, own, mix(place, governor, 0, -1), mask);
  into[n++] = mix(11, word[at - 1]!, shared, mask);
  into[n++] = mix(12, word[at + 1]!, shared, mask);
  into[n++] = mix(13, suffix2[head]!, label, mask);
  into[n++] = mix(14, suffix3[head]!, own, mask);
  into[n++] = mix(15, word[head]!, shared, mask);
  into[n++] = mix(16, suffix3[at]!, label, mask);
  into[n++] = mix(17, memory.previous, mix(before, shared, 0, -1), mask);
  into[n++] = mix(18, before, mix(after, shared, 0, -1), mask);
  into[n++] = mix(19, memory.previous, word[at]!, mask);
  into[n++] = mix(20, word[at - 1]!, label, mask);
  into[n++] = mix(21, before, mix(memory.previous, label, 0, -1), mask);
  into[n++] = mix(22, codeAt(labels, index - 2, table), mix(before, shared, 0, -1), mask);
  into[n++] = mix(23, word[head]!, label, mask);
  into[n++] = mix(24, suffix2[at]!, mix(governor, label, 0, -1), mask);
  into[n++] = mix(25, word[at - 2]!, shared, mask);
  into[n++] = mix(26, shared, mix(governor, memory.nominative, memory.previous, -1), mask);
  const behind = codeAt(labels, nominals.last[index]! + 1, table);
  const ahead = codeAt(labels, nominals.first[index]! - 1, table);
  const verb = nominals.verb[index]!;
  into[n++] = mix(27, behind, shared, mask);
  into[n++] = mix(28, ahead, mix(behind, shared, 0, -1), mask);
  into[n++] = mix(29, verb, mix(place, shared, 0, -1), mask);
  into[n++] = mix(30, verb, mix(ahead, label, governor, -1), mask);
  into[n++] = mix(31, ahead, mix(governor, shared, memory.nominative, -1), mask);
}

/** Code of the label at an index, 0 outside the sentence. */
function codeAt(labels: Uint8Array, index: number, table: LabelTable): number {
  return index >= 0 && index < labels.length ? table.codes[labels[index]!]! : 0;
}

function mix(template: number, a: number, b: number, mask: number): number {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13), 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) & mask;
}

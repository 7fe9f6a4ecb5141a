import type { MorphologyData } from '../../../languages/parts/morphology.ts';
import type { Lexicon } from '../../../languages/tables.ts';
import type { PartOfSpeech } from '../../../model/layers.ts';
import type { Vocabulary } from '../../../text/vocabulary.ts';
import type { WordNumbers } from '../../../text/word-row.ts';
import { chooseReading } from './choose-reading.ts';
import { INDICATIVE, type LabelTable, NAME, STATING } from './label-table.ts';
import { nominalMorphs } from './nominal-morph.ts';
import { bitsOfLabel } from './tag-nominals.ts';
import { padding, type WordFacts } from './word-facts.ts';

/** What is shown of a token once its labels are known. */
export interface WordReading {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly morph: string;
}

/**
 * Chooses the reading of the word at an index by what decides between its readings: the number of its label, that of its
 * label of case, gender and number (255 for a word without), the person of the subject pronoun beside a verb (1, 2 or
 * 3), and whether it is the first word of its sentence.
 */
export type ReadingChoice = (
  words: WordNumbers,
  facts: WordFacts,
  index: number,
  label: number,
  nominal: number,
  person: number,
  opens: boolean,
) => WordReading;

/** Cells of a remembered reading: number of the word from 1, key of the decision, place of the reading in a list. */
const cellsOfReading = 3;
/** Places of the table looked at for a decision: more are never taken by chance. */
const mostSteps = 64;

/** Makes readings of words. Equal words decided alike share one, so that texts share their strings too. */
export function wordReadings(
  labels: LabelTable,
  nominals: readonly string[],
  lexicon: Lexicon,
  data: MorphologyData,
): ReadingChoice {
  const bits = nominals.map(bitsOfLabel);
  const morphOf = nominalMorphs();
  // One table for all words and decisions: a frequent word is decided in dozens of ways, each found in one place.
  let places = 4096;
  let cells = new Int32Array(places * cellsOfReading);
  let made: WordReading[] = [];
  let of: Vocabulary | null = null;
  return (words, facts, index, label, nominal, person, opens) => {
    const { vocabulary } = words;
    if (vocabulary !== of) {
      of = vocabulary;
      made = [];
      cells.fill(0);
    }
    const word = words.numbers[index]! + 1;
    const key = keyOf(label, nominal, person, opens, labels.kinds[label]!);
    let cell = freeOrKnown(cells, places, word, key);
    if (cell >= 0 && cells[cell] === word) return made[cells[cell + 2]!]!;
    const fresh = read(vocabulary.words[word - 1]!, facts, index, label, nominal, person, opens);
    if (made.length * 2 >= places) {
      cells = spread(cells, places * 2);
      places *= 2;
      cell = freeOrKnown(cells, places, word, key);
    }
    if (cell >= 0) {
      cells[cell] = word;
      cells[cell + 1] = key;
      cells[cell + 2] = made.push(fresh) - 1;
    }
    return fresh;
  };

  function read(
    form: string,
    facts: WordFacts,
    index: number,
    labelled: number,
    nominal: number,
    person: number,
    opens: boolean,
  ): WordReading {
    const at = index + padding;
    const label = labels.names[labelled]!;
    const word = {
      form,
      head: facts.head[at]!,
      set: facts.set[at]!,
      lowerSet: facts.lowerSet[at]!,
      label,
      person,
      nominal: bits[nominal] ?? 0,
      opens,
    };
    const chosen = chooseReading(word, lexicon, data);
    const tagged = nominals[nominal];
    const morph = tagged === undefined ? chosen.feats : morphOf(chosen, tagged, label);
    const name = labels.kinds[labelled]! & NAME;
    const lemma = name ? nameLemma(form, morph, data.nameGenitive) : chosen.lemma;
    return { lemma, pos: labels.pos[labelled]!, morph };
  }
}

/** Cell of the reading of a word decided so, or the first free one for it; -1 where too many others are in the way. */
function freeOrKnown(cells: Int32Array, places: number, word: number, key: number): number {
  let hash = Math.imul(word, 0x9e3779b1) ^ Math.imul(key, 0x85ebca6b);
  hash ^= hash >>> 15;
  for (let step = 0; step < mostSteps; step++) {
    const cell = ((hash + step) & (places - 1)) * cellsOfReading;
    if (cells[cell] === 0 || (cells[cell] === word && cells[cell + 1] === key)) return cell;
  }
  return -1;
}

function spread(from: Int32Array, places: number): Int32Array<ArrayBuffer> {
  const cells = new Int32Array(places * cellsOfReading);
  for (let at = 0; at < from.length; at += cellsOfReading) {
    if (from[at] === 0) continue;
    const cell = freeOrKnown(cells, places, from[at]!, from[at + 1]!);
    if (cell >= 0) cells.set(from.subarray(at, at + cellsOfReading), cell);
  }
  return cells;
}

/** One number for all that the choice depends on: person and place in the sentence only decide between verb forms. */
function keyOf(label: number, nominal: number, person: number, opens: boolean, kind: number): number {
  const verb = kind & STATING ? (person << 1) | (kind & INDICATIVE && opens ? 1 : 0) : 0;
  return ((label + 1) << 16) | (nominal << 8) | verb;
}

function nameLemma(form: string, morph: string, ending: string): string {
  if (
    ending === '' ||
    !morph.includes('Case=Gen') ||
    form.length < 4 ||
    !form.endsWith(ending) ||
    form.endsWith(ending + ending)
  )
    return form;
  return form.slice(0, form.length - ending.length);
}

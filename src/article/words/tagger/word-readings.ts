import type { MorphologyData } from '../../../languages/parts/morphology.ts';
import type { Lexicon } from '../../../languages/tables.ts';
import type { PartOfSpeech } from '../../../model/layers.ts';
import { type Vocabulary, wordMemo, wordTable } from '../../../text/vocabulary.ts';
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

/** Readings of a word that are found without a map: most words are decided in few ways. */
const slots = 4;

/** Makes readings of words. Equal words decided alike share one, so that texts share their strings too. */
export function wordReadings(
  labels: LabelTable,
  nominals: readonly string[],
  lexicon: Lexicon,
  data: MorphologyData,
): ReadingChoice {
  const bits = nominals.map(bitsOfLabel);
  const morphOf = nominalMorphs();
  // For each word pairs of a decision's key and the place of its reading in `made`.
  const table = wordTable(slots * 2, () => {});
  let made: WordReading[] = [];
  let of: Vocabulary | null = null;
  const others = wordMemo(() => new Map<number, WordReading>());
  return (words, facts, index, label, nominal, person, opens) => {
    const { vocabulary } = words;
    const number = words.numbers[index]!;
    if (vocabulary !== of) {
      of = vocabulary;
      made = [];
    }
    const key = keyOf(label, nominal, person, opens, labels.kinds[label]!);
    const row = table.rowOf(vocabulary, number);
    const { cells } = table;
    for (let slot = row; slot < row + slots * 2; slot += 2) {
      if (cells[slot] === key) return made[cells[slot + 1]!]!;
      if (cells[slot] !== 0) continue;
      cells[slot] = key;
      cells[slot + 1] = made.push(read(vocabulary.words[number]!, facts, index, label, nominal, person, opens)) - 1;
      return made[cells[slot + 1]!]!;
    }
    const rare = others(vocabulary, number);
    const known = rare.get(key);
    if (known) return known;
    const fresh = read(vocabulary.words[number]!, facts, index, label, nominal, person, opens);
    rare.set(key, fresh);
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

/** One number, never 0, for all that the choice depends on: person and place in the sentence only decide between verb forms. */
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

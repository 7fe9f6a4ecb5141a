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

/** What decides between the readings of a word. */
export interface Decision {
  /** Number of the word's label. */
  readonly label: number;
  /** Number of its label of case, gender and number; 255 for a word without. */
  readonly nominal: number;
  /** Person of the subject pronoun beside a verb: 1, 2 or 3. */
  readonly person: number;
  /** True for the first word of a sentence. */
  readonly opens: boolean;
}

/** Readings of a word that are found without a map: most words are decided in few ways. */
const slots = 4;

/** Makes readings of words. Equal words decided alike share one, so that texts share their strings too. */
export function wordReadings(
  labels: LabelTable,
  nominals: readonly string[],
  lexicon: Lexicon,
  data: MorphologyData,
): (words: WordNumbers, facts: WordFacts, index: number, decision: Decision) => WordReading {
  const bits = nominals.map(bitsOfLabel);
  const morphOf = nominalMorphs();
  // For each word pairs of a decision's key and the place of its reading in `made`.
  const table = wordTable(slots * 2, () => {});
  let made: WordReading[] = [];
  let of: Vocabulary | null = null;
  const others = wordMemo(() => new Map<number, WordReading>());
  return (words, facts, index, decision) => {
    const { vocabulary } = words;
    const number = words.numbers[index]!;
    if (vocabulary !== of) {
      of = vocabulary;
      made = [];
    }
    const key = keyOf(decision, labels.kinds[decision.label]!);
    const row = table.rowOf(vocabulary, number);
    const { cells } = table;
    for (let slot = row; slot < row + slots * 2; slot += 2) {
      if (cells[slot] === key) return made[cells[slot + 1]!]!;
      if (cells[slot] !== 0) continue;
      cells[slot] = key;
      cells[slot + 1] = made.push(read(vocabulary.words[number]!, facts, index, decision)) - 1;
      return made[cells[slot + 1]!]!;
    }
    const rare = others(vocabulary, number);
    const known = rare.get(key);
    if (known) return known;
    const fresh = read(vocabulary.words[number]!, facts, index, decision);
    rare.set(key, fresh);
    return fresh;
  };

  function read(form: string, facts: WordFacts, index: number, decision: Decision): WordReading {
    const at = index + padding;
    const { nominal, person, opens } = decision;
    const label = labels.names[decision.label]!;
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
    const name = labels.kinds[decision.label]! & NAME;
    const lemma = name ? nameLemma(form, morph, data.nameGenitive) : chosen.lemma;
    return { lemma, pos: labels.pos[decision.label]!, morph };
  }
}

/** One number, never 0, for all that the choice depends on: person and place in the sentence only decide between verb forms. */
function keyOf({ label, nominal, person, opens }: Decision, kind: number): number {
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

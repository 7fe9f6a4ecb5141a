import type { Language } from '../../languages/language.ts';
import type { Lexicon, TaggerWeights } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { createRowSums, type RowSums } from '../../text/row-sums.ts';
import type { TokenSpans } from '../../text/tokenize.ts';
import type { WordNumbers } from '../../text/word-row.ts';
import { tagFullVerbs } from './full-verbs.ts';
import { joinParticles } from './join-particles.ts';
import { tagWithTransitions } from './tag-with-transitions.ts';
import { type LabelTable, labelTable } from './tagger/label-table.ts';
import { createLexiconView } from './tagger/lexicon-view.ts';
import { personsOfSubjects } from './tagger/persons-of-subjects.ts';
import { settleClauses } from './tagger/settle-clauses.ts';
import { settleFinite } from './tagger/settle-finite.ts';
import { createTransitionTagger } from './tagger/tag-by-transitions.ts';
import { createNominalTagger, type NominalTagger, tagNominals } from './tagger/tag-nominals.ts';
import { tagWords } from './tagger/tag-words.ts';
import { copyWordFacts, createWordFacts, describedWords, endWordFacts, type WordFacts } from './tagger/word-facts.ts';
import { type ReadingChoice, wordReadings } from './tagger/word-readings.ts';

/** Gives the tokens of a text their part of speech, lemma and features. */
export interface Tagger {
  /** Adds the tokens of the sentences to `into`, in order. `words` numbers the words of all spans. */
  tag(
    text: string,
    spans: TokenSpans,
    words: WordNumbers,
    sentences: readonly (readonly [first: number, end: number])[],
    into: Token[],
  ): void;
}

/** A tagger over a language's tables; without them every token is `X` and its own lemma. */
export function createTagger(language: Language, lexicon: Lexicon | null, weights: TaggerWeights | null): Tagger {
  if (!lexicon) return { tag: untagged };
  if (language.morphology.transitions) {
    const tagger = createTransitionTagger(language.morphology.transitions);
    return {
      tag(text, spans, _words, sentences, into) {
        for (const [first, end] of sentences)
          into.push(...tagWithTransitions(text, spans, first, end, tagger, lexicon, language.morphology));
      },
    };
  }
  return weights ? createTrainedTagger(language, lexicon, weights) : { tag: untagged };
}

interface Machine {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly weights: TaggerWeights;
  readonly table: LabelTable;
  readonly wordRows: RowSums;
  readonly nominals: NominalTagger | null;
  readonly readingOf: ReadingChoice;
}

function createTrainedTagger(language: Language, lexicon: Lexicon, weights: TaggerWeights): Tagger {
  const view = createLexiconView(lexicon, language.morphology);
  const table = labelTable(weights.words.labels);
  const nominalLabels = weights.nominals?.labels ?? [];
  const machine: Machine = {
    language,
    lexicon,
    weights,
    table,
    wordRows: createRowSums(weights.words.scores, weights.words.buckets, weights.words.width),
    nominals: weights.nominals && createNominalTagger(weights.nominals),
    readingOf: wordReadings(table, nominalLabels, lexicon, language.morphology),
  };
  const described = describedWords(view, new Map(weights.words.fixed));
  // The facts of a text are written over those of the one before.
  let room = 256;
  let facts = createWordFacts(room);
  return {
    tag(text, spans, words, sentences, into) {
      const count = spans.starts.length;
      if (count > room) {
        room = count * 2;
        facts = createWordFacts(room);
      }
      for (let index = 0; index < count; index++) {
        const row = described.rowOf(words.vocabulary, words.numbers[index]!);
        copyWordFacts(facts, index, described.cells, row);
      }
      endWordFacts(facts, count);
      for (const [first, end] of sentences) tagSentence(text, spans, words, facts, first, end, machine, into);
    },
  };
}

function untagged(
  text: string,
  { starts, ends }: TokenSpans,
  _words: WordNumbers,
  _sentences: readonly (readonly [first: number, end: number])[],
  into: Token[],
): void {
  starts.forEach((start, index) => {
    const end = ends[index]!;
    into.push({ span: [start, end], lemma: text.slice(start, end), pos: 'X', morph: '' });
  });
}

function tagSentence(
  text: string,
  spans: TokenSpans,
  words: WordNumbers,
  facts: WordFacts,
  first: number,
  end: number,
  machine: Machine,
  into: Token[],
): void {
  const { language, lexicon, weights, table, wordRows } = machine;
  const labels = tagWords(facts, first, end, weights.words, wordRows, table);
  settleFinite(labels, table, facts, first, lexicon);
  if (language.morphology.clauses.verbFinal) settleClauses(labels, table, facts, first, lexicon);
  const nominals = machine.nominals && tagNominals(facts, first, end, labels, table, lexicon, machine.nominals);
  const persons = personsOfSubjects(facts, first, labels, table);
  const { readingOf } = machine;
  const from = into.length;
  for (let index = first; index < end; index++) {
    const at = index - first;
    const nominal = nominals === null ? 255 : nominals[at]!;
    const { lemma, pos, morph } = readingOf(words, facts, index, labels[at]!, nominal, persons[at]!, at === 0);
    into.push({ span: [spans.starts[index]!, spans.ends[index]!], lemma, pos, morph });
  }
  tagFullVerbs(into, from, language.morphology);
  joinParticles(into, from, text, lexicon, language.morphology);
}

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
import { createTransitionTagger } from './tagger/tag-by-transitions.ts';
import { createNominalTagger, type NominalTagger, tagNominals } from './tagger/tag-nominals.ts';
import { tagWords } from './tagger/tag-words.ts';
import { copyWordFacts, createWordFacts, describedWords, endWordFacts, type WordFacts } from './tagger/word-facts.ts';
import { wordReadings } from './tagger/word-readings.ts';

/** Gives the tokens of a text their part of speech, lemma and features. */
export interface Tagger {
  /** Tokens of the sentences, in order. `words` numbers the words of all spans. */
  tag(
    text: string,
    spans: TokenSpans,
    words: WordNumbers,
    sentences: readonly (readonly [first: number, end: number])[],
  ): Token[];
}

/** A tagger over a language's tables; without them every token is `X` and its own lemma. */
export function createTagger(language: Language, lexicon: Lexicon | null, weights: TaggerWeights | null): Tagger {
  if (!lexicon) return { tag: untagged };
  if (language.morphology.transitions) {
    const tagger = createTransitionTagger(language.morphology.transitions);
    return {
      tag: (text, spans, _words, sentences) =>
        sentences.flatMap(([first, end]) =>
          tagWithTransitions(text, spans, first, end, tagger, lexicon, language.morphology),
        ),
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
  /** Label of each word (by hash) that is not scored. */
  readonly fixed: ReadonlyMap<number, number>;
  readonly readingOf: ReturnType<typeof wordReadings>;
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
    fixed: new Map(weights.words.fixed),
    readingOf: wordReadings(table, nominalLabels, lexicon, language.morphology),
  };
  const described = describedWords(view);
  // The facts of a text are written over those of the one before.
  let room = 256;
  let facts = createWordFacts(room);
  return {
    tag(text, spans, words, sentences) {
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
      const tokens: Token[] = [];
      for (const [first, end] of sentences)
        for (const token of tagSentence(text, spans, words, facts, first, end, machine)) tokens.push(token);
      return tokens;
    },
  };
}

function untagged(text: string, { starts, ends }: TokenSpans): Token[] {
  return starts.map((start, index) => {
    const end = ends[index]!;
    return { span: [start, end] as const, lemma: text.slice(start, end), pos: 'X' as const, morph: '' };
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
): Token[] {
  const { language, lexicon, weights, table, wordRows } = machine;
  const labels = tagWords(facts, first, end, weights.words, wordRows, table, machine.fixed);
  if (language.morphology.clauses.verbFinal) settleClauses(labels, table, facts, first, lexicon);
  const nominals = machine.nominals && tagNominals(facts, first, end, labels, table, lexicon, machine.nominals);
  const persons = personsOfSubjects(facts, first, labels, table);
  const tokens: Token[] = [];
  for (let index = first; index < end; index++) {
    const { lemma, pos, morph } = machine.readingOf(words, facts, index, {
      label: labels[index - first]!,
      nominal: nominals?.[index - first] ?? 255,
      person: persons[index - first]!,
      opens: index === first,
    });
    tokens.push({ span: [spans.starts[index]!, spans.ends[index]!], lemma, pos, morph });
  }
  return joinParticles(tagFullVerbs(tokens, language.morphology), text, lexicon, language.morphology);
}

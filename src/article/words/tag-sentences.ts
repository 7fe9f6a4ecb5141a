import type { Language } from '../../languages/language.ts';
import type { Lexicon, PerceptronWeights, TaggerWeights } from '../../languages/tables.ts';
import type { PartOfSpeech, Token } from '../../model/layers.ts';
import { createRowSums, type RowSums } from '../../text/row-sums.ts';
import type { TokenSpans } from '../../text/tokenize.ts';
import { tagFullVerbs } from './full-verbs.ts';
import { joinParticles } from './join-particles.ts';
import { tagWithTransitions } from './tag-with-transitions.ts';
import { chooseReading } from './tagger/choose-reading.ts';
import { createLexiconView, type LexiconView } from './tagger/lexicon-view.ts';
import { nominalMorphs } from './tagger/nominal-morph.ts';
import { personsOfSubjects } from './tagger/persons-of-subjects.ts';
import { settleClauses } from './tagger/settle-clauses.ts';
import { createTransitionTagger } from './tagger/tag-by-transitions.ts';
import { bitsOfLabel, tagNominals } from './tagger/tag-nominals.ts';
import { type LabelFacts, labelFacts, tagWords } from './tagger/tag-words.ts';
import { padding, type WordFacts, wordFacts } from './tagger/word-facts.ts';

/** Gives the tokens of a text their part of speech, lemma and features. */
export interface Tagger {
  tag(text: string, spans: TokenSpans, sentences: readonly (readonly [number, number])[]): Token[];
}

/** A tagger over a language's tables; without them every token is `X` and its own lemma. */
export function createTagger(language: Language, lexicon: Lexicon | null, weights: TaggerWeights | null): Tagger {
  if (!lexicon) return { tag: untagged };
  if (language.morphology.transitions) {
    const tagger = createTransitionTagger(language.morphology.transitions);
    return {
      tag: (text, spans, sentences) =>
        sentences.flatMap(([first, end]) =>
          tagWithTransitions(text, spans, first, end, tagger, lexicon, language.morphology),
        ),
    };
  }
  if (!weights) return { tag: untagged };
  const machine: Machine = {
    language,
    lexicon,
    view: createLexiconView(lexicon, language.morphology),
    weights,
    wordRows: rowsOf(weights.words),
    nominalRows: weights.nominals && rowsOf(weights.nominals),
    known: labelFacts(weights.words.labels, weights.words.fixed),
    bits: Int32Array.from(weights.nominals?.labels ?? [], bitsOfLabel),
    morphOf: nominalMorphs(),
  };
  return {
    tag(text, spans, sentences) {
      const facts = wordFacts(text, spans.starts, spans.ends, 0, spans.starts.length, machine.view);
      return sentences.flatMap(([first, end]) => tagSentence(text, spans, facts, first, end, machine));
    },
  };
}

interface Machine {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly view: LexiconView;
  readonly weights: TaggerWeights;
  readonly wordRows: RowSums;
  readonly nominalRows: RowSums | null;
  readonly known: LabelFacts;
  readonly bits: Int32Array;
  readonly morphOf: ReturnType<typeof nominalMorphs>;
}

function rowsOf({ scores, buckets, width }: PerceptronWeights): RowSums {
  return createRowSums(scores, buckets, width);
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
  facts: WordFacts,
  first: number,
  end: number,
  machine: Machine,
): Token[] {
  const { language, lexicon, weights, wordRows, nominalRows, known, bits } = machine;
  const numbers = tagWords(facts, first, end, weights.words, wordRows, known);
  const labels: string[] = [];
  for (const number of numbers) labels.push(weights.words.labels[number]!);
  if (language.morphology.clauses.verbFinal) settleClauses(labels, facts, first, lexicon);
  const model = weights.nominals;
  const nominals =
    model && nominalRows ? tagNominals(facts, first, end, labels, lexicon, model, nominalRows, bits) : null;
  const persons = personsOfSubjects(facts, first, labels);
  const tokens: Token[] = [];
  for (let index = first; index < end; index++) {
    const span = [spans.starts[index]!, spans.ends[index]!] as const;
    const label = labels[index - first]!;
    const at = index + padding;
    const nominal = nominals?.[index - first] ?? 255;
    const word = {
      form: text.slice(span[0], span[1]),
      head: facts.head[at]!,
      set: facts.set[at]!,
      lowerSet: facts.lowerSet[at]!,
      label,
      person: persons[index - first]!,
      nominal: nominal === 255 ? 0 : bits[nominal]!,
      opens: index === first,
    };
    const chosen = chooseReading(word, lexicon, language.morphology);
    const morph = nominal === 255 || !model ? chosen.feats : machine.morphOf(chosen, model.labels[nominal]!, label);
    const lemma = label === 'PROPN' ? nameLemma(word.form, morph, language.morphology.nameGenitive) : chosen.lemma;
    tokens.push({ span, lemma, pos: partOfSpeech(label), morph });
  }
  return joinParticles(tagFullVerbs(tokens, language.morphology), text, lexicon, language.morphology);
}

function partOfSpeech(label: string): PartOfSpeech {
  const dot = label.indexOf('.');
  return (dot < 0 ? label : label.slice(0, dot)) as PartOfSpeech;
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

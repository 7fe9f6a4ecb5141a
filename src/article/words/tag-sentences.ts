import type { Language } from '../../languages/language.ts';
import type { Lexicon, TaggerWeights } from '../../languages/tables.ts';
import type { PartOfSpeech, Token } from '../../model/layers.ts';
import type { TokenSpans } from '../../text/tokenize.ts';
import { chooseReading } from './tagger/choose-reading.ts';
import { createLexiconView, type LexiconView } from './tagger/lexicon-view.ts';
import { type LabelFacts, labelFacts, tagWords } from './tagger/tag-words.ts';
import { padding, wordFacts } from './tagger/word-facts.ts';

/** Gives the tokens of a text their part of speech, lemma and features. */
export interface Tagger {
  tag(text: string, spans: TokenSpans, sentences: readonly (readonly [number, number])[]): Token[];
}

/** A tagger over a language's tables; without weights every token is `X` and its own lemma. */
export function createTagger(language: Language, lexicon: Lexicon | null, weights: TaggerWeights | null): Tagger {
  if (!lexicon || !weights) return { tag: untagged };
  const view = createLexiconView(lexicon, language.morphology);
  const known = labelFacts(weights.words.labels);
  return { tag: (text, spans, sentences) => tagAll(text, spans, sentences, language, view, weights, known) };
}

function untagged(text: string, { starts, ends }: TokenSpans): Token[] {
  return starts.map((start, index) => {
    const end = ends[index]!;
    return { span: [start, end] as const, lemma: text.slice(start, end), pos: 'X' as const, morph: '' };
  });
}

function tagAll(
  text: string,
  spans: TokenSpans,
  sentences: readonly (readonly [number, number])[],
  language: Language,
  view: LexiconView,
  weights: TaggerWeights,
  known: LabelFacts,
): Token[] {
  const count = spans.starts.length;
  const facts = wordFacts(text, spans.starts, spans.ends, 0, count, view);
  const labels = new Uint8Array(count);
  for (const [first, end] of sentences) tagWords(facts, first, end, weights.words, known, labels);
  const tokens: Token[] = [];
  for (let index = 0; index < count; index++) {
    const start = spans.starts[index]!;
    const end = spans.ends[index]!;
    const form = text.slice(start, end);
    const label = weights.words.labels[labels[index]!]!;
    const at = index + padding;
    const chosen = chooseReading(
      { form, head: facts.head[at]!, set: facts.set[at]!, lowerSet: facts.lowerSet[at]!, label, person: 3 },
      view.lexicon,
      language.morphology,
    );
    const dot = label.indexOf('.');
    const pos = (dot < 0 ? label : label.slice(0, dot)) as PartOfSpeech;
    tokens.push({ span: [start, end], lemma: chosen.lemma, pos, morph: chosen.feats });
  }
  return tokens;
}

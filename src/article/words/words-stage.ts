import { findLanguage } from '../../languages/index.ts';
import type { Language } from '../../languages/language.ts';
import type { Lexicon, Tables } from '../../languages/tables.ts';
import type { Article } from '../../model/article.ts';
import type { Sentence, Token } from '../../model/layers.ts';
import type { Provenance } from '../../model/provenance.ts';
import { createListedLexicon } from '../../text/lexicon/listed-lexicon.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { tokenize } from '../../text/tokenize.ts';
import { currentVocabulary, keepWordNumbers, numberWords } from '../../text/word-row.ts';
import type { Context, Stage } from '../stage.ts';
import { languageRegions } from './language-regions.ts';
import { createTagger, type Tagger } from './tag-sentences.ts';

const version = 1;
const provenance: Provenance = { stage: 'words', version, rule: 'words.sentences', stated: true, confidence: 1 };

/** Splits sentences and tokens and gives each token its lemma, part of speech and features. */
export const wordsStage: Stage = {
  name: 'words',
  version,
  requires: ['languages'],
  assigns: ['sentences', 'tokens'],
  run(article: Article, context) {
    const { text } = article;
    const fallback = context.language(article.language) ?? findLanguage('de')!;
    const sentences: Sentence[] = [];
    const tokens: Token[] = [];
    const vocabulary = currentVocabulary();
    const numbers: number[] = [];
    for (const region of languageRegions(article)) {
      const language = context.language(region.language) ?? fallback;
      const spans = tokenize(text, region.span[0], region.span[1], language.segmentation);
      const base = tokens.length;
      const words = numberWords(text, spans, vocabulary);
      const ranges = splitSentences(text, spans, language.segmentation);
      taggerOf(language, context).tag(text, spans, words, ranges, tokens);
      for (const number of words.numbers) numbers.push(number);
      for (const [first, end] of ranges) {
        sentences.push({
          span: [spans.starts[first]!, spans.ends[end - 1]!],
          tokens: [base + first, base + end],
          provenance,
        });
      }
    }
    keepWordNumbers(tokens, { vocabulary, numbers });
    return { layers: { sentences, tokens } };
  },
};

/** The listed words of a language that has no compiled lexicon by design; null where one should have been compiled. */
function listedLexicon({ morphology }: Language): Lexicon | null {
  if (!morphology.listedOnly || !morphology.transitions) return null;
  return createListedLexicon(morphology.labelled, morphology.transitions.labels);
}

/** One tagger for each language and set of tables: made once, kept as long as the tables are. */
const taggers = new WeakMap<Tables, Map<string, Tagger>>();

function taggerOf(language: Language, context: Context): Tagger {
  const known = taggers.get(context.tables) ?? new Map<string, Tagger>();
  taggers.set(context.tables, known);
  let tagger = known.get(language.code);
  if (!tagger) {
    const lexicon = context.tables.lexicon(language.code) ?? listedLexicon(language);
    tagger = createTagger(language, lexicon, context.tables.tagger(language.code));
    known.set(language.code, tagger);
  }
  return tagger;
}

import { findLanguage } from '../../languages/index.ts';
import type { Article } from '../../model/article.ts';
import type { Sentence, Token } from '../../model/layers.ts';
import type { Provenance } from '../../model/provenance.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { tokenize } from '../../text/tokenize.ts';
import type { Stage } from '../stage.ts';
import { languageRegions } from './language-regions.ts';

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
    for (const region of languageRegions(article)) {
      const language = context.language(region.language) ?? fallback;
      const spans = tokenize(text, region.span[0], region.span[1], language.segmentation);
      const base = tokens.length;
      for (let index = 0; index < spans.starts.length; index++) {
        const start = spans.starts[index]!;
        const end = spans.ends[index]!;
        tokens.push({ span: [start, end], lemma: text.slice(start, end), pos: 'X', morph: '' });
      }
      for (const [first, end] of splitSentences(text, spans, language.segmentation)) {
        sentences.push({
          span: [spans.starts[first]!, spans.ends[end - 1]!],
          tokens: [base + first, base + end],
          provenance,
        });
      }
    }
    return { layers: { sentences, tokens } };
  },
};

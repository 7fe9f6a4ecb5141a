import type { NameData } from '../../languages/parts/names.ts';
import type { Article } from '../../model/article.ts';
import { findAtOrBefore } from '../../text/token-index.ts';
import { wordRow } from '../../text/word-row.ts';
import type { Context } from '../stage.ts';
import { dropPlainWords } from './drop-plain-words.ts';
import { findByModel } from './find-by-model.ts';
import { findByRules } from './find-by-rules.ts';
import { matchPhrases } from './match-phrases.ts';
import type { NameSpan } from './name-span.ts';
import { refineSpans } from './refine-spans.ts';
import { createEvidence, type Evidence, gatherEvidence } from './token-evidence.ts';

/** Names of an article with the evidence they rest on, and the name data of each sentence's language. */
export interface FoundNames {
  readonly spans: readonly NameSpan[];
  readonly evidence: Evidence;
  /** Name data for each sentence, by index. */
  readonly data: readonly NameData[];
}

/** Finds names sentence by sentence, each in its own language; ordered, outer spans before the nested ones in them. */
export function findNames(article: Article, context: Context): FoundNames {
  const { tokens, sentences, languages } = article.layers;
  const row = wordRow(article);
  const evidence = createEvidence(row);
  const fallback = context.language(article.language) ?? context.language('de')!;
  const { tables } = context;
  const spans: NameSpan[] = [];
  const data: NameData[] = [];
  for (const sentence of sentences) {
    const run = languages[findAtOrBefore(languages, sentence.span[0])];
    const language = (run && run.language !== 'und' && context.language(run.language)) || fallback;
    const { names, code, morphology } = language;
    const [first, end] = sentence.tokens;
    data.push(names);
    const wordTables = {
      lexicon: tables.lexicon(code),
      given: tables.givenNames,
      letters: tables.nameLetters(code),
      gazetteer: tables.gazetteer,
    };
    gatherEvidence(evidence, row, sentence.tokens, names, wordTables);
    matchPhrases(evidence, article.text, tokens, sentence.tokens, names, tables.gazetteer);
    const model = tables.nameModel(code);
    const found = model
      ? dropPlainWords(
          findByModel(model, evidence, tokens, first, end),
          evidence,
          names,
          morphology.compoundLinks,
          wordTables,
        )
      : findByRules(evidence, first, end, names);
    spans.push(...refineSpans(found, evidence, tokens, first, end, names, tables.gazetteer));
  }
  return { spans, evidence, data };
}

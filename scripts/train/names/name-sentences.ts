import { readRows } from '../../../eval/data.ts';
import { annotate } from '../../../src/annotate.ts';
import { matchPhrases } from '../../../src/article/names/match-phrases.ts';
import { FEATURES, nameFeatures } from '../../../src/article/names/name-features.ts';
import { createEvidence, DEMONYM, type Evidence, gatherEvidence } from '../../../src/article/names/token-evidence.ts';
import type { Context } from '../../../src/article/stage.ts';
import type { Span } from '../../../src/model/span.ts';
import { openContext } from '../../../src/open-context.ts';
import { tokensIn } from '../../../src/text/token-index.ts';
import { wordRow } from '../../../src/text/word-row.ts';
import { nameLabels, trainingTypes } from './name-labels.ts';
import { readTreebankSentences } from './treebank-sentences.ts';

/** One sentence ready for training: hashed features of each token, one after another, and its labels. */
export interface TrainingSentence {
  readonly features: Int32Array;
  readonly counts: Uint8Array;
  readonly gold: Uint8Array;
}

interface Mention {
  readonly type: string;
  readonly span: Span;
}

/** Training sentences by kind of text, tokenised and tagged by the program itself. */
export interface NameSentences {
  /** SmartData and MobIE's training part: much text about traffic and firms, without the class "other". */
  readonly reports: readonly TrainingSentence[];
  /** GSD and PUD with names marked by hand: news, encyclopedia and reviews, all classes. */
  readonly treebanks: readonly TrainingSentence[];
}

export function readNameSentences(): NameSentences {
  const context = openContext();
  const reports: TrainingSentence[] = [];
  for (const row of readRows<{ text: string; mentions: Mention[] }>('ner-de/smartdata')) {
    reports.push(...prepare(row.text, row.mentions, context, true));
  }
  for (const row of readRows<{ tokens: string[]; outer: string[] }>('ner-de/mobie-train')) {
    const { text, mentions } = joinRow(row.tokens, row.outer);
    reports.push(...prepare(text, mentions, context, true));
  }
  const treebanks = readTreebankSentences().flatMap((row) => {
    const { text, mentions } = joinRow(row.tokens, row.outer);
    return prepare(text, mentions, context, false);
  });
  return { reports, treebanks };
}

/** Positions of the features of a token that hang on its letters alone. */
const LEXICAL = [1, 6, 7, 8, 9];

/**
 * Copies of the sentences that hold names, with the names' own letters hidden, so that the model learns what stands
 * around a name and what the lists say of it rather than the names of its training texts.
 */
export function hideNames(sentences: readonly TrainingSentence[]): TrainingSentence[] {
  return sentences
    .filter((sentence) => sentence.gold.some((label) => label !== 0))
    .map((sentence, index) => {
      const features = sentence.features.slice();
      for (let at = 0; at < sentence.gold.length; at++) {
        if (sentence.gold[at] !== 0)
          for (const place of LEXICAL) features[at * FEATURES + place] = unseen(index, at, place);
      }
      return { ...sentence, features };
    });
}

/** A feature that stands nowhere else: a letter pattern never seen, as new names have them. */
function unseen(sentence: number, token: number, place: number): number {
  return Math.imul(Math.imul(sentence + 1, 0x9e3779b1) ^ Math.imul(token + 1, 0x85ebca6b) ^ place, 0xc2b2ae35);
}

/** Tokens joined by spaces, and the spans of their labels. */
export function joinRow(tokens: readonly string[], labels: readonly string[]): { text: string; mentions: Mention[] } {
  const mentions: { type: string; span: [number, number] }[] = [];
  let text = '';
  tokens.forEach((token, index) => {
    const start = text.length === 0 ? 0 : text.length + 1;
    text = text.length === 0 ? token : `${text} ${token}`;
    const label = labels[index]!;
    if (label.startsWith('B-')) mentions.push({ type: label.slice(2), span: [start, text.length] });
    else if (label.startsWith('I-') && mentions.length > 0) mentions[mentions.length - 1]!.span[1] = text.length;
  });
  return { text, mentions };
}

/** `partial`: the set marks no demonyms and nothing "other"; there the word lists stand in for it. */
function prepare(text: string, mentions: readonly Mention[], context: Context, partial: boolean): TrainingSentence[] {
  const article = annotate({ id: 'row', text, language: 'de' }, context, { keepText: true, until: 'words' });
  const { tokens, sentences } = article.layers;
  const names = context.language('de')!.names;
  const row = wordRow({ text, layers: article.layers });
  const evidence = createEvidence(row);
  const all = [0, tokens.length] as const;
  gatherEvidence(evidence, row, all, names, context.tables.lexicon('de'), context.tables.givenNames);
  for (const sentence of sentences)
    matchPhrases(evidence, text, tokens, sentence.tokens, names, context.tables.gazetteer);
  const labels = new Uint8Array(tokens.length);
  for (const mention of mentions) {
    const type = trainingTypes[mention.type];
    if (!type) continue;
    const [first, end] = tokensIn(tokens, mention.span);
    for (let at = first; at < end; at++) labels[at] = nameLabels.indexOf(at === first ? `B-${type}` : `I-${type}`);
  }
  if (partial) addFromLists(labels, evidence);
  return sentences.map(({ tokens: [first, end] }) => {
    const features = new Int32Array((end - first) * FEATURES);
    const counts = new Uint8Array(end - first);
    const buckets = new Int32Array(FEATURES);
    for (let at = first; at < end; at++) {
      counts[at - first] = nameFeatures(evidence, tokens, at, first, end, buckets);
      features.set(buckets, (at - first) * FEATURES);
    }
    return { features, counts, gold: labels.slice(first, end) };
  });
}

function addFromLists(labels: Uint8Array, evidence: Evidence): void {
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] !== 0) continue;
    if (evidence.known[at] === 4) labels[at] = nameLabels.indexOf('B-OTH');
    else if (evidence.known[at] === 12 && at > 0 && labels[at - 1]! >= nameLabels.indexOf('B-OTH'))
      labels[at] = nameLabels.indexOf('I-OTH');
    else if (evidence.flags[at]! & DEMONYM) labels[at] = nameLabels.indexOf('B-LOC');
  }
}

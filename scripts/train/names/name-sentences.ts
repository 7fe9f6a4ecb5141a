import { readRows } from '../../../eval/data.ts';
import { annotate } from '../../../src/annotate.ts';
import { matchPhrases } from '../../../src/article/names/match-phrases.ts';
import { FEATURES, nameFeatures } from '../../../src/article/names/name-features.ts';
import {
  CALENDAR,
  CAPITAL,
  COMMON,
  COMPOUND,
  createEvidence,
  DEMONYM,
  type Evidence,
  FIRST_NAME,
  gatherEvidence,
  NOUN,
  ORG_WORD,
  OTHER_WORD,
  PLACE_WORD,
  PROPER,
  ROLE,
  SURNAME,
} from '../../../src/article/names/token-evidence.ts';
import { HINT } from '../../../src/article/names/word-evidence.ts';
import { HINTS } from '../../../src/article/names/word-hints.ts';
import { hashOf } from '../../../src/article/names/word-shape.ts';
import type { Context } from '../../../src/article/stage.ts';
import type { Span } from '../../../src/model/span.ts';
import { openContext } from '../../../src/open-context.ts';
import { tokensIn } from '../../../src/text/token-index.ts';
import { wordRow } from '../../../src/text/word-row.ts';
import { nameLabels, trainingTypes } from './name-labels.ts';
import { readTreebankSentences } from './treebank-sentences.ts';
import { readWrittenSentences } from './written-sentences.ts';

/** One sentence ready for training: hashed features of each token, one after another, and its labels. */
export interface TrainingSentence {
  readonly features: Int32Array;
  readonly counts: Uint8Array;
  readonly gold: Uint8Array;
  /** 1 for tokens whose letters may be left out: names, and nouns that the training forgets. */
  readonly hidden: Uint8Array;
  /** Labels that may be right, one bit each: more than the gold one where the source marks less than we do. */
  readonly allowed: Uint16Array;
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
  /** Sentences written for this project in the manner of encyclopedia and news. */
  readonly written: readonly TrainingSentence[];
}

/** Reads all sources. Throws when the evaluation data folder is missing. */
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
  const joined = ({ tokens, outer }: { tokens: readonly string[]; outer: readonly string[] }) => {
    const { text, mentions } = joinRow(tokens, outer);
    return prepare(text, mentions, context, false);
  };
  return {
    reports,
    treebanks: readTreebankSentences().flatMap(joined),
    written: readWrittenSentences().flatMap(joined),
  };
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

/** `partial`: the set marks no derived forms, no compounds and nothing "other"; there the word lists stand in for it. */
export function prepare(
  text: string,
  mentions: readonly Mention[],
  context: Context,
  partial: boolean,
): TrainingSentence[] {
  const article = annotate({ id: 'row', text, language: 'de' }, context, { keepText: true, until: 'words' });
  const { tokens, sentences } = article.layers;
  const names = context.language('de')!.names;
  const { tables } = context;
  const row = wordRow({ text, layers: article.layers });
  const evidence = createEvidence(row);
  gatherEvidence(evidence, row, [0, tokens.length], names, {
    lexicon: tables.lexicon('de'),
    given: tables.givenNames,
    letters: tables.nameLetters('de'),
    gazetteer: tables.gazetteer,
  });
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
  const forgotten = forgetNouns(labels, evidence);
  const allowed = Uint16Array.from(
    labels,
    (label, at) =>
      (1 << label) | (partial && label === 0 ? alsoAllowed(evidence.cells[evidence.rows[at]! + HINT]!) : 0),
  );
  return sentences.map(({ tokens: [first, end] }) => {
    const features = new Int32Array((end - first) * FEATURES);
    const counts = new Uint8Array(end - first);
    const buckets = new Int32Array(FEATURES);
    for (let at = first; at < end; at++) {
      counts[at - first] = nameFeatures(evidence, at, first, end, buckets);
      features.set(buckets, (at - first) * FEATURES);
    }
    const gold = labels.slice(first, end);
    const hidden = gold.map((label, at) => (label !== 0 || forgotten[first + at] ? 1 : 0));
    return { features, counts, gold, hidden, allowed: allowed.slice(first, end) };
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

/** How many nouns of a hundred the training forgets. */
const FORGOTTEN = 10;

/**
 * The lexicon knows nearly every noun of the training sentences and fewer of other texts. So that a noun it does not know
 * is not taken for a name, some that are no names are seen as if it did not know them, whole words at a time.
 */
function forgetNouns(labels: Uint8Array, { flags, lower, known, likely, places }: Evidence): Uint8Array {
  const forgotten = new Uint8Array(labels.length);
  for (let at = 0; at < labels.length; at++) {
    const all = flags[at]!;
    if (labels[at] !== 0 || !(all & CAPITAL) || !(all & (NOUN | COMPOUND)) || all & LISTED) continue;
    if (known[at] || likely[at] || places[at]) continue;
    if ((hashOf(lower[at]!, 0, lower[at]!.length) >>> 0) % 100 >= FORGOTTEN) continue;
    flags[at]! &= ~(NOUN | COMMON | COMPOUND);
    forgotten[at] = 1;
  }
  return forgotten;
}

/** What keeps a noun from being forgotten: lists have it. */
const LISTED = FIRST_NAME | SURNAME | PROPER | DEMONYM | ROLE | CALENDAR | ORG_WORD | OTHER_WORD | PLACE_WORD;

function bits(...labels: (typeof nameLabels)[number][]): number {
  return labels.reduce((sum, label) => sum | (1 << nameLabels.indexOf(label)), 0);
}

/** Where a set marks no derived forms and compounds, a word that is made like one may be a name. */
function alsoAllowed(hint: number): number {
  if (hint === HINTS.town || hint === HINTS.partPlace || hint === HINTS.partTown || hint === HINTS.closedPlace)
    return bits('B-LOC');
  if (hint === HINTS.partOrganisation || hint === HINTS.partAbbreviation || hint === HINTS.closedOrganisation)
    return bits('B-ORG', 'B-OTH');
  if (hint === HINTS.none || hint === HINTS.partWord) return 0;
  return bits('B-PER', 'B-ORG', 'B-LOC', 'B-OTH');
}

import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { hashText } from '../../text/hash-text.ts';
import { tokensIn } from '../../text/token-index.ts';
import { visitWordRuns } from '../../text/word-runs.ts';

/** The words of one quotation, ready to be compared. */
export interface QuotationWords {
  readonly article: string;
  readonly order: number;
  /** Index in the article's quotations. */
  readonly quotation: number;
  readonly language: string;
  /** Words as written and folded, without marks. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
  /** Folded lemmas of the words that carry meaning, for comparison across languages. */
  readonly lemmas: readonly string[];
  /** The same without adverbs: what the quotation speaks of. */
  readonly telling: readonly string[];
  readonly hashes: Int32Array;
  readonly numbers: readonly string[];
  /** Number words and figures, as lemmas. */
  readonly counts: readonly string[];
  /** Pile entity of the speaker, or the folded last word of the speaker's name; null when unknown. */
  readonly speaker: string | null;
  /** Days since 1970 of the article's publication, null when unknown. */
  readonly day: number | null;
  readonly text: string;
  /** A piece inside a sentence, not an utterance of its own. */
  readonly fragment: boolean;
  /** Known to hold no verb: a name, a term, a title. */
  readonly isTerm: boolean;
  /** Given in the speaker's own words; else somebody else worded it. */
  readonly direct: boolean;
  readonly polarity: Quotation['polarity'];
}

/** Parts of speech whose words carry meaning; auxiliaries, articles and small words are left out. */
const meaning: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X']);

/** Reads quotations of three words and more: direct ones with their fragments, and indirect ones. */
export function readQuotationWords(
  article: Article,
  order: number,
  quotation: Quotation,
  index: number,
  speaker: string | null,
): QuotationWords | null {
  if (quotation.type !== 'direct' && quotation.type !== 'indirect') return null;
  const words: string[] = [];
  const numbers: string[] = [];
  for (const [start, end] of quotation.content) {
    visitWordRuns(
      article.text,
      (from, to, kind) => {
        const word = article.text.slice(from, to);
        words.push(word);
        if (kind === 'number') numbers.push(word.replace(/[.,]/g, ''));
      },
      start,
      end,
    );
  }
  if (words.length < 3) return null;
  const folded = words.map(foldLetters);
  const content = quotation.content.flatMap(([start, end]) => {
    const [first, last] = tokensIn(article.layers.tokens, [start, end]);
    return article.layers.tokens.slice(first, last);
  });
  const tokens = content.filter((token) => meaning.has(token.pos));
  const run = article.layers.languages.find(
    ({ span }) => span[0] <= quotation.content[0]![0] && quotation.content[0]![0] < span[1],
  );
  return {
    article: article.id,
    order,
    quotation: index,
    language: run && run.language !== 'und' ? run.language : article.language,
    words,
    folded,
    lemmas: tokens.map((token) => foldLetters(token.lemma)),
    telling: tokens.filter((token) => token.pos !== 'ADV').map((token) => foldLetters(token.lemma)),
    hashes: Int32Array.from(folded.map((word) => hashText(word) | 0)),
    numbers,
    counts: tokens.filter((token) => token.pos === 'NUM').map((token) => foldLetters(token.lemma)),
    speaker,
    day: dayOf(article),
    isTerm: tokens.length > 0 && !content.some(({ pos }) => pos === 'VERB' || pos === 'AUX'),
    direct: quotation.type === 'direct',
    polarity: quotation.polarity,
    fragment: quotation.provenance.rule.startsWith('direct.fragment'),
    text: quotation.content.map(([start, end]) => article.text.slice(start, end)).join(' … '),
  };
}

function dayOf({ published }: Article): number | null {
  const time = published?.value && published.value.length >= 10 ? Date.parse(published.value.slice(0, 10)) : Number.NaN;
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

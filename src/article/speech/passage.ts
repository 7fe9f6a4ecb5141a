import type { NameData } from '../../languages/parts/names.ts';
import type { SpeechData } from '../../languages/parts/speech.ts';
import type { Article } from '../../model/article.ts';
import type { Block, Token } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import { findAtOrBefore } from '../../text/token-index.ts';
import type { Context } from '../stage.ts';
import { quotesOfParagraphs } from './paragraph-quotes.ts';
import type { Quote } from './quote.ts';
import type { Range } from './ranges.ts';
import { readsFinite } from './reads-finite.ts';

/** A sentence, or several that one pair of quotation marks holds together. */
export interface Unit {
  readonly index: number;
  readonly range: Range;
  /** Range without the closing punctuation that belongs to the whole sentence. */
  readonly core: Range;
  readonly paragraph: number;
  readonly kind: Block['kind'] | 'caption';
  readonly data: SpeechData;
  readonly names: NameData;
  /** Classes that any of its words has (see `speechClass`). */
  readonly classes: number;
  readonly quotes: readonly Quote[];
}

/** An article prepared for finding speech: lower-case words, units, quotation marks. */
export interface Passage {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** 1 for tokens without letter or digit. */
  readonly marks: Uint8Array;
  /** 1 for finite verbs. */
  readonly finite: Uint8Array;
  /** Classes of each word (see `speechClass`). */
  readonly classes: Uint8Array;
  readonly units: readonly Unit[];
  /** All quotations in reading order, and for each token the number of the one around it, or 0. */
  readonly quotes: readonly Quote[];
  readonly quoteOf: Int32Array;
}

/** Cuts an article into units and pairs the quotation marks of each paragraph. */
export function readPassage(article: Article, context: Context): Passage {
  const { text } = article;
  const { tokens, sentences, blocks, captions, languages } = article.layers;
  const words: string[] = new Array(tokens.length);
  const lower: string[] = new Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const [start, end] = tokens[i]!.span;
    const word = text.slice(start, end);
    words[i] = word;
    lower[i] = word.toLowerCase();
  }
  const marks = markFlags(tokens, words);
  const finite = new Uint8Array(tokens.length);
  const classes = new Uint8Array(tokens.length);
  const units: Unit[] = [];
  const paragraphs = paragraphsOf(text, sentences);
  const spans = paragraphs.map(([at, last]): Span => [sentences[at]!.span[0], sentences[last]!.span[1]]);
  const marked = quotesOfParagraphs(text, tokens, spans);
  paragraphs.forEach(([at, last], paragraph) => {
    const start = spans[paragraph]![0];
    const quotes = marked[paragraph]!;
    let next = 0;
    const block = blocks[findAtOrBefore(blocks, start)];
    const inCaption = captions.some((caption) => caption.span[0] <= start && start < caption.span[1]);
    const run = languages[findAtOrBefore(languages, start)];
    const code = run && run.span[1] > start && run.language !== 'und' ? run.language : article.language;
    const language = context.language(code);
    for (let sentence = at; sentence <= last; sentence++) {
      const first = sentences[sentence]!.tokens[0];
      let end = sentences[sentence]!.tokens[1];
      while (next < quotes.length && quotes[next]!.outer[0] < first) next += 1;
      let reach = next;
      // The sentences that a quotation holds together are one unit.
      for (;;) {
        while (reach < quotes.length && quotes[reach]!.outer[1] <= end) reach += 1;
        const open = quotes[reach];
        if (!open || open.outer[0] >= end || sentence >= last) break;
        sentence += 1;
        end = sentences[sentence]!.tokens[1];
      }
      if (!language || end <= first) continue;
      const { speech: data, names } = language;
      let close = next;
      while (close < quotes.length && quotes[close]!.outer[1] <= end) close += 1;
      const inside = quotes.slice(next, close);
      next = close;
      let coreEnd = end;
      while (coreEnd > first && isFinal(words[coreEnd - 1]!)) coreEnd -= 1;
      units.push({
        index: units.length,
        range: [first, end],
        core: [behindDateline(tokens, words, first, coreEnd), coreEnd],
        paragraph,
        kind: inCaption ? 'caption' : block && block.span[1] > start ? block.kind : 'paragraph',
        data,
        names,
        classes: classify(data, tokens, words, lower, marks, [first, end], finite, classes),
        quotes: inside,
      });
    }
  });
  const all = marked.flat();
  const quoteOf = new Int32Array(tokens.length);
  for (const [i, { outer }] of all.entries()) quoteOf.fill(i + 1, outer[0], outer[1]);
  return { article, text, tokens, words, lower, marks, finite, classes, units, quotes: all, quoteOf };
}

/** Fills in what the words of a unit are; returns the classes that any of them has. */
function classify(
  data: SpeechData,
  tokens: readonly Token[],
  words: readonly string[],
  lower: readonly string[],
  marks: Uint8Array,
  [first, end]: Range,
  finite: Uint8Array,
  classes: Uint8Array,
): number {
  let any = 0;
  for (let i = first; i < end; i++) {
    const own = data.classes.get(lower[i]!) ?? 0;
    classes[i] = own;
    any |= own;
    const { pos } = tokens[i]!;
    if (pos !== 'VERB' && pos !== 'AUX' && pos !== 'X') continue;
    const opens = i === first || marks[i - 1] === 1;
    if (!readsFinite(tokens[i]!, words[i]!, lower[i]!, opens, data)) continue;
    finite[i] = data.commaBeforeClause && lower[i]!.endsWith('n') && marked(data, lower, i) ? 0 : 1;
  }
  return any;
}

/** "zu können", "halten zu können", "zurückzuziehen": an infinitive, whatever the tag says. */
function marked(data: SpeechData, lower: readonly string[], at: number): boolean {
  return (
    data.infinitiveMarkers.has(lower[at - 1] ?? '') ||
    (data.infinitiveMarkers.has(lower[at + 1] ?? '') && data.auxiliaryInfinitives.has(lower[at + 2] ?? '')) ||
    marksInfinitive(lower[at]!)
  );
}

/** "zurückzuziehen": a marker of the infinitive inside the word. */
export function marksInfinitive(word: string): boolean {
  return word.indexOf('zu', 2) > 0 && /^\p{Ll}{2,9}zu\p{Ll}{3,20}n$/u.test(word);
}

function markFlags(tokens: readonly Token[], words: readonly string[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const code = words[i]!.charCodeAt(0) | 32;
    // A Latin letter at the front settles it without looking at every character.
    const letter = code >= 97 && code <= 122;
    flags[i] = !letter && (tokens[i]!.pos === 'PUNCT' || !/[\p{L}\p{N}]/u.test(words[i]!)) ? 1 : 0;
  }
  return flags;
}

/** "TIEFENLOHR (nwd) – Der Damm …": place, agency and date before a dash belong to no sentence. */
function behindDateline(tokens: readonly Token[], words: readonly string[], first: number, end: number): number {
  let brackets = false;
  for (let at = first; at < Math.min(first + 14, end - 3); at++) {
    const word = words[at]!;
    if (word === ')') brackets = true;
    if (brackets && (word === '–' || word === '—' || (word === '-' && words[at - 1] === ')'))) return at + 1;
    // In brackets stands an agency, whose letters may read like any word.
    if (word === '(') at = Math.max(at, closingBracket(words, at) - 1);
    else if (word === '„' || word === '“' || word === '"' || readsVerb(tokens[at]!, word)) return first;
  }
  return first;
}

function closingBracket(words: readonly string[], open: number): number {
  for (let at = open + 1; at < Math.min(open + 8, words.length); at++) if (words[at] === ')') return at;
  return open + 1;
}

/** A verb in small letters; places in capitals may be tagged as anything. */
function readsVerb({ pos }: Token, word: string): boolean {
  return (pos === 'VERB' || pos === 'AUX') && word[0] === word[0]?.toLowerCase();
}

/** First and last sentence of each line. */
function paragraphsOf(text: string, sentences: Article['layers']['sentences']): Range[] {
  const paragraphs: Range[] = [];
  for (let at = 0; at < sentences.length; ) {
    let last = at;
    while (last + 1 < sentences.length && !breaksLine(text, sentences[last]!.span[1], sentences[last + 1]!.span[0]))
      last++;
    paragraphs.push([at, last]);
    at = last + 1;
  }
  return paragraphs;
}

function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true;
  return false;
}

function isFinal(word: string): boolean {
  return word === '.' || word === '!' || word === '?' || word === '…' || word === ';';
}

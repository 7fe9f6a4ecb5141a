import type { Article } from '../../../model/article.ts';
import type { Sentence, Token } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import { pairQuotes } from '../../../text/quote-pairs.ts';

const [shortest, longest] = [40, 400];

/** Words of somebody who is not named in the sentence itself: shown alone they would read as facts. */
const unattributed: ReadonlySet<string> = new Set(['direct', 'freeIndirect', 'indirectFreeIndirect']);

/**
 * A full stop or an exclamation mark and what may close behind it. A caption, a line of a page's furniture or a heading
 * ends in no mark, a teaser in dots, a question does not tell what happened.
 */
const ending = /[.!][)\]}\p{Pi}\p{Pf}\p{Ps}"']{0,4}$/u;
const cutOff = /(?:\.\.|…)[)\]\p{Pi}\p{Pf}"']{0,4}$/u;

/** Where to click next is no news. */
const address = /\bhttps?:|\bwww\d{0,2}\./i;

/** A sentence that says something to a reader who sees no other of the article. */
export function standsAlone(article: Article, sentence: Sentence): boolean {
  const { span } = sentence;
  const length = span[1] - span[0];
  if (length < shortest || length > longest) return false;
  const { quotations, claims } = article.layers;
  // What stands on an unnamed source or is unproven by the text's own words belongs with the gaps, not with the facts.
  const weak = quotations.some(
    ({ type, content, anonymous }) => (anonymous || unattributed.has(type)) && covers(content, span) > 0.5,
  );
  if (weak || claims.some(({ unproven, span: claim }) => unproven !== null && covers([claim], span) > 0)) return false;
  const words = article.text.slice(...span).trimEnd();
  if (!ending.test(words) || cutOff.test(words) || address.test(words) || !quotesClose(words)) return false;
  const tokens = article.layers.tokens.slice(...sentence.tokens);
  return (
    !leansOnBefore(tokens) && !isImagined(tokens) && !leansOnPronoun(tokens) && !tellsOfSelf(article, span, tokens)
  );
}

/** Straight marks come in twos, and so do curved ones, whichever way they turn: half a quotation is cut from its other half. */
function quotesClose(words: string): boolean {
  return [/"/g, /[„“”]/g, /[«»]/g].every((marks) => (words.match(marks) ?? []).length % 2 === 0);
}

const leaning: ReadonlySet<string> = new Set(['PRON', 'AUX', 'CCONJ']);

/** "He …", "And …", "That proves …", "Should he lose …": it goes on from what stands before, or tells what may come. */
function leansOnBefore([first, second]: readonly Token[]): boolean {
  if (!first) return false;
  if (leaning.has(first.pos)) return true;
  return first.pos === 'DET' && (second?.pos === 'VERB' || second?.pos === 'AUX');
}

/** "Chaos wäre …", "Demonstranten hätten erwidert": the first finite verb says that it did not happen, or that somebody else says so. */
function isImagined(tokens: readonly Token[]): boolean {
  return tokens.find(({ morph }) => morph.includes('VerbForm=Fin'))?.morph.includes('Mood=Sub') ?? false;
}

/** True when somebody is called "he" or "they" before anybody is named: such a sentence says nothing by itself. */
function leansOnPronoun(tokens: readonly Token[]): boolean {
  for (const { pos, morph } of tokens) {
    if (pos === 'PROPN') return false;
    if (pos === 'PRON' && morph.includes('PronType=Prs') && !/Person=[12]/.test(morph)) return true;
  }
  return false;
}

/** "I", "we" outside of quotation marks: the author tells a thought or a day of their own. */
function tellsOfSelf({ text }: Article, [start, end]: Span, tokens: readonly Token[]): boolean {
  const own = tokens.filter(({ pos, morph }) => pos === 'PRON' && morph.includes('Person=1'));
  if (own.length === 0) return false;
  const quoted = pairQuotes(text, start, end);
  return own.some(({ span }) => !quoted.some((pair) => inside(span, pair.span)));
}

export function inside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function covers(spans: readonly Span[], sentence: Span): number {
  const covered = spans.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, sentence[1]) - Math.max(start, sentence[0])),
    0,
  );
  return covered / (sentence[1] - sentence[0]);
}

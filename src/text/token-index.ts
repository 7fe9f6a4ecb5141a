import type { Sentence, Token } from '../model/layers.ts';
import type { Span } from '../model/span.ts';

/** Index of the first item whose span ends after `offset`; `items.length` when there is none. Items are ordered. */
export function firstEndingAfter(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.span[1] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the item (token, sentence, block) that covers `offset`, or -1. Items are ordered and do not overlap. */
export function itemAt(items: readonly { readonly span: Span }[], offset: number): number {
  const index = firstEndingAfter(items, offset);
  return index < items.length && items[index]!.span[0] <= offset ? index : -1;
}

/** Index of the token that covers `offset`, or -1 between tokens. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return itemAt(tokens, offset);
}

/** Range `[first, end)` of the tokens that overlap the span; empty (`first === end`) when none does. */
export function tokensIn(tokens: readonly Token[], span: Span): readonly [first: number, end: number] {
  const first = firstEndingAfter(tokens, span[0]);
  let low = first;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (tokens[middle]!.span[0] < span[1]) low = middle + 1;
    else high = middle;
  }
  return [first, low];
}

/** Index of the sentence that covers `offset` or, between two sentences, the one before; -1 before the first. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  const index = firstEndingAfter(sentences, offset);
  if (index < sentences.length && sentences[index]!.span[0] <= offset) return index;
  return index - 1;
}

/** Index of the sentence that holds the token with this index, or -1. */
export function sentenceOfToken(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.tokens[1] > token) high = middle;
    else low = middle + 1;
  }
  return low < sentences.length && sentences[low]!.tokens[0] <= token ? low : -1;
}

/** Index of the last item that starts at or before `offset`, or -1. Items are ordered by start. */
export function findAtOrBefore(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (items[middle]!.span[0] <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

import { DIGIT, kindAt, LETTER, LOWER, OPENING, QUOTE, SPACE, UPPER } from './characters.ts';
import type { SegmentationRules } from './segmentation-rules.ts';
import type { TokenSpans } from './tokenize.ts';

/**
 * Tokens after which a sentence is cut although nothing ends it: lists, tables and hostile text without a full stop. No
 * sentence of the news is a quarter as long, and what reads sentences may look back and forth in them.
 */
const longestSentence = 512;

/**
 * Groups the tokens of one block into sentences: for each sentence the index of its first token and the index after its
 * last. A quoted sentence with its cue behind it ("…!“ sagte …") stays one sentence; a blank line always ends one.
 */
export function splitSentences(
  text: string,
  tokens: TokenSpans,
  rules: SegmentationRules,
): (readonly [number, number])[] {
  const sentences: (readonly [number, number])[] = [];
  const count = tokens.starts.length;
  let first = 0;
  for (let index = 0; index < count; index++) {
    const found = endsSentence(text, tokens, index, rules);
    const last = found < 0 && index + 1 - first >= longestSentence ? index : found;
    if (last < 0) continue;
    if (last + 1 > first) sentences.push([first, last + 1]);
    first = last + 1;
    index = last;
  }
  if (first < count) sentences.push([first, count]);
  return sentences;
}

/** Index of the sentence's last token when a sentence ends at token `index` (closing quotes follow it), else -1. */
function endsSentence(text: string, tokens: TokenSpans, index: number, rules: SegmentationRules): number {
  const { starts, ends } = tokens;
  const count = starts.length;
  if (index + 1 < count && hasBlankLine(text, ends[index]!, starts[index + 1]!)) return index;
  const end = ends[index]!;
  const mark = text.charCodeAt(end - 1);
  const length = end - starts[index]!;
  const ellipsis = mark === 0x2026 || (mark === 0x2e && length > 1 && text.charCodeAt(starts[index]!) === 0x2e);
  const abbreviated = mark === 0x2e && length > 1 && !ellipsis;
  if (mark !== 0x2e && mark !== 0x21 && mark !== 0x3f && mark !== 0x2026) return -1;
  if (abbreviated && !canEnd(text, tokens, index, rules)) return -1;
  let last = index;
  while (last + 1 < count && closes(text, tokens, last + 1)) last++;
  if (last + 1 >= count) return last;
  const next = starts[last + 1]!;
  const kind = kindAt(text, next);
  if (hasBlankLine(text, ends[last]!, next)) return last;
  if (abbreviated || ellipsis) return startsSentence(text, tokens, last + 1, rules) ? last : -1;
  if (kind & LOWER) return isAddress(text, next, ends[last + 1]!) ? last : -1;
  if (kind & (UPPER | DIGIT | LETTER)) return last;
  if (kind & (QUOTE | OPENING)) return opensSentence(text, tokens, last + 1) ? last : -1;
  const code = text.charCodeAt(next);
  // A dash, a bullet or a symbol starts a new sentence when a capital follows it; a comma, colon or bracket does not.
  if (
    code === 0x2c ||
    code === 0x3a ||
    code === 0x3b ||
    code === 0x29 ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2e
  )
    return -1;
  return last + 2 < count && kindAt(text, starts[last + 2]!) & LOWER ? -1 : last;
}

/** An abbreviation ends a sentence only when it is no title and a word follows that usually starts one. */
function canEnd(text: string, tokens: TokenSpans, index: number, rules: SegmentationRules): boolean {
  const start = tokens.starts[index]!;
  const end = tokens.ends[index]!;
  if (kindAt(text, start) & DIGIT) return false;
  if (end - start === 2 && kindAt(text, start) & UPPER) return false;
  return !rules.titles.has(text.slice(start, end - 1));
}

function startsSentence(text: string, tokens: TokenSpans, index: number, rules: SegmentationRules): boolean {
  const start = tokens.starts[index]!;
  if (kindAt(text, start) & (QUOTE | OPENING)) {
    return index + 1 < tokens.starts.length && startsSentence(text, tokens, index + 1, rules);
  }
  return rules.starters.has(text.slice(start, tokens.ends[index]!));
}

/** An opening mark starts a sentence when what it encloses starts with a capital or a digit. */
function opensSentence(text: string, tokens: TokenSpans, index: number): boolean {
  for (let at = index; at < tokens.starts.length && at < index + 4; at++) {
    const kind = kindAt(text, tokens.starts[at]!);
    if (!(kind & (QUOTE | OPENING))) return (kind & LOWER) === 0;
  }
  return true;
}

/** Whether the token is a closing quotation mark or bracket, or a further full stop, glued to what is before it. */
function closes(text: string, tokens: TokenSpans, index: number): boolean {
  const start = tokens.starts[index]!;
  const code = text.charCodeAt(start);
  if (code === 0x29 || code === 0x5d || code === 0x7d) return true;
  if (code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x2e) return tokens.ends[index - 1] === start;
  const kind = kindAt(text, start);
  if (!(kind & QUOTE) || kind & OPENING) return false;
  const glued = tokens.ends[index - 1] === start;
  const end = tokens.ends[index]!;
  const after = end < text.length ? kindAt(text, end) : SPACE;
  // "« Le lac": with a space on both sides this one opens; where it closes it is glued to what it encloses.
  if (code === 0xab && !glued) return false;
  // A mark glued to both neighbours closes: "verbessern.“erläuterte"; one with space before it opens.
  return glued || (after & SPACE) !== 0;
}

/** A host name or an address starts a sentence in lower case. */
function isAddress(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end - 1; at++) if (text.charCodeAt(at) === 0x2e) return true;
  return false;
}

function hasBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a && ++lines === 2) return true;
  return false;
}

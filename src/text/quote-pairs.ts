import type { Span } from '../model/span.ts';
import { DIGIT, kindAt, LETTER, OPENING, SPACE } from './characters.ts';

/** A quotation as its marks enclose it. Pairs are ordered by where they open; an inner pair follows its outer one. */
export interface QuotePair {
  /** Opening mark to closing mark inclusive; to the end of the searched range when it never closes. */
  readonly span: Span;
  /** What stands between the marks. */
  readonly content: Span;
  /** 0 for the outermost. */
  readonly depth: number;
  /** False when the closing mark is missing ("carried over" to the next paragraph, or lost). */
  readonly closed: boolean;
  readonly kind: 'double' | 'single' | 'angle';
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: QuotePair['kind'];
  readonly role: 'open' | 'close' | 'either';
}

const deepest = 8;

/**
 * Pairs quotation marks of all shapes („…“ „…" »…« «…» "…" ‚…' “…” ``…'') between two offsets, usually one paragraph.
 * Marks of one family close each other however they are shaped; apostrophes are left alone; a closing mark without an
 * opening one is ignored. One pass with a stack of bounded depth.
 */
export function pairQuotes(text: string, start: number, end: number): QuotePair[] {
  const pairs: QuotePair[] = [];
  const stack: { mark: Mark; index: number }[] = [];
  for (let at = start; at < end; at++) {
    const mark = markAt(text, at, start, end);
    if (!mark) continue;
    at = mark.end - 1;
    const closes = mark.role === 'open' ? -1 : indexOfOpen(stack, mark);
    if (closes >= 0) {
      close(pairs, stack, closes, mark);
    } else if (mark.role !== 'close' && stack.length < deepest) {
      stack.push({ mark, index: pairs.length });
      pairs.push({
        span: [mark.start, end],
        content: [mark.end, end],
        depth: stack.length - 1,
        closed: false,
        kind: mark.kind,
      });
    }
  }
  return pairs;
}

/** Position on the stack of the innermost quotation this mark can close, or -1. */
function indexOfOpen(stack: readonly { mark: Mark }[], mark: Mark): number {
  for (let at = stack.length - 1; at >= 0; at--) if (stack[at]!.mark.kind === mark.kind) return at;
  return -1;
}

function close(pairs: QuotePair[], stack: { mark: Mark; index: number }[], at: number, mark: Mark): void {
  const { index } = stack[at]!;
  const open = pairs[index]!;
  pairs[index] = { ...open, span: [open.span[0], mark.end], content: [open.content[0], mark.start], closed: true };
  // What was opened inside and never closed ends with its outer quotation.
  for (let inner = at + 1; inner < stack.length; inner++) {
    const left = pairs[stack[inner]!.index]!;
    pairs[stack[inner]!.index] = {
      ...left,
      span: [left.span[0], mark.start],
      content: [left.content[0], mark.start],
    };
  }
  stack.length = at;
}

function markAt(text: string, at: number, start: number, end: number): Mark | null {
  const code = text.charCodeAt(at);
  switch (code) {
    case 0x22: // "
    case 0xff02:
      return mark(text, at, 1, 'double', null, start, end);
    case 0x201e: // „
    case 0x201f:
      return mark(text, at, 1, 'double', 'open', start, end);
    case 0x201c: // “ closes in German, opens in English
    case 0x201d: // ”
      return mark(text, at, 1, 'double', null, start, end);
    case 0xab: // «
    case 0xbb: // »
      return mark(text, at, 1, 'angle', spacedRole(text, at, code, start, end), start, end);
    case 0x2039: // ‹
    case 0x203a: // ›
    case 0x201a: // ‚
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x27: // '
    case 0x60: // `
    case 0xb4: // ´
      return singleMark(text, at, code, start, end);
    case 0x2c: // ,,
      return text.charCodeAt(at + 1) === 0x2c && kindAt(text, at + 2) & LETTER && at + 1 < end
        ? mark(text, at, 2, 'double', 'open', start, end)
        : null;
    default:
      return null;
  }
}

function singleMark(text: string, at: number, code: number, start: number, end: number): Mark | null {
  if (text.charCodeAt(at + 1) === code && code !== 0x201a && at + 1 < end)
    return mark(text, at, 2, 'double', null, start, end);
  if (code === 0x201a) return mark(text, at, 1, 'single', 'open', start, end);
  const before = at > start ? kindAt(text, at - 1) : SPACE;
  const after = at + 1 < end ? kindAt(text, at + 1) : SPACE;
  const angle = code === 0x2039 || code === 0x203a;
  // Between two letters it is an apostrophe.
  if (!angle && before & (LETTER | DIGIT) && after & (LETTER | DIGIT)) return null;
  if (!angle && isGenitive(text, at, code, end)) return null;
  return mark(text, at, 1, 'single', null, start, end);
}

/** How far behind a genitive the mark that closes its quotation is looked for. */
const genitiveReach = 300;

/** ‘The dogs’ owner is here,’ said Kim: behind an s, when a later mark closes the words behind a sign of its own. */
function isGenitive(text: string, at: number, code: number, end: number): boolean {
  if ((text[at - 1] ?? '').toLowerCase() !== 's' || text[at + 1] !== ' ') return false;
  if (!/\p{Ll}/u.test(text[at + 2] ?? '')) return false;
  const opening = code === 0x2019 ? 0x2018 : code;
  for (let i = at + 2; i < Math.min(end, at + genitiveReach); i++) {
    const other = text.charCodeAt(i);
    if (other !== code && other !== opening) continue;
    if (',.!?…'.includes(text[i - 1]!) && other === code) return true;
    const opens = (i === 0 || kindAt(text, i - 1) & SPACE) !== 0;
    if (opens) return false;
  }
  return false;
}

/** "« Le lac », dit-il": marks that stand apart from what they enclose open and close by their shape. */
function spacedRole(text: string, at: number, code: number, start: number, end: number): Mark['role'] | null {
  const after = at + 1 < end ? text[at + 1]! : ' ';
  if (at === start) return code === 0xab && /\s/.test(after) ? 'open' : null;
  if (!(kindAt(text, at - 1) & (SPACE | OPENING))) return null;
  if (code === 0xab) return /\s/.test(after) ? 'open' : null;
  return /[\s,.;:!?)]/.test(after) ? 'close' : null;
}

/** Decides by its surroundings whether a mark opens or closes; what stays unclear is decided by the stack. */
function mark(
  text: string,
  at: number,
  length: number,
  kind: Mark['kind'],
  known: Mark['role'] | null,
  start: number,
  end: number,
): Mark {
  return { start: at, end: at + length, kind, role: known ?? roleOf(text, at, length, start, end) };
}

function roleOf(text: string, at: number, length: number, start: number, end: number): Mark['role'] {
  const before = at > start ? kindAt(text, at - 1) : SPACE;
  const after = at + length < end ? kindAt(text, at + length) : SPACE;
  const spaceBefore = (before & (SPACE | OPENING)) !== 0;
  const spaceAfter = (after & SPACE) !== 0;
  if (spaceBefore && !spaceAfter) return 'open';
  if (!spaceBefore && (spaceAfter || after === 0)) return 'close';
  // Glued on both sides: behind a full stop or a comma it can only close.
  if (!spaceBefore && '.,!?…'.includes(text[at - 1] ?? ' ')) return 'close';
  return 'either';
}

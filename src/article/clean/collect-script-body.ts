import { createTracer } from '../../text/traced-text.ts';
import type { Page } from '../parse/page.ts';
import type { Draft } from './draft.ts';

const bodyKey = /"articleBody"\s{0,20}:\s{0,20}"/g;
const plainEscapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['n', '\n'],
  ['r', '\n'],
  ['t', ' '],
]);
const references: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', ' '],
]);
/** Less is a teaser, not an article. */
const leastCharacters = 200;

/**
 * The article that a page carries only for machines: the longest `articleBody` of its JSON-LD, one draft per line or
 * paragraph. Empty when there is none. Every character leads back to the script; an escape maps as a whole.
 */
export function collectScriptBody(page: Page): readonly Draft[] {
  let best: readonly [start: number, end: number] = [0, 0];
  for (const element of page.elements) {
    if (element.name !== 'script' || !/ld\+json/i.test(element.attributes['type'] ?? '')) continue;
    const script = page.source.slice(element.start, element.end);
    for (const match of script.matchAll(bodyKey)) {
      const start = element.start + match.index + match[0].length;
      const end = endOfString(page.source, start, element.end);
      if (end - start > best[1] - best[0]) best = [start, end];
    }
  }
  const drafts = readBody(page.source, best[0], best[1]);
  return drafts.reduce((sum, { traced }) => sum + traced.text.length, 0) >= leastCharacters ? drafts : [];
}

function endOfString(source: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && source[at] !== '"') at += source[at] === '\\' ? 2 : 1;
  return at < limit ? at : start;
}

function readBody(source: string, start: number, end: number): readonly Draft[] {
  const drafts: Draft[] = [];
  const tracer = createTracer();
  const breakLine = () => {
    const traced = tracer.take();
    if (traced.text !== '')
      drafts.push({ kind: 'paragraph', traced, linked: 0, element: null, hints: [], apart: true });
  };
  for (let at = start; at < end; ) {
    const [text, length, exact] = next(source, at, end);
    if (text === '\n') breakLine();
    else if (text !== '') tracer.add(text, at, at + length, exact);
    at += length;
  }
  breakLine();
  return drafts;
}

/** What stands at a place of the string: its characters (a line feed for any break, nothing for a tag) and how many. */
function next(source: string, at: number, end: number): readonly [text: string, length: number, exact: boolean] {
  const first = source[at]!;
  if (first === '\\') return readEscape(source, at);
  if (first === '<') {
    const close = source.indexOf('>', at);
    if (close > 0 && close < Math.min(end, at + 500) && /[\p{L}/\\]/u.test(source[at + 1] ?? '')) {
      const isBreak = /^<\\?\/?(?:p|br|div|h\d|li|ul|ol|blockquote|figure|figcaption|table|tr)\b/i.test(
        source.slice(at, at + 14),
      );
      return [isBreak ? '\n' : '', close + 1 - at, false];
    }
  }
  if (first === '&') {
    const reference = /^&[a-z]{2,4};/.exec(source.slice(at, at + 6))?.[0];
    const meant = reference && references.get(reference);
    if (meant) return [meant, reference.length, false];
  }
  let stop = at + 1;
  while (stop < end && !/[\\<&]/.test(source[stop]!)) stop++;
  return [source.slice(at, stop), stop - at, true];
}

function readEscape(source: string, at: number): readonly [text: string, length: number, exact: boolean] {
  const plain = plainEscapes.get(source[at + 1] ?? '');
  if (plain !== undefined) return [plain, 2, false];
  const code = /^\\u[\da-f]{4}(?:\\u[\da-f]{4})?/i.exec(source.slice(at, at + 12))?.[0];
  if (code === undefined) return ['', 2, false];
  const pair = String.fromCharCode(Number.parseInt(code.slice(2, 6), 16), Number.parseInt(code.slice(8, 12), 16) || 0);
  if (code.length === 12 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair)) return [pair, 12, false];
  // Half of a pair alone is no character.
  return [/[\ud800-\udfff]/.test(pair[0]!) ? '' : pair[0]!, 6, false];
}

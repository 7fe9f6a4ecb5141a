import { createTracer, type Tracer } from '../../text/traced-text.ts';
import type { Draft } from './draft.ts';

export interface MarkdownText {
  readonly drafts: readonly Draft[];
  /** Keys and values of the front matter, keys in lower case. */
  readonly fields: ReadonlyMap<string, string>;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Markup inside a line, each with the group that is text: links, images, emphasis, code. */
const inline =
  /!\[([^\]\n]{0,300})\]\([^()\n]{0,500}\)|\[([^\]\n]{1,300})\]\([^()\n]{0,500}\)|<(https?:\/\/[^<>\s]{1,500})>|(\*\*|__|\*|_|`)(?=\S)|(?<=\S)(\*\*|__|\*|_|`)|\\([\\`*_{}[\]()#+.!|>-])/g;

/** Cuts Markdown into drafts: headings, paragraphs, list items, quotes; markup is left out, every letter maps back. */
export function collectMarkdown(source: string): MarkdownText {
  const drafts: Draft[] = [];
  const tracer = createTracer();
  const lines = linesOf(source);
  const { fields, next } = readFrontMatter(lines);
  let kind: Draft['kind'] = 'paragraph';
  let linked = 0;
  let fenced = false;
  const flush = () => {
    const traced = tracer.take();
    if (traced.text !== '') drafts.push({ kind, traced, linked, element: null, hints: [], apart: true });
    kind = 'paragraph';
    linked = 0;
  };
  for (let at = next; at < lines.length; at++) {
    const line = lines[at]!;
    const text = line.text;
    if (/^\s{0,3}(?:```|~~~)/.test(text)) {
      flush();
      fenced = !fenced;
      continue;
    }
    if (fenced) {
      tracer.add(`${text} `, line.start, line.start + text.length + 1, true);
      continue;
    }
    if (/^\s*$/.test(text) || /^\s{0,3}(?:[-*_]\s{0,3}){3,40}$/.test(text)) {
      flush();
      continue;
    }
    const heading = /^\s{0,3}(#{1,6})\s{1,10}/.exec(text);
    if (heading) {
      flush();
      const end = /\s{0,10}#{0,6}\s{0,10}$/.exec(text)?.index ?? text.length;
      addInline(tracer, text.slice(0, end), heading[0].length, line.start);
      const traced = tracer.take();
      if (traced.text !== '')
        drafts.push({
          kind: 'heading',
          level: heading[1]!.length,
          traced,
          linked: 0,
          element: null,
          hints: [],
          apart: true,
        });
      continue;
    }
    if (/^\s{0,3}(?:=+|-+)\s*$/.test(text) && tracer.length() > 0) {
      const traced = tracer.take();
      drafts.push({
        kind: 'heading',
        level: text.trim().startsWith('=') ? 1 : 2,
        traced,
        linked: 0,
        element: null,
        hints: [],
        apart: true,
      });
      continue;
    }
    const item = /^\s{0,12}(?:[-*+]|\d{1,3}[.)])\s{1,5}/.exec(text);
    const quote = /^\s{0,3}>\s{0,3}/.exec(text);
    if (item || (quote && kind !== 'quote')) flush();
    if (item) kind = 'listItem';
    if (quote) kind = 'quote';
    const prefix = (item ?? quote)?.[0].length ?? 0;
    tracer.gap(line.start, line.start);
    linked += addInline(tracer, text, prefix, line.start);
  }
  flush();
  return { drafts, fields };
}

/** Adds a line's text without its markup and returns how many characters of it were link text. */
function addInline(tracer: Tracer, text: string, from: number, start: number): number {
  let linked = 0;
  let at = from;
  const add = (begin: number, end: number) => tracer.add(text.slice(begin, end), start + begin, start + end, true);
  for (const match of text.slice(from).matchAll(inline)) {
    const begin = from + match.index;
    add(at, begin);
    const [whole, image, link, address, , , escaped] = match;
    const inner = image ?? link ?? address ?? escaped;
    if (inner !== undefined) {
      const innerAt = begin + whole.indexOf(inner, image === undefined ? 0 : 2);
      add(innerAt, innerAt + inner.length);
      if (link !== undefined || address !== undefined) linked += inner.length;
    }
    at = begin + whole.length;
  }
  add(at, text.length);
  return linked;
}

function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of source.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: source.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  lines.push({ text: source.slice(start), start });
  return lines;
}

/** `key: value` lines between two rules at the very start. */
function readFrontMatter(lines: readonly Line[]): { fields: ReadonlyMap<string, string>; next: number } {
  const fields = new Map<string, string>();
  if (!/^\ufeff?---\s*$/.test(lines[0]?.text ?? '')) return { fields, next: 0 };
  const end = lines.findIndex((line, index) => index > 0 && index < 100 && /^(?:---|\.\.\.)\s*$/.test(line.text));
  if (end < 0) return { fields, next: 0 };
  for (const line of lines.slice(1, end)) {
    const pair = /^([\p{L}_-]{1,40})\s{0,5}:\s{0,5}(.{0,500})$/u.exec(line.text);
    if (pair) fields.set(pair[1]!.toLowerCase(), pair[2]!.trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  return { fields, next: end + 1 };
}

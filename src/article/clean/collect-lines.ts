import { traceSource } from '../../text/traced-text.ts';
import type { Draft } from './draft.ts';
import { joinWrappedLines, type TextLine } from './join-wrapped-lines.ts';

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** Cuts plain text into drafts, one per line that shows something or per wrapped paragraph; `apart` notes an empty line before it. */
export function collectLines(source: string): Draft[] {
  return joinWrappedLines(readLines(source)).map(({ start, end, apart }) => {
    const traced = traceSource(source, start, end);
    return { kind: 'paragraph', traced, linked: 0, element: null, hints: [], apart };
  });
}

function readLines(source: string): TextLine[] {
  const lines: TextLine[] = [];
  let apart = true;
  let start = 0;
  const line = (end: number) => {
    const { text } = traceSource(source, start, end);
    if (text === '') apart = true;
    else {
      lines.push({ start, end, text, apart });
      apart = false;
    }
  };
  for (const match of source.matchAll(lineBreak)) {
    line(match.index);
    start = match.index + match[0].length;
  }
  line(source.length);
  return lines;
}

import { traceSource } from '../../text/traced-text.ts';
import type { Draft } from './draft.ts';

const lineBreak = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** Cuts plain text into drafts, one per line that shows something; `apart` notes an empty line before it. */
export function collectLines(source: string): Draft[] {
  const drafts: Draft[] = [];
  let apart = true;
  let start = 0;
  const line = (end: number) => {
    const traced = traceSource(source, start, end);
    if (traced.text === '') apart = true;
    else {
      drafts.push({ kind: 'paragraph', traced, linked: 0, element: null, hints: [], apart });
      apart = false;
    }
  };
  for (const match of source.matchAll(lineBreak)) {
    line(match.index);
    start = match.index + match[0].length;
  }
  line(source.length);
  return drafts;
}

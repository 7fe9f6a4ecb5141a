import type { OffsetRun } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

export interface ByteLocation {
  readonly bytes: readonly [start: number, end: number] | null;
  readonly exact: readonly (readonly [number, number, number, number])[];
}

/** Where the characters of a span stand in the document, by the article's offset runs. */
export function locateBytes(text: string, span: Span, offsets: readonly OffsetRun[]): ByteLocation {
  const exact: [number, number, number, number][] = [];
  let low = Number.POSITIVE_INFINITY;
  let high = -1;
  for (let at = firstRun(offsets, span[0]); at < offsets.length; at++) {
    const run = offsets[at]!;
    if (run.text[0] >= span[1]) break;
    const part: Span = [Math.max(span[0], run.text[0]), Math.min(span[1], run.text[1])];
    if (part[0] >= part[1]) continue;
    const inside = run.exact ? bytesInRun(text, part, run) : null;
    if (inside) exact.push([part[0], part[1], inside[0], inside[1]]);
    const [start, end] = inside ?? run.bytes;
    low = Math.min(low, start);
    high = Math.max(high, end);
  }
  return { bytes: high < 0 ? null : [low, high], exact };
}

/**
 * The bytes of a part of an exact run. The run's own length in characters and bytes tells how many bytes each
 * character takes: UTF-8, one, or two; anything else is told for the whole run only.
 */
function bytesInRun(text: string, part: Span, run: OffsetRun): readonly [number, number] | null {
  const [start, end] = run.text;
  const [first, last] = run.bytes;
  if (part[0] === start && part[1] === end) return run.bytes;
  const bytes = last - first;
  if (bytes === utf8Length(text, start, end)) {
    const from = first + utf8Length(text, start, part[0]);
    return [from, from + utf8Length(text, part[0], part[1])];
  }
  const width = bytes / (end - start);
  if (width !== 1 && width !== 2) return null;
  return [first + (part[0] - start) * width, first + (part[1] - start) * width];
}

function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code <= 0xdbff) bytes += 4;
    else if (code < 0xdc00 || code > 0xdfff) bytes += 3;
  }
  return bytes;
}

/** Index of the first run that ends after a place in the text. */
function firstRun(offsets: readonly OffsetRun[], place: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (offsets[middle]!.text[1] <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

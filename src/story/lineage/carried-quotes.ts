import type { Span } from '../../model/span.ts';
import { pairQuotes, type QuotePair } from '../../text/quote-pairs.ts';

/** How far behind the end of a block the mark that closes its quotation is looked for. */
const reach = 1200;
const marks = /["“”„«»]|``|''/gu;

/**
 * What stands between quotation marks in each block, and what a quotation that is not closed in its block has of the
 * text behind it: to the mark that closes it in a later block, or to the end of its own where the next one opens anew,
 * as is the custom in print.
 */
export function quotedSpans(text: string, blocks: readonly Span[]): Span[] {
  const spans: Span[] = [];
  const starts = new Set(blocks.map(([start]) => start));
  const closed = new Set<number>();
  for (const [start, end] of blocks) {
    for (const pair of pairQuotes(text, start, end)) {
      if (pair.depth > 0) continue;
      if (pair.closed) spans.push(pair.content);
      else if (pair.kind !== 'single' && !closed.has(pair.span[0])) {
        const content = carriedOver(text, pair, end, starts, closed);
        if (content) spans.push(content);
      }
    }
  }
  return spans;
}

function carriedOver(
  text: string,
  { span, content }: QuotePair,
  end: number,
  starts: ReadonlySet<number>,
  closed: Set<number>,
): Span | null {
  const opening = text.slice(span[0], content[0]);
  if (opening === '”' || opening === "''") return null;
  const ahead = text.slice(end, end + reach);
  const next = ahead.matchAll(marks).next().value;
  if (!next) return null;
  const at = end + next.index;
  if (closes(opening, next[0], text, at)) {
    closed.add(at);
    return [content[0], at];
  }
  return starts.has(at) ? [content[0], end] : null;
}

/** By its shape where that tells, else by the space around it, as the mark of a text set with straight marks. */
function closes(opening: string, mark: string, text: string, at: number): boolean {
  if (opening === '"' && mark === '"') return !/\s/.test(text[at - 1] ?? ' ') || /\s/.test(text[at + 1] ?? ' ');
  if (opening === '„') return mark === '“' || mark === '”';
  if (opening === '“') return mark === '”';
  if (opening === '``') return mark === "''";
  return (opening === '«' && mark === '»') || (opening === '»' && mark === '«');
}

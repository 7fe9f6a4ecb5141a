import type { Token } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import { pairQuotes, type QuotePair } from '../../text/quote-pairs.ts';
import { tokensIn } from '../../text/token-index.ts';
import type { Quote } from './quote.ts';

const longestQuote = 6000;
/** Paragraphs that one pair of marks may reach over. */
const reach = 4;
/** Marks whose shape says that they open; straight ones may open or close. */
const shapedOpening = '„»“«';
const anyMark = '„“"»«”';

/**
 * Outermost pairs of each paragraph. A mark that is not closed counts when the next paragraph opens again, when a mark
 * that closes nothing else follows within a few paragraphs, or when it opens the paragraph.
 */
export function quotesOfParagraphs(text: string, tokens: readonly Token[], paragraphs: readonly Span[]): Quote[][] {
  const quotes: Quote[][] = paragraphs.map(() => []);
  const put = (paragraph: number, span: Span, content: Span, closed: boolean, continued: boolean) => {
    const outer = tokensIn(tokens, span);
    const inner = tokensIn(tokens, content);
    if (outer[1] > outer[0] && inner[1] > inner[0]) quotes[paragraph]!.push({ outer, inner, closed, continued });
  };
  let from = 0;
  paragraphs.forEach(([start, stop], i) => {
    const begin = Math.max(start, from);
    for (const pair of pairQuotes(text, begin, stop)) {
      if (pair.depth !== 0 || pair.span[1] - pair.span[0] > longestQuote) continue;
      if (pair.kind === 'single') {
        if (encloses(text, pair)) put(i, pair.span, pair.content, true, false);
        continue;
      }
      const next = paragraphs[i + 1];
      const again = !pair.closed && next !== undefined && anyMark.includes(text[next[0]]!);
      const end = pair.closed || again ? null : closedLater(text, paragraphs, i, pair);
      if (end) {
        put(i, pair.span, pair.content, false, true);
        for (let k = i + 1; k < end.paragraph; k++) put(k, paragraphs[k]!, paragraphs[k]!, false, true);
        const first = paragraphs[end.paragraph]![0];
        put(end.paragraph, [first, end.span[1]], [first, end.content[1]], true, false);
        from = end.span[1];
        continue;
      }
      if (!pair.closed && !again && pair.span[0] !== start) continue;
      put(i, pair.span, pair.content, pair.closed, again);
    }
  });
  return quotes;
}

/**
 * Single marks as the outer ones: ‘It was dark,’ she said. Words in them count; a word alone is a name, and what an
 * apostrophe opens and a genitive closes ("the '90s hall and the workers' canteen") is nothing.
 */
function encloses(text: string, { closed, span, content: [start, end] }: QuotePair): boolean {
  if (!closed || end - start <= 3) return false;
  const shaped = '‚‘›‹'.includes(text[span[0]]!);
  if (!shaped && text[end - 1] === 's' && /^ \p{Ll}/u.test(text.slice(span[1], span[1] + 2))) return false;
  return /^[\p{L}\p{N}…].{1,400}\s/su.test(text.slice(start, Math.min(end, start + 400)));
}

/** Where a mark that its own paragraph leaves open is closed, by a mark that no other pair needs. */
function closedLater(
  text: string,
  paragraphs: readonly Span[],
  index: number,
  open: QuotePair,
): { readonly paragraph: number; readonly span: Span; readonly content: Span } | null {
  const start = open.span[0];
  if (!shapedOpening.includes(text[start]!)) return null;
  for (let at = index + 1; at < Math.min(index + 1 + reach, paragraphs.length); at++) {
    const [from, stop] = paragraphs[at]!;
    if (stop - start > longestQuote || anyMark.includes(text[from]!)) return null;
    const [pair] = pairQuotes(text, start, stop);
    if (!pair?.closed) continue;
    const close = pair.content[1];
    const own = pairQuotes(text, from, stop).some(({ span, closed }) => closed && span[0] <= close && close < span[1]);
    return own ? null : { paragraph: at, span: pair.span, content: pair.content };
  }
  return null;
}

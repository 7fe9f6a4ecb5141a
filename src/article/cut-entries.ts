import type { Article, OffsetRun } from '../model/article.ts';
import type { DateVerdict } from '../model/date-verdict.ts';
import { emptyLayers } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { readEntries } from './entry-times.ts';

/** Line breaks between the stretches that a cut keeps. */
const gap = 2;

/**
 * The entries of a live blog, each as an article of its own that has not been analysed yet: its own time, the page's title
 * before its own words, and the way back to the same bytes. Identifier and document name the entry by its time, so that
 * it stays the same when the page grows. Oldest first; nothing for any other article.
 */
export function cutEntries(article: Article): readonly Article[] {
  if (article.kind !== 'liveBlog' || article.quarantine !== null) return [];
  const taken = new Map<string, number>();
  const entries = readEntries(article);
  const rises = (entries[0]?.published.value ?? '') < (entries.at(-1)?.published.value ?? '');
  return [...(rises ? entries : entries.toReversed())]
    .sort((a, b) => (a.published.value < b.published.value ? -1 : a.published.value > b.published.value ? 1 : 0))
    .map(({ blocks, published }): Article => {
      const repeat = (taken.get(published.value) ?? 0) + 1;
      taken.set(published.value, repeat);
      const name = repeat === 1 ? published.value : `${published.value}.${repeat}`;
      const body: Span = [blocks[0]!.span[0], blocks.at(-1)!.span[1]];
      const { moved, ...cut } = cutSpans(article, [
        ...(article.titleSpan ? [article.titleSpan] : []),
        body,
        ...captionsIn(article, body),
      ]);
      return {
        ...article,
        ...cut,
        id: `${article.id}#${name}`,
        document: `${article.document}#${name}`,
        kind: 'article',
        entry: { of: article.id, name },
        standfirst: null,
        published: moveEvidence(published, moved),
        modified: null,
        dateEvidence: [],
        removals: [],
      };
    });
}

/** Captions stand behind the body; those of an entry are known by their place in the source: before the next entry. */
function captionsIn({ layers, offsets }: Article, body: Span): readonly Span[] {
  const sourceOf = (at: number): number => offsets.find(({ text }) => text[0] >= at)?.source[0] ?? 0;
  const next = layers.blocks.find(({ span }) => span[0] >= body[1]);
  const start = sourceOf(body[0]);
  const end = next ? sourceOf(next.span[0]) : Number.POSITIVE_INFINITY;
  return layers.captions
    .map(({ span }) => span)
    .filter((span) => sourceOf(span[0]) >= start && sourceOf(span[0]) < end);
}

/** What of an article stands in some stretches of its text, put one after the other. */
function cutSpans(article: Article, spans: readonly Span[]) {
  const starts: number[] = [];
  let length = 0;
  for (const [start, end] of spans) {
    starts.push(length);
    length += end - start + gap;
  }
  const moved = (span: Span): Span | null => {
    const at = spans.findIndex(([start, end]) => start <= span[0] && span[1] <= end);
    return at < 0 ? null : [span[0] - spans[at]![0] + starts[at]!, span[1] - spans[at]![0] + starts[at]!];
  };
  const keep = <Item extends { readonly span: Span }>(items: readonly Item[]): Item[] =>
    items.flatMap((item) => {
      const span = moved(item.span);
      return span === null ? [] : [{ ...item, span }];
    });
  const { blocks, captions } = article.layers;
  return {
    text: spans.map(([start, end]) => article.text.slice(start, end)).join('\n'.repeat(gap)),
    titleSpan: article.titleSpan === null ? null : moved(article.titleSpan),
    layers: { ...emptyLayers, blocks: keep(blocks), captions: keep(captions) },
    offsets: article.offsets.flatMap((run): OffsetRun[] => {
      const text = moved(run.text);
      return text === null ? [] : [{ ...run, text }];
    }),
    moved,
  };
}

function moveEvidence(verdict: DateVerdict, moved: (span: Span) => Span | null): DateVerdict {
  return {
    ...verdict,
    candidates: verdict.candidates.map((candidate) => ({
      ...candidate,
      span: candidate.span === null ? null : moved(candidate.span),
    })),
  };
}

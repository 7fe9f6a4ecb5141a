import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/**
 * An entry of a live blog without what its frame says: the page's title tells the newest state, an entry may be days
 * older, and the label ("yesterday, 16:05") counts from when the page was read. Names and words of both stay; those of
 * the title tell what the entry is about.
 */
export function withoutFrameClaims(entry: Article): Article {
  const { layers } = entry;
  const frame = layers.blocks.filter((block) => block.kind === 'title' || (block.kind === 'byline' && block.entry));
  const below = (span: Span | undefined): boolean =>
    span === undefined || !frame.some((block) => block.span[0] <= span[0] && span[1] <= block.span[1]);
  const quantities = sift(layers.quantities, ({ span }) => below(span));
  const events = sift(layers.events, ({ span }) => below(span));
  const quotations = sift(layers.quotations, ({ content }) => below(content[0]));
  return {
    ...entry,
    layers: {
      ...layers,
      timexes: layers.timexes.filter(({ span }) => below(span)),
      quantities: quantities.kept,
      events: events.kept,
      quotations: quotations.kept,
      claims: layers.claims
        .filter(({ span }) => below(span))
        .map((claim) => ({
          ...claim,
          quantity: quantities.place(claim.quantity),
          event: events.place(claim.event),
          quotation: quotations.place(claim.quotation),
        })),
    },
  };
}

function sift<Item>(items: readonly Item[], keeps: (item: Item) => boolean) {
  const kept: Item[] = [];
  const places = items.map((item) => (keeps(item) ? kept.push(item) - 1 : null));
  return { kept, place: (at: number | null): number | null => (at === null ? null : (places[at] ?? null)) };
}

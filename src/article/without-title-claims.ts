import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/**
 * An entry of a live blog without what the page's title asserts: the title tells the newest state, an entry may be days
 * older. Names and words of the title stay; they tell what the entry is about.
 */
export function withoutTitleClaims(entry: Article): Article {
  const { titleSpan, layers } = entry;
  if (titleSpan === null) return entry;
  const below = (span: Span | undefined): boolean => span === undefined || span[0] >= titleSpan[1];
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

import type { FigureStatement } from '../../model/dossier.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { basisOf, placeKeys, type Telling } from './telling.ts';

/** Numbers said of something that stand in no claim of the story: the rest of the ledger. */
export function tellFigures(story: Story, telling: Telling): readonly FigureStatement[] {
  const claimed = new Map<string, Span[]>();
  for (const slot of telling.picture.slots) {
    if (slot.story !== story.id) continue;
    for (const { article, span } of slot.assertions) {
      const spans = claimed.get(article);
      if (spans) spans.push(span);
      else claimed.set(article, [span]);
    }
  }
  return story.articles.flatMap((id) => {
    const article = telling.articles.get(id);
    if (!article) return [];
    return article.layers.quantities.flatMap((quantity): FigureStatement[] => {
      if (quantity.head === null && quantity.unit === null) return [];
      if ((claimed.get(id) ?? []).some((span) => overlaps(span, quantity.span))) return [];
      const receipt = telling.cite(id, quantity.span);
      if (!receipt) {
        telling.withhold();
        return [];
      }
      const { value, low, high, unit, quantifier, head } = quantity;
      return [
        {
          id: telling.newId('f', ...placeKeys([receipt])),
          value,
          low,
          high,
          unit,
          quantifier,
          head,
          scope: quantity.scope.map(([start, end]) => article.text.slice(start, end)),
          asserter: asserterOf(article.layers.quotations, quantity.span),
          text: receipt.quote,
          basis: [basisOf(quantity.provenance)],
          receipts: [receipt],
        },
      ];
    });
  });
}

/** Innermost asserter of the words around a span, or null when the outlet speaks for itself. */
function asserterOf(quotations: readonly Quotation[], span: Span): string | null {
  for (const quotation of quotations) {
    if (!quotation.content.some((content) => overlaps(content, span))) continue;
    const innermost = quotation.chain.at(-1);
    return innermost && innermost.kind !== 'outlet' ? innermost.name : null;
  }
  return null;
}

function overlaps(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

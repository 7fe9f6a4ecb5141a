import type { Span } from '../../model/span.ts';
import type { SharedQuotation } from '../../model/story.ts';
import type { Carrier } from '../origins/carriers.ts';
import type { EdgeCandidate } from './choose-sources.ts';
import { directPair } from './direct-pair.ts';
import type { LineageText } from './lineage-text.ts';

/** Shorter common quotations are fragments that anybody may quote. */
const leastCharacters = 24;
const undecided = { shareA: 0, shareB: 0 } as const;

/**
 * Edges for quotations that several articles share, each article led to those that had the words before it. They say
 * nothing about the rest of the article.
 */
export function quotationEdges(
  texts: readonly LineageText[],
  shared: readonly SharedQuotation[],
  carrierOf: (text: LineageText) => Carrier | undefined,
): EdgeCandidate[] {
  const byId = new Map(texts.map((text) => [text.article.id, text]));
  const edges: EdgeCandidate[] = [];
  for (const { wordings } of shared) {
    const places = wordings.flatMap(({ article, quotation, relation }) => {
      const text = byId.get(article);
      const span = text ? contentSpan(text, quotation) : null;
      return text && span && span[1] - span[0] >= leastCharacters ? [{ text, span, relation }] : [];
    });
    const holders = new Set(places.map(({ text }) => text.number));
    for (const [at, late] of places.entries()) {
      for (const early of places.slice(0, at)) {
        if (early.text === late.text) continue;
        const direction = directPair(late.text, early.text, undecided, carrierOf);
        const [from, to] = direction.firstDerives ? [late, early] : [early, late];
        edges.push({
          from: from.text,
          to: to.text,
          type: 'quotationOnly',
          confidence: late.relation === 'exact' ? 0.8 : 0.7,
          reason: `They share a quotation (${late.relation}) and little else.`,
          ground: direction.ground,
          sourceIsAgency: carrierOf(to.text)?.isAgency ?? false,
          holders,
          passages: [{ from: from.span, to: to.span, kind: 'quotation' }],
        });
      }
    }
  }
  return edges;
}

/** From the first to the last character of a quotation's content. */
function contentSpan(text: LineageText, quotation: number): Span | null {
  const content = text.article.layers.quotations[quotation]?.content;
  const first = content?.[0];
  const last = content?.at(-1);
  return first && last ? [first[0], last[1]] : null;
}

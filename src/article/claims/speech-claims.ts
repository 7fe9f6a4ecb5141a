import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { ClaimDraft } from './quantity-claims.ts';

/** One claim for each quotation whose speaker is known: that somebody said it, with the kind of speech act. */
export function speechClaims(article: Article): ClaimDraft[] {
  return article.layers.quotations.flatMap((quotation, index): ClaimDraft[] => {
    const first = quotation.content[0];
    const last = quotation.content.at(-1);
    if (!first || !last || quotation.speakerEntity === null) return [];
    return [
      {
        kind: 'speech',
        span: [first[0], last[1]],
        subject: { span: quotation.speaker[0] ?? null, entity: quotation.speakerEntity, noun: null },
        property: quotation.act,
        scope: [],
        time: null,
        place: null,
        quantity: null,
        event: null,
        quotation: index,
        chain: quotation.chain.slice(0, speakerAt(quotation)),
        polarity: quotation.polarity,
        modality: quotation.modality,
        unproven: null,
        rule: 'claims.speech',
        confidence: quotation.provenance.confidence,
      },
    ];
  });
}

/** Where the speaker stands in the chain: last, unless what he relies on stands behind him. */
function speakerAt({ chain, speakerEntity }: Quotation): number {
  const at = chain.findLastIndex(({ entity }) => entity === speakerEntity);
  return at < 0 ? -1 : at;
}

import type { Context } from '../../article/stage.ts';
import { sentenceAt, tokensIn } from '../../text/token-index.ts';
import { type WordRow, wordRow } from '../../text/word-row.ts';
import type { PileIndex } from './pile-index.ts';
import type { SlotDraft } from './slot-draft.ts';

/** How many sentences back a denial may point. */
const reach = 3;

/**
 * Denials that point back at an event told just before: "Sandvoss habe sie gedrängt. Die Staatskanzlei bestreitet das."
 * Each becomes an assertion against the event by who denies. A denial that names something of its own is left alone.
 */
export function denials(drafts: readonly SlotDraft[], index: PileIndex, context: Context): SlotDraft[] {
  const byArticle = new Map<string, SlotDraft[]>();
  for (const draft of drafts) {
    if (draft.value.kind !== 'polarity' || !draft.value.holds) continue;
    byArticle.set(draft.article.id, [...(byArticle.get(draft.article.id) ?? []), draft]);
  }
  return [...byArticle.values()].flatMap((told) => denialsOf(told, index, context));
}

function denialsOf(told: readonly SlotDraft[], index: PileIndex, context: Context): SlotDraft[] {
  const { article } = told[0]!;
  const data = context.language(article.language)?.claims;
  const denying = article.layers.quotations.filter((quotation) => quotation.act === 'deny' && !quotation.anonymous);
  if (!data || denying.length === 0) return [];
  const row = wordRow(article);
  return denying.flatMap((quotation): SlotDraft[] => {
    const first = quotation.content[0];
    const last = quotation.content.at(-1);
    if (!first || !last) return [];
    const sentence = sentenceAt(row.sentences, first[0]);
    const start = row.sentences[sentence]?.tokens[0] ?? 0;
    const end = row.sentences[sentence]?.tokens[1] ?? 0;
    const [from, to] = tokensIn(row.tokens, [first[0], last[1]]);
    const points = row.words
      .slice(start, end)
      .some((word, at) => data.anaphors.has(word) && pointsBack(row, start + at) && isObject(start + at, from, to));
    if (!points) return [];
    const speaker = index.entityOf(article.id, quotation.speakerEntity);
    const target = told.findLast((draft) => {
      const at = sentenceAt(row.sentences, draft.claim.span[0]);
      if (at >= sentence || sentence - at > reach) return false;
      if (sentence - at > 1 && !takesPart(draft, speaker)) return false;
      return draft.assertion.asserter === null || draft.assertion.asserter !== speaker;
    });
    if (!target) return [];
    const value = { kind: 'polarity', holds: false } as const;
    const assertion = {
      ...target.assertion,
      span: [first[0], last[1]] as const,
      value,
      chain: quotation.chain,
      polarity: 'negated' as const,
      modality: 'factual' as const,
      unproven: null,
      asserter: speaker,
    };
    return [{ ...target, value, assertion }];
  });
}

/** Further back than one sentence a denial answers what is told of the one who denies. */
function takesPart({ subject }: SlotDraft, speaker: string | null): boolean {
  return speaker !== null && subject.split('+').includes(speaker);
}

/** What is denied, or a word right before it: "the court of claims denied the motions" denies no claims. */
function isObject(at: number, first: number, end: number): boolean {
  return at >= first - 1 && at < end;
}

/** "Bestreitet das" points back, "bestreitet das Problem" names what is denied. */
function pointsBack({ tokens }: WordRow, at: number): boolean {
  if (!tokens[at]!.morph.includes('PronType=Art')) return true;
  return !['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(tokens[at + 1]?.pos ?? '');
}

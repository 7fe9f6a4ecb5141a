import type { SharedQuotation } from '../../model/story.ts';
import { compareWordings } from './compare-wordings.ts';
import type { QuotationWords } from './quotation-words.ts';

/**
 * Orders the wordings of one quotation by when their articles became known and says how each differs from the
 * earliest. One wording for each article, its fullest. Null when only one article carries it.
 */
export function tellHistory(group: readonly QuotationWords[]): Pick<SharedQuotation, 'speaker' | 'wordings'> | null {
  const fullest = new Map<string, QuotationWords>();
  for (const wording of group) {
    const known = fullest.get(wording.article);
    if (!known || wording.words.length > known.words.length) fullest.set(wording.article, wording);
  }
  if (fullest.size < 2) return null;
  const ordered = [...fullest.values()].sort((a, b) => a.order - b.order);
  const first = ordered[0]!;
  const counts = new Map<string, number>();
  for (const { speaker } of ordered) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const speaker = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  return {
    speaker: speaker?.startsWith('name:') ? null : speaker,
    wordings: ordered.map((wording) => ({
      article: wording.article,
      quotation: wording.quotation,
      ...(wording === first ? { relation: 'first' as const, differences: [] } : change(first, wording)),
    })),
  };
}

function change(
  first: QuotationWords,
  other: QuotationWords,
): Pick<SharedQuotation['wordings'][number], 'relation' | 'differences'> {
  const numbers =
    first.numbers.join(' ') === other.numbers.join(' ')
      ? []
      : [`${first.numbers.join(' ')} → ${other.numbers.join(' ')}`];
  if (first.language !== other.language) return { relation: 'translated', differences: numbers };
  const comparison = compareWordings(first, other);
  if (!comparison)
    return {
      relation: 'translated',
      differences: [`„${first.text}“ → „${other.text}“`, 'possible machine translation'],
    };
  const grown = comparison.relation === 'cut' && other.words.length > first.words.length;
  return { relation: grown ? 'altered' : comparison.relation, differences: comparison.differences };
}

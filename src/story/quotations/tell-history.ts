import type { SharedQuotation } from '../../model/story.ts';
import { compareWordings, describeChange, type WordChange } from './compare-wordings.ts';
import type { QuotationWords } from './quotation-words.ts';

/**
 * Orders the wordings of one quotation by when their articles became known and says how each differs from the
 * earliest. One wording for each article, its fullest. Null when only one article carries it.
 */
export function tellHistory(group: readonly QuotationWords[]): Pick<SharedQuotation, 'speaker' | 'wordings'> | null {
  const fullest = new Map<string, QuotationWords>();
  for (const wording of group) {
    const known = fullest.get(wording.article);
    const fuller =
      known && wording.direct === known.direct ? wording.words.length > known.words.length : wording.direct;
    if (!known || fuller) fullest.set(wording.article, wording);
  }
  if (fullest.size < 2) return null;
  const ordered = [...fullest.values()].sort((a, b) => a.order - b.order);
  const first = ordered[0]!;
  // Direct words that follow somebody else's wording of them are measured against the first direct ones.
  const spoken = ordered.find(({ direct }) => direct) ?? first;
  const counts = new Map<string, number>();
  for (const { speaker } of ordered) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  const speaker = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  return {
    speaker: speaker?.startsWith('name:') ? null : speaker,
    wordings: ordered.map((wording) => ({
      article: wording.article,
      quotation: wording.quotation,
      ...likeEarlier(ordered, wording),
      ...(wording === first
        ? { relation: 'first' as const, differences: [] }
        : change(wording === spoken || !wording.direct ? first : spoken, wording)),
    })),
  };
}

/** The first later article that has the very words, where they are not those of the earliest. */
function likeEarlier(
  ordered: readonly QuotationWords[],
  wording: QuotationWords,
): Pick<SharedQuotation['wordings'][number], 'like'> {
  const words = wording.folded.join(' ');
  const earlier = ordered.find(({ folded }) => folded.join(' ') === words)!;
  return earlier === ordered[0] || earlier === wording ? {} : { like: earlier.article };
}

/** Why quoted words may differ: they came back from another language. */
const machine = 'possible machine translation';

function change(
  first: QuotationWords,
  other: QuotationWords,
): Pick<SharedQuotation['wordings'][number], 'relation' | 'differences' | 'swapped'> {
  if (!first.direct || !other.direct) return { relation: 'paraphrased', differences: [] };
  const numbers =
    first.numbers.join(' ') === other.numbers.join(' ')
      ? []
      : [`${first.numbers.join(' ')} → ${other.numbers.join(' ')}`];
  if (first.language !== other.language) return { relation: 'translated', differences: numbers };
  const comparison = compareWordings(first, other);
  if (!comparison)
    return {
      relation: 'translated',
      differences: [`„${first.text}“ → „${other.text}“`, machine],
    };
  const grown = comparison.relation === 'cut' && other.words.length > first.words.length;
  const relation = grown ? 'altered' : comparison.relation;
  // Other words in the marks, not fewer or more: somebody wrote them down or translated them anew.
  const sameCounts = first.counts.join(' ') === other.counts.join(' ');
  const { changes } = comparison;
  const reworded = relation === 'altered' && sameCounts && changes.some(isReplaced);
  const swapped = relation === 'altered' ? swapOf(changes) : null;
  return {
    relation,
    differences: [...changes.map(describeChange), ...(reworded ? [machine] : [])],
    ...(swapped && { swapped }),
  };
}

const isReplaced = ({ gone, come }: WordChange): boolean => gone !== '' && come !== '';

/** One word for another, and nothing else. */
function swapOf(changes: readonly WordChange[]): readonly [string, string] | null {
  const [only, ...others] = changes;
  return only && others.length === 0 && isWord(only.gone) && isWord(only.come) ? [only.gone, only.come] : null;
}

const isWord = (text: string): boolean => /^\p{L}+$/u.test(text);

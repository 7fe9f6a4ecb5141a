import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Article } from '../../model/article.ts';
import { nounClass } from '../../text/noun-class.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import type { WordRow } from '../../text/word-row.ts';
import type { QuantityFound } from './make-quantities.ts';
import { nameKey } from './name-key.ts';
import { states } from './small-words.ts';

/** So often a name stands with one number where that is part of it: "Quillo 2 users", "the Quillo 2 camera". */
const often = 2;

/**
 * Leaves out the numbers that belong to a name: those that were seen to count nothing behind it elsewhere in the article
 * (`named`), and those that stand with it again and again, unless it is a place or somebody is counted in a state there.
 */
export function dropNames(
  article: Article,
  row: WordRow,
  found: readonly QuantityFound[],
  named: ReadonlySet<string>,
  data: QuantityData,
): readonly QuantityFound[] {
  const times = new Map<string, number>();
  for (const item of found) if (mayBeNamed(row, item)) count(times, nameKey(row, item.tokens[0]));
  if (times.size === 0) return found;
  return found.filter((item) => {
    if (!mayBeNamed(row, item) || isCounted(row, item, data)) return true;
    const key = nameKey(row, item.tokens[0]);
    if (named.has(key)) return false;
    return times.get(key)! < often || isPlace(article, row, item.tokens[0] - 1, data);
  });
}

function count(times: Map<string, number>, key: string): void {
  times.set(key, (times.get(key) ?? 0) + 1);
}

/** Plain digits right behind a proper name. */
function mayBeNamed(row: WordRow, { quantity, tokens: [first, end] }: QuantityFound): boolean {
  if (end - first !== 1 || quantity.unit !== null || quantity.value === null || first === 0) return false;
  return row.tokens[first - 1]!.pos === 'PROPN' && /^\d{1,4}$/.test(row.words[first]!);
}

/** "Averley 12 dead". */
function isCounted(row: WordRow, { headToken }: QuantityFound, data: QuantityData): boolean {
  const concept = headToken === null ? null : nounClass(row, headToken, data.concepts, data.glued);
  return concept !== null && states.has(concept);
}

function isPlace(article: Article, row: WordRow, token: number, data: QuantityData): boolean {
  if (data.localPlaceWords.has(row.words[token - 1] ?? '')) return true;
  const { span } = row.tokens[token]!;
  const mention = article.layers.mentions[firstEndingAfter(article.layers.mentions, span[0])];
  return mention !== undefined && mention.span[0] <= span[0] && mention.type === 'place';
}

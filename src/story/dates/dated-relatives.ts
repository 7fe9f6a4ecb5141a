import type { Article } from '../../model/article.ts';
import type { LineageEdge } from '../../model/story.ts';
import { type Day, parseIsoDay } from '../../text/time/calendar.ts';

/** A dated article that is tied to an undated one, and how. */
export interface DatedRelative {
  readonly article: Article;
  readonly day: Day;
  /** `source`: the undated one derives from it; `derived`: the other way round; `quotation`: same words of one speaker. */
  readonly tie: 'source' | 'derived' | 'sibling' | 'quotation';
  /** Raw words that tie them, for the reason. */
  readonly words: string;
}

/** Shortest quotation whose sameness is no chance, in characters. */
const leastQuotation = 40;

/** Dated articles tied to the undated one by lineage or by a quotation word for word, the closest tie first. */
export function datedRelatives(
  undated: Article,
  others: readonly Article[],
  lineage: readonly LineageEdge[],
): readonly DatedRelative[] {
  const byId = new Map(others.map((article) => [article.id, article]));
  const found: DatedRelative[] = [];
  const add = (article: Article | undefined, tie: DatedRelative['tie'], words: string) => {
    const day = article ? publishedDay(article) : null;
    if (article && day && article.id !== undated.id) found.push({ article, day, tie, words });
  };
  for (const edge of lineage) {
    const isOpen = edge.type === 'sibling' || edge.direction === 'unknown';
    const tie = edge.type === 'quotationOnly' ? 'quotation' : isOpen ? 'sibling' : null;
    if (edge.from === undated.id) add(byId.get(edge.to), tie ?? 'source', edge.type);
    else if (edge.to === undated.id) add(byId.get(edge.from), tie ?? 'derived', edge.type);
  }
  const own = quotationsOf(undated);
  for (const other of others) {
    if (found.some(({ article }) => article.id === other.id)) continue;
    const theirs = quotationsOf(other);
    const shared = own.find((words) => theirs.some((their) => their.includes(words) || words.includes(their)));
    if (shared !== undefined) add(other, 'quotation', shared);
  }
  const rank = { source: 0, derived: 1, sibling: 2, quotation: 3 };
  return found.sort((a, b) => rank[a.tie] - rank[b.tie]);
}

/** Day of an article's own verdict; null for intervals and for what was never dated. */
export function publishedDay({ published }: Article): Day | null {
  return published && published.precision !== 'interval' ? parseIsoDay(published.value) : null;
}

function quotationsOf(article: Article): readonly string[] {
  return article.layers.quotations
    .filter(({ type }) => type === 'direct')
    .map(({ content }) => content.map(([start, end]) => article.text.slice(start, end)).join(' '))
    .map((words) =>
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]{1,50}/gu, ' ')
        .trim(),
    )
    .filter((words) => words.length >= leastQuotation);
}

import type { LineageStatement, SourceTree } from '../../model/dossier.ts';
import type { Story } from '../../model/story.ts';
import { inferredBasis, placeKeys, type Telling } from './telling.ts';

/** Passages shown of each pair of articles, in both of them. */
const passagesShown = 3;

/** The tree of sources: which article derives from which, with shared passages as receipts. */
export function tellSources(story: Story, telling: Telling): SourceTree {
  const members = new Set(story.articles);
  const edges = telling.picture.lineage.flatMap((edge): LineageStatement[] => {
    if (!members.has(edge.from) && !members.has(edge.to)) return [];
    const longest = [...edge.passages]
      .filter(({ kind }) => kind !== 'boilerplate')
      .sort((a, b) => b.from[1] - b.from[0] - (a.from[1] - a.from[0]) || a.from[0] - b.from[0])
      .slice(0, passagesShown);
    const places = longest.flatMap((passage) => [
      { article: edge.from, span: passage.from },
      { article: edge.to, span: passage.to },
    ]);
    const receipts = (places.length > 0 ? places : titlesOf(edge.from, edge.to, telling)).flatMap(
      ({ article, span }) => telling.cite(article, span) ?? [],
    );
    if (receipts.length === 0) {
      telling.withhold();
      return [];
    }
    const { from, to, type, direction, confidence, reason } = edge;
    return [
      {
        id: telling.newId('l', from, to, type, ...placeKeys(receipts)),
        from,
        to,
        type,
        ...(direction === undefined ? {} : { direction }),
        confidence,
        reason,
        passages: edge.passages.length,
        basis: [inferredBasis('lineage', type, confidence)],
        receipts,
      },
    ];
  });
  const origins = telling.picture.origins.filter(({ articles }) => articles.some((id) => members.has(id)));
  return { edges, origins };
}

/** Where no passage is shared word for word (translations), the titles stand for the texts compared. */
function titlesOf(from: string, to: string, telling: Telling) {
  return [from, to].flatMap((id) => {
    const article = telling.articles.get(id);
    const span = article?.titleSpan ?? article?.layers.blocks[0]?.span;
    return span ? [{ article: id, span }] : [];
  });
}

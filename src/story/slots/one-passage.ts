import type { Span } from '../../model/span.ts';
import type { Assertion, LineageEdge } from '../../model/story.ts';

/** A changed number stands inside a shared passage, or this near behind or before it. */
const reach = 60;
/** Other words of another length may stand before it. */
const widestShift = 20;

/** The two stand at one point of a passage that one text took over from the other: there the number itself was changed. */
export function standInOnePassage(
  left: Assertion,
  right: Assertion,
  { lineage }: { readonly lineage: ReadonlyMap<string, LineageEdge> },
): boolean {
  const edge = lineage.get(`${left.article}|${right.article}`);
  if (!edge || edge.type === 'quotationOnly') return false;
  const [from, to] = edge.from === left.article ? [left, right] : [right, left];
  return edge.passages.some((passage) => {
    if (!isNear(from.span, passage.from) || !isNear(to.span, passage.to)) return false;
    const behindStart = from.span[0] - passage.from[0] - (to.span[0] - passage.to[0]);
    const beforeEnd = passage.from[1] - from.span[0] - (passage.to[1] - to.span[0]);
    return Math.min(Math.abs(behindStart), Math.abs(beforeEnd)) <= widestShift;
  });
}

function isNear([at]: Span, [start, end]: Span): boolean {
  return at >= start - reach && at <= end + reach;
}

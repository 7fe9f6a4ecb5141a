import type { LineageStatement } from '../../../model/dossier.ts';
import type { Labels } from '../../labels/labels.ts';

/** How an edge of the lineage is called: its type, and that the order is open where nothing tells which text was first. */
export function nameEdge({ type, direction }: LineageStatement, labels: Labels): string {
  const open = direction === 'unknown' && type !== 'sibling';
  return open ? `${labels.lineage[type]}, ${labels.lineageOrderOpen}` : labels.lineage[type];
}

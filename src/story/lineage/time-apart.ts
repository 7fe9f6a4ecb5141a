import type { LineageText } from './lineage-text.ts';

/**
 * Milliseconds from the publication of the second text to that of the first, null when one is unknown. Where both name
 * their zone, they are compared as instants; a clock without a zone is compared with the other as it stands.
 */
export function timeApart(first: LineageText, second: LineageText): number | null {
  if (first.published === null || second.published === null) return null;
  if (first.instant !== null && second.instant !== null) return first.instant - second.instant;
  return first.published - second.published;
}

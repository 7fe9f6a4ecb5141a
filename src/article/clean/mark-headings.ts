import type { Draft } from './draft.ts';
import type { Refiner } from './refiner.ts';

const longestHeading = 110;

/** Marks subheadings of plain text: short lines without a full stop between paragraphs. */
export const markHeadings: Refiner = {
  name: 'mark-headings',
  refine(drafts, facts) {
    if (facts.from !== 'lines') return { drafts, removals: [] };
    return {
      drafts: drafts.map((draft, index) =>
        index > 0 && looksLikeHeading(draft, drafts[index + 1]) ? { level: 2, ...draft, kind: 'heading' } : draft,
      ),
      removals: [],
    };
  },
};

/** Short, no sentence end, starts with a capital or a digit, and a longer paragraph follows. */
export function looksLikeHeading(draft: Draft, next: Draft | undefined): boolean {
  const { text } = draft.traced;
  if (draft.kind !== 'paragraph' || text.length > longestHeading || text.length < 3) return false;
  if (/[.:;,]["“”»']?$/.test(text) || /^["„“»]/.test(text) || !/^[\p{Lu}\p{N}¿¡]/u.test(text)) return false;
  if (text.split(' ').length > 12) return false;
  return next !== undefined && next.kind === 'paragraph' && next.traced.text.length > Math.max(80, text.length * 1.2);
}

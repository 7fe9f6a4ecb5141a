import type { BylineDateWords } from '../../parts/dates.ts';

export const byline: BylineDateWords = {
  published: [
    'published',
    'posted',
    'date',
    'created',
    'written',
    'first published',
    'press release',
    'released',
    'filed',
  ],
  modified: ['updated', 'modified', 'last updated', 'last modified', 'edited', 'revised', 'changed'],
  other: ['photo', 'comment', 'event', 'born', 'copyright', 'archive', 'retrieved', 'accessed', 'expires'],
  dayFirst: false,
};

import type { Removal } from '../../model/article.ts';
import type { DateCandidate } from '../../model/date-verdict.ts';
import type { DocumentHints } from '../../model/document.ts';
import type { Block } from '../../model/layers.ts';
import type { Page } from '../parse/page.ts';

/** What of an article is known when its date evidence is collected. */
export interface DatedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  readonly url: string | null;
  readonly language: string;
  readonly hints: DocumentHints;
}

/** Collects whatever in a document may date it: the page's markup (null for plain text), its lines, its address. */
export function collectDateEvidence(_page: Page | null, article: DatedText): readonly DateCandidate[] {
  const hint = article.hints.publishedAt;
  if (!hint) return [];
  return [
    {
      raw: hint,
      source: 'hint',
      evidence: 'publishedAt',
      span: null,
      role: 'published',
      readings: [
        {
          value: hint.slice(0, 16),
          precision: hint.length > 10 ? 'minute' : 'day',
          zone: null,
          reading: 'iso',
          ruledOut: null,
        },
      ],
    },
  ];
}

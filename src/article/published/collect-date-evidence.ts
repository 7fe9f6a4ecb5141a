import type { Removal } from '../../model/article.ts';
import type { DateCandidate } from '../../model/date-verdict.ts';
import type { DocumentHints } from '../../model/document.ts';
import type { Block } from '../../model/layers.ts';
import type { Page } from '../parse/page.ts';
import { addressDates } from './address-dates.ts';
import { type EvidenceLine, lineDates } from './line-evidence.ts';
import { bodyDates, candidate, jsonLdDates, looseDates, metaDates, scriptDates } from './page-evidence.ts';
import { readDateText } from './read-date-text.ts';

/** What of an article is known when its date evidence is collected. */
export interface DatedText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  readonly url: string | null;
  readonly language: string;
  readonly hints: DocumentHints;
}

/** Most candidates that are kept; a page of a thousand dated teasers says nothing more than one of fifty. */
const most = 60;

/** Collects whatever in a document may date it: the page's markup (null for plain text), its lines, its address. */
export function collectDateEvidence(page: Page | null, article: DatedText): readonly DateCandidate[] {
  const found: DateCandidate[] = [...hintDates(article.hints)];
  if (article.url) found.push(...addressDates(article.url));
  if (page) {
    found.push(...jsonLdDates(page), ...metaDates(page), ...bodyDates(page));
    if (!hasPublished(found, 45)) found.push(...looseDates(page));
    if (!hasPublished(found, 25)) found.push(...scriptDates(page));
  } else {
    found.push(...lineDates(linesOf(article)));
  }
  return found.slice(0, most);
}

function hasPublished(found: readonly DateCandidate[], least: number): boolean {
  return found.some(({ role, weight }) => role === 'published' && weight >= least);
}

/** What the deliverer says: strong, but a feed may date an article by its own arrival. */
function hintDates(hints: DocumentHints): readonly DateCandidate[] {
  const date = hints.publishedAt ? readDateText(hints.publishedAt)[0] : undefined;
  if (!date) return [];
  return [candidate(date.raw, date.readings, 'hint', 'publishedAt', { role: 'published', weight: 89 })];
}

function linesOf(article: DatedText): readonly EvidenceLine[] {
  const removed = article.removals.map(({ text }) => ({ text, span: null, removed: true }));
  const kept = article.blocks.map(({ span }) => ({ text: article.text.slice(span[0], span[1]), span, removed: false }));
  return [...removed, ...kept];
}

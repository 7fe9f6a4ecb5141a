import { readDocument } from '../../src/article/read-document.ts';
import type { Context } from '../../src/article/stage.ts';
import type { Article } from '../../src/model/article.ts';
import { createOutletDirectory } from '../../src/outlets/directory.ts';
import { toDocument } from '../../src/sources/input-line.ts';
import { readRows } from '../data.ts';
import { type Evaluation, scores } from '../evaluation.ts';
import { pagesPerSecond } from '../pages-per-second.ts';

export interface PageRow {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly with: readonly string[];
  readonly without: readonly string[];
  readonly title?: string | null;
  readonly author?: string | readonly string[] | null;
}

/** Segments that must be in the text and segments that must not; title and authors where the row has them. */
export const pages: Evaluation = {
  name: 'pages',
  needs: ['pages/dev'],
  score(context: Context) {
    const rows = readRows<PageRow>('pages/dev');
    // What a table of known outlets adds must be seen apart from what holds for any page.
    const without: Context = { ...context, outlets: createOutletDirectory([]) };
    const bare = { true: 0, false: 0, missed: 0 };
    const segments = { true: 0, false: 0, missed: 0 };
    const authors = { true: 0, false: 0, missed: 0 };
    let titles = 0;
    let titlesRight = 0;
    for (const row of rows) {
      const document = toDocument({ id: row.id, url: row.url, html: row.html });
      const article = readDocument(document, context);
      const { found, wrong, missed } = scoreSegments(row, article);
      segments.true += found.length;
      segments.false += wrong.length;
      segments.missed += missed.length;
      const unaided = scoreSegments(row, readDocument(document, without));
      bare.true += unaided.found.length;
      bare.false += unaided.wrong.length;
      bare.missed += unaided.missed.length;
      if (row.title) {
        titles++;
        if (sameTitle(article.title, row.title)) titlesRight++;
      }
      // An empty author says that the page was not labelled, or shows none: it is not scored.
      if (row.author && row.author.length > 0) {
        const { right, extra, lost } = scoreAuthors(row.author, article.authors);
        authors.true += right;
        authors.false += extra;
        authors.missed += lost;
      }
    }
    const segment = scores(segments.true, segments.false, segments.missed);
    return {
      'pages/dev/segments.f1': segment.f1,
      'pages/dev/segments.precision': segment.precision,
      'pages/dev/segments.recall': segment.recall,
      'pages/dev/segments-no-outlets.f1': scores(bare.true, bare.false, bare.missed).f1,
      'pages/dev/title.accuracy': titles > 0 ? titlesRight / titles : 0,
      'pages/dev/author.f1': scores(authors.true, authors.false, authors.missed).f1,
      // Everything is warm by now: each page was read twice.
      'pages/dev/pages-per-second': pagesPerSecond(
        rows.map((row) => toDocument({ id: row.id, url: row.url, html: row.html })),
        (document) => readDocument(document, context),
      ),
    };
  },
};

/** A segment counts as in when the text holds it, white space apart. */
export function scoreSegments(row: PageRow, article: Pick<Article, 'text'>) {
  const text = plain(article.text);
  const isIn = (segment: string) => text.includes(plain(segment));
  return {
    found: row.with.filter(isIn),
    missed: row.with.filter((segment) => !isIn(segment)),
    wrong: row.without.filter(isIn),
  };
}

/** Titles are the same when their letters and digits are: quotation marks, dashes and case differ by template. */
export function sameTitle(found: string | null, wanted: string): boolean {
  return found !== null && letters(found) === letters(wanted);
}

/** Names are compared one by one; several in one string are separated by semicolons or commas. */
export function scoreAuthors(wanted: string | readonly string[] | null, found: readonly string[]) {
  const gold = new Set(
    [wanted ?? []]
      .flat()
      .flatMap((names) => names.split(/[;,]|\s+(?:und|and|&)\s+/))
      .map(plainName)
      .filter(Boolean),
  );
  const names = new Set(found.map(plainName).filter(Boolean));
  const right = [...names].filter((name) => gold.has(name)).length;
  return { right, extra: names.size - right, lost: gold.size - right };
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00ad\u200b]+/g, ' ')
    .trim();
}

function letters(text: string): string {
  return plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function plainName(name: string): string {
  return plain(name).toLowerCase();
}

import { languages } from '../../languages/index.ts';
import type { MarkupDateWords } from '../../languages/parts/dates.ts';

/**
 * Patterns over class names and identifiers, built from the words of all languages: templates are written in any.
 * `date` and `otherArticles` want whole words between spaces, hyphens and underscores; the others any part of a name.
 */
export const markupDateWords: Readonly<Record<keyof MarkupDateWords, RegExp>> = {
  date: new RegExp(`(?:^|[\\s_-])(?:${words('date')})(?:$|[\\s_-])|(?:${endings('date')})(?:$|[\\s_-])`, 'i'),
  published: parts('published'),
  modified: parts('modified'),
  foreign: parts('foreign'),
  otherArticles: new RegExp(`(?:^|[\\s_-])(?:${words('otherArticles')})(?:$|[\\s_-])`, 'i'),
};

/** Words of at least four letters also count as the end of a longer one: `createdate`, `postmeta`. */
function endings(kind: keyof MarkupDateWords): string {
  return languages
    .flatMap(({ dates }) => dates.byline.markup[kind].filter((word) => /^[a-z]{4,5}$|data$/.test(word)))
    .join('|');
}

function parts(kind: keyof MarkupDateWords): RegExp {
  return new RegExp(`(?:${words(kind)})`, 'i');
}

function words(kind: keyof MarkupDateWords): string {
  return languages
    .flatMap(({ dates }) => dates.byline.markup[kind])
    .map((word) => word.replace(/[^\p{L}\p{N}_-]/gu, ''))
    .join('|');
}

import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { findAtOrBefore } from '../../text/token-index.ts';
import { lineBorders } from './line-borders.ts';

/** A stretch of an article that no sentence crosses, and the language it is read in. */
export interface LanguageRegion {
  readonly span: Span;
  readonly language: string;
}

/**
 * Cuts the article at every border of a block, a caption or a language run, and at line breaks that part sentences, so that regions cover the whole text in
 * order. A stretch whose language is unknown is read in the article's language.
 */
export function languageRegions(article: Article): LanguageRegion[] {
  const { blocks, captions, languages } = article.layers;
  const cuts = new Set<number>([0, article.text.length]);
  for (const item of [...blocks, ...captions, ...languages]) for (const offset of item.span) cuts.add(offset);
  const ordered = [...cuts].filter((cut) => cut >= 0 && cut <= article.text.length).sort((a, b) => a - b);
  const regions: LanguageRegion[] = [];
  for (let index = 0; index + 1 < ordered.length; index++) {
    const start = ordered[index]!;
    const run = languages[findAtOrBefore(languages, start)];
    const covered = run !== undefined && run.span[0] <= start && run.span[1] > start;
    const language = covered && run.language !== 'und' ? run.language : article.language;
    const end = ordered[index + 1]!;
    const borders = [start, ...lineBorders(article.text, start, end), end];
    for (let at = 0; at + 1 < borders.length; at++) regions.push({ span: [borders[at]!, borders[at + 1]!], language });
  }
  return regions;
}

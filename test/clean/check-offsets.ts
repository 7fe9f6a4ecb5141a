import iconv from 'iconv-lite';
import type { Article } from '../../src/model/article.ts';

/**
 * Checks the way back of an article's text: runs are ordered, cover every character that we did not make ourselves, and
 * the bytes of each run, decoded, are its characters. Returns what is wrong, at most ten lines.
 */
export function checkOffsets(
  article: Pick<Article, 'text' | 'offsets'>,
  bytes: Uint8Array,
  charset = 'utf-8',
): string[] {
  const wrong: string[] = [];
  let covered = 0;
  for (const run of article.offsets) {
    if (wrong.length >= 10) break;
    const text = article.text.slice(...run.text);
    const gap = article.text.slice(covered, run.text[0]);
    if (run.text[0] < covered) wrong.push(`run at ${run.text[0]} overlaps the one before`);
    if (/[^\n]/.test(gap))
      wrong.push(`characters ${covered} to ${run.text[0]} come from nowhere: ${JSON.stringify(gap)}`);
    covered = run.text[1];
    const source = iconv.decode(Buffer.from(bytes.subarray(...run.bytes)), charset, { stripBOM: false });
    if (run.exact ? source !== text : !spells(source, text))
      wrong.push(`${JSON.stringify(text)} maps to ${JSON.stringify(source.slice(0, 80))}`);
  }
  if (/[^\n]/.test(article.text.slice(covered))) wrong.push('the end of the text comes from nowhere');
  return wrong;
}

/** White space and tags spell a space, a reference or an escape spells its character, combining marks compose. */
function spells(source: string, text: string): boolean {
  if (source.startsWith('\\')) return JSON.parse(`"${source}"`).replace(/\s/, ' ') === text;
  if (text === ' ')
    return (
      source === '' ||
      /^(?:\s|[\u0085\u00a0]|&(?:nbsp|#160|#xa0|ensp|emsp|thinsp|#\d+|#x[\da-f]+|\w+);?|<[^>]*>)+$/i.test(source)
    );
  return source.startsWith('&') || source.normalize('NFC') === text;
}

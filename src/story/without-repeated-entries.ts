import type { Article } from '../model/article.ts';
import { addressOf } from '../text/address-of.ts';

/**
 * Leaves out entries that an earlier reading of their live blog had word for word: a page that grows is read again and
 * again, and only what is new or altered in it is an article. The page's title may change with every entry. `articles`
 * come in the order in which they became known.
 */
export function withoutRepeatedEntries(articles: readonly Article[]): readonly Article[] {
  const latest = new Map<string, string>();
  return articles.filter((article) => {
    const address = article.entry ? addressOf(article) : null;
    if (address === null) return true;
    const words = article.text.slice(article.titleSpan?.[1] ?? 0);
    if (latest.get(address) === words) return false;
    latest.set(address, words);
    return true;
  });
}

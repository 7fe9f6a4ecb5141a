import type { Article } from '../../model/article.ts';
import type { Token } from '../../model/layers.ts';

const stringsKept = 100_000;

/**
 * Makes a function that gives equal lemmas and features of all articles one string. What comes from another thread
 * brings a copy of each, which is a quarter of the memory that a pile takes. Full, it starts anew.
 */
export function sharedStrings(): (article: Article) => Article {
  const known = new Map<string, string>();
  const share = <Text extends string>(text: Text): Text => {
    const first = known.get(text);
    if (first !== undefined) return first as Text;
    if (known.size >= stringsKept) known.clear();
    known.set(text, text);
    return text;
  };
  const shareToken = (token: Token): Token => ({
    ...token,
    lemma: share(token.lemma),
    pos: share(token.pos),
    morph: share(token.morph),
  });
  const shareAll = (article: Article): Article => ({
    ...article,
    layers: { ...article.layers, tokens: article.layers.tokens.map(shareToken) },
    ...(article.entries ? { entries: article.entries.map(shareAll) } : {}),
  });
  return shareAll;
}

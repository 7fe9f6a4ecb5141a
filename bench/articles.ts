import { readdirSync, readFileSync } from 'node:fs';
import { hasData, readRows } from '../eval/data.ts';
import type { InputLine } from '../src/sources/input-line.ts';

/** Up to `most` articles to measure with: the load-de articles where they are, else the sample pile over and over. */
export function benchArticles(most: number): InputLine[] {
  if (hasData('load-de/articles')) return readRows<InputLine>('load-de/articles').slice(0, most);
  const pile = new URL('../examples/pile/', import.meta.url);
  const pages = readdirSync(pile).filter((name) => name.endsWith('.html'));
  return Array.from({ length: most }, (_, index) => {
    const name = pages[index % pages.length]!;
    return { id: `${index}-${name}`, html: readFileSync(new URL(name, pile), 'utf8') };
  });
}

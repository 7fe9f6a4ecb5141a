import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { InputLine } from '../dist/sources/input-line.js';
import { dataFolder, hasData } from '../eval/data.ts';

/**
 * Up to `most` articles to measure with, one after the other: the load-de articles where they are, else the sample pile
 * over and over. None is kept here, so that what a process holds is what the program holds.
 */
export async function* benchArticles(most: number): AsyncGenerator<InputLine> {
  if (!hasData('load-de/articles')) {
    yield* samplePile(most);
    return;
  }
  const file = createReadStream(`${dataFolder}/load-de/articles.jsonl.gz`);
  let given = 0;
  for await (const line of createInterface({ input: file.pipe(createGunzip()) })) {
    if (given++ >= most) break;
    yield JSON.parse(line) as InputLine;
  }
  file.destroy();
}

function* samplePile(most: number): Generator<InputLine> {
  const pile = new URL('../examples/pile/', import.meta.url);
  const pages = readdirSync(pile).filter((name) => name.endsWith('.html'));
  for (let index = 0; index < most; index++) {
    const name = pages[index % pages.length]!;
    yield { id: `${index}-${name}`, html: readFileSync(new URL(name, pile), 'utf8') };
  }
}

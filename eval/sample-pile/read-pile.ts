import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/model/article.ts';
import type { Picture } from '../../src/model/story.ts';
import { openEngine } from '../../src/open.ts';
import { readSources } from '../../src/sources/read-sources.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** What a person planted in the sample pile: `examples/expected.json`. */
export function readExpected<T>(): T {
  return JSON.parse(readFileSync(`${examples}expected.json`, 'utf8')) as T;
}

/** The sample pile as the program reads it. */
export async function readPile(): Promise<{ articles: readonly Article[]; picture: Picture }> {
  const engine = await openEngine({ threads: 1 });
  const files = readdirSync(`${examples}pile`).sort();
  await engine.ingest(readSources(files.map((file) => `${examples}pile/${file}`)));
  const articles = await engine.analyse();
  const picture = await engine.picture(articles);
  await engine.close();
  return { articles, picture };
}

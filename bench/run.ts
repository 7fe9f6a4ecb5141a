// Articles per second on one core, memory and start-up time, on the load-de articles where they are, else on the sample pile.
// Prints its own machine: absolute times mean little elsewhere, compare runs on one machine.
import { readdirSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { hasData, readRows } from '../eval/data.ts';
import { analyseArticle } from '../src/article/analyse-article.ts';
import { readDocument } from '../src/article/read-document.ts';
import type { Article } from '../src/model/article.ts';
import { openContext } from '../src/open.ts';
import { pipeline } from '../src/pipeline.ts';
import { type InputLine, toDocument } from '../src/sources/input-line.ts';
import { buildPicture } from '../src/story/build-picture.ts';

const count = Number(process.argv[2] ?? 300);
const started = performance.now();
const context = openContext();
const [first] = inputs(1);
analyse(first!);
const startUp = performance.now() - started;

console.log(
  `machine      ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}`,
);
console.log(`start-up     ${startUp.toFixed(0)} ms to the first analysed article (tables loaded)`);

const lines = inputs(count);
for (const line of lines.slice(0, 30)) analyse(line);
const perStage = new Map<string, number>();
const articles: Article[] = [];
const began = performance.now();
for (const line of lines) articles.push(analyse(line, perStage));
const seconds = (performance.now() - began) / 1000;
const tokens = articles.reduce((sum, article) => sum + article.layers.tokens.length, 0);
console.log(
  `articles     ${articles.length} in ${seconds.toFixed(1)} s: ${(articles.length / seconds).toFixed(1)} articles/s, ${Math.round(tokens / seconds)} tokens/s on one core`,
);
for (const [stage, time] of [...perStage].sort((a, b) => b[1] - a[1])) {
  console.log(
    `  ${stage.padEnd(12)} ${(time / articles.length).toFixed(2).padStart(7)} ms/article ${((100 * time) / (seconds * 1000)).toFixed(0).padStart(4)} %`,
  );
}
const drawing = performance.now();
const picture = buildPicture(articles, context);
console.log(
  `picture      ${picture.stories.length} stories, ${picture.lineage.length} lineage edges in ${((performance.now() - drawing) / 1000).toFixed(1)} s`,
);
console.log(`peak memory  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);

function analyse(line: InputLine, times?: Map<string, number>): Article {
  let before = performance.now();
  const lap = (name: string) => {
    const now = performance.now();
    times?.set(name, (times.get(name) ?? 0) + now - before);
    before = now;
  };
  let article = readDocument(toDocument(line), context);
  lap('read');
  for (const stage of pipeline) {
    article = analyseArticle(article, [stage], context);
    lap(stage.name);
  }
  return article;
}

function inputs(most: number): InputLine[] {
  if (hasData('load-de/articles')) return readRows<InputLine>('load-de/articles').slice(0, most);
  const pile = new URL('../examples/pile/', import.meta.url);
  const pages = readdirSync(pile).filter((name) => name.endsWith('.html'));
  return Array.from({ length: most }, (_, index) => {
    const name = pages[index % pages.length]!;
    return { id: `${index}-${name}`, html: readFileSync(new URL(name, pile), 'utf8') };
  });
}

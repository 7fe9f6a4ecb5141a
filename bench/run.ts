// Articles and tokens per second on one core of the built package, memory, the lexicon and start-up time, on the load-de
// articles where they are, else on the sample pile. Times are processor time of the whole process, compiling and
// collecting garbage included; it is asked for once, because asking costs more than some stages do, and shared out by
// what each stage took on the clock. The built package is what users run; the sources through a loader are slower by a
// fifth, because it names every function each time that one is made.
// Prints its own machine: absolute times mean little elsewhere, compare runs on one machine.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { analyseArticle } from '../dist/article/analyse-article.js';
import { readDocument } from '../dist/article/read-document.js';
import type { Article } from '../dist/model/article.js';
import { openContext } from '../dist/open.js';
import { pipeline } from '../dist/pipeline.js';
import { type InputLine, toDocument } from '../dist/sources/input-line.js';
import { buildPicture } from '../dist/story/build-picture.js';
import { benchArticles } from './articles.ts';

/** What comes before and after the analysis of the language itself. */
const notLanguage: ReadonlySet<string> = new Set(['read', 'speech', 'claims']);
/** Articles of which a picture is drawn. */
const inPicture = 300;

/** Articles measured, and articles analysed before that, so that most of the program is compiled. */
const count = Number(process.argv[2] ?? 1000);
const warmUp = Number(process.argv[3] ?? 200);
const lines: InputLine[] = [];
for await (const line of benchArticles(count + warmUp)) lines.push(line);
const started = performance.now();
const context = openContext();
analyse(lines[0]!);
const startUp = performance.now() - started;

console.log(
  `machine      ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}`,
);
console.log(`start-up     ${startUp.toFixed(0)} ms to the first analysed article (tables loaded)`);

const articles: Article[] = [];
for (const line of lines.slice(0, warmUp)) {
  const article = analyse(line);
  if (articles.length < inPicture) articles.push(article);
}
const perStage = new Map<string, number>();
let tokens = 0;
const measured = lines.slice(warmUp);
const began = process.cpuUsage();
for (const line of measured) {
  const article = analyse(line, perStage);
  tokens += article.layers.tokens.length;
  if (articles.length < inPicture) articles.push(article);
}
const used = process.cpuUsage(began);
const whole = (used.user + used.system) / 1e6;
const onClock = [...perStage.values()].reduce((total, time) => total + time, 0);
/** Seconds of processor time by stage, longest first. */
const stages = [...perStage].map(([stage, time]) => [stage, (whole * time) / onClock] as const);
stages.sort((a, b) => b[1] - a[1]);
const secondsOf = (isMeant: (stage: string) => boolean) =>
  stages.reduce((total, [stage, time]) => (isMeant(stage) ? total + time : total), 0);
const language = secondsOf((stage) => !notLanguage.has(stage));
const speech = secondsOf((stage) => stage === 'speech');
console.log(
  `articles     ${measured.length} in ${whole.toFixed(1)} s: ${(measured.length / whole).toFixed(1)} articles/s, ${Math.round(tokens / whole)} tokens/s on one core`,
);
console.log(
  `language     ${Math.round(tokens / language)} tokens/s (without reading, speech and claims); speech adds ${((100 * speech) / language).toFixed(0)} %`,
);
for (const [stage, time] of stages) {
  console.log(
    `  ${stage.padEnd(12)} ${((1000 * time) / measured.length).toFixed(2).padStart(7)} ms/article ${((100 * time) / whole).toFixed(0).padStart(4)} %`,
  );
}
const drawing = performance.now();
const picture = buildPicture(articles, context);
console.log(
  `picture      ${picture.stories.length} stories, ${picture.lineage.length} lineage edges in ${((performance.now() - drawing) / 1000).toFixed(1)} s`,
);
// Memory is measured in processes of their own: this one keeps articles and draws a picture.
const script = (name: string, ...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', fileURLToPath(new URL(name, import.meta.url)), ...args],
    { stdio: 'inherit' },
  );
script('memory.ts', String(count), 'quantities');
script('memory.ts', String(count));
script('lexicon.ts');

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

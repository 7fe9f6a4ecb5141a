// Articles and tokens per second on one core of the built package, memory, the lexicon and start-up time, on the load-de
// articles where they are, else on the sample pile. Times are processor time of the whole process, compiling and
// collecting garbage in other threads included. It is asked for once a part and article: reading, the analysis of the
// language, then speech and claims. Within a part it is shared out by what each stage took on the clock. The built package
// is what users run; the sources through a loader are slower by a fifth, because it names every function each time that
// one is made.
// Prints its own machine: absolute times mean little elsewhere, compare runs on one machine.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { analyseArticle } from '../dist/article/analyse-article.js';
import { readDocument } from '../dist/article/read-document.js';
import type { Stage } from '../dist/article/stage.js';
import type { Article } from '../dist/model/article.js';
import { openContext } from '../dist/open.js';
import { pipeline } from '../dist/pipeline.js';
import { type InputLine, toDocument } from '../dist/sources/input-line.js';
import { buildPicture } from '../dist/story/build-picture.js';
import { benchArticles } from './articles.ts';

/** The parts of the analysis that are measured apart. */
type Part = 'reading' | 'language' | 'speech and claims';
const notLanguage: ReadonlySet<string> = new Set(['speech', 'claims']);
const languageStages = pipeline.filter(({ name }) => !notLanguage.has(name));
const speechStages = pipeline.filter(({ name }) => notLanguage.has(name));
/** Articles of which a picture is drawn. */
const inPicture = 300;

/** Articles measured, and articles analysed before that, in which most of the program is compiled. */
const count = Number(process.argv[2] ?? 1000);
const warmUp = Number(process.argv[3] ?? 400);
const lines: InputLine[] = [];
for await (const line of benchArticles(count + warmUp)) lines.push(line);
const started = performance.now();
const context = openContext();
analyseArticle(readDocument(toDocument(lines[0]!), context), pipeline, context);
const startUp = performance.now() - started;

console.log(
  `machine      ${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.versions.node}`,
);
console.log(`start-up     ${startUp.toFixed(0)} ms to the first analysed article (tables loaded)`);

const articles: Article[] = [];
const cold = measure(lines.slice(0, warmUp));
const warm = measure(lines.slice(warmUp));
const whole = warm.seconds.reading + warm.seconds.language + warm.seconds['speech and claims'];
const perSecond = (amount: number, seconds: number) => Math.round(amount / seconds);
console.log(
  `articles     ${warm.articles} in ${whole.toFixed(1)} s: ${(warm.articles / whole).toFixed(1)} articles/s, ${perSecond(warm.tokens, whole)} tokens/s on one core`,
);
console.log(
  `language     ${perSecond(warm.tokens, warm.seconds.language)} tokens/s; the ${warmUp} articles before, in which the engine compiles most: ${perSecond(cold.tokens, cold.seconds.language)} tokens/s`,
);
const share = (part: Part, of: number) => `${((100 * warm.seconds[part]) / of).toFixed(0)} %`;
console.log(`speech       speech and claims add ${share('speech and claims', warm.seconds.language)} to the language`);
for (const [stage, seconds] of warm.stages) {
  console.log(
    `  ${stage.padEnd(12)} ${((1000 * seconds) / warm.articles).toFixed(2).padStart(7)} ms/article ${((100 * seconds) / whole).toFixed(0).padStart(4)} %`,
  );
}
const drawing = performance.now();
const picture = buildPicture(articles, context);
console.log(
  `picture      ${picture.stories.length} stories, ${picture.lineage.length} lineage edges in ${((performance.now() - drawing) / 1000).toFixed(1)} s`,
);
// Each part alone, in processes of its own that keep no article and draw no picture. The speed of the language is shown
// three times: on a shared machine equal runs differ by a fifth.
const script = (name: string, ...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', fileURLToPath(new URL(name, import.meta.url)), ...args],
    { stdio: 'inherit' },
  );
for (let run = 0; run < 3; run++) script('alone.ts', String(count), String(warmUp), 'quantities');
script('alone.ts', String(count), String(warmUp));
script('lexicon.ts');

interface Measured {
  readonly articles: number;
  readonly tokens: number;
  /** Seconds of processor time by part. */
  readonly seconds: Record<Part, number>;
  /** The same by stage, longest first. */
  readonly stages: readonly (readonly [stage: string, seconds: number])[];
}

function measure(measured: readonly InputLine[]): Measured {
  const seconds: Record<Part, number> = { reading: 0, language: 0, 'speech and claims': 0 };
  const onClock: Record<Part, Map<string, number>> = {
    reading: new Map(),
    language: new Map(),
    'speech and claims': new Map(),
  };
  let tokens = 0;
  for (const line of measured) {
    const read = part('reading', () => timed('reading', 'read', () => readDocument(toDocument(line), context)));
    const tagged = part('language', () => through('language', languageStages, read));
    const done = part('speech and claims', () => through('speech and claims', speechStages, tagged));
    tokens += done.layers.tokens.length;
    if (articles.length < inPicture) articles.push(done);
  }
  const stages = Object.entries(onClock).flatMap(([name, times]) => {
    const all = [...times.values()].reduce((total, time) => total + time, 0);
    return [...times].map(([stage, time]) => [stage, (seconds[name as Part] * time) / all] as const);
  });
  return { articles: measured.length, tokens, seconds, stages: stages.sort((a, b) => b[1] - a[1]) };

  function part<Result>(name: Part, run: () => Result): Result {
    const began = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(began);
    seconds[name] += (user + system) / 1e6;
    return result;
  }

  function timed<Result>(name: Part, stage: string, run: () => Result): Result {
    const before = performance.now();
    const result = run();
    onClock[name].set(stage, (onClock[name].get(stage) ?? 0) + performance.now() - before);
    return result;
  }

  function through(name: Part, stages: readonly Stage[], article: Article): Article {
    let current = article;
    for (const stage of stages) current = timed(name, stage.name, () => analyseArticle(current, [stage], context));
    return current;
  }
}

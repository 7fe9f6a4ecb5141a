// Speed and peak memory of a process that analyses one article after the other and keeps none, up to the stage named or
// to the last. The speed is that of the analysis without reading the document, in processor time of all threads, over
// the articles after the warm-up.
import { analyseArticle } from '../dist/article/analyse-article.js';
import { readDocument } from '../dist/article/read-document.js';
import { openContext } from '../dist/open.js';
import { pipeline } from '../dist/pipeline.js';
import { toDocument } from '../dist/sources/input-line.js';
import { benchArticles } from './articles.ts';

const [count = '1000', warmUp = '400', until] = process.argv.slice(2);
const last = pipeline.findIndex(({ name }) => name === until);
const stages = last < 0 ? pipeline : pipeline.slice(0, last + 1);
const context = openContext();
let read = 0;
let tokens = 0;
let seconds = 0;
for await (const line of benchArticles(Number(count) + Number(warmUp))) {
  const article = readDocument(toDocument(line), context);
  const began = process.cpuUsage();
  const { layers } = analyseArticle(article, stages, context);
  const { user, system } = process.cpuUsage(began);
  if (++read <= Number(warmUp)) continue;
  seconds += (user + system) / 1e6;
  tokens += layers.tokens.length;
}
const what = until ? `up to ${until}` : 'all stages';
console.log(
  `alone        ${what}: ${Math.round(tokens / seconds)} tokens/s, peak memory ${(process.resourceUsage().maxRSS / 2 ** 10).toFixed(0)} MiB for ${read} articles one after the other`,
);

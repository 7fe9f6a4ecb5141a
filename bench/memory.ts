// Peak memory of a process that analyses one article after the other and keeps none, up to the stage named or to the last.
import { analyseArticle } from '../dist/article/analyse-article.js';
import { readDocument } from '../dist/article/read-document.js';
import { openContext } from '../dist/open.js';
import { pipeline } from '../dist/pipeline.js';
import { toDocument } from '../dist/sources/input-line.js';
import { benchArticles } from './articles.ts';

const [count = '1000', until] = process.argv.slice(2);
const last = pipeline.findIndex(({ name }) => name === until);
const stages = last < 0 ? pipeline : pipeline.slice(0, last + 1);
const context = openContext();
let read = 0;
for await (const line of benchArticles(Number(count))) {
  analyseArticle(readDocument(toDocument(line), context), stages, context);
  read++;
}
console.log(
  `peak memory  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB for ${read} articles one after the other${until ? `, up to ${until}` : ''}`,
);

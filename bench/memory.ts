// Peak memory of a process that analyses one article after the other and keeps none, up to the stage named or to the last.
import { analyseArticle } from '../src/article/analyse-article.ts';
import { readDocument } from '../src/article/read-document.ts';
import { openContext } from '../src/open.ts';
import { pipeline } from '../src/pipeline.ts';
import { toDocument } from '../src/sources/input-line.ts';
import { benchArticles } from './articles.ts';

const [count = '1000', until] = process.argv.slice(2);
const last = pipeline.findIndex(({ name }) => name === until);
const stages = last < 0 ? pipeline : pipeline.slice(0, last + 1);
const context = openContext();
const lines = benchArticles(Number(count));
for (const line of lines) analyseArticle(readDocument(toDocument(line), context), stages, context);
console.log(
  `peak memory  ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB for ${lines.length} articles one after the other${until ? `, up to ${until}` : ''}`,
);

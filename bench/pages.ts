// Our extractor against @mozilla/readability with linkedom on the labelled pages: quality and speed in one run.
// The tools take turns page by page and processor time is counted, not time on the wall, so that whatever else the
// machine does slows both alike: compare the ratio.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { hasData, readRows } from '../eval/data.ts';
import { scores } from '../eval/evaluation.ts';
import { median } from '../eval/pages-per-second.ts';
import { type PageRow, scoreSegments } from '../eval/sets/pages.ts';
import { readDocument } from '../src/article/read-document.ts';
import { openContext } from '../src/open.ts';
import { toDocument } from '../src/sources/input-line.ts';

if (!hasData('pages/dev')) {
  console.log('pages        skipped, pages/dev not found (set LAGEBILD_DATA)');
  process.exit(0);
}
const step = Math.max(1, Number(process.argv[2] ?? 1));
const rows = readRows<PageRow>('pages/dev').filter((_, index) => index % step === 0);
const context = openContext();

const tools: Readonly<Record<string, (row: PageRow) => string>> = {
  lagebild: (row) => readDocument(toDocument({ id: row.id, url: row.url, html: row.html }), context).text,
  readability: (row) => {
    const { document } = parseHTML(row.html);
    return new Readability(document as never).parse()?.textContent ?? '';
  },
};
const results = Object.keys(tools).map((name) => ({ name, times: [] as number[], true: 0, false: 0, missed: 0 }));

for (const row of rows.slice(0, 30)) for (const { name } of results) attempt(name, row);
for (const row of rows) {
  for (const result of results) {
    const began = process.cpuUsage();
    const text = attempt(result.name, row);
    const { user, system } = process.cpuUsage(began);
    result.times.push((user + system) / 1000);
    const { found, wrong, missed } = scoreSegments(row, { text });
    result.true += found.length;
    result.false += wrong.length;
    result.missed += missed.length;
  }
}

console.log(`pages        ${rows.length}, in turns on one core`);
for (const result of results) {
  const { f1 } = scores(result.true, result.false, result.missed);
  const all = result.times.reduce((sum, time) => sum + time, 0) / 1000;
  console.log(
    `  ${result.name.padEnd(12)} F1 ${f1.toFixed(3)}  ${(rows.length / all).toFixed(0).padStart(5)} pages/s  median page ${median(result.times).toFixed(1)} ms (${(1000 / median(result.times)).toFixed(0)}/s)`,
  );
}
const [ours, theirs] = results.map(({ times }) => median(times));
console.log(`  ratio        ${(theirs! / ours!).toFixed(2)} times as fast on the median page`);

/** A page that makes a tool throw gives no text; it still counts. */
function attempt(name: string, row: PageRow): string {
  try {
    return tools[name]!(row);
  } catch {
    return '';
  }
}

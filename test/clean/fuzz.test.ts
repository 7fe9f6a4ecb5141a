import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { seededRandom } from '../../scripts/seeded-random.ts';
import { readDocument } from '../../src/article/read-document.ts';
import { openContext } from '../../src/open.ts';
import { makeDocument } from '../../src/sources/make-document.ts';
import { checkOffsets } from './check-offsets.ts';
import { mutateHtml } from './mutate-html.ts';

/** `LAGEBILD_MUTATIONS=10000` runs the long version. */
const isLongRun = process.env['LAGEBILD_MUTATIONS'] !== undefined;
const count = isLongRun ? Number(process.env['LAGEBILD_MUTATIONS']) : 400;
const folder = fileURLToPath(new URL('../../examples/pile', import.meta.url));

it(`${count} spoiled pages neither throw nor hang, and keep their way back`, { timeout: 600_000 }, () => {
  const pages = readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
  expect(pages.length).toBeGreaterThan(10);
  const context = openContext();
  const random = seededRandom(20_241_101);
  let slowest = 0;
  for (let run = 0; run < count; run++) {
    const html = mutateHtml(pages[run % pages.length]!, random);
    const bytes = new TextEncoder().encode(html);
    const started = performance.now();
    const article = readDocument(makeDocument(`mutation ${run}`, bytes, 'html', { charset: 'utf-8' }), context);
    slowest = Math.max(slowest, performance.now() - started);
    expect([run, checkOffsets(article, bytes)]).toEqual([run, []]);
  }
  // Only the long run looks at the clock: a page that hangs would show there.
  if (isLongRun) expect(slowest).toBeLessThan(2000);
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createWorkerAnalyser } from './worker-analyser.ts';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-worker-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('starts no thread before there is a job', async () => {
  const loaded = join(folder, 'loaded');
  const worker = join(folder, 'worker.mjs');
  writeFileSync(
    worker,
    `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(loaded)}, '');\nexport default () => null;\n`,
  );
  const analyser = createWorkerAnalyser(pathToFileURL(worker), 1);
  await setTimeout(400);
  await analyser.close();
  expect(existsSync(loaded)).toBe(false);
});

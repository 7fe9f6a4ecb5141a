#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { getHeapStatistics } from 'node:v8';

const megabyte = 2 ** 20;
const args = process.argv.slice(2);
const wanted = Math.floor((totalmem() / megabyte) * 0.75);

// Node's heap limit does not grow with the machine beyond 4 GB and cannot be raised while it runs; commands that hold
// a whole pile are therefore started once more with a limit that fits.
if (['build', 'stories'].includes(args[0]) && getHeapStatistics().heap_size_limit / megabyte < wanted * 0.9) {
  const again = [`--max-old-space-size=${wanted}`, fileURLToPath(import.meta.url), ...args];
  const { status, signal } = spawnSync(process.execPath, again, { stdio: 'inherit' });
  process.exitCode = signal ? 1 : (status ?? 1);
} else {
  const { main } = await import('../dist/cli/main.js');
  process.exitCode = await main(args);
}

// Every check of the project, in order; fails when one fails and says which ran.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reportFile = join(root, 'out/vitest.json');
mkdirSync(join(root, 'out'), { recursive: true });
rmSync(reportFile, { force: true });

const bin = (path) => join(root, 'node_modules', path);
const steps = [
  ['types', process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['lint', process.execPath, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings']],
  ['examples', process.execPath, ['examples/check.mjs']],
  [
    'tests (unit, golden, contracts, boundaries, browser)',
    process.execPath,
    [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
  ],
];

const failed = [];
for (const [name, command, args] of steps) {
  console.log(`\n── ${name}`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  if (status !== 0) failed.push(name);
}

if (!existsSync(reportFile)) failed.push('no test report was written');
else {
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(reportFile, 'utf8'));
  if (numPassedTests === 0) failed.push('no test ran');
  console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join('; ')}`);
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
process.exit(failed.length === 0 ? 0 : 1);

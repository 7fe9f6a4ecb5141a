import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openContext } from '../src/open.ts';
import { benchmarkPage, type KnownBest } from './benchmark-page.ts';
import { dataFolder, hasData } from './data.ts';
import type { Evaluation } from './evaluation.ts';
import { evaluations } from './sets/index.ts';

interface Report {
  commit: string;
  dataDigest: string;
  metrics: Record<string, number>;
}

const reportFile = new URL('./report.json', import.meta.url);
const best = JSON.parse(readFileSync(new URL('./best-elsewhere.json', import.meta.url), 'utf8')) as Record<
  string,
  KnownBest
>;
const pageFile = new URL('../docs/benchmarks.md', import.meta.url);
const pagesFolder = new URL('../docs/benchmarks/', import.meta.url);

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const chosen = wanted.length === 0 ? evaluations : evaluations.filter((evaluation) => wanted.includes(evaluation.name));
if (chosen.length === 0) {
  console.error(`No such set. There are: ${evaluations.map((evaluation) => evaluation.name).join(', ')}`);
  process.exit(2);
}

const report = readReport();
const context = openContext();
for (const evaluation of chosen) await run(evaluation);
report.commit = commit();
report.metrics = Object.fromEntries(Object.entries(report.metrics).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(reportFile, `${JSON.stringify(report, null, 2)}\n`);
const pages = existsSync(pagesFolder) ? readdirSync(pagesFolder).sort() : [];
writeFileSync(pageFile, benchmarkPage(report.metrics, best, pages));

async function run(evaluation: Evaluation): Promise<void> {
  const missing = evaluation.needs.filter((path) => !hasData(path));
  if (missing.length > 0) {
    console.log(`${evaluation.name}: skipped, ${missing.join(', ')} not found in ${dataFolder} (set LAGEBILD_DATA)`);
    return;
  }
  const started = performance.now();
  const metrics = await evaluation.score(context);
  console.log(`\n${evaluation.name}  (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  console.log(`  ${'metric'.padEnd(44)} ${'measured'.padStart(8)} ${'best'.padStart(7)} ${'aim'.padStart(7)}`);
  for (const [name, value] of Object.entries(metrics)) {
    const rounded = Math.round(value * 10000) / 10000;
    report.metrics[name] = rounded;
    const known = best[name];
    const cell = (x: number | undefined) => (x === undefined ? '' : x.toFixed(3)).padStart(7);
    console.log(
      `  ${name.padEnd(44)} ${String(rounded).padStart(8)} ${cell(known?.best)} ${cell(known?.reach)}  ${known?.who ?? ''}`,
    );
  }
  report.dataDigest = digestOfNeeds();
}

function readReport(): Report {
  if (!existsSync(reportFile)) return { commit: '', dataDigest: '', metrics: {} };
  return JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

/** One digest over all data files that are present, so that a number is known to belong to its data. */
function digestOfNeeds(): string {
  const hash = createHash('sha256');
  for (const path of [...new Set(evaluations.flatMap((evaluation) => evaluation.needs))].sort()) {
    if (hasData(path)) hash.update(path).update(readFileSync(`${dataFolder}/${path}.jsonl.gz`));
  }
  return `sha256:${hash.digest('hex')}`;
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { describeCorrection } from '../dossier/describe-correction.ts';
import { printable } from '../dossier/render/terminal/printable.ts';
import { holdsAlready } from '../story/corrections/holds-already.ts';
import { type CorrectionCase, readCase } from './correct/read-case.ts';
import { exitCodes, type Finish } from './exit-codes.ts';

interface CheckOptions {
  readonly json?: boolean;
}

export function addCheck(command: Command, finish: Finish): void {
  command
    .command('check')
    .description('Run exported corrections as tests: does the program now come to what they say without them?')
    .argument('<folder...>', 'what `correct export` wrote, or folders of such folders')
    .option('--json', 'print the outcomes as JSON')
    .addHelpText('after', '\nExit code 1 when a case fails or names what is no longer found. docs/corrections.md.')
    .action(async (folders: string[], options: CheckOptions) => finish(await check(folders, options)));
}

const outcomes = { holds: 'holds', fails: 'fails', notFound: 'not found' } as const;

async function check(folders: readonly string[], { json }: CheckOptions): Promise<number> {
  const results: { folder: string; says: string; outcome: keyof typeof outcomes }[] = [];
  for (const folder of (await Promise.all(folders.map(casesIn))).flat()) {
    const read = await readCase(folder);
    const says = describeCorrection(read.correction, () => null);
    const result = { folder, says, outcome: await outcomeOf(read) };
    results.push(result);
    if (!json)
      process.stdout.write(`${outcomes[result.outcome].padEnd(9)}  ${printable(folder)}: ${printable(says)}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
  const held = results.filter(({ outcome }) => outcome === 'holds').length;
  if (!json) process.stdout.write(`${results.length} cases checked, ${results.length - held} do not hold.\n`);
  return held === results.length ? exitCodes.done : exitCodes.failed;
}

/** Draws the picture of the case's documents alone, as a pile without corrections. */
async function outcomeOf({ correction, documents }: CorrectionCase): Promise<keyof typeof outcomes> {
  const { entersStories } = await import('../engine.ts');
  const { openEngine } = await import('../open.ts');
  const engine = await openEngine({ threads: 1 });
  try {
    await engine.ingest(each(documents));
    const articles = await engine.analyse();
    const holds = holdsAlready(correction, articles, await engine.picture(articles.filter(entersStories)));
    return holds === null ? 'notFound' : holds ? 'holds' : 'fails';
  } finally {
    await engine.close();
  }
}

async function* each<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items;
}

/** The folder itself when it is a case, else those below it that are. */
async function casesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.length === 0 || entries.some(({ name }) => name === 'expected.json')) return [folder];
  const inner = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  return (await Promise.all(inner.sort().map(casesIn))).flat();
}

import { type Command, InvalidArgumentError } from 'commander';
import { renderDifference } from '../dossier/diff/render-difference.ts';
import { readDossier } from '../dossier/read-dossier.ts';
import type { AsOfAxis } from '../engine.ts';
import { LagebildError } from '../errors.ts';
import type { Dossier } from '../model/dossier.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { asOfAxisOption, readCount, readDate } from './read-option.ts';
import { readDossier as readFile } from './verify.ts';

interface DiffOptions {
  readonly store?: string;
  readonly asOfAxis?: AsOfAxis;
  readonly threads?: number;
  readonly json?: boolean;
}

export function addDiff(command: Command, finish: Finish): void {
  command
    .command('diff')
    .description('Say what changed between two dossiers, or between two dates of a store.')
    .argument('<from>', 'the earlier dossier.json; with --store a date')
    .argument('<to>', 'the later dossier.json; with --store a date')
    .option('--store <dir>', 'build both dossiers from this folder, as of two dates')
    .addOption(asOfAxisOption())
    .option('--threads <n>', 'worker threads (default: one per core)', readCount)
    .option('--json', 'print the difference as JSON')
    .addHelpText('after', '\nThe kinds of change are described in docs/time.md.')
    .action(async (from: string, to: string, options: DiffOptions) => {
      const [earlier, later] =
        options.store === undefined
          ? [readDossier(await readFile(from)), readDossier(await readFile(to))]
          : await atDates(options.store, [from, to].map(readPoint), options);
      const { compareDossiers } = await import('../dossier/diff/compare-dossiers.ts');
      const difference = compareDossiers(earlier!, later!);
      process.stdout.write(options.json ? `${JSON.stringify(difference, null, 2)}\n` : renderDifference(difference));
      finish(exitCodes.done);
    });
}

/** Arguments are files or dates, so that dates are read here and not by the command line. */
function readPoint(value: string): string {
  try {
    return readDate(value);
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw new LagebildError('usage.badDate', { value });
    throw error;
  }
}

/** The dossiers of a store as of some dates. */
async function atDates(
  store: string,
  dates: readonly string[],
  { asOfAxis, threads }: DiffOptions,
): Promise<readonly Dossier[]> {
  const { openEngine } = await import('../open.ts');
  const engine = await openEngine({ store, threads });
  try {
    const articles = await engine.analyse();
    const dossiers: Dossier[] = [];
    for (const asOf of dates) dossiers.push(await engine.dossier(articles, [], { asOf, asOfAxis }));
    return dossiers;
  } finally {
    await engine.close();
  }
}

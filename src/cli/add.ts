import type { Command } from 'commander';
import { LagebildError } from '../errors.ts';
import { systemClock } from '../gather/clock.ts';
import { createGatherer } from '../gather/create-gatherer.ts';
import { createPoliteFetcher } from '../gather/create-polite-fetcher.ts';
import type { Quarantined } from '../model/quarantined.ts';
import { openIntake } from '../open-gathering.ts';
import type { Fetcher } from '../ports/fetcher.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { startProgress } from './progress.ts';
import { readLimit } from './read-limit.ts';
import { readCount } from './read-option.ts';
import { reportQuarantine } from './report-quarantine.ts';
import { untilStopped } from './until-stopped.ts';

interface AddOptions {
  readonly store: string;
  readonly pages?: boolean;
  readonly limit: number;
  readonly minutes: number;
  readonly quiet?: boolean;
}

export function addAdd(command: Command, finish: Finish, makeFetcher: () => Fetcher): void {
  command
    .command('add')
    .description('Put documents into a store; addresses you name, and those they list, are fetched.')
    .argument(
      '<source...>',
      'files, folders, web archives (WARC, WACZ), feeds, OPML, sitemaps, lists of addresses; each also by its http address; - for standard input',
    )
    .requiredOption('--store <dir>', 'folder to keep the documents in')
    .option('--pages', 'fetch the page behind each entry of a feed instead of taking the text in the feed')
    .option('--limit <n>', 'addresses to fetch at most', readLimit, 500)
    .option('--minutes <n>', 'time for fetching', readCount, 60)
    .option('--quiet', 'print no progress')
    .action(async (sources: string[], options: AddOptions) => finish(await add(sources, options, makeFetcher())));
}

async function add(sources: readonly string[], options: AddOptions, fetcher: Fetcher): Promise<number> {
  const intake = await openIntake(options.store);
  const stop = untilStopped();
  const progress = startProgress('Reading', options.quiet === true);
  try {
    const gatherer = createGatherer({
      fetcher: createPoliteFetcher(fetcher, { clock: systemClock }),
      clock: systemClock,
      pages: options.pages === true,
      limit: options.limit,
      milliseconds: options.minutes * 60_000,
      signal: stop.signal,
    });
    const quarantined: Quarantined[] = [];
    const counts = { added: 0, known: 0 };
    for await (const item of gatherer.gather(sources)) {
      if ('bytes' in item) counts[await intake.addDocument(item)]++;
      else quarantined.push(item);
      progress.update(counts.added + counts.known + quarantined.length, 0);
      if (stop.signal.aborted) break;
    }
    progress.stop();
    if (counts.added + counts.known + quarantined.length === 0 && !stop.signal.aborted)
      throw new LagebildError('input.none', { detail: sources.join(', ') });
    process.stdout.write(`Added ${counts.added} to ${options.store}; ${counts.known} were there already.\n`);
    reportQuarantine(quarantined);
    if (stop.signal.aborted) {
      process.stderr.write('Stopped before the end; what was added is kept.\n');
      return exitCodes.failed;
    }
    return quarantined.length > 0 ? exitCodes.doneWithQuarantine : exitCodes.done;
  } finally {
    stop.release();
    await intake.close();
  }
}

import type { Command } from 'commander';
import { systemClock } from '../gather/clock.ts';
import { createPoliteFetcher } from '../gather/create-polite-fetcher.ts';
import { type VisitReport, watchFeeds } from '../gather/watch-feeds.ts';
import { openIntake, openVisits } from '../open-gathering.ts';
import type { Fetcher } from '../ports/fetcher.ts';
import { exitCodes, type Finish } from './exit-codes.ts';
import { readLimit } from './read-limit.ts';
import { readCount } from './read-option.ts';
import { reportQuarantine } from './report-quarantine.ts';
import { untilStopped } from './until-stopped.ts';

interface WatchOptions {
  readonly store: string;
  readonly once?: boolean;
  readonly every: number;
  readonly pages?: boolean;
  readonly limit: number;
  readonly quiet?: boolean;
}

export function addWatch(command: Command, finish: Finish, makeFetcher: () => Fetcher): void {
  command
    .command('watch')
    .description('Poll feeds and put what is new into a store, until stopped (Ctrl-C).')
    .argument('<feed...>', 'addresses of RSS, Atom or JSON feeds')
    .requiredOption('--store <dir>', 'folder to keep the documents in')
    .option('--once', 'visit each feed once and stop')
    .option('--every <minutes>', 'time between two visits of a feed', readCount, 15)
    .option('--pages', 'fetch the page behind each new entry instead of taking the text in the feed')
    .option('--limit <n>', 'addresses to fetch at most in one visit', readLimit, 200)
    .option('--quiet', 'print only what failed')
    .action(async (feeds: string[], options: WatchOptions) => finish(await watch(feeds, options, makeFetcher())));
}

async function watch(feeds: readonly string[], options: WatchOptions, fetcher: Fetcher): Promise<number> {
  const log = await openVisits(options.store);
  const stop = untilStopped();
  let failed = 0;
  try {
    if (!options.quiet && !options.once)
      process.stdout.write(`Watching ${feeds.length} feeds every ${options.every} minutes; stop with Ctrl-C.\n`);
    await watchFeeds({
      feeds,
      fetcher: createPoliteFetcher(fetcher, { clock: systemClock }),
      clock: systemClock,
      pages: options.pages === true,
      limit: options.limit,
      milliseconds: 30 * 60_000,
      everyMilliseconds: options.every * 60_000,
      once: options.once === true,
      signal: stop.signal,
      log,
      openIntake: () => openIntake(options.store),
      onVisit(visit) {
        failed += visit.quarantined.length + (visit.isStoreBusy ? 1 : 0);
        if (!options.quiet) process.stdout.write(`${lineOf(visit, options.once === true)}\n`);
        reportQuarantine(visit.quarantined);
      },
    });
    // A watch that was asked to stop has done what it was for.
    return options.once && failed > 0 ? exitCodes.doneWithQuarantine : exitCodes.done;
  } finally {
    stop.release();
    await log.close();
  }
}

function lineOf({ feed, added, isStoreBusy, nextAt }: VisitReport, once: boolean): string {
  const what = isStoreBusy ? 'the store is in use, nothing was added' : `${added} new`;
  return `${feed}: ${what}${once ? '' : `, next visit ${new Date(nextAt).toISOString().slice(0, 16)}Z`}`;
}

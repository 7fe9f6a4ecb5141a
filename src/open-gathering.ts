import { join } from 'node:path';
import { createFetcher, type FetcherOptions } from './adapters/fetcher/create-fetcher.ts';
import { openVisitLog } from './adapters/visit-log/open-visit-log.ts';
import type { Fetcher } from './ports/fetcher.ts';
import type { VisitLog } from './ports/visit-log.ts';
import { program } from './program.ts';

// The part of the composition root that gathering needs. It stands apart from open.ts because it loads none of the
// analysis: help, `add` and `watch` start without languages and tables.

export { openIntake } from './adapters/archive/open-intake.ts';

/** Speaks http and https to the open network. No command line reaches the options: tests allow their own server. */
export function openFetcher(options: FetcherOptions = {}): Fetcher {
  return createFetcher({ userAgent: `${program.name}/${program.version} (news reader)`, ...options });
}

/** What is remembered of watched feeds, kept beside the archive. */
export function openVisits(store: string): Promise<VisitLog> {
  return openVisitLog(join(store, 'watch'));
}

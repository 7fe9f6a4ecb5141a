import robotsParser from 'robots-parser';
import { LagebildError } from '../errors.ts';
import type { FetchConditions, Fetcher } from '../ports/fetcher.ts';
import type { Clock } from './clock.ts';

export interface PoliteOptions {
  readonly clock: Clock;
  /** Between two requests to one host; a site may ask for more, up to half a minute. */
  readonly gapMilliseconds?: number;
}

/** What robots.txt files address us by. */
const robotName = 'lagebild';
const rulesLastMilliseconds = 3_600_000;
const maximumDelaySeconds = 30;
/** As much of a robots.txt as must be read by its standard. */
const maximumRuleBytes = 500 * 1024;

interface Rules {
  isDisallowed(url: string, robot: string): boolean | undefined;
  getCrawlDelay(robot: string): number | undefined;
}

/** The package's own types describe another module form than it has. */
const parseRules = robotsParser as unknown as (address: string, text: string) => Rules;

/**
 * Wraps a fetcher: asks each site's robots.txt first, also for the targets of redirects, and leaves time between two
 * requests to one host. Throws `fetch.disallowed` for what a site asks robots not to read.
 */
export function createPoliteFetcher(fetcher: Fetcher, { clock, gapMilliseconds = 1000 }: PoliteOptions): Fetcher {
  const freeAt = new Map<string, number>();
  const rules = new Map<string, { readonly rules: Rules; readonly until: number }>();

  const wait = async (host: string, gap: number, signal?: AbortSignal) => {
    const start = Math.max(clock.now(), freeAt.get(host) ?? 0);
    freeAt.set(host, start + gap);
    await clock.sleep(start - clock.now(), signal);
    if (signal?.aborted) throw new LagebildError('fetch.failed', { detail: 'stopped' });
  };

  const rulesOf = async ({ origin, host }: URL, signal?: AbortSignal): Promise<Rules> => {
    const known = rules.get(origin);
    if (known && known.until > clock.now()) return known.rules;
    const address = `${origin}/robots.txt`;
    await wait(host, gapMilliseconds, signal);
    const { status, bytes } = await fetcher.fetch(address, signal ? { signal } : {});
    // A site that fails to say what it allows is asked again later; one that has no rules allows everything.
    if (status === 429 || status >= 500) throw new LagebildError('fetch.status', { status });
    const text = status >= 200 && status < 300 ? new TextDecoder().decode(bytes.subarray(0, maximumRuleBytes)) : '';
    const parsed = parseRules(address, text);
    rules.set(origin, { rules: parsed, until: clock.now() + rulesLastMilliseconds });
    return parsed;
  };

  const ask = async (text: string, signal?: AbortSignal): Promise<number> => {
    if (!URL.canParse(text)) return gapMilliseconds;
    const url = new URL(text);
    // The fetcher itself says why it refuses other schemes.
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return gapMilliseconds;
    const found = await rulesOf(url, signal);
    if (found.isDisallowed(url.href, robotName)) throw new LagebildError('fetch.disallowed');
    const seconds = Math.min(Number(found.getCrawlDelay(robotName)) || 0, maximumDelaySeconds);
    return Math.max(gapMilliseconds, seconds * 1000);
  };

  return {
    async fetch(url: string, conditions: FetchConditions = {}) {
      const gap = await ask(url, conditions.signal);
      if (URL.canParse(url)) await wait(new URL(url).host, gap, conditions.signal);
      return fetcher.fetch(url, {
        ...conditions,
        beforeRedirect: async (target) => {
          await ask(target, conditions.signal);
          await conditions.beforeRedirect?.(target);
        },
      });
    },
  };
}

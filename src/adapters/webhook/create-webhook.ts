import { createHmac } from 'node:crypto';
import { LagebildError } from '../../errors.ts';
import { type Clock, systemClock } from '../../gather/clock.ts';
import type { Webhook } from '../../ports/webhook.ts';

export interface WebhookOptions {
  /** http or https; throws `usage.badWebhook` for any other. */
  readonly url: string;
  /** Signs every body, so that the receiver knows who sent it. */
  readonly secret?: string;
  readonly userAgent: string;
  /** For one try. */
  readonly maximumMilliseconds?: number;
  readonly tries?: number;
  readonly clock?: Clock;
}

/** Before the second try; each further one waits twice as long, give or take a quarter. */
const firstWait = 1000;

/** Asks to come back later, or a fault that may pass. */
const passing = (status: number): boolean => status === 408 || status === 425 || status === 429 || status >= 500;

/**
 * Posts to an address that the user named. Unlike the fetcher it may speak to this machine and its neighbours: the
 * address comes from the command line, never from a document. A redirect is not followed, since the body may be nobody
 * else's business, and nothing of the answer is read but its status.
 */
export function createWebhook(options: WebhookOptions): Webhook {
  const { secret, userAgent, maximumMilliseconds = 10_000, tries = 3, clock = systemClock } = options;
  const url = readAddress(options.url);
  return {
    async post(body, id) {
      const headers: Record<string, string> = {
        'content-type': 'application/json; charset=utf-8',
        'user-agent': userAgent,
        'idempotency-key': id,
      };
      if (secret) headers['x-lagebild-signature'] = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
      for (let tried = 1; ; tried++) {
        const outcome = await tryOnce(url, { method: 'POST', headers, body, redirect: 'manual' }, maximumMilliseconds);
        if (outcome === null) return;
        if (!outcome.passing || tried >= tries)
          throw new LagebildError('webhook.notDelivered', { detail: outcome.detail, tries: tried });
        await clock.sleep(firstWait * 2 ** (tried - 1) * (0.75 + 0.5 * clock.random()));
      }
    },
  };
}

function readAddress(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new LagebildError('usage.badWebhook', { detail: 'write an http or https address' });
  if (url.username !== '' || url.password !== '')
    throw new LagebildError('usage.badWebhook', { detail: 'it carries a user name' });
  return url;
}

/** Null when the address took the body, else why not and whether it may another time. */
async function tryOnce(
  url: URL,
  request: RequestInit,
  maximumMilliseconds: number,
): Promise<{ detail: string; passing: boolean } | null> {
  try {
    const answer = await fetch(url, { ...request, signal: AbortSignal.timeout(maximumMilliseconds) });
    await answer.body?.cancel();
    return answer.ok ? null : { detail: `status ${answer.status}`, passing: passing(answer.status) };
  } catch (error) {
    const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
    if (name === 'TimeoutError') return { detail: `no answer in ${maximumMilliseconds} ms`, passing: true };
    return { detail: String(cause?.code ?? 'no answer'), passing: true };
  }
}

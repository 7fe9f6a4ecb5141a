import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { LagebildError } from '../../errors.ts';
import { createWebhook } from './create-webhook.ts';

interface Request {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on loopback that answers the statuses in turn (null: not at all) and keeps what it was sent. */
async function receiver(...statuses: (number | null)[]): Promise<{ url: string; requests: Request[] }> {
  const requests: Request[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({ method: request.method!, headers: request.headers, body });
    const status = statuses[Math.min(requests.length, statuses.length) - 1]!;
    if (status === null) return;
    response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('not read');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, requests };
}

function webhook(url: string, more: { secret?: string; maximumMilliseconds?: number } = {}) {
  const waits: number[] = [];
  const clock = {
    now: () => 0,
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  return { waits, ...createWebhook({ url, userAgent: 'lagebild/test', clock, ...more }) };
}

const failure = (promise: Promise<void>) =>
  promise.then(
    () => null,
    (error: LagebildError) => [error.code, error.kind, error.message],
  );

describe('createWebhook', () => {
  it('posts the body as it is, named and signed', async () => {
    const { url, requests } = await receiver(204);
    await webhook(url, { secret: 'knock twice' }).post('{"a":"ä"}', 'delivery-1');
    expect(requests).toHaveLength(1);
    const [{ method, headers, body }] = requests as [Request];
    expect([method, body, headers['idempotency-key']]).toEqual(['POST', '{"a":"ä"}', 'delivery-1']);
    expect(headers['content-type']).toContain('application/json');
    const signature = createHmac('sha256', 'knock twice').update('{"a":"ä"}').digest('hex');
    expect(headers['x-lagebild-signature']).toBe(`sha256=${signature}`);
  });

  it('signs nothing without a secret', async () => {
    const { url, requests } = await receiver(200);
    await webhook(url).post('{}', '1');
    expect(requests[0]!.headers['x-lagebild-signature']).toBeUndefined();
  });

  it('tries again, each time later, when the fault may pass', async () => {
    const { url, requests } = await receiver(503, 429, 200);
    const hook = webhook(url);
    await hook.post('{}', 'same');
    expect(requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['same', 'same', 'same']);
    expect(hook.waits).toEqual([1000, 2000]);
  });

  it('gives up after three tries', async () => {
    const { url, requests } = await receiver(500);
    expect(await failure(webhook(url).post('{}', '1'))).toEqual([
      'webhook.notDelivered',
      'retry',
      'The webhook did not take the alerts after 3 tries: status 500.',
    ]);
    expect(requests).toHaveLength(3);
  });

  it.each([
    ['a refusal', 403],
    ['a redirect', 302],
  ])('does not try %s again', async (_name, status) => {
    const { url, requests } = await receiver(status);
    expect((await failure(webhook(url).post('{}', '1')))?.[0]).toBe('webhook.notDelivered');
    expect(requests).toHaveLength(1);
  });

  it('does not wait for ever', async () => {
    const { url } = await receiver(null);
    const [code, , message] = (await failure(webhook(url, { maximumMilliseconds: 50 }).post('{}', '1')))!;
    expect(code).toBe('webhook.notDelivered');
    expect(message).toContain('no answer in 50 ms');
  });

  it('says so when nobody listens', async () => {
    const { url } = await receiver(200);
    servers.splice(0).forEach((server) => {
      server.close();
    });
    expect((await failure(webhook(url).post('{}', '1')))?.[2]).toContain('ECONNREFUSED');
  });

  it.each(['ftp://example.org/', 'hook', 'file:///etc/hosts', 'https://me:secret@example.org/'])(
    'refuses %s',
    (url) => {
      expect(() => webhook(url)).toThrow(expect.objectContaining({ code: 'usage.badWebhook' }));
    },
  );
});

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-alerts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => join(folder, name);
const store = ['--store', inFolder('store'), '--threads', '1'];
const feed = inFolder('feed.json');

/** Every run opens the embedded database anew, which takes its time on a busy machine. */
const patience = 120_000;

async function add(id: string, published: string, boats: string): Promise<void> {
  const title = 'Quay at Sandholm closed';
  const text = `${title}\n\nThe quay at Sandholm was closed on Monday after part of its wall sank. Harbour master Rike Brandt said divers would look at the wall on Tuesday.\n\nThe harbour office counted ${boats} boats behind the barrier.`;
  const line = { id, text, title, publishedAt: published, url: 'https://echo.example/quay', outlet: 'Sandholm Echo' };
  writeFileSync(inFolder('pile.jsonl'), `${JSON.stringify(line)}\n`);
  await runCli(['build', inFolder('pile.jsonl'), '--out', inFolder('out'), '--quiet', ...store]);
}

describe('lagebild alerts', () => {
  it(
    'alerts nothing at the first run',
    async () => {
      await add('v1', '2026-03-02T09:00:00', '40');
      const first = await runCli(['alerts', ...store, '--json-feed', feed]);
      expect([first.code, first.out]).toEqual([0, '']);
      expect(first.err).toContain('First run');
      expect(JSON.parse(readFileSync(feed, 'utf8')).items).toEqual([]);
    },
    patience,
  );

  it(
    'alerts to the edit at the next run, in lines and in the feed',
    async () => {
      await add('v2', '2026-03-03T09:00:00', '55');
      const second = await runCli(['alerts', ...store, '--json-feed', feed, '--at', '2026-03-04T10:00:00Z']);
      expect(second.code).toBe(0);
      expect(second.out).toMatch(/^silentEdit {2}/m);
      const { version, items } = JSON.parse(readFileSync(feed, 'utf8'));
      expect(version).toBe('https://jsonfeed.org/version/1.1');
      expect(items.length).toBe(second.out.trim().split('\n').length);
      expect(items[0]).toMatchObject({
        date_published: '2026-03-04T10:00:00Z',
        external_url: 'https://echo.example/quay',
      });
    },
    patience,
  );

  it(
    'alerts nothing twice',
    async () => {
      const third = await runCli(['alerts', ...store, '--json']);
      expect(JSON.parse(third.out)).toEqual([]);
      expect(existsSync(`${feed}.part`)).toBe(false);
    },
    patience,
  );

  it(
    'alerts by webhook, and again at the next run when nobody took it',
    async () => {
      const taken: { format: string; alerts: { rule: string }[] }[] = [];
      const statuses = [410, 200];
      const server = createServer(async (request, response) => {
        let body = '';
        for await (const chunk of request) body += chunk;
        const status = statuses.shift() ?? 500;
        if (status === 200) taken.push(JSON.parse(body));
        response.writeHead(status).end();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const hook = ['--webhook', `http://127.0.0.1:${(server.address() as AddressInfo).port}/`];
      try {
        await add('v3', '2026-03-05T09:00:00', '60');
        const refused = await runCli(['alerts', ...store, ...hook]);
        expect([refused.code, refused.err.includes('webhook.notDelivered')]).toEqual([1, true]);
        const took = await runCli(['alerts', ...store, ...hook]);
        expect(took.code).toBe(0);
        expect(taken.map(({ format }) => format)).toEqual(['lagebild-alerts']);
        expect(taken[0]!.alerts.map(({ rule }) => rule)).toContain('silentEdit');
        expect((await runCli(['alerts', ...store, ...hook])).out).toBe('');
        expect(statuses).toEqual([]);
      } finally {
        server.close();
      }
    },
    patience,
  );

  it('refuses a webhook that is no address before it does anything', async () => {
    const { code, err } = await runCli(['alerts', ...store, '--webhook', 'ftp://example.org/']);
    expect([code, err.includes('usage.badWebhook')]).toEqual([2, true]);
  });

  it('wants a store', async () => {
    const { code, err } = await runCli(['alerts']);
    expect([code, err.includes('--store')]).toEqual([2, true]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => join(folder, name);

const body =
  'The quay at Sandholm was closed on Monday after part of its wall sank. Harbour master Rike Brandt said divers would look at the wall on Tuesday. The market on the quay moves to the church square until then.';

function line(id: string, published: string, figure: string): string {
  const text = `Quay at Sandholm closed\n\n${body}\n\nThe harbour office counted ${figure} boats behind the barrier.`;
  return `${JSON.stringify({ id, text, publishedAt: published, url: 'https://echo.example/quay', outlet: 'Sandholm Echo', title: 'Quay at Sandholm closed' })}\n`;
}

describe('lagebild diff', () => {
  const early = line('v1', '2026-03-02T09:00:00', '40');
  const late = line('v2', '2026-03-04T09:00:00', '55');

  beforeAll(async () => {
    mkdirSync(inFolder('one'));
    mkdirSync(inFolder('two'));
    writeFileSync(inFolder('one/pile.jsonl'), early);
    writeFileSync(inFolder('two/pile.jsonl'), early + late);
    await runCli(['build', inFolder('one'), '--out', inFolder('a'), '--quiet', '--threads', '1']);
    await runCli([
      ...['build', inFolder('two'), '--out', inFolder('b'), '--quiet', '--threads', '1'],
      ...['--store', inFolder('store')],
    ]);
  });

  it('shows the edited sentence with the words of both versions', async () => {
    const { code, out } = await runCli(['diff', inFolder('a/dossier.json'), inFolder('b/dossier.json')]);
    expect(code).toBe(0);
    expect(out).toContain('silentEdit');
    expect(out).toMatch(/~- “The harbour office counted 40 boats/);
    expect(out).toMatch(/~\+ “The harbour office counted 55 boats/);
  });

  it('finds nothing between a dossier and itself', async () => {
    const { out } = await runCli(['diff', inFolder('b/dossier.json'), inFolder('b/dossier.json'), '--json']);
    expect(JSON.parse(out).changes).toEqual([]);
  });

  it('builds both sides from a store as of two dates', async () => {
    const dates = ['2026-03-03', '2026-03-05', '--as-of-axis', 'published', '--threads', '1'];
    const { code, out } = await runCli(['diff', '--store', inFolder('store'), ...dates, '--json']);
    expect(code).toBe(0);
    const { from, to, changes } = JSON.parse(out);
    expect([from.articles, to.articles]).toEqual([1, 2]);
    expect(changes.map(({ type }: { type: string }) => type)).toContain('silentEdit');
  });

  it.each([
    ['no date', ['diff', '--store', 'DIR', 'yesterday', '2026-03-05'], 2, 'usage.badDate'],
    ['no file', ['diff', 'nothing.json', 'nothing.json'], 1, 'dossier.unreadable'],
    ['unknown axis', ['diff', 'a', 'b', '--as-of-axis', 'guessed'], 2, 'as-of-axis'],
  ])('wrong use: %s', async (_name, args, code, said) => {
    const result = await runCli(args.map((part) => (part === 'DIR' ? inFolder('store') : part)));
    expect(result.code).toBe(code);
    expect(result.err).toContain(said);
  });
});

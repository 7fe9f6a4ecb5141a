import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-correct-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => join(folder, name);
const by = ['--store', inFolder('store'), '--author', 'Ina Weiß', '--reason', 'Other town.', '--threads', '1'];
const at = (hour: number) => ['--at', `2026-03-05T0${hour}:00:00Z`];

const text =
  'Quay at Sandholm closed\n\nThe quay at Sandholm was closed on Monday after part of its wall sank. “Divers will look at it,” said harbour master Rike Brandt.';

async function build(out: string, ...more: string[]) {
  const options = ['--out', inFolder(out), '--store', inFolder('store'), '--quiet', '--threads', '1', ...more];
  await runCli(['build', inFolder('pile.jsonl'), ...options]);
  return JSON.parse(readFileSync(inFolder(`${out}/dossier.json`), 'utf8'));
}

describe('lagebild correct', () => {
  let id = '';

  beforeAll(async () => {
    writeFileSync(
      inFolder('pile.jsonl'),
      `${JSON.stringify({ id: 'echo', text, title: 'Quay at Sandholm closed', publishedAt: '2026-03-02T09:00:00' })}\n`,
    );
    await build('before');
  });

  it('appends a correction that the next dossier follows', async () => {
    const made = await runCli(['correct', 'published', 'echo', '2026-03-01', ...by, ...at(1)]);
    expect([made.err, made.code]).toEqual(['', 0]);
    id = made.out.slice(0, 12);
    const dossier = await build('after');
    expect(dossier.articles[0].published.value).toBe('2026-03-01');
    expect(dossier.corrections).toMatchObject([{ id, author: 'Ina Weiß', reason: 'Other town.', state: 'applied' }]);
  });

  it('takes statement ids of a dossier', async () => {
    const dossier = JSON.parse(readFileSync(inFolder('before/dossier.json'), 'utf8'));
    const quotation = dossier.stories[0].speakers[0].quotations[0].id;
    const named = ['--dossier', inFolder('before/dossier.json')];
    const made = await runCli(['correct', 'speaker', quotation, 'Jona Weil', ...by, ...at(2), ...named]);
    expect([made.err, made.code]).toEqual(['', 0]);
    expect((await build('spoken')).stories[0].speakers[0].name).toBe('Jona Weil');
  });

  it('forgets as of a date what was corrected later', async () => {
    const early = await build('early', '--as-of', '2026-03-04');
    expect([early.corrections, early.articles[0].published.value]).toEqual([undefined, '2026-03-02T09:00']);
  });

  it('exports a case and takes a correction back', async () => {
    const exported = await runCli(['correct', 'export', id, '--store', inFolder('store'), '--out', inFolder('case')]);
    expect(exported.code).toBe(0);
    const expected = JSON.parse(readFileSync(inFolder('case/expected.json'), 'utf8'));
    expect(expected).toMatchObject({ kind: 'published', about: { value: '2026-03-01' } });
    expect(readdirSync(inFolder('case/source'))).toHaveLength(1);
    expect(readFileSync(inFolder('case/why.md'), 'utf8')).toContain('Ina Weiß');
    await runCli(['correct', 'undo', id, ...by, ...at(3)]);
    const { out } = await runCli(['correct', 'list', '--store', inFolder('store'), '--json', '--threads', '1']);
    expect(JSON.parse(out).map(({ state }: { state: string }) => state)).toEqual(['undone', 'applied', 'applied']);
    expect((await build('undone')).articles[0].published.value).toBe('2026-03-02T09:00');
  }, 120_000);

  it('runs exported cases and says which the program comes to on its own', async () => {
    const export_ = (correction: string, to: string) =>
      runCli(['correct', 'export', correction, '--store', inFolder('store'), '--out', inFolder(`cases/${to}`)]);
    const wrong = await runCli(['correct', 'published', 'echo', '2026-03-09', ...by, ...at(4)]);
    const right = await runCli(['correct', 'published', 'echo', '2026-03-02', ...by, ...at(5)]);
    await export_(wrong.out.slice(0, 12), 'a');
    await export_(right.out.slice(0, 12), 'b');
    const both = await runCli(['check', inFolder('cases'), '--json']);
    expect(both.code).toBe(1);
    expect(JSON.parse(both.out).map(({ outcome }: { outcome: string }) => outcome)).toEqual(['fails', 'holds']);
    expect((await runCli(['check', inFolder('cases/b')])).code).toBe(0);
    const [source] = readdirSync(inFolder('cases/a/source'));
    writeFileSync(inFolder(`cases/a/source/${source}`), 'Other words.');
    const spoiled = await runCli(['check', inFolder('cases/a')]);
    expect([spoiled.code, spoiled.err.includes('case.unreadable')]).toEqual([1, true]);
  }, 120_000);

  it('keeps in the record, the list and the case that later articles follow', async () => {
    const made = await runCli(['correct', 'notAnArticle', 'echo', ...by, ...at(6), '--later', '--json']);
    const { id: later, ...record } = JSON.parse(made.out);
    expect(record.later).toBe(true);
    const listed = await runCli(['correct', 'list', '--store', inFolder('store'), '--threads', '1']);
    expect(listed.out).toContain('Later articles follow it.');
    await runCli(['correct', 'export', later, '--store', inFolder('store'), '--out', inFolder('later')]);
    expect(JSON.parse(readFileSync(inFolder('later/expected.json'), 'utf8')).later).toBe(true);
    const checked = await runCli(['check', inFolder('later')]);
    expect([checked.out.includes('Later articles follow it.'), checked.code]).toEqual([true, 1]);
  }, 120_000);

  it.each([
    ['a kind that nothing can follow', ['sameStory', 'echo', 'echo', ...by, '--later'], 2, 'correction.cannotFollow'],
    ['nobody', ['published', 'echo', '2026-03-01', '--store', 'DIR'], 2, 'usage.missing'],
    ['no such article', ['notAnArticle', 'nothing', ...by], 2, 'correction.notFound'],
    ['no such kind', ['better', 'echo', ...by], 2, 'usage.missing'],
    ['no such day', ['published', 'echo', '2026-02-30', ...by], 1, 'correction.badShape'],
    ['no such correction', ['undo', '000000000000', ...by], 1, 'correction.noSuch'],
    ['no instant', ['notAnArticle', 'echo', ...by, '--at', 'today'], 2, '--at'],
  ])('wrong use: %s', async (_name, args, code, said) => {
    const result = await runCli(['correct', ...args.map((part) => (part === 'DIR' ? inFolder('store') : part))]);
    expect(result.err).toContain(said);
    expect(result.code).toBe(code);
  });
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.testing.ts';

const pile = fileURLToPath(new URL('../../examples/pile', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lagebild-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string) => join(folder, name);

describe('lagebild build', () => {
  it('writes the same bytes twice, on one thread and on many, in whatever order the files are named', async () => {
    const files = ['dossier.html', 'dossier.md', 'dossier.json'];
    const first = await runCli(['build', pile, '--out', inFolder('one'), '--quiet']);
    expect(first.err).not.toMatch(/unexpected/);
    const second = await runCli(['build', pile, '--out', inFolder('two'), '--quiet', '--threads', '1']);
    expect([first.code, second.code]).toEqual([first.code, first.code]);
    for (const file of files)
      expect(readFileSync(inFolder(`two/${file}`)).equals(readFileSync(inFolder(`one/${file}`)))).toBe(true);
    expect(second.out.replaceAll(inFolder('two'), inFolder('one'))).toBe(first.out);
  });

  it('verifies, and fails when a source was altered', async () => {
    const dossier = inFolder('one/dossier.json');
    const good = await runCli(['verify', dossier, '--sources', pile]);
    expect(good.out).toMatch(/0 failed/);
    expect(good.code).toBe(0);
    const altered = inFolder('altered');
    cpSync(pile, altered, { recursive: true });
    const page = join(altered, '02-nwd-zusammenfassung.html');
    writeFileSync(page, readFileSync(page, 'latin1').replace('e', 'E'), 'latin1');
    const bad = await runCli(['verify', dossier, '--sources', altered]);
    expect(bad.code).toBe(1);
    expect(bad.out).not.toMatch(/ 0 failed/);
  });

  it('explains a statement and refuses an unknown one with a stable code', async () => {
    const dossier = JSON.parse(readFileSync(inFolder('one/dossier.json'), 'utf8'));
    const { id } = dossier.stories[0].headline;
    const known = await runCli(['explain', inFolder('one/dossier.json'), id]);
    expect([known.code, known.out.length > 40]).toEqual([0, true]);
    const unknown = await runCli(['explain', inFolder('one/dossier.json'), 'no-such-id']);
    expect([unknown.code, unknown.err.includes('dossier.noSuchStatement')]).toEqual([1, true]);
  });

  it('rates by an outlet list in every output, and refuses a list that cannot be read', async () => {
    const list = inFolder('outlets.txt');
    writeFileSync(list, '# ours\nB  nwd\nD  Der Talbote\n');
    const run = await runCli(['build', pile, '--out', inFolder('rated'), '--outlets', list, '--quiet']);
    const dossier = JSON.parse(readFileSync(inFolder('rated/dossier.json'), 'utf8'));
    expect(dossier.outletList).toHaveLength(2);
    const claims = dossier.stories.flatMap((story: { claims: object[] }) => story.claims);
    const rated = claims.find((claim: { credibility: { letter: string } }) => claim.credibility.letter === 'B');
    expect(rated.credibility.reasons[0]).toMatch(/^B: nwd/);
    const rating = `B${rated.credibility.digit}`;
    expect(run.out).toMatch(/rating [BDF]\d/);
    expect(readFileSync(inFolder('rated/dossier.md'), 'utf8')).toContain(`rating ${rating}`);
    expect(readFileSync(inFolder('rated/dossier.html'), 'utf8')).toContain(`>${rating}</span>`);
    const explained = await runCli(['explain', inFolder('rated/dossier.json'), rated.id]);
    expect(explained.out).toContain(rated.credibility.reasons[0]);
    writeFileSync(list, 'Z  nwd\n');
    const refused = await runCli(['build', pile, '--out', inFolder('rated'), '--outlets', list, '--quiet']);
    expect([refused.code, refused.err.includes('outlets.badList')]).toEqual([2, true]);
  });

  it('quarantines what cannot be read, says why with a stable code, and does the rest', async () => {
    const bad = inFolder('bad');
    mkdirSync(bad);
    const text =
      'Der Kreis Lahre hat am Montag die Sperrung der Talstraße aufgehoben. Das teilte Landrätin Ina Weiß mit. Die Straße war nach dem Hochwasser zwei Wochen lang gesperrt.\n\nDie Arbeiten kosteten 2,4 Millionen Euro.';
    writeFileSync(join(bad, 'a-good.txt'), `Talstraße wieder frei\n\n${text}`);
    writeFileSync(join(bad, 'b-empty.txt'), '');
    writeFileSync(
      join(bad, 'c-binary.txt'),
      Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
    );
    writeFileSync(join(bad, 'd-cut.html.gz'), gzipSync(Buffer.from(`<p>${text.repeat(20)}`)).subarray(0, 90));
    writeFileSync(join(bad, 'e-deep.html'), `${'<div>'.repeat(100_000)}${text}`);
    writeFileSync(join(bad, 'f-huge.txt'), '');
    truncateSync(join(bad, 'f-huge.txt'), 200 * 1024 * 1024);
    writeFileSync(
      join(bad, 'g-latin1.html'),
      Buffer.from(
        `<html><head><meta charset="utf-8"><title>Straße frei</title></head><body><p>${text}</p></body></html>`,
        'latin1',
      ),
    );
    writeFileSync(
      join(bad, 'h-surrogates.jsonl'),
      `{"id":"s","text":"Allein \\ud800 stehend. ${text.replaceAll('\n', ' ')}"}\nkein JSON\n`,
    );
    writeFileSync(join(bad, 'i-rtl.txt'), `שלום עולם\n\n\u202e${text}`);
    const { code, err, out } = await runCli(['build', bad, '--out', inFolder('bad-out'), '--quiet']);
    expect(code).toBe(3);
    for (const reason of [
      'document.empty',
      'document.binary',
      'document.truncatedGzip',
      'document.tooLarge',
      'line.notJson',
    ])
      expect(err).toContain(`[${reason}]`);
    expect(err).toMatch(/b-empty\.txt.*\n.*c-binary\.txt/);
    const dossier = JSON.parse(readFileSync(inFolder('bad-out/dossier.json'), 'utf8'));
    expect(JSON.stringify(dossier)).toContain('Talstraße wieder frei');
    expect(out).toContain('Talstraße wieder frei');
  });

  it.each([
    ['nothing there', ['build', 'no-such-folder'], 1, 'input.notFound'],
    ['no path', ['build'], 2, ''],
    ['bad date', ['build', pile, '--as-of', '31.12.2025'], 2, ''],
    ['bad day', ['build', pile, '--as-of', '2025-02-30'], 2, ''],
    ['unknown option', ['build', pile, '--colour'], 2, ''],
    ['unknown command', ['bild'], 2, ''],
  ])('wrong use: %s', async (_name, args, code, said) => {
    const result = await runCli(args);
    expect(result.code).toBe(code);
    expect(result.err).toContain(said);
    expect(result.err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it('says so when nothing is an article', async () => {
    mkdirSync(inFolder('none'));
    writeFileSync(inFolder('none/leer.txt'), '');
    const { code, err } = await runCli(['build', inFolder('none'), '--out', inFolder('none-out'), '--quiet']);
    expect(code).toBe(1);
    expect(err).toContain('input.noArticles');
  });

  it('knows only what was known by a date', async () => {
    const { code } = await runCli(['build', pile, '--out', inFolder('as-of'), '--as-of', '2025-10-28', '--quiet']);
    expect([0, 3]).toContain(code);
    const early = JSON.parse(readFileSync(inFolder('as-of/dossier.json'), 'utf8'));
    const late = JSON.parse(readFileSync(inFolder('one/dossier.json'), 'utf8'));
    expect(early.articles.length).toBeLessThan(late.articles.length);
    expect(early.articles.length).toBeGreaterThan(0);
  });

  it.each(['build', 'annotate', 'stories', 'verify', 'explain'])('%s has help', async (command) => {
    const { code, out } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain('Usage: lagebild');
  });

  it('prints no colour where NO_COLOR is set or nobody looks', async () => {
    const { out } = await runCli(['build', join(pile, '08-talbote-kirchwenden.html'), '--out', inFolder('plain')], '', {
      NO_COLOR: '1',
    });
    expect(out).not.toContain('\u001b[');
  });
});

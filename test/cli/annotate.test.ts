import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.testing.ts';

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('lagebild annotate', () => {
  it('answers every line in order, bad ones with a quarantine in their place', async () => {
    const input =
      line({ id: 'a', text: 'Der Deich hält. Das sagte Anna Berg am Montag.' }) +
      'kein JSON\n' +
      line(['eine', 'Liste']) +
      line({ id: 'ohne Text' }) +
      line({ id: 'falsch', text: 12 }) +
      '\n' +
      line({ id: 'leer', text: '' }) +
      line({
        id: 'z',
        html: '<html><body><article><h1>Pegel sinkt</h1><p>Der Pegel der Lahre sinkt seit Dienstag wieder, teilte der Kreis mit.</p></article></body></html>',
      });
    const { code, out } = await runCli(['annotate', '--threads', '2'], input);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(rows.map(({ id }) => id)).toEqual(['a', '-#2', '-#3', 'ohne Text', 'falsch', 'leer', 'z']);
    expect(rows.map(({ quarantine }) => quarantine?.code ?? null)).toEqual([
      null,
      'line.notJson',
      'line.badShape',
      'line.badShape',
      'line.badShape',
      'document.empty',
      null,
    ]);
    expect(code).toBe(3);
  });

  it('gives the text back unchanged with --keep-text, all spans inside it', async () => {
    const texts = [
      'Überschrift\n\n>\n>\nVeröffentlicht am 11.01.2024 12:04\n„Wir bleiben“, sagte sie.  Zwei  Leerzeichen.\t\r\nEnde',
      '\u0000NUL, \u202eRTL, שלום, 👩‍🚒, \ud83d allein',
      '   führende Leerzeichen & &amp; <b>kein Tag</b>',
    ];
    const { code, out } = await runCli(
      ['annotate', '--keep-text', '--threads', '1'],
      texts.map((text, id) => line({ id: String(id), text })).join(''),
    );
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    rows.forEach((row, index) => {
      expect(row.text).toBe(texts[index]);
      expect(row.layers.tokens.length).toBeGreaterThan(3);
      for (const { span } of [...row.layers.tokens, ...row.layers.sentences, ...row.layers.mentions]) {
        expect(span[0]).toBeLessThan(span[1]);
        expect(span[1]).toBeLessThanOrEqual(row.text.length);
      }
    });
  });

  it('is the same on one thread and on many', async () => {
    const input = Array.from({ length: 12 }, (_, index) =>
      line({
        id: String(index),
        text: `Am ${index + 1}. Mai sagte Karla Wiehl, der Damm werde ${index} Tage halten.`,
        publishedAt: '2025-05-20',
      }),
    ).join('');
    const [one, two] = await Promise.all([
      runCli(['annotate', '--threads', '1'], input),
      runCli(['annotate', '--threads', '2'], input),
    ]);
    expect(two.out).toBe(one.out);
    expect(one.out.trimEnd().split('\n')).toHaveLength(12);
  });

  it('takes a line of 5 MB', async () => {
    const { code, out } = await runCli(
      ['annotate', '--threads', '1'],
      line({ id: 'lang', text: 'wort '.repeat(1_000_000) }),
    );
    const row = JSON.parse(out);
    expect(row.id).toBe('lang');
    expect(code === 0 || row.quarantine !== null).toBe(true);
  });
});

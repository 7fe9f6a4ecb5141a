import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.testing.ts';

const page = (name: string) => readFileSync(new URL(`../../examples/pile/${name}`, import.meta.url), 'utf8');

describe('lagebild stories', () => {
  it('names the story of each line in order, then the lineage', async () => {
    const input = [
      { id: 'x', html: page('02-nwd-zusammenfassung.html') },
      { id: 'y', html: page('05-stadtbogen-flut.html') },
      { id: 'z', html: page('24-schienenblick-zugausfaelle.html') },
      { id: 'leer', text: '' },
    ];
    const { code, out } = await runCli(
      ['stories', '--threads', '1'],
      input.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
    const lines = out
      .trimEnd()
      .split('\n')
      .map((row) => JSON.parse(row));
    const stories = lines.slice(0, 4);
    expect(stories.map(({ id }) => id)).toEqual(['x', 'y', 'z', 'leer']);
    expect(stories[0].story).toBe(stories[1].story);
    expect(stories[2].story).not.toBe(stories[0].story);
    expect(stories[3].story).toBeNull();
    const edges = lines.slice(4);
    expect(edges.some(({ from, to }) => from === 'y' && to === 'x')).toBe(true);
    for (const edge of edges) expect(Object.keys(edge)).toEqual(['from', 'to', 'type', 'direction', 'confidence']);
    expect(code).toBe(3);
  });
});

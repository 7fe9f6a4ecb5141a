import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSlowness } from './linear-time/find-slowness.ts';
import { listLiterals, patternsIn } from './linear-time/list-patterns.ts';

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(test|testing)\.ts$/.test(file))
  .sort();

/**
 * Patterns the check refuses though they are safe, by source. Each needs its reason: what bounds the text they are run
 * on, or why the case that the check fears cannot come about.
 */
const excused: ReadonlyMap<string, string> = new Map([
  ['\\B(?=(?:\\d{3})+$)', 'It groups the digits of one number, which has at most 309 of them.'],
]);

const slow = (pattern: RegExp) => (excused.has(pattern.source) ? null : findSlowness(pattern));

describe('the check itself', () => {
  it.each([
    /(a+)+b/,
    /(?:\w+\s?)*!/,
    /^(?:\w|\d)*$/,
    /\s+$/,
    /\d+€/,
    /^\s*\w*\s*\w*x/,
    /^.*foo.*bar$/,
    /\p{Lu}\p{L}+ GmbH/u,
    /^[a-z]+[a-z0-9]*-$/,
    /^(?:\s*\w*)*$/,
    /(?<=\s+)x/,
    /(?:^|a)a+b/,
    /#.*$/,
    /a.*$|b/,
    /x(?=\d+€)|\d+\.\d+%/,
  ])('refuses %s', (pattern) => expect(findSlowness(pattern)).not.toBeNull());

  it.each([
    /\s+/g,
    /\d+(?:\.\d+)?/,
    /\s{1,20}$/,
    /^\s*\w+\s*$/,
    /"[^"]*"/,
    /^(?:\s+\w+)*$/,
    /^\p{L}+ung$/u,
    /\d+x/y,
    /<[^<>]*>/,
    /(?:[^"\\]|\\.)*/,
    /[[]a-z[\]]+/,
    /x|^\p{L}+:/u,
    /(?:^|x)a+b/,
    /#.*$/s,
  ])('takes %s', (pattern) => expect(findSlowness(pattern)).toBeNull());

  it('finds literals behind comments, strings and divisions', () => {
    const code = "const a = 4 / 2 / 1; // no /x+/\nconst b = 'no /y/'; f(/[/]z+/giu);\nreturn /q/.test(`/r/`);";
    expect(listLiterals(code).map(({ pattern, line }) => [pattern.source, pattern.flags, line])).toEqual([
      ['[/]z+', 'giu', 2],
      ['q', '', 3],
    ]);
  });
});

describe('patterns run in linear time on hostile text', () => {
  it('all literals of the sources', () => {
    const literals = files.flatMap((file) =>
      listLiterals(readFileSync(new URL(file, source), 'utf8')).map((found) => ({ file, ...found })),
    );
    expect(literals.length).toBeGreaterThan(100);
    const offenders = literals.flatMap(({ file, pattern, line }) => {
      const reason = slow(pattern);
      return reason === null ? [] : [`${file}:${line} ${pattern}: ${reason}`];
    });
    expect(offenders).toEqual([]);
  });

  it('all values that language tables and stages export, also composed ones', async () => {
    const exporting = files.filter((file) => /^(languages|article|outlets|text)\//.test(file));
    const patterns = new Map<string, string>();
    const seen = new Set<unknown>();
    for (const file of exporting)
      for (const pattern of patternsIn({ ...(await import(new URL(file, source).href)) }, seen))
        patterns.set(String(pattern), `${file} ${pattern}`);
    expect(patterns.size).toBeGreaterThan(3);
    const offenders = [...patterns].flatMap(([key, place]) => {
      const end = key.lastIndexOf('/');
      const reason = slow(new RegExp(key.slice(1, end), key.slice(end + 1)));
      return reason === null ? [] : [`${place}: ${reason}`];
    });
    expect(offenders).toEqual([]);
  });

  it('every excuse is still needed', () => {
    const used = files.flatMap((file) => listLiterals(readFileSync(new URL(file, source), 'utf8')));
    expect([...excused.keys()].filter((key) => !used.some(({ pattern }) => pattern.source === key))).toEqual([]);
  });
});

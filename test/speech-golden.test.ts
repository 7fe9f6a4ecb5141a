import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openContext } from '../src/open-context.ts';
import { readConstructions } from './speech-golden/read-constructions.ts';
import { type GoldenCase, readGoldenCases } from './speech-golden/read-golden-cases.ts';
import { rulesOf, tellQuotations } from './speech-golden/tell-quotations.ts';

/*
 * One folder for each language and construction with `expected.md`: sentences or small documents and below each all
 * quotations that must be found in it, `type | content | speaker | cue | addressee | act`, then what the case is about,
 * such as `polarity: negated` or `chain: agency [nwd] > person [Hanna Loos]`. Nothing missing, nothing more.
 */
const folder = fileURLToPath(new URL('./golden/speech', import.meta.url));
const context = openContext();
const suites = readdirSync(folder)
  .sort()
  .map((name) => ({ name, cases: readGoldenCases(readFileSync(`${folder}/${name}/expected.md`, 'utf8')) }));

describe.each(suites)('$name', ({ name, cases }) => {
  it('has expectations for every case', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const { label, expected, nothing } of cases) expect(nothing, label).toBe(expected.length === 0);
  });

  it.each(cases)('$label', (golden) => {
    expect(tellQuotations(golden, name.slice(0, 2), context)).toEqual(golden.expected.map(({ line }) => line));
  });
});

describe('the golden cases', () => {
  const all = (code: string): readonly GoldenCase[] =>
    suites.filter(({ name }) => name.startsWith(code)).flatMap(({ cases }) => cases);

  it('are at least 80 in German and 40 in English', () => {
    expect(all('de').length).toBeGreaterThanOrEqual(80);
    expect(all('en').length).toBeGreaterThanOrEqual(40);
  });

  it.each(['de', 'en'])('show every speech act, medium, polarity and modality at least twice: %s', (code) => {
    const lines = all(code).flatMap(({ expected }) => expected);
    const times = (value: string) => lines.filter(({ fields }) => fields.includes(value)).length;
    for (const act of 'assert deny confirm accuse demand promise threaten warn thank apologise announce ask refuse'.split(
      ' ',
    ))
      expect(times(act), act).toBeGreaterThanOrEqual(2);
    const values = 'polarity: affirmed,polarity: negated,medium: speech,medium: writing,medium: thought'.split(',');
    for (const value of values) expect(times(value), value).toBeGreaterThanOrEqual(2);
    for (const modality of 'factual possible conditional demanded future'.split(' '))
      expect(times(`modality: ${modality}`), modality).toBeGreaterThanOrEqual(2);
  });

  it.each(['de', 'en'])('show whole chains, sources that stay unnamed and marks that are no speech: %s', (code) => {
    const lines = all(code).flatMap(({ expected }) => expected);
    const whole = /chain: outlet \[[^\]]+\] > agency \[[^\]]+\] > institution \[[^\]]+\] > person \[[^\]]+\]/u;
    expect(lines.filter(({ line }) => whole.test(line)).length).toBeGreaterThanOrEqual(2);
    expect(lines.filter(({ fields }) => fields.includes('anonymous')).length).toBeGreaterThanOrEqual(2);
    const silent = all(code).filter(({ nothing, paragraphs }) => nothing && /[„“"‘]/u.test(paragraphs.join(' ')));
    expect(silent.length).toBeGreaterThanOrEqual(2);
  });

  const rules = new Map<string, number>();
  for (const { name, cases } of suites)
    for (const golden of cases)
      for (const rule of rulesOf(golden, name.slice(0, 2), context)) {
        const key = `${name.slice(0, 2)} ${rule}`;
        rules.set(key, (rules.get(key) ?? 0) + 1);
      }
  const page = readFileSync(fileURLToPath(new URL('../docs/speech.md', import.meta.url)), 'utf8');

  it.each(readConstructions(page))('show each construction of the page at least twice: $language $rule', (row) => {
    expect(rules.get(`${row.language} ${row.rule}`) ?? 0, row.construction).toBeGreaterThanOrEqual(2);
  });
});

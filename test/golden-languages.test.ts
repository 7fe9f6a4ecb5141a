import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/*
 * Each stage has golden cases in German and in English. Folders carry their language in front (`de--quotes`); those of
 * claims name it in their case.
 */
const golden = fileURLToPath(new URL('./golden/', import.meta.url));
const least = {
  clean: 10,
  words: 8,
  dates: 30,
  names: 12,
  quantities: 25,
  speech: 25,
  claims: 20,
  lineage: 5,
  stories: 2,
};

function languagesOf(stage: string, name: string): readonly string[] {
  const front = /^([a-z]{2})--/.exec(name)?.[1];
  if (front) return [front];
  if (stage !== 'claims') return [];
  const text = readFileSync(`${golden}${stage}/${name}/case.json`, 'utf8');
  return [...new Set([...text.matchAll(/"language": "([a-z]{2})"/g)].map((match) => match[1]!))];
}

describe('golden cases', () => {
  it.each(Object.entries(least))('of %s: at least %i in German and in English', (stage, most) => {
    const counts = new Map<string, number>();
    for (const name of readdirSync(golden + stage))
      for (const language of languagesOf(stage, name)) counts.set(language, (counts.get(language) ?? 0) + 1);
    expect(counts.get('de') ?? 0, `German of ${stage}`).toBeGreaterThanOrEqual(most);
    expect(counts.get('en') ?? 0, `English of ${stage}`).toBeGreaterThanOrEqual(most);
  });
});

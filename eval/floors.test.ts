import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Floors {
  readonly dataDigest: string;
  readonly floors: Record<string, number>;
}

const read = <T>(path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T;
const { dataDigest, floors } = read<Floors>('./floors.json');
const report = read<{ dataDigest: string; metrics: Record<string, number> }>('./report.json');

/** The last measured numbers must not lie below the floors; `npm run eval` measures, where the data is present. */
describe('quality floors', () => {
  it('belong to the data that was measured', () => {
    expect(report.dataDigest).toBe(dataDigest);
  });

  it.each(Object.entries(floors))('%s is at least %d', (name, floor) => {
    expect(report.metrics[name]).toBeGreaterThanOrEqual(floor);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openContext } from '../../open-context.ts';

const { gazetteer } = openContext().tables;

interface Wanted {
  readonly name: string;
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

const wanted: readonly Wanted[] = readFileSync(new URL('../../../test/data/place-names.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [name = '', country = '', latitude = '', longitude = ''] = line.split('\t');
    return {
      name,
      country,
      latitude: latitude === '' ? null : Number(latitude),
      longitude: longitude === '' ? null : Number(longitude),
    };
  });

describe.skipIf(gazetteer === null)('the gazetteer (skipped when tables/places.bin is not compiled)', () => {
  it('puts at least 96 of 100 German and English names into the right country, near the right spot', () => {
    const wrong = wanted.filter(({ name, country, latitude, longitude }) => {
      const best = gazetteer!.lookup(name)[0];
      if (!best || best.country !== country) return true;
      if (latitude === null || best.latitude === null) return false;
      return Math.abs(best.latitude - latitude) > 1.5 || Math.abs(best.longitude! - longitude!) > 2.5;
    });
    expect(wanted.length).toBeGreaterThanOrEqual(200);
    expect(
      wrong.map(({ name }) => name).length / wanted.length,
      wrong.map(({ name }) => name).join(', '),
    ).toBeLessThanOrEqual(0.04);
  });

  it('finds names whatever their case, marks and hyphens', () => {
    for (const name of ['baden württemberg', 'BADEN-WÜRTTEMBERG', 'Baden-Wurttemberg']) {
      expect(gazetteer!.lookup(name)[0]?.country).toBe('DE');
    }
  });

  it('lists namesakes, the bigger first', () => {
    const readings = gazetteer!.lookup('Frankfurt').map(({ name }) => name);
    expect(readings[0]).toBe('Frankfurt am Main');
    expect(readings).toContain('Frankfurt (Oder)');
  });

  it('knows nothing of invented names', () => {
    expect(gazetteer!.lookup('Quarzelhausen an der Brumm')).toEqual([]);
    expect(gazetteer!.weight('Quarzelhausen')).toBe(0);
  });
});

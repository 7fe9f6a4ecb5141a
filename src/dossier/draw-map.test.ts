import { describe, expect, it } from 'vitest';
import type { Outlines } from '../languages/tables.ts';
import type { DossierStory } from '../model/dossier.ts';
import { drawMap } from './draw-map.ts';

const place = (name: string, latitude: number | null, longitude: number | null, mentions = 1, kind = 'city') => ({
  entity: name,
  name,
  mentions,
  place: { latitude, longitude, country: null, region: null, kind, alternatives: [] },
});
const story = (...where: unknown[]) => [{ id: 's', where }] as unknown as readonly DossierStory[];

/** One square of land from 0 to 20 degrees with a border across it. */
const outlines: Outlines = {
  land: [Int16Array.from([0, 0, 2000, 0, 2000, 2000, 0, 2000])],
  borders: [Int16Array.from([-3000, 1000, 500, 1000, 1000, 1000, 1500, 1000, 5000, 1000])],
};

describe('drawMap', () => {
  it('draws nothing without a place that has a position', () => {
    expect(drawMap(story(), () => outlines)).toBeNull();
    expect(drawMap(story(place('Nowhere', null, null)), () => outlines)).toBeNull();
    expect(drawMap(story(place('Freedonia', 10, 10, 5, 'country')), () => outlines)).toBeNull();
  });

  it('works without outlines', () => {
    const map = drawMap(story(place('Ostmoor', 53, 8)), () => null);
    expect(map).toMatchObject({ land: [], borders: [], points: [{ name: 'Ostmoor', longitude: 8, latitude: 53 }] });
  });

  it('cuts land to the bounds and keeps borders that cross them', () => {
    const map = drawMap(story(place('A', 10, 10), place('B', 11, 11)), () => outlines)!;
    const { west, east, south, north } = map.bounds;
    expect(east - west).toBeGreaterThan(north - south);
    const [ring] = map.land;
    for (let at = 0; at < ring!.length; at += 2) {
      expect(ring![at]).toBeGreaterThanOrEqual(west);
      expect(ring![at]).toBeLessThanOrEqual(east);
      expect(ring![at + 1]).toBeGreaterThanOrEqual(south);
      expect(ring![at + 1]).toBeLessThanOrEqual(north);
    }
    expect(map.borders).toHaveLength(1);
  });

  it('is not stretched by one far place that is hardly mentioned', () => {
    const near = [place('A', 51, 9, 10), place('B', 52, 10, 10), place('C', 50, 11, 10)];
    const map = drawMap(story(...near, place('Far', 30, 120, 1)), () => null)!;
    expect(map.points.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(map.bounds.east - map.bounds.west).toBeLessThan(30);
    const wide = drawMap(story(...near, place('Far', 30, 120, 15)), () => null)!;
    expect(wide.points.map(({ name }) => name)).toContain('Far');
  });

  it('adds up mentions of one place in several stories', () => {
    const [one] = story(place('A', 51, 9, 2));
    const map = drawMap([one!, { ...one!, id: 't' }], () => null)!;
    expect(map.points).toMatchObject([{ name: 'A', mentions: 4, stories: ['s', 't'] }]);
  });
});

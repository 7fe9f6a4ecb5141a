import type { Outlines } from '../languages/tables.ts';
import type { DossierMap, DossierStory } from '../model/dossier.ts';
import { clipRing } from './clip-ring.ts';

type Bounds = DossierMap['bounds'];

/** A map of the places of all stories, or null when none has coordinates or they are the whole story of no point. */
export function drawMap(stories: readonly DossierStory[], outlinesOf: () => Outlines | null): DossierMap | null {
  const points = collectPoints(stories);
  if (points.length === 0) return null;
  const bounds = boundsOf(mostMentioned(points));
  const outlines = outlinesOf();
  return {
    bounds,
    land: outlines ? outlines.land.map((ring) => clipLand(ring, bounds)).filter((ring) => ring.length > 0) : [],
    borders: outlines ? outlines.borders.flatMap((line) => crop(line, bounds)) : [],
    points: points.filter(
      ({ longitude, latitude }) =>
        longitude >= bounds.west && longitude <= bounds.east && latitude >= bounds.south && latitude <= bounds.north,
    ),
  };
}

/**
 * Points nearest to the middle of all mentions until they hold nineteen of twenty: a far place named once, or misread,
 * must not shrink everything else to a dot.
 */
function mostMentioned(points: DossierMap['points']): DossierMap['points'] {
  const longitude = weightedMedian(points.map((point) => [point.longitude, point.mentions]));
  const latitude = weightedMedian(points.map((point) => [point.latitude, point.mentions]));
  const total = points.reduce((sum, { mentions }) => sum + mentions, 0);
  const distance = (point: (typeof points)[number]) =>
    Math.hypot(point.longitude - longitude, point.latitude - latitude);
  let held = 0;
  return [...points]
    .sort((a, b) => distance(a) - distance(b) || (a.entity < b.entity ? -1 : 1))
    .filter((point) => {
      const wanted = held < total * 0.95 || distance(point) < 5;
      held += point.mentions;
      return wanted;
    });
}

function weightedMedian(values: readonly (readonly [value: number, weight: number])[]): number {
  const sorted = [...values].sort((a, b) => a[0] - b[0]);
  let left = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  for (const [value, weight] of sorted) {
    left -= weight;
    if (left <= 0) return value;
  }
  return 0;
}

function collectPoints(stories: readonly DossierStory[]): DossierMap['points'] {
  const points = new Map<
    string,
    { point: Omit<DossierMap['points'][number], 'stories' | 'mentions'>; mentions: number; stories: string[] }
  >();
  for (const story of stories) {
    for (const { entity, name, place, mentions } of story.where) {
      // A country is no point; its name stands in the list of places.
      if (place?.latitude == null || place.longitude == null || place.kind === 'country') continue;
      const entry = points.get(entity) ?? {
        point: { entity, name, longitude: place.longitude, latitude: place.latitude },
        mentions: 0,
        stories: [],
      };
      entry.mentions += mentions;
      entry.stories.push(story.id);
      points.set(entity, entry);
    }
  }
  return [...points.values()].map(({ point, mentions, stories: ids }) => ({ ...point, mentions, stories: ids }));
}

/** The points with room around them, at least a few degrees, twice as wide as high on paper. */
function boundsOf(points: DossierMap['points']): Bounds {
  const longitudes = points.map(({ longitude }) => longitude);
  const latitudes = points.map(({ latitude }) => latitude);
  const middle = [mid(longitudes), mid(latitudes)] as const;
  const stretch = Math.max(0.2, Math.cos((middle[1] * Math.PI) / 180));
  let high = Math.max(4, (Math.max(...latitudes) - Math.min(...latitudes)) * 1.4);
  let wide = Math.max(8 / stretch, (Math.max(...longitudes) - Math.min(...longitudes)) * 1.3);
  wide = Math.max(wide, (high * 1.9) / stretch);
  high = Math.max(high, (wide * stretch) / 1.9);
  return {
    west: round(Math.max(-180, middle[0] - wide / 2)),
    east: round(Math.min(180, middle[0] + wide / 2)),
    south: round(Math.max(-90, middle[1] - high / 2)),
    north: round(Math.min(90, middle[1] + high / 2)),
  };
}

function mid(values: readonly number[]): number {
  return (Math.max(...values) + Math.min(...values)) / 2;
}

/** Land in hundredths of a degree, cut to the bounds. */
function clipLand(ring: Int16Array, bounds: Bounds): readonly number[] {
  return clipRing(
    Array.from(ring, (value) => value / 100),
    bounds,
  ).map(round);
}

/** Parts of a line that run inside the bounds or next to them. */
function crop(line: Int16Array, { west, south, east, north }: Bounds): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let part: number[] = [];
  const near = (at: number) => {
    const [x, y] = [line[at]! / 100, line[at + 1]! / 100];
    return x >= west && x <= east && y >= south && y <= north;
  };
  for (let at = 0; at + 1 < line.length; at += 2) {
    const here = near(at) || (at >= 2 && near(at - 2)) || (at + 3 < line.length && near(at + 2));
    if (here) part.push(line[at]! / 100, line[at + 1]! / 100);
    else if (part.length > 0) {
      if (part.length >= 4) parts.push(part);
      part = [];
    }
  }
  if (part.length >= 4) parts.push(part);
  return parts;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

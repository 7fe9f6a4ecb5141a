import type { Outlines } from '../languages/tables.ts';
import type { DossierMap, DossierStory } from '../model/dossier.ts';

type Bounds = DossierMap['bounds'];

/** A map of the places of all stories, or null when none has coordinates or they are the whole story of no point. */
export function drawMap(stories: readonly DossierStory[], outlines: Outlines | null | undefined): DossierMap | null {
  const points = collectPoints(stories);
  if (points.length === 0) return null;
  const bounds = boundsOf(points);
  return {
    bounds,
    land: outlines ? outlines.land.flatMap((line) => crop(line, bounds)) : [],
    borders: outlines ? outlines.borders.flatMap((line) => crop(line, bounds)) : [],
    points,
  };
}

function collectPoints(stories: readonly DossierStory[]): DossierMap['points'] {
  const points = new Map<
    string,
    { point: Omit<DossierMap['points'][number], 'stories' | 'mentions'>; mentions: number; stories: string[] }
  >();
  for (const story of stories) {
    for (const { entity, name, place, mentions } of story.where) {
      if (place?.latitude == null || place.longitude == null) continue;
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

/** Parts of a line that run inside the bounds or next to them. */
function crop(line: readonly number[], { west, south, east, north }: Bounds): readonly (readonly number[])[] {
  const parts: number[][] = [];
  let part: number[] = [];
  const near = (at: number) => {
    const [x, y] = [line[at]!, line[at + 1]!];
    return x >= west - 2 && x <= east + 2 && y >= south - 2 && y <= north + 2;
  };
  for (let at = 0; at + 1 < line.length; at += 2) {
    const here = near(at) || (at >= 2 && near(at - 2)) || (at + 3 < line.length && near(at + 2));
    if (here) part.push(round(line[at]!), round(line[at + 1]!));
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

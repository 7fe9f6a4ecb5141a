import type { DossierMap } from '../../../model/dossier.ts';
import type { Rendering } from '../rendering.ts';
import { html, join, type Markup } from './markup.ts';

const width = 720;

/** The places on an equirectangular map that is true at its middle, drawn from outlines in the dossier. */
export function renderMap(map: DossierMap, { labels, dossier }: Rendering): Markup {
  const { west, south, east, north } = map.bounds;
  const stretch = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * stretch);
  const height = Math.round((north - south) * scale);
  const x = (longitude: number) => Math.round((longitude - west) * stretch * scale * 10) / 10;
  const y = (latitude: number) => Math.round((north - latitude) * scale * 10) / 10;
  const path = (line: readonly number[], closed: boolean) => {
    let steps = '';
    for (let at = 0; at + 1 < line.length; at += 2)
      steps += `${at === 0 ? 'M' : 'L'}${x(line[at]!)} ${y(line[at + 1]!)}`;
    return closed ? `${steps}Z` : steps;
  };
  const land = map.land.map((ring) => path(ring, true)).join('');
  const borders = map.borders.map((line) => path(line, false)).join('');
  const placed = placeLabels(map.points, x, y, height);
  const statements = new Map(
    dossier.stories.flatMap(({ where }) => where.map((place) => [place.entity, place.id] as const)),
  );
  const marks = map.points.map((point, index) => {
    const { label } = placed[index]!;
    const radius = Math.min(9, 3 + Math.sqrt(point.mentions));
    const text = label
      ? html`<text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${point.name}</text>`
      : html``;
    return html`<a href="#${statements.get(point.entity) ?? ''}" tabindex="-1"><circle cx="${x(point.longitude)}" cy="${y(point.latitude)}" r="${radius.toFixed(1)}"><title>${point.name}, ${point.mentions}</title></circle>${text}</a>`;
  });
  return html`<section id="map" class="part"><h2>${labels.map}</h2><div class="chart map"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${labels.map}"><rect width="${width}" height="${height}" class="sea"/><path d="${land}" class="land" fill-rule="evenodd"/><path d="${borders}" class="border"/>${join(marks)}</svg></div><p class="note">${labels.mapNote}</p></section>`;
}

interface PlacedLabel {
  readonly label: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle' } | null;
}

/** Labels beside their points where they cover no other label or point; the others are told by their title only. */
function placeLabels(
  points: DossierMap['points'],
  x: (longitude: number) => number,
  y: (latitude: number) => number,
  height: number,
): readonly PlacedLabel[] {
  const boxes: (readonly [number, number, number, number])[] = points.map(({ longitude, latitude }) => [
    x(longitude) - 4,
    y(latitude) - 4,
    x(longitude) + 4,
    y(latitude) + 4,
  ]);
  const order = points.map((_, index) => index).sort((a, b) => points[b]!.mentions - points[a]!.mentions);
  const placed: PlacedLabel[] = points.map(() => ({ label: null }));
  for (const index of order) {
    const { name, longitude, latitude } = points[index]!;
    const [cx, cy] = [x(longitude), y(latitude)];
    const long = name.length * 6.6;
    const tries = [
      { x: cx + 10, y: cy + 4, anchor: 'start' as const, from: cx + 10 },
      { x: cx - 10, y: cy + 4, anchor: 'end' as const, from: cx - 10 - long },
      { x: cx, y: cy - 11, anchor: 'middle' as const, from: cx - long / 2 },
      { x: cx, y: cy + 20, anchor: 'middle' as const, from: cx - long / 2 },
    ];
    for (const { x: tx, y: ty, anchor, from } of tries) {
      const box = [from, ty - 11, from + long, ty + 3] as const;
      const free = boxes.every(
        (other, at) => at === index || box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3],
      );
      if (!free || box[0] < 0 || box[2] > width || box[1] < 0 || box[3] > height) continue;
      boxes.push(box);
      placed[index] = { label: { x: tx, y: ty, anchor } };
      break;
    }
  }
  return placed;
}

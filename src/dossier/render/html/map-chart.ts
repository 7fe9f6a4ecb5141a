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
  const labelsOf = sizes.map((size) => placeLabels(map.points, x, y, height, size));
  const statements = new Map(
    dossier.stories.flatMap(({ where }) => where.map((place) => [place.entity, place.id] as const)),
  );
  const marks = map.points.map((point, index) => {
    const radius = Math.min(9, 3 + Math.sqrt(point.mentions));
    const texts = labelsOf.map((placed, at) => {
      const label = placed[index];
      return label
        ? html`<text class="${sizes[at]!.screen}" x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${point.name}</text>`
        : html``;
    });
    return html`<a href="#${statements.get(point.entity) ?? ''}" tabindex="-1"><circle cx="${x(point.longitude)}" cy="${y(point.latitude)}" r="${radius.toFixed(1)}"><title>${point.name}, ${point.mentions}</title></circle>${join(texts)}</a>`;
  });
  return html`<section id="map" class="part"><h2>${labels.map}</h2><div class="chart map"><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${labels.map}"><rect width="${width}" height="${height}" class="sea"/><path d="${land}" class="land" fill-rule="evenodd"/><path d="${borders}" class="border"/>${join(marks)}</svg></div><p class="note">${labels.mapNote}</p></section>`;
}

/** A label and where it stands; null when it would cover another label or a point, or leave the map. */
type PlacedLabel = { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' | 'middle' } | null;

interface LabelSize {
  /** The screens that show labels of this size, as a class of the page's style. */
  readonly screen: string;
  /** Of the letters, in the map's own pixels: a narrow screen shrinks the map, so its labels are larger on it. */
  readonly letter: number;
}

const sizes: readonly LabelSize[] = [
  { screen: 'on-wide', letter: 12 },
  { screen: 'on-narrow', letter: 20 },
];

/** Labels beside their points, those of the most mentioned places first; the others are told by their title only. */
function placeLabels(
  points: DossierMap['points'],
  x: (longitude: number) => number,
  y: (latitude: number) => number,
  height: number,
  { letter }: LabelSize,
): readonly PlacedLabel[] {
  const boxes: (readonly [number, number, number, number])[] = points.map(({ longitude, latitude }) => [
    x(longitude) - 4,
    y(latitude) - 4,
    x(longitude) + 4,
    y(latitude) + 4,
  ]);
  const order = points.map((_, index) => index).sort((a, b) => points[b]!.mentions - points[a]!.mentions);
  const placed: PlacedLabel[] = points.map(() => null);
  for (const index of order) {
    const { name, longitude, latitude } = points[index]!;
    const [cx, cy] = [x(longitude), y(latitude)];
    const long = name.length * letter * 0.58;
    const tries = [
      { x: cx + 10, y: cy + letter / 3, anchor: 'start' as const, from: cx + 10 },
      { x: cx - 10, y: cy + letter / 3, anchor: 'end' as const, from: cx - 10 - long },
      { x: cx, y: cy - 11, anchor: 'middle' as const, from: cx - long / 2 },
      { x: cx, y: cy + 8 + letter, anchor: 'middle' as const, from: cx - long / 2 },
    ];
    for (const { x: tx, y: ty, anchor, from } of tries) {
      const box = [from, ty - letter * 0.9, from + long, ty + letter / 4] as const;
      const free = boxes.every(
        (other, at) => at === index || box[2] < other[0] || box[0] > other[2] || box[3] < other[1] || box[1] > other[3],
      );
      if (!free || box[0] < 0 || box[2] > width || box[1] < 0 || box[3] > height) continue;
      boxes.push(box);
      placed[index] = { x: Math.round(tx), y: Math.round(ty), anchor };
      break;
    }
  }
  return placed;
}

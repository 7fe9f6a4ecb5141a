import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { splitAtDateLine } from './split-at-date-line.ts';

interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: {
    readonly countries: { readonly geometries: readonly Geometry[] };
    readonly land: { readonly geometries: readonly Geometry[] };
  };
}

type Geometry =
  | { readonly type: 'Polygon'; readonly arcs: readonly (readonly number[])[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly (readonly number[])[])[] };

/** Points nearer than this to the line between their neighbours are left out, in degrees. */
const tolerance = 0.03;

/**
 * Compiles coasts and borders (Natural Earth 1:50m by world-atlas) into `outlines.bin`. Layout, little endian: two
 * groups, land rings then borders, each `lines u32`, then for each line `points u32`; after both groups the points of
 * all lines as i16 pairs, longitude and latitude in hundredths of a degree.
 */
export function compileOutlines(folder: string): void {
  const file = fileURLToPath(new URL('../../node_modules/world-atlas/countries-50m.json', import.meta.url));
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const arcs = topology.arcs.map((arc) => decodeArc(arc, topology.transform));
  const land = topology.objects.land.geometries
    .flatMap(ringsOf)
    .flatMap((ring) => splitAtDateLine(joinArcs(ring, arcs)));
  const uses = new Map<number, number>();
  for (const ring of topology.objects.countries.geometries.flatMap(ringsOf)) {
    for (const arc of ring) uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
  }
  const borders = [...uses].filter(([, count]) => count > 1).map(([arc]) => arcs[arc]!);
  const groups = [land.map(simplify).filter((line) => line.length >= 4), borders.map(simplify)];
  const counts = groups.flatMap((lines) => [lines.length, ...lines.map((line) => line.length)]);
  const head = Buffer.alloc(counts.length * 4);
  counts.forEach((count, index) => {
    head.writeUInt32LE(count, index * 4);
  });
  const numbers = groups.flat(2).flat();
  const body = Buffer.alloc(numbers.length * 2);
  numbers.forEach((value, index) => {
    body.writeInt16LE(Math.round(value * 100), index * 2);
  });
  writeFileSync(`${folder}/outlines.bin`, Buffer.concat([head, body]));
}

type Line = readonly (readonly [number, number])[];

function ringsOf(geometry: Geometry): readonly (readonly number[])[] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

/** Arcs are written as differences in whole numbers. */
function decodeArc(arc: readonly (readonly [number, number])[], { scale, translate }: Topology['transform']): Line {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
  });
}

/** A negative number names an arc run backwards; neighbouring arcs share a point. */
function joinArcs(ring: readonly number[], arcs: readonly Line[]): Line {
  return ring.flatMap((arc, index) => {
    const line = arc < 0 ? [...arcs[~arc]!].reverse() : arcs[arc]!;
    return index === 0 ? line : line.slice(1);
  });
}

/** Douglas–Peucker without recursion. */
function simplify(line: Line): Line {
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [first, last] = range;
    let farthest = 0;
    let at = -1;
    for (let index = first + 1; index < last; index++) {
      const distance = distanceToLine(line[index]!, line[first]!, line[last]!);
      if (distance > farthest) [farthest, at] = [distance, index];
    }
    if (at < 0 || farthest < tolerance) continue;
    keep[at] = 1;
    open.push([first, at], [at, last]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

function distanceToLine(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

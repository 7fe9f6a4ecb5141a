import { clipRing } from '../../src/dossier/clip-ring.ts';

type Ring = readonly (readonly [longitude: number, latitude: number])[];

const world = { west: -180, east: 180, south: -90, north: 90 };

/**
 * Cuts a ring that crosses the date line into rings that stay within -180 and 180 degrees. Drawn as it is, the step
 * from one edge of the world to the other would be a line across the whole map. A ring that runs once around a pole is
 * closed over that pole.
 */
export function splitAtDateLine(ring: Ring): Ring[] {
  const whole = unwrap(ring);
  const turned = Math.round((whole.at(-1)![0] - whole[0]![0]) / 360);
  if (turned !== 0) {
    const pole = whole[0]![1] < 0 ? -90 : 90;
    whole.push([whole.at(-1)![0], pole], [whole[0]![0], pole]);
  }
  if (whole.every(([longitude]) => Math.abs(longitude) <= 180)) return [whole];
  return [-360, 0, 360]
    .map((shift) =>
      clipRing(
        whole.flatMap(([longitude, latitude]) => [longitude + shift, latitude]),
        world,
      ),
    )
    .filter((points) => points.length > 0)
    .map((points) =>
      Array.from({ length: points.length / 2 }, (_, at) => [points[at * 2]!, points[at * 2 + 1]!] as const),
    );
}

/** Longitudes that go on beyond 180 degrees instead of jumping to the other edge. */
function unwrap(ring: Ring): [number, number][] {
  let turn = 0;
  return ring.map(([longitude, latitude], at) => {
    const step = at === 0 ? 0 : longitude - ring[at - 1]![0];
    if (step > 180) turn -= 360;
    else if (step < -180) turn += 360;
    return [longitude + turn, latitude];
  });
}

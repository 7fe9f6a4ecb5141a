import { readFileSync } from 'node:fs';
import type { Outlines } from '../../languages/tables.ts';

/** Opens `outlines.bin` (layout: `scripts/tables/outlines.ts`). Throws when the file is missing. */
export function loadOutlines(file: string): Outlines {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const groups = [0, 1].map(() => {
    const lines = view.getUint32(at, true);
    at += 4;
    return Array.from({ length: lines }, (_, index) => view.getUint32(at + index * 4, true)).map((points) => {
      at += 4;
      return points;
    });
  });
  const [land, borders] = groups.map((lengths) =>
    lengths.map((points) =>
      Int16Array.from({ length: points * 2 }, () => {
        at += 2;
        return view.getInt16(at - 2, true);
      }),
    ),
  );
  return { land: land ?? [], borders: borders ?? [] };
}

import { readFileSync } from 'node:fs';
import type { GivenNames } from '../../languages/tables.ts';
import { hashName } from '../../text/fold-name.ts';
import { hashSearch } from '../../text/key-hash.ts';

/** Opens `given-names.bin` (layout: `scripts/tables/given-names.ts`). Throws when the file is missing. */
export function loadGivenNames(file: string): GivenNames {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const count = new Uint32Array(buffer, 0, 1)[0]!;
  const hashes = new Uint32Array(buffer, 4, count);
  const flags = new Uint8Array(buffer, 4 + count * 4, count);
  const checks = new Uint8Array(buffer, 4 + count * 5, count);
  const search = hashSearch(hashes);
  const wanted = { hash: 0, check: 0 };
  return {
    flags: (name) => {
      hashName(name, wanted);
      const { hash, check } = wanted;
      for (let index = search(hash); index < count && hashes[index] === hash; index++) {
        if (checks[index] === check) return flags[index]!;
      }
      return 0;
    },
  };
}

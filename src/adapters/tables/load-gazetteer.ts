import { readFileSync } from 'node:fs';
import type { Gazetteer, GazetteerPlace } from '../../languages/tables.ts';
import { foldName, hashName } from '../../text/fold-name.ts';
import { hashSearch } from '../../text/key-hash.ts';

const KINDS = ['country', 'region', 'city', 'other'] as const;
const UNKNOWN = -0x80000000;

/** Opens `places.bin` (layout: `scripts/tables/places.ts`). Throws when the file is missing or of another layout. */
export function loadGazetteer(file: string): Gazetteer {
  const bytes = readFileSync(file);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [magic, places = 0, keys = 0, nameLength = 0, codeLength = 0] = new Uint32Array(buffer, 0, 5);
  if (magic !== 0x31504c47) throw new Error(`${file} is not a gazetteer of this version`);
  let at = 20;
  const section = (length: number) => {
    const start = at;
    at += length + ((4 - (length % 4)) % 4);
    return start;
  };
  const hashes = new Uint32Array(buffer, section(keys * 4), keys);
  const keyPlaces = new Uint32Array(buffer, section(keys * 4), keys);
  const checks = new Uint8Array(buffer, section(keys), keys);
  const latitudes = new Int32Array(buffer, section(places * 4), places);
  const longitudes = new Int32Array(buffer, section(places * 4), places);
  const populations = new Uint32Array(buffer, section(places * 4), places);
  const offsets = new Uint32Array(buffer, section((places + 1) * 4), places + 1);
  const countries = new Uint16Array(buffer, section(places * 2), places);
  const regions = new Uint16Array(buffer, section(places * 2), places);
  const kinds = new Uint8Array(buffer, section(places), places);
  const names = Buffer.from(buffer, section(nameLength), nameLength);
  const codes = Buffer.from(buffer, section(codeLength), codeLength).toString('utf8').split('\n');

  const place = (index: number): GazetteerPlace => ({
    name: names.toString('utf8', offsets[index]!, offsets[index + 1]!),
    kind: KINDS[kinds[index]! & 7]!,
    capital: (kinds[index]! & 8) !== 0,
    country: countries[index] === 0 ? null : String.fromCharCode(countries[index]! >> 8, countries[index]! & 255),
    region: codes[regions[index]!] || null,
    latitude: latitudes[index] === UNKNOWN ? null : latitudes[index]! / 10_000,
    longitude: longitudes[index] === UNKNOWN ? null : longitudes[index]! / 10_000,
    population: populations[index]!,
  });
  const search = hashSearch(hashes);
  const wanted = { hash: 0, check: 0 };
  return {
    weight: (name) => {
      let weight = 0;
      hashName(name, wanted);
      for (let index = search(wanted.hash); index < keys && hashes[index] === wanted.hash; index++) {
        if (checks[index] !== wanted.check) continue;
        const place = keyPlaces[index]!;
        const kind = kinds[place]! & 7;
        const rank = kind === 0 ? 5 : kind === 2 ? cityWeight(populations[place]!) : 3;
        if (rank > weight) weight = rank;
      }
      return weight;
    },
    lookup: (name) => {
      hashName(name, wanted);
      const found: GazetteerPlace[] = [];
      for (let index = search(wanted.hash); index < keys && hashes[index] === wanted.hash; index++) {
        if (checks[index] === wanted.check) found.push(place(keyPlaces[index]!));
      }
      if (found.length < 2) return found;
      const key = foldName(name);
      const ranked = found.map((place) => ({ place, rank: rankOf(place, key) }));
      ranked.sort((a, b) => b.rank - a.rank || (a.place.name < b.place.name ? -1 : 1));
      return ranked.map(({ place }) => place);
    },
  };
}

/** 1 for a village, 2 above 10,000 people, 3 above 100,000, 4 above a million. */
function cityWeight(population: number): number {
  return population >= 1_000_000 ? 4 : population >= 100_000 ? 3 : population >= 10_000 ? 2 : 1;
}

/** Countries first, then by population; a main name counts ten times as much as one among many other names. */
function rankOf(place: GazetteerPlace, key: string): number {
  const own = foldName(place.name) === key ? 10 : 1;
  if (place.kind === 'country') return 1e10 + place.population;
  if (place.kind === 'city') return place.population * (place.capital ? 5 : 1) * own;
  return place.kind === 'other' ? 5e6 : 300_000 * own;
}

import { writeFileSync } from 'node:fs';
import { foldName } from '../../src/text/fold-name.ts';
import { hashKey } from '../../src/text/key-hash.ts';
import { readCities, readCountries, readHandMade, readRegions, type SourcePlace } from './place-sources.ts';

const KINDS = ['country', 'region', 'city', 'other'] as const;

/**
 * Compiles the gazetteer into `places.bin`. Layout, little endian, each section padded to four bytes:
 * header (magic, places, keys, name bytes, code bytes as u32), key hashes u32, key places u32, key checks u8,
 * latitudes i32 and longitudes i32 (1e-4 degrees, minimum i32 = unknown), populations u32, name offsets u32,
 * countries u16 (two letters), regions u16 (index into codes), kinds u8, names (UTF-8), codes (UTF-8, newline).
 */
export function compilePlaces(folder: string): void {
  const { places: regions, codes } = readRegions();
  const cities = readCities(codes);
  const countries = locateCountries(readCountries(), cities, regions);
  const places = [...countries, ...readHandMade(), ...regions, ...cities];
  writeFileSync(`${folder}/places.bin`, encode(places));
}

/**
 * A country lies in the middle of its regions (the median, so that islands far away do not pull it into the sea), or
 * where its capital does when it has fewer than three.
 */
function locateCountries(
  countries: readonly SourcePlace[],
  cities: readonly SourcePlace[],
  regions: readonly SourcePlace[],
): SourcePlace[] {
  const population = new Map<string, number>();
  for (const city of cities) population.set(city.country, (population.get(city.country) ?? 0) + city.population);
  return countries.map((country) => {
    const own = regions.filter((region) => region.country === country.country);
    const capital = cities.find((city) => city.country === country.country && city.capital);
    const spread = own.length >= 3;
    return {
      ...country,
      latitude: spread ? median(own.map((place) => place.latitude!)) : (capital?.latitude ?? null),
      longitude: spread ? median(own.map((place) => place.longitude!)) : (capital?.longitude ?? null),
      population: population.get(country.country) ?? 0,
    };
  });
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function encode(places: readonly SourcePlace[]): Buffer {
  const keys: { hash: number; check: number; place: number }[] = [];
  places.forEach((place, index) => {
    const folded = new Set(place.names.map(foldName).filter((key) => key.length >= 2));
    for (const key of folded) keys.push({ ...hashKey(key), place: index });
  });
  keys.sort((a, b) => a.hash - b.hash || a.place - b.place);
  const codes = [...new Set(places.map((place) => place.region))].sort();
  const codeIndex = new Map(codes.map((code, index) => [code, index]));
  const names = places.map((place) => Buffer.from(place.name, 'utf8'));
  const offsets = new Uint32Array(places.length + 1);
  names.forEach((name, index) => {
    offsets[index + 1] = offsets[index]! + name.length;
  });
  const degrees = (value: number | null) => (value === null ? -0x80000000 : Math.round(value * 10_000));
  const nameBytes = Buffer.concat(names);
  const codeBytes = Buffer.from(codes.join('\n'), 'utf8');
  return Buffer.concat(
    [
      Uint32Array.of(0x31504c47, places.length, keys.length, nameBytes.length, codeBytes.length),
      Uint32Array.from(keys, (key) => key.hash),
      Uint32Array.from(keys, (key) => key.place),
      Uint8Array.from(keys, (key) => key.check),
      Int32Array.from(places, (place) => degrees(place.latitude)),
      Int32Array.from(places, (place) => degrees(place.longitude)),
      Uint32Array.from(places, (place) => place.population),
      offsets,
      Uint16Array.from(places, (place) =>
        place.country === '' ? 0 : place.country.charCodeAt(0) * 256 + place.country.charCodeAt(1),
      ),
      Uint16Array.from(places, (place) => codeIndex.get(place.region)!),
      Uint8Array.from(places, (place) => KINDS.indexOf(place.kind) + (place.capital ? 8 : 0)),
      nameBytes,
      codeBytes,
    ].map(padded),
  );
}

function padded(section: NodeJS.ArrayBufferView): Buffer {
  const bytes = Buffer.from(section.buffer, section.byteOffset, section.byteLength);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

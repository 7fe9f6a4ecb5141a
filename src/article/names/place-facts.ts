import type { GazetteerPlace } from '../../languages/tables.ts';
import type { PlaceFacts } from '../../model/entity.ts';
import { foldName } from '../../text/fold-name.ts';
import type { DraftEntity, Scene } from './draft-mention.ts';

/** Least people of a city that a region of its country is sooner named after than meant before. */
const LARGE = 50_000;
/** What places count whose people nobody tells: villages, regions, those of the language's own countries, countries. */
const VILLAGE = 500;
const REGION = 150_000;
const STATE = 1_000_000;
const COUNTRY = 1e10;
/** What a place counts that is called so by few, where a city is called so by all. */
const BYNAME_WEIGHT = 0.2;
/** How much smaller a capital, and a place where the language is at home, may be than its namesake. */
const CAPITAL_WEIGHT = 4;
const HOME_WEIGHT = 4;
/** How much smaller a place in a country the article speaks of may be than its namesake elsewhere. */
const CONTEXT_WEIGHT = 20;
/** The same for a country that the article speaks of most. */
const MAIN_CONTEXT_WEIGHT = 60;
/** Least people of a town abroad that is meant without its country being told. */
const WELL_KNOWN = 100_000;

/**
 * What the gazetteer says of a place; readings in a country the article speaks of come before bigger ones elsewhere.
 * Nothing is said of a single word that only small towns abroad are called.
 */
export function placeFacts(
  scene: Scene,
  entity: DraftEntity,
  countries: ReadonlyMap<string, number>,
  home: string | null,
): PlaceFacts | undefined {
  const { gazetteer } = scene;
  const { key } = entity;
  if (!gazetteer) return undefined;
  if (key.startsWith('country:')) {
    const code = key.slice(8);
    const country = countryPlace(scene, entity, code);
    return facts(country ?? null, code, []);
  }
  const readings = readingsOf(scene, entity);
  if (readings.length === 0) return undefined;
  const most = Math.max(0, ...countries.values());
  const homes = scene.dataAt(entity.at[0] ?? 0).homeCountries;
  const hasOwnCity = ({ country }: GazetteerPlace) =>
    readings.some((one) => one.kind === 'city' && one.country === country && one.population >= LARGE);
  const own = foldName(entity.name);
  const isCalledSo = readings.some((one) => one.population >= WELL_KNOWN && foldName(one.name) === own);
  const weight = (place: GazetteerPlace) => {
    const byname = isCalledSo && foldName(place.name) !== own ? BYNAME_WEIGHT : 1;
    const atHome = place.country !== null && homes?.has(place.country) === true;
    const least =
      place.kind === 'city' ? VILLAGE : place.kind === 'region' && atHome && !hasOwnCity(place) ? STATE : REGION;
    const prior = (place.capital ? CAPITAL_WEIGHT : 1) * (atHome ? HOME_WEIGHT : 1);
    const base = place.kind === 'country' ? COUNTRY : Math.max(place.population, least) * prior;
    const named = (place.country !== null && countries.get(place.country)) || 0;
    const factor = named === 0 ? 1 : named === most ? MAIN_CONTEXT_WEIGHT : CONTEXT_WEIGHT;
    return base * byname * factor * (home !== null && place.country === home ? 20 : 1);
  };
  const ordered = [...readings].sort((a, b) => weight(b) - weight(a));
  const best = ordered[0]!;
  if (!isPlausible(scene, entity, best, countries, home)) return undefined;
  return facts(best, best.country, distinct(ordered.slice(1), best));
}

/** Least people of a town that a listed quarter, land, water or heavenly body of its name does not come before ("Mars"). */
const TOWN = 20_000;

/** A small town is meant where its country is named, where the language or the page is at home, or by a longer name. */
function isPlausible(
  scene: Scene,
  entity: DraftEntity,
  { kind, country, population, capital }: GazetteerPlace,
  countries: ReadonlyMap<string, number>,
  home: string | null,
): boolean {
  const { knownNames, homeCountries } = scene.dataAt(entity.at[0] ?? 0);
  if (kind === 'city' && population < TOWN && knownNames.types.get(entity.name) === 'place') return false;
  if (kind !== 'city' || capital || population >= WELL_KNOWN || country === null || country === home) return true;
  if (countries.has(country) || /[\s-]/u.test(entity.name)) return true;
  return homeCountries?.has(country) ?? true;
}

/** The country of a code by any name the article or the language has for it. */
function countryPlace(scene: Scene, entity: DraftEntity, code: string): GazetteerPlace | undefined {
  const customary = [...scene.dataAt(entity.at[0] ?? 0).countryNames].filter(([, one]) => one === code);
  for (const name of [entity.name, ...entity.aliases, ...customary.map(([one]) => one)]) {
    const found = scene.gazetteer!.lookup(name).find((place) => place.kind === 'country' && place.country === code);
    if (found) return found;
  }
  return undefined;
}

/** Places of a name by any of its forms; "Landkreis Musterstadt" is a region that lies where Musterstadt lies. */
function readingsOf(scene: Scene, entity: DraftEntity): readonly GazetteerPlace[] {
  const gazetteer = scene.gazetteer!;
  for (const name of [entity.name, ...entity.aliases]) {
    const all = gazetteer.lookup(name);
    if (all.length === 0) continue;
    const state = scene.dataAt(entity.at[0] ?? 0).stateNames?.get(name);
    const readings = state ? all.filter(({ country }) => country === state) : all;
    return hasArticle(scene, entity) ? readings.filter(({ kind }) => kind !== 'city') : readings;
  }
  const space = entity.name.indexOf(' ');
  const head = space > 0 ? entity.name.slice(0, space).toLowerCase() : '';
  if (!scene.dataAt(entity.at[0] ?? 0).districtWords?.has(head)) return [];
  return gazetteer.lookup(entity.name.slice(space + 1)).map((place) => ({ ...place, kind: 'region' }));
}

/** "der Atlantik", "die Alpen": towns have no article, so what mostly stands right behind one is no town. */
function hasArticle(scene: Scene, { name, at }: DraftEntity): boolean {
  const { lower, words } = scene.evidence;
  const space = name.indexOf(' ');
  const first = space > 0 ? name.slice(0, space) : name;
  let bare = 0;
  let articled = 0;
  for (const token of at) {
    if (words[token] !== first && words[token] !== `${first}s`) continue;
    if (token > 0 && scene.dataAt(token).placeArticles?.has(lower[token - 1]!)) articled++;
    else bare++;
  }
  return articled > bare;
}

function facts(place: GazetteerPlace | null, country: string | null, others: readonly GazetteerPlace[]): PlaceFacts {
  return {
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    country,
    region: place?.region ?? null,
    kind: place?.kind ?? 'country',
    alternatives: others
      .slice(0, 3)
      .map((other) => `${other.name} (${[other.region, other.country].filter(Boolean).join(', ')})`),
  };
}

/** A region of the same name around the city is no other reading. */
function distinct(others: readonly GazetteerPlace[], best: GazetteerPlace): GazetteerPlace[] {
  return others.filter((other) => {
    const near =
      Math.abs((other.latitude ?? 99) - (best.latitude ?? 0)) < 1 &&
      Math.abs((other.longitude ?? 999) - (best.longitude ?? 0)) < 1.5;
    return !near;
  });
}

import type { NameData } from '../../languages/parts/names.ts';
import type { Gazetteer, GazetteerPlace } from '../../languages/tables.ts';
import { ALL_CAPS, COMMON, NOUN } from './evidence-flags.ts';

/** Weight of cities above a million. */
const MILLION = 4;
/** Weight of countries. */
const COUNTRY = 5;
/** Least people of a town that a noun of the language may stand for ("Essen"). */
const TOWN = 10_000;

/** Weight of a place name or of its genitive ("Deutschlands"). */
export function placeWeight(name: string, gazetteer: Gazetteer, names: NameData): number {
  const weight = gazetteer.weight(name);
  if (weight > 0) return weight;
  const base = withoutGenitive(name, names);
  return base === null ? 0 : gazetteer.weight(base);
}

/** Least people of a town elsewhere that stands against a word of a language that writes nouns small ("Nice"). */
const CITY = 300_000;
/** Longest abbreviation that no small place is called like. */
const ABBREVIATION = 3;

/**
 * Weight of the place that a single word names; `flags` is what the lists say of it. A word of the language stands for a
 * town only where the language is at home ("Essen", not "Hang"), for a capital, a region there, a country or a sea.
 */
export function townWeight(word: string, flags: number, gazetteer: Gazetteer, names: NameData): number {
  const weight = placeWeight(word, gazetteer, names);
  const { homeCountries, nounsCapitalised } = names;
  if (weight === 0 || weight === COUNTRY || !homeCountries) return weight;
  const abbreviation = flags & ALL_CAPS && word.length <= ABBREVIATION;
  if (!abbreviation && !(flags & (nounsCapitalised ? NOUN : COMMON))) return weight;
  const own = gazetteer.lookup(word);
  const places = own.length > 0 ? own : gazetteer.lookup(withoutGenitive(word, names) ?? word);
  if (weight === MILLION && places[0]?.capital) return weight;
  if (!nounsCapitalised && !abbreviation && places[0]!.kind === 'city' && places[0]!.population >= CITY) return weight;
  return places.some((place) => isAtHome(place, homeCountries) && !(abbreviation && place.kind === 'city'))
    ? weight
    : 0;
}

function isAtHome({ kind, country, population }: GazetteerPlace, home: ReadonlySet<string>): boolean {
  if (kind === 'other') return true;
  return country !== null && home.has(country) && (kind !== 'city' || population >= TOWN);
}

function withoutGenitive(name: string, names: NameData): string | null {
  return name.endsWith('s') && name.length >= 5 && names.genitiveEndings.includes('s') ? name.slice(0, -1) : null;
}

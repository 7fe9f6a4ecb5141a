import type { GazetteerPlace } from '../../languages/tables.ts';
import type { PlaceFacts } from '../../model/entity.ts';
import { foldName } from '../../text/fold-name.ts';
import { createEntity, type Draft, type DraftEntity, type Scene, textOf } from './draft-mention.ts';
import { countryOf, isCountry, tableCountry } from './read-titles.ts';

/** How much smaller a place in a country the article speaks of may be than its namesake elsewhere. */
const CONTEXT_WEIGHT = 200;

/** Joins places by country code or name, demonyms to the country when the article names it. */
export function joinPlaces(scene: Scene): void {
  const byKey = new Map<string, number>();
  const forms = new Map<number, string[]>();
  const held: (readonly [draft: Draft, key: string])[] = [];
  const places = scene.drafts.filter((draft) => draft.type === 'place').sort((a, b) => a.first - b.first);
  const named = new Set(
    places.filter((draft) => draft.end - draft.first === 1).map((draft) => scene.evidence.words[draft.first]!),
  );
  for (const draft of places) {
    if (draft.form === 'demonym') continue;
    const name = placeName(scene, draft, named);
    const key = placeKey(scene, draft, name);
    let index = byKey.get(key);
    // A place that only the name of a body holds is none of the article's own.
    if (index === undefined && draft.rule === 'names.placeInName') {
      held.push([draft, key]);
      continue;
    }
    if (index === undefined) {
      index = scene.entities.length;
      scene.entities.push(createEntity('place', name, key, draft.confidence));
      byKey.set(key, index);
    }
    const entity = scene.entities[index]!;
    forms.set(index, [...(forms.get(index) ?? []), name]);
    entity.at.push(draft.first);
    draft.entity = index;
  }
  for (const [draft, key] of held) draft.entity = byKey.get(key) ?? null;
  for (const [index, written] of forms) nameByUse(scene.entities[index]!, written);
  for (const draft of places) {
    if (draft.form !== 'demonym') continue;
    const code = countryOf(scene, draft.first);
    const index = byKey.get(`country:${code}`) ?? byKey.get(code);
    if (index !== undefined) {
      draft.entity = index;
      draft.stated = false;
    }
  }
}

/** A place is called by its most frequent form; the others are aliases. */
function nameByUse(entity: DraftEntity, written: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const name of written) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const [name, count] of counts) if (count > (counts.get(entity.name) ?? 0)) entity.name = name;
  for (const name of counts.keys()) if (name !== entity.name) entity.aliases.add(name);
}

/** The town of "Neustadter" where the article names it; else the name without a genitive s, when the gazetteer knows it so. */
function placeName(scene: Scene, draft: Draft, named: ReadonlySet<string>): string {
  if (draft.head) return draft.head;
  const written = draft.span
    ? scene.article.text.slice(draft.span[0], draft.span[1])
    : textOf(scene, draft.first, draft.end);
  const { gazetteer } = scene;
  const data = scene.dataAt(draft.first);
  const ending = data.townAdjectiveEnding;
  if (ending && written.endsWith(ending) && named.has(written.slice(0, -ending.length)))
    return written.slice(0, -ending.length);
  if (data.countryNames.has(written) || !written.endsWith('s')) return written;
  const base = written.slice(0, -1);
  if (data.countryNames.has(base) || data.knownNames.types.get(base) === 'place') return base;
  if (gazetteer && gazetteer.weight(written) === 0 && gazetteer.weight(base) > 0) return base;
  return written;
}

function placeKey(scene: Scene, draft: Draft, name: string): string {
  const data = scene.dataAt(draft.first);
  const code =
    data.countryNames.get(name) ?? (draft.head || isCountry(scene, draft.first) ? tableCountry(scene, name) : '');
  return code ? `country:${code}` : foldName(name);
}

/** Countries the article speaks of, by name or demonym, with the number of times. */
export function countriesNamed(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const draft of scene.drafts) {
    if (draft.type !== 'place') continue;
    const entity = draft.entity === null ? null : scene.entities[draft.entity]!;
    const code = entity?.key.startsWith('country:')
      ? entity.key.slice(8)
      : draft.form === 'demonym'
        ? countryOf(scene, draft.first)
        : '';
    if (code.length === 2) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** What the gazetteer says of a place; readings in a country the article speaks of come before bigger ones elsewhere. */
export function placeFacts(
  scene: Scene,
  key: string,
  name: string,
  countries: ReadonlyMap<string, number>,
  home: string | null,
): PlaceFacts | undefined {
  const { gazetteer } = scene;
  if (!gazetteer) return undefined;
  if (key.startsWith('country:')) {
    const country = gazetteer.lookup(name).find((place) => place.kind === 'country');
    return facts(country ?? null, key.slice(8), []);
  }
  const readings = gazetteer.lookup(name);
  if (readings.length === 0) return undefined;
  const weight = (place: GazetteerPlace) => {
    const base =
      place.kind === 'country'
        ? 1e10
        : Math.max(place.population, place.kind === 'city' ? 500 : 150_000) * (place.capital ? 5 : 1);
    const named = place.country !== null && countries.has(place.country);
    return base * (named ? CONTEXT_WEIGHT : 1) * (home !== null && place.country === home ? 20 : 1);
  };
  const ordered = [...readings].sort((a, b) => weight(b) - weight(a));
  const best = ordered[0]!;
  return facts(best, best.country, distinct(ordered.slice(1), best));
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

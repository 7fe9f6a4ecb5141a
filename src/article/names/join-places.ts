import { foldName } from '../../text/fold-name.ts';
import { createEntity, type Draft, type DraftEntity, type Scene, textOf } from './draft-mention.ts';
import { countryOf, isCountry, tableCountry } from './read-titles.ts';
import { COMMON, FIRST_NAME, NOUN, SURNAME } from './token-evidence.ts';
import { townForms } from './word-hints.ts';

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
    if (!draft.head) forms.set(index, [...(forms.get(index) ?? []), name]);
    else if (name !== entity.name) entity.aliases.add(name);
    entity.at.push(draft.first);
    draft.entity = index;
  }
  for (const [draft, key] of held) draft.entity = byKey.get(key) ?? null;
  for (const [index, written] of forms) nameByUse(scene.entities[index]!, written);
  for (const draft of places) {
    if (draft.form !== 'demonym') continue;
    const town =
      draft.rule === 'names.townAdjective' ? townOf(scene, draft, (name) => byKey.has(foldName(name))) : null;
    if (town !== null && !byKey.has(foldName(town))) {
      byKey.set(foldName(town), scene.entities.length);
      scene.entities.push(createEntity('place', town, foldName(town), draft.confidence));
    }
    const code = town === null ? countryOf(scene, draft.first) : foldName(town);
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
  const first = entity.name;
  for (const [name, count] of counts) if (count > (counts.get(entity.name) ?? 0)) entity.name = name;
  for (const name of [first, ...counts.keys()]) if (name !== entity.name) entity.aliases.add(name);
  entity.aliases.delete(entity.name);
}

/** The town of "Neustadter" where the article names it; else the name without a genitive s, when the gazetteer knows it so. */
function placeName(scene: Scene, draft: Draft, named: ReadonlySet<string>): string {
  if (draft.head) return draft.head;
  const written = draft.span
    ? scene.article.text.slice(draft.span[0], draft.span[1])
    : textOf(scene, draft.first, draft.end);
  const { gazetteer } = scene;
  const data = scene.dataAt(draft.first);
  const town = draft.end - draft.first === 1 ? townOf(scene, draft, (name) => named.has(name)) : null;
  if (town !== null) return town;
  if (data.countryNames.has(written) || !written.endsWith('s')) return written;
  const base = written.slice(0, -1);
  if (data.countryNames.has(base) || data.knownNames.types.get(base) === 'place') return base;
  if (gazetteer && gazetteer.weight(written) === 0 && gazetteer.weight(base) > 0) return base;
  return written;
}

/** Least weight of a town that its adjective leads to where the article does not name it. */
const LARGE_TOWN = 3;
/** The same at home for a town of so many letters that are the very stem of the adjective ("Musterstadt-er"). */
const SMALL_TOWN = 2;
const LONG_TOWN = 6;

/** The town of "Neustadter": one that the article names, else a large one; null for none. */
function townOf(scene: Scene, draft: Draft, isNamed: (name: string) => boolean): string | null {
  const data = scene.dataAt(draft.first);
  const ending = data.townAdjectiveEnding;
  const word = scene.evidence.words[draft.first]!;
  const { gazetteer } = scene;
  if (!ending || !gazetteer || draft.nested || !word.endsWith(ending) || gazetteer.weight(word) >= LARGE_TOWN)
    return null;
  const written = word.slice(0, -ending.length);
  const changed = data.townStemChanges?.find(([form]) => written.endsWith(form));
  const stem = changed ? written.slice(0, -changed[0].length) + changed[1] : written;
  const all = townForms(stem, data).filter((form) => form.length >= SHORTEST_TOWN);
  // A stem that lost its vowel ("Dresdn") is filed for the town as well, so the full form comes first.
  const forms = [...all.filter((form) => !form.startsWith(stem)), ...all.filter((form) => form.startsWith(stem))];
  const named = forms.find((form) => isNamed(form) && gazetteer.weight(form) > 0);
  if (named !== undefined) return named;
  const flags = scene.evidence.flags[draft.first]!;
  if (flags & (FIRST_NAME | SURNAME) && draft.rule !== 'names.townAdjective') return null;
  // A word of the language ("Länder") leads to a town only where next to nothing was added to its stem.
  const sure = flags & (NOUN | COMMON) ? forms.filter((form) => form.length <= stem.length + 1) : forms;
  const doubtful = (flags & (NOUN | COMMON | FIRST_NAME | SURNAME)) !== 0;
  let best: string | null = null;
  let most = 0;
  for (const form of sure) {
    const least = doubtful || form !== stem || form.length < LONG_TOWN ? LARGE_TOWN : SMALL_TOWN;
    const [place] = gazetteer.weight(form) >= least ? gazetteer.lookup(form) : [];
    if (place?.kind !== 'city' || place.population <= most) continue;
    if (gazetteer.weight(form) < LARGE_TOWN && !data.homeCountries?.has(place.country ?? '')) continue;
    best = form;
    most = place.population;
  }
  return best;
}

const SHORTEST_TOWN = 4;

function placeKey(scene: Scene, draft: Draft, name: string): string {
  const data = scene.dataAt(draft.first);
  const state = data.stateNames?.get(name);
  if (state && speaksOf(scene, state)) return foldName(name);
  if (data.countryParts.has(name)) return foldName(name);
  const code =
    data.countryNames.get(name) ?? (draft.head || isCountry(scene, draft.first) ? tableCountry(scene, name) : '');
  return code ? `country:${code}` : foldName(name);
}

/** True when the article names the country, its people or something of it ("US-Wahl"). */
function speaksOf(scene: Scene, country: string): boolean {
  return scene.drafts.some(
    ({ type, form, first, head }) =>
      type === 'place' &&
      (head !== undefined && form !== 'demonym'
        ? scene.dataAt(first).countryNames.get(head) === country
        : countryOf(scene, first) === country),
  );
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

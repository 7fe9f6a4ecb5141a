import type { PlaceStatement, TimeStatement } from '../../model/dossier.ts';
import type { Place, Story } from '../../model/story.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { citeAll } from '../cite/cite-span.ts';
import { basisOf, inferredBasis, placeKeys, type Telling } from './telling.ts';

const mostPlaces = 8;
const mostTimes = 8;
const receiptsEach = 5;

/**
 * Places of the story, those named most often and in most articles first; actors by the name of a place are left out, and
 * so is a place that has the name of somebody whom the story names more often ("Hamilton").
 */
export function tellPlaces(story: Story, telling: Telling): readonly PlaceStatement[] {
  const found = new Map<string, { places: Place[]; articles: Set<string> }>();
  const persons = namesOfPersons(story, telling);
  for (const id of story.articles) {
    for (const mention of telling.articles.get(id)?.layers.mentions ?? []) {
      if (mention.type !== 'place' || mention.actor || mention.form === 'demonym') continue;
      const entity = telling.entityOf(id, mention.entity);
      if (entity?.type !== 'place') continue;
      const entry = found.get(entity.id) ?? { places: [], articles: new Set<string>() };
      entry.places.push({ article: id, span: mention.span });
      entry.articles.add(id);
      found.set(entity.id, entry);
    }
  }
  return [...found]
    .filter(([id, { places }]) => (persons.get(foldLetters(telling.entities.get(id)!.name)) ?? 0) <= places.length)
    .sort(([, a], [, b]) => b.articles.size - a.articles.size || b.places.length - a.places.length)
    .slice(0, mostPlaces)
    .flatMap(([id, { places }]) => {
      const entity = telling.entities.get(id)!;
      const receipts = citeAll(telling.cite, spread(places));
      if (receipts.length === 0) return [];
      return [
        {
          id: telling.newId('p', entity.name, ...placeKeys(receipts)),
          entity: id,
          name: entity.name,
          place: entity.place ?? null,
          mentions: places.length,
          basis: [inferredBasis('names', 'place')],
          receipts,
        },
      ];
    });
}

/** How often the story names the person whose name has a word; the most of those who share it. */
function namesOfPersons(story: Story, telling: Telling): ReadonlyMap<string, number> {
  const mentions = new Map<string, number>();
  for (const id of story.articles) {
    for (const { type, entity } of telling.articles.get(id)?.layers.mentions ?? []) {
      const person = type === 'person' ? telling.entityOf(id, entity) : null;
      if (person?.type === 'person') mentions.set(person.id, (mentions.get(person.id) ?? 0) + 1);
    }
  }
  const words = new Map<string, number>();
  for (const [id, count] of mentions)
    for (const word of telling.entities.get(id)!.name.split(/\s+/).map(foldLetters))
      words.set(word, Math.max(words.get(word) ?? 0, count));
  return words;
}

/** Fewer than this part of the articles that tell the day told most tell a day in passing. */
const leastShare = 0.25;

/** Calendar days the story speaks of most, in order of time. */
export function tellTimes(story: Story, telling: Telling): readonly TimeStatement[] {
  const found = new Map<string, { places: Place[]; articles: Set<string>; first: TimexFound }>();
  for (const id of story.articles) {
    for (const timex of telling.articles.get(id)?.layers.timexes ?? []) {
      if (!/^\d{4}-\d{2}-\d{2}/.test(timex.value)) continue;
      const day = timex.value.slice(0, 10);
      const entry = found.get(day) ?? { places: [], articles: new Set<string>(), first: timex };
      entry.places.push({ article: id, span: timex.span });
      entry.articles.add(id);
      found.set(day, entry);
    }
  }
  const most = Math.max(0, ...[...found.values()].map(({ articles }) => articles.size));
  return [...found]
    .filter(([, { articles }]) => articles.size >= most * leastShare)
    .sort(
      ([a, x], [b, y]) => y.articles.size - x.articles.size || y.places.length - x.places.length || (a < b ? -1 : 1),
    )
    .slice(0, mostTimes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([day, { places, first }]) => {
      const receipts = citeAll(telling.cite, spread(places));
      if (receipts.length === 0) return [];
      return [
        {
          id: telling.newId('t', day, ...placeKeys(receipts)),
          value: day,
          edtf: day,
          precision: 'day',
          stated: first.anchor.kind === 'none',
          text: receipts[0]!.quote,
          basis: [basisOf(first.provenance)],
          receipts,
        },
      ];
    });
}

type TimexFound = NonNullable<ReturnType<Telling['articles']['get']>>['layers']['timexes'][number];

/** A few places, from as many articles as possible. */
function spread(places: readonly Place[]): readonly Place[] {
  const firsts: Place[] = [];
  const rest: Place[] = [];
  const seen = new Set<string>();
  for (const place of places) {
    (seen.has(place.article) ? rest : firsts).push(place);
    seen.add(place.article);
  }
  return [...firsts, ...rest].slice(0, receiptsEach);
}

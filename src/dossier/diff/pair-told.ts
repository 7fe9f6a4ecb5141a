import type { DossierStory } from '../../model/dossier.ts';
import type { Comparison } from './comparison.ts';
import { groupBy } from './group-by.ts';
import { pairByKeys } from './pair-by-keys.ts';

/** Something a story tells, with the story. */
export interface Told<Item> {
  readonly story: DossierStory;
  readonly item: Item;
}

export interface Keys<Item> {
  /** Words in an article that it rests on: `[article, words]`. */
  readonly places: (item: Item) => readonly (readonly [article: string, words: string])[];
  /** What it is about, for finding it again where all the words have changed; null when that tells nothing. */
  readonly question: (told: Told<Item>) => string | null;
}

/**
 * Finds what both dossiers tell: first by the words it rests on, then, within stories that both have, by what it is
 * about.
 */
export function pairTold<Item>(
  { from, to, stories, keyBefore, keyAfter }: Comparison,
  listOf: (story: DossierStory) => readonly Item[],
  { places, question }: Keys<Item>,
): {
  readonly both: readonly { readonly before: Told<Item>; readonly after: Told<Item> }[];
  readonly gone: readonly Told<Item>[];
  readonly fresh: readonly Told<Item>[];
} {
  const list = (side: readonly DossierStory[]): readonly Told<Item>[] =>
    side.flatMap((story) => listOf(story).map((item) => ({ story, item })));
  const placeKeys = (keyOf: (article: string) => string) => (told: Told<Item>) =>
    places(told.item).map(([article, words]) => `${keyOf(article)} ${words}`);
  const left = list(from.stories);
  const right = list(to.stories);
  const byPlace = pairByKeys(left, right, placeKeys(keyBefore), placeKeys(keyAfter));
  const paired = new Set(byPlace.flat());
  const ancestors = groupBy(stories, ({ after }) => after);
  const asked = (told: Told<Item>, owners: readonly DossierStory[]) => {
    const about = question(told);
    return about === null ? [] : owners.map(({ id }) => `${id} ${about}`);
  };
  const byQuestion = pairByKeys(
    left.filter((told) => !paired.has(told)),
    right.filter((told) => !paired.has(told)),
    (told) => asked(told, [told.story]),
    (told) =>
      asked(
        told,
        (ancestors.get(told.story) ?? []).map(({ before }) => before),
      ),
  );
  for (const told of byQuestion.flat()) paired.add(told);
  const order = new Map(right.map((told, at) => [told, at]));
  return {
    both: [...byPlace, ...byQuestion]
      .sort(([, a], [, b]) => order.get(a)! - order.get(b)!)
      .map(([before, after]) => ({ before, after })),
    gone: left.filter((told) => !paired.has(told)),
    fresh: right.filter((told) => !paired.has(told)),
  };
}

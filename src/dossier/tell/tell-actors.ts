import type { Actor, RelationStatement } from '../../model/dossier.ts';
import type { PileEntity, Place } from '../../model/story.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { citeAll } from '../cite/cite-span.ts';
import { inferredBasis, placeKeys, type Telling } from './telling.ts';

const formsShown = 6;

/** Entities of the shown articles, named most often first; each form of a name has a receipt. */
export function tellActors(telling: Telling): readonly Actor[] {
  return telling.picture.entities
    .flatMap((entity) => tellActor(entity, telling) ?? [])
    .sort((a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions || (a.entity < b.entity ? -1 : 1));
}

function tellActor(entity: PileEntity, telling: Telling): Actor | null {
  const members = new Set(entity.members.map(({ article, entity: own }) => `${article} ${own}`));
  const forms = new Map<string, { place: Place; count: number }>();
  const articles = new Set<string>();
  let mentions = 0;
  for (const id of new Set(entity.members.map(({ article }) => article))) {
    const article = telling.articles.get(id);
    if (!article) continue;
    for (const mention of article.layers.mentions) {
      if (!members.has(`${id} ${mention.entity}`)) continue;
      mentions++;
      articles.add(id);
      if (mention.form === 'pronoun') continue;
      const key = foldLetters(article.text.slice(mention.span[0], mention.span[1]));
      const form = forms.get(key) ?? { place: { article: id, span: mention.span }, count: 0 };
      form.count++;
      forms.set(key, form);
    }
  }
  const shown = [...forms.values()].sort((a, b) => b.count - a.count).slice(0, formsShown);
  const receipts = citeAll(
    telling.cite,
    shown.map(({ place }) => place),
  );
  if (receipts.length === 0) return null;
  const { id, name, type, aliases, roles, gender, place, notes, confidence } = entity;
  return {
    id: telling.newId('a', name, ...placeKeys(receipts)),
    entity: id,
    name,
    type,
    aliases,
    roles,
    gender,
    place: place ?? null,
    notes,
    mentions,
    articles: [...articles],
    basis: [inferredBasis('names', 'resolve', confidence)],
    receipts,
  };
}

/** Who did what with whom, between actors that are shown. */
export function tellRelations(actors: readonly Actor[], telling: Telling): readonly RelationStatement[] {
  const shown = new Set(actors.map(({ entity }) => entity));
  return telling.picture.relations.flatMap(({ from, to, type, places }): RelationStatement[] => {
    if (!shown.has(from) || !shown.has(to)) return [];
    const receipts = citeAll(telling.cite, places);
    if (receipts.length === 0) return [];
    const id = telling.newId('r', from, to, type, ...placeKeys(receipts));
    return [{ id, from, to, type, basis: [inferredBasis('relations', type)], receipts }];
  });
}

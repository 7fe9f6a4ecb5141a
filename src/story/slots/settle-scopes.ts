import type { Article } from '../../model/article.ts';
import type { PileEntity, Story } from '../../model/story.ts';
import { compareValues } from './compare-values.ts';
import type { PileIndex } from './pile-index.ts';
import type { SlotDraft } from './slot-draft.ts';

/**
 * Makes scopes comparable: a number for the story's setting is a number for the whole, whichever way it is written.
 * The setting is, for each language of the story, the place that most titles and first paragraphs name; and, for one
 * property, a country that holds every other place named with it. All other places stay apart: 8,000 in one region is
 * not 10,000 in the country.
 */
export function settleScopes(drafts: readonly SlotDraft[], stories: readonly Story[], index: PileIndex): SlotDraft[] {
  const settings = new Map(stories.map((story) => [story.id, settingsOf(story, index)]));
  const parts = placesBesideTheWhole(drafts);
  const settled = drafts.map((draft) => {
    const setting = settings.get(draft.story)?.get(draft.article.language);
    const isSetting =
      draft.place !== null && draft.place === setting && !parts.has(`${groupKey(draft)}|${draft.place}`);
    return draft.whole || isSetting ? { ...draft, place: null } : draft;
  });
  const widest = widestPlaces(settled, index);
  return settled.map((draft) =>
    draft.place !== null && widest.get(groupKey(draft)) === draft.place ? { ...draft, place: null } : draft,
  );
}

/** What is counted, whatever the place. */
export function groupKey(draft: SlotDraft): string {
  const unit = draft.property === 'paidOut' ? '' : (draft.unit ?? '');
  return [draft.topic, draft.property, draft.subject, unit, draft.standing, draft.part ? 'part' : ''].join('|');
}

/** Places whose number an article sets beside another one for the whole, of the same time: parts, however often named. */
function placesBesideTheWhole(drafts: readonly SlotDraft[]): Set<string> {
  const wholes = new Map<string, SlotDraft[]>();
  const keyOf = (draft: SlotDraft): string => `${draft.article.id}|${groupKey(draft)}`;
  for (const draft of drafts) {
    if (draft.place === null) wholes.set(keyOf(draft), [...(wholes.get(keyOf(draft)) ?? []), draft]);
  }
  const parts = new Set<string>();
  for (const draft of drafts) {
    if (draft.place === null) continue;
    const beside = wholes.get(keyOf(draft)) ?? [];
    const differs = beside.some(
      (whole) =>
        whole.claim.time?.value === draft.claim.time?.value && compareValues(whole.value, draft.value) === 'differs',
    );
    if (differs) parts.add(`${groupKey(draft)}|${draft.place}`);
  }
  return parts;
}

function settingsOf(story: Story, index: PileIndex): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const id of story.articles) {
    const article = index.articles.get(id);
    if (!article) continue;
    const perLanguage = counts.get(article.language) ?? new Map<string, number>();
    counts.set(article.language, perLanguage);
    for (const place of openingPlaces(article, index)) perLanguage.set(place, (perLanguage.get(place) ?? 0) + 1);
  }
  const settings = new Map<string, string>();
  for (const [language, places] of counts) {
    const ranked = [...places].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const [first, second] = ranked;
    if (first && (!second || first[1] > second[1])) settings.set(language, first[0]);
  }
  return settings;
}

/** Places named in the title and the first paragraph of the body, countries left out: they are nearly always named. */
function openingPlaces(article: Article, index: PileIndex): Set<string> {
  const lead = article.layers.blocks.find((block) => block.kind === 'paragraph');
  const spans = [article.titleSpan, lead?.span ?? null];
  const places = new Set<string>();
  for (const mention of article.layers.mentions) {
    if (mention.type !== 'place' || mention.actor || mention.form === 'demonym') continue;
    if (!spans.some((span) => span && mention.span[0] >= span[0] && mention.span[1] <= span[1])) continue;
    const entity = index.placeOf(article.id, mention.entity, article.text.slice(...mention.span));
    if (index.entities.get(entity)?.place?.kind !== 'country') places.add(entity);
  }
  return places;
}

/** For each thing counted, the one country that holds all other places named with it. */
function widestPlaces(drafts: readonly SlotDraft[], index: PileIndex): Map<string, string> {
  const places = new Map<string, Set<string>>();
  for (const draft of drafts) {
    if (draft.place === null) continue;
    const key = groupKey(draft);
    places.set(key, (places.get(key) ?? new Set()).add(draft.place));
  }
  const widest = new Map<string, string>();
  for (const [key, set] of places) {
    const known = [...set].flatMap((place) => index.entities.get(place) ?? []);
    if (known.length !== set.size) continue;
    const country = known.find((place) => place.place?.kind === 'country');
    if (country && known.every((place) => holds(country, place))) widest.set(key, country.id);
  }
  return widest;
}

function holds(country: PileEntity, place: PileEntity): boolean {
  return place.id === country.id || (place.place?.country != null && place.place.country === country.place?.country);
}

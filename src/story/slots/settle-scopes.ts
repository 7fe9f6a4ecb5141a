import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { PileEntity, Story } from '../../model/story.ts';
import { firstEndingAfter } from '../../text/token-index.ts';
import { baseUnit } from './base-unit.ts';
import { areTwoNumbers, compareValues } from './compare-values.ts';
import type { PileIndex } from './pile-index.ts';
import type { SlotDraft } from './slot-draft.ts';

/** A title names what the story is about; a first paragraph also the town of its dateline. */
const titleWeight = 3;
const smallestTelling = 100;
/** A story of fewer articles has no setting of its own: one report from one town is no story about that town. */
const settledStory = 3;

/**
 * Makes scopes comparable: a number for the story's setting is a number for the whole, whichever way it is written.
 * The setting is, for each language of the story, the place that most titles and first paragraphs name; and, for one
 * property, a country that holds every other place named with it. All other places stay apart: 8,000 in one region is
 * not 10,000 in the country.
 */
export function settleScopes(
  drafts: readonly SlotDraft[],
  stories: readonly Story[],
  index: PileIndex,
  context: Context,
): SlotDraft[] {
  const settings = settingsOf(drafts, stories, index);
  const placedByThing = groupBy(
    drafts.filter((draft) => draft.place !== null || draft.whole),
    (draft) => groupKey({ ...draft, part: false }),
  );
  const placesOfTopic = new Map<string, Set<string>>();
  for (const { topic, place } of drafts) {
    if (place !== null) placesOfTopic.set(topic, (placesOfTopic.get(topic) ?? new Set()).add(place));
  }
  const named = drafts.map((draft) => {
    const rivals = placedByThing.get(groupKey({ ...draft, part: false })) ?? [];
    const places = placesOfTopic.get(draft.topic) ?? new Set<string>();
    return { draft, place: draft.place ?? knownPlaceIn(draft, places, index, context) ?? placeOfTwin(draft, rivals) };
  });
  const placed = named.map(
    ({ draft, place }): SlotDraft => (draft.whole ? draft : { ...draft, place, part: draft.part && place === null }),
  );
  const parts = placesBesideTheWhole(placed);
  const everywhere = new Set(placed.filter(isEverywhere).map(groupKey));
  const settled = placed.map((draft) => {
    const wide =
      draft.place !== null &&
      !everywhere.has(groupKey(draft)) &&
      settings.has(`${draft.topic}|${draft.article.language}|${draft.place}`) &&
      !parts.has(`${groupKey(draft)}|${draft.place}`);
    return draft.whole || wide ? { ...draft, place: null, whole: true } : draft;
  });
  const widest = new Map([...widestPlaces(settled, index), ...onlyGauges(settled)]);
  return settled.map((draft) =>
    draft.place !== null && widest.get(groupKey(draft)) === draft.place
      ? { ...draft, place: null, whole: true }
      : draft,
  );
}

/** "Im ganzen Land": beside such a number one for the story's own town is none for the whole. */
function isEverywhere({ claim }: SlotDraft): boolean {
  return claim.scope.some(({ kind, value }) => kind === 'part' && value === 'everywhere');
}

/** What is counted, whatever the place. */
export function groupKey(draft: SlotDraft): string {
  const unit = draft.property === 'paidOut' || draft.unit === null ? '' : baseUnit(draft.unit);
  return [
    draft.topic,
    draft.property,
    draft.subject,
    unit,
    draft.standing,
    draft.part ? 'part' : '',
    draft.aspect ?? '',
  ].join('|');
}

/**
 * Places whose number articles set beside another one for the whole, of the same time, more often than other articles
 * give the very same number without a place: parts, however often they are named.
 */
function placesBesideTheWhole(drafts: readonly SlotDraft[]): Set<string> {
  const affirmed = drafts.filter((draft) => draft.assertion.polarity === 'affirmed');
  const wholes = affirmed.filter((draft) => draft.place === null);
  const byArticle = groupBy(wholes, (draft) => `${draft.article.id}|${groupKey(draft)}`);
  const byValue = groupBy(wholes, (draft) => `${JSON.stringify(draft.value)}|${groupKey(draft)}`);
  const balance = new Map<string, number>();
  for (const draft of affirmed) {
    if (draft.place === null) continue;
    const against = (byArticle.get(`${draft.article.id}|${groupKey(draft)}`) ?? []).filter(
      (whole) => whole.claim.time?.value === draft.claim.time?.value && areTwoNumbers(whole.value, draft.value),
    );
    const same = (byValue.get(`${JSON.stringify(draft.value)}|${groupKey(draft)}`) ?? []).filter(
      (whole) => whole.article !== draft.article,
    );
    const key = `${groupKey(draft)}|${draft.place}`;
    balance.set(key, (balance.get(key) ?? 0) + against.length - same.length);
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([key]) => key));
}

/** The one place for which another article gives the very same number of the same thing, when the number is telling. */
function placeOfTwin(draft: SlotDraft, rivals: readonly SlotDraft[]): string | null {
  if (draft.whole || draft.value.kind !== 'quantity' || draft.value.quantifier !== 'exact') return null;
  const { value } = draft.value;
  if (value === null || value < smallestTelling || /^[1-9]0{0,20}$/.test(String(value))) return null;
  const twins = rivals.filter((other) => other.value.kind === 'quantity' && other.value.value === value);
  const places = new Set(twins.flatMap((other) => other.place ?? []));
  return places.size === 1 && !twins.some((other) => other.whole) ? [...places][0]! : null;
}

/**
 * Settings as `topic|language|place`: of each story the place that its openings name most, in each of its languages, and
 * of each topic the place that they name most altogether.
 */
function settingsOf(drafts: readonly SlotDraft[], stories: readonly Story[], index: PileIndex): Set<string> {
  const topics = new Map(drafts.map((draft) => [draft.story, draft.topic]));
  const byTopic = new Map<string, Map<string, number>>();
  const settings = new Set<string>();
  for (const story of stories) {
    const topic = topics.get(story.id);
    if (topic === undefined) continue;
    const own = new Map<string, Map<string, number>>();
    for (const id of story.articles) {
      const article = index.articles.get(id);
      if (!article) continue;
      for (const [place, weight] of openingPlaces(article, index)) {
        for (const [key, table] of [
          [article.language, own],
          [`${topic}|${article.language}`, byTopic],
        ] as const) {
          const counts = table.get(key) ?? new Map<string, number>();
          table.set(key, counts);
          counts.set(place, (counts.get(place) ?? 0) + weight);
        }
      }
    }
    if (story.articles.length < settledStory) continue;
    for (const [language, counts] of own) addTop(settings, `${topic}|${language}`, counts);
  }
  for (const [key, counts] of byTopic) addTop(settings, key, counts);
  return settings;
}

/** Adds the place that is named more than any other. */
function addTop(settings: Set<string>, key: string, counts: ReadonlyMap<string, number>): void {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first && (!second || first[1] > second[1])) settings.add(`${key}|${first[0]}`);
}

/**
 * A place that the topic knows and that the words of this claim name too, unrecognised or taken for a person in this
 * article. One that was recognised has been judged with the number and is left as it was, and so is one without a place word before it.
 */
function knownPlaceIn(
  draft: SlotDraft,
  places: ReadonlySet<string>,
  index: PileIndex,
  context: Context,
): string | null {
  if (draft.whole || draft.value.kind !== 'quantity' || places.size === 0) return null;
  const { article, claim } = draft;
  const words = ` ${article.text
    .slice(...claim.span)
    .toLowerCase()
    .replace(/[^\p{L}-]/gu, ' ')} `;
  for (const place of places) {
    const at = words.indexOf(` ${index.nameOf(place).toLowerCase()} `);
    if (at < 0) continue;
    const before = words.slice(0, at).split(' ').at(-1) ?? '';
    if (!context.language(article.language)?.quantities.placeWords.has(before)) continue;
    const offset = claim.span[0] + at;
    const mention = article.layers.mentions[firstEndingAfter(article.layers.mentions, offset)];
    if (!mention || mention.span[0] > offset || isTakenForSomebody(mention, article, index.nameOf(place))) return place;
  }
  return null;
}

/**
 * "Für Marnberg rechnet die Bürgermeisterin mit …": a whole name that this article alone takes for somebody's, behind a
 * word for places, while the topic knows a place of that name.
 */
function isTakenForSomebody({ type, span, form }: Mention, article: Article, place: string): boolean {
  return type !== 'place' && form === 'name' && article.text.slice(...span).toLowerCase() === place.toLowerCase();
}

/** Items by key, in their order. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/**
 * Places named in the title and the first paragraph of the body. Countries are left out, for they are nearly always
 * named, and so is the town that opens the paragraph as its dateline. A title is searched for the names themselves too:
 * its few words are the hardest to tag.
 */
function openingPlaces(article: Article, index: PileIndex): Map<string, number> {
  const lead = article.layers.blocks.find((block) => block.kind === 'paragraph');
  const title = ` ${(article.title ?? '').toLowerCase().replace(/[^\p{L}-]/gu, ' ')} `;
  const places = new Map<string, number>();
  for (const mention of article.layers.mentions) {
    if (mention.type !== 'place' || mention.actor || mention.form === 'demonym') continue;
    const name = article.text.slice(...mention.span);
    const inTitle = holdsSpan(article.titleSpan, mention.span) || title.includes(` ${name.toLowerCase()} `);
    const inLead = lead !== undefined && holdsSpan(lead.span, mention.span) && mention.span[0] > lead.span[0] + 1;
    if (!inTitle && !inLead) continue;
    const weight = inTitle ? titleWeight : 1;
    const entity = index.placeOf(article.id, mention.entity, name);
    if (index.entities.get(entity)?.place?.kind !== 'country') {
      places.set(entity, Math.max(weight, places.get(entity) ?? 0));
    }
  }
  return places;
}

function holdsSpan(outer: Span | null, inner: Span): boolean {
  return outer !== null && outer[0] <= inner[0] && inner[1] <= outer[1];
}

/**
 * A measured level or length that some give with its one place and others without, in numbers that agree, is one
 * measurement: "the gauge at Kirchfeld peaked at about 5.8 metres", "der Pegel stieg auf 5,83 Meter".
 */
function onlyGauges(drafts: readonly SlotDraft[]): Map<string, string> {
  const measured = drafts.filter((draft) => draft.unit !== null && !/^(?:[A-Z]{3}|percent)/.test(draft.unit));
  const only = new Map<string, string>();
  for (const [key, group] of groupBy(measured, groupKey)) {
    const places = new Set(group.flatMap((draft) => draft.place ?? []));
    if (places.size !== 1) continue;
    const bare = group.filter((draft) => draft.place === null);
    const agree = group.some(
      (draft) =>
        draft.place !== null &&
        bare.some((other) => ['same', 'rounding'].includes(compareValues(draft.value, other.value))),
    );
    if (agree) only.set(key, [...places][0]!);
  }
  return only;
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

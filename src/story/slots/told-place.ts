import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Assertion } from '../../model/story.ts';
import { sentenceAt } from '../../text/token-index.ts';
import { claimOf } from './side.ts';

/** The country, and within it the region, that a sentence tells of. */
export interface ToldPlace {
  readonly country: string;
  /** Set when the place is a region itself, not a town in one. */
  readonly region: string | null;
}

/** So many sentences back a place still holds: "In Norland … The country counted 236 cases". */
const sentencesBack = 3;

/**
 * The country or region that an assertion is told of: the place of its claim, else the last place before it in its
 * sentence, else the first one behind it, else the last one of the sentences right before it in its paragraph. A place that
 * the gazetteer does not know tells nothing, and so does a speaker's ("the ministry in Norland said"); an adjective tells
 * only where its sentence names no place.
 */
export function toldPlace(article: Article, assertion: Assertion): ToldPlace | null {
  const { span, chain } = assertion;
  const { sentences, blocks, entities } = article.layers;
  const stated = claimOf(article, assertion)?.place;
  if (stated) return factsOf(entities, stated.entity);
  const own = sentenceAt(sentences, span[0]);
  const sentence = sentences[own];
  if (!sentence) return null;
  const speaker = chain.at(-1)?.span ?? null;
  const found = nearestIn(placesIn(article, sentence.span, speaker), span[0]);
  if (found) return found;
  const block = blocks.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
  const from = Math.max(0, own - sentencesBack);
  for (let at = own - 1; at >= from; at--) {
    const earlier = sentences[at]!.span;
    if (block && earlier[0] < block.span[0]) return null;
    const last = nearestIn(placesIn(article, earlier, speaker), span[0]);
    if (last) return last;
  }
  return null;
}

function nearestIn(places: readonly Found[], at: number): ToldPlace | null {
  const names = places.filter(({ adjective }) => !adjective);
  const own = names.length > 0 ? names : places;
  return (own.findLast((one) => one.at < at) ?? own[0])?.place ?? null;
}

/** Two countries, or two regions of one: what is counted in the one is not counted in the other. */
export function lieApart(a: ToldPlace | null, b: ToldPlace | null): boolean {
  if (a === null || b === null) return false;
  return a.country !== b.country || (a.region !== null && b.region !== null && a.region !== b.region);
}

interface Found {
  readonly at: number;
  readonly adjective: boolean;
  readonly place: ToldPlace;
}

function placesIn({ layers }: Article, [start, end]: Span, speaker: Span | null): Found[] {
  return layers.mentions.flatMap((mention): Found[] => {
    const [at] = mention.span;
    if (at < start || at >= end || mention.type !== 'place' || mention.nested) return [];
    if (speaker && speaker[0] <= at && at < speaker[1]) return [];
    const place = factsOf(layers.entities, mention.entity);
    return place ? [{ at, place, adjective: mention.form === 'demonym' }] : [];
  });
}

function factsOf(entities: readonly Entity[], entity: string | null): ToldPlace | null {
  const known = entities.find(({ id }) => id === entity);
  const country = known?.place?.country;
  if (!known || !country) return null;
  const { kind, region } = known.place!;
  return { country, region: kind === 'region' ? (region ?? known.name.toLowerCase()) : null };
}

/** The region that a place lies in, as far as it is known. */
export function regionOf({ layers }: Article, entity: string | null): string | null {
  return layers.entities.find(({ id }) => id === entity)?.place?.region ?? null;
}

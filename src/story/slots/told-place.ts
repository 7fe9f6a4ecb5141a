import type { Article } from '../../model/article.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import type { Assertion } from '../../model/story.ts';
import { sentenceAt } from '../../text/token-index.ts';

/** The country, and within it the region, that a sentence tells of. */
export interface ToldPlace {
  readonly country: string;
  /** Set when the place is a region itself, not a town in one. */
  readonly region: string | null;
}

/** So many sentences back a place still holds: "In Norland … The country counted 236 cases". */
const sentencesBack = 3;

/**
 * The country or region that an assertion is told of: the last place before it in its sentence, else the first one behind
 * it, else the last one of the sentences right before it in its paragraph. A place that the gazetteer does not know tells
 * nothing, and so does a speaker's ("the ministry in Norland said").
 */
export function toldPlace(article: Article, { span, chain }: Assertion): ToldPlace | null {
  const { sentences, blocks } = article.layers;
  const own = sentenceAt(sentences, span[0]);
  const sentence = sentences[own];
  if (!sentence) return null;
  const speaker = chain.at(-1)?.span ?? null;
  const inSentence = placesIn(article, sentence.span, speaker);
  const before = inSentence.findLast(({ at }) => at < span[0]);
  const found = before ?? inSentence[0];
  if (found) return found.place;
  const block = blocks.find((one) => one.span[0] <= span[0] && span[0] < one.span[1]);
  const from = Math.max(0, own - sentencesBack);
  for (let at = own - 1; at >= from; at--) {
    const earlier = sentences[at]!.span;
    if (block && earlier[0] < block.span[0]) return null;
    const last = placesIn(article, earlier, speaker).at(-1);
    if (last) return last.place;
  }
  return null;
}

/** Two countries, or two regions of one: what is counted in the one is not counted in the other. */
export function lieApart(a: ToldPlace | null, b: ToldPlace | null): boolean {
  if (a === null || b === null) return false;
  return a.country !== b.country || (a.region !== null && b.region !== null && a.region !== b.region);
}

interface Found {
  readonly at: number;
  readonly place: ToldPlace;
}

function placesIn({ layers }: Article, [start, end]: Span, speaker: Span | null): Found[] {
  return layers.mentions.flatMap((mention): Found[] => {
    const [at] = mention.span;
    if (at < start || at >= end || mention.type !== 'place' || mention.nested) return [];
    if (speaker && speaker[0] <= at && at < speaker[1]) return [];
    const place = factsOf(layers.entities, mention);
    return place ? [{ at, place }] : [];
  });
}

function factsOf(entities: readonly Entity[], { entity }: Mention): ToldPlace | null {
  const known = entities.find(({ id }) => id === entity);
  const country = known?.place?.country;
  if (!known || !country) return null;
  return { country, region: known.place?.kind === 'region' ? known.name.toLowerCase() : null };
}

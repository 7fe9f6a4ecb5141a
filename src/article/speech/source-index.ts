import type { Entity } from '../../model/entity.ts';
import type { Credit } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { findAtOrBefore } from '../../text/token-index.ts';
import type { Passage, Unit } from './passage.ts';

/** What an article credits and whom it knows, indexed once so that each quotation costs the same however many there are. */
export interface SourceIndex {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Ordered by where they stand; they do not overlap. */
  readonly credits: readonly Credit[];
  /** First credit of an agency or outlet by its name in small letters. */
  readonly media: ReadonlyMap<string, Credit>;
  /** Names that sentences credit, each once. */
  readonly sentenceNames: readonly string[];
  /** Agencies that the whole article rests on, and the outlet that a link names. */
  readonly agencies: readonly Credit[];
  readonly outlet: Credit | null;
  /** The agency of the first sentence, when the article names no other medium. */
  readonly lead: readonly Credit[];
  /** Index of the first unit of each paragraph. */
  readonly paragraphStarts: readonly number[];
}

/** Indexes an article's credits and entities. */
export function indexSources(passage: Passage, credits: readonly Credit[]): SourceIndex {
  const media = new Map<string, Credit>();
  for (const credit of credits) {
    const name = credit.name.toLowerCase();
    if ((credit.kind === 'agency' || credit.kind === 'outlet') && !media.has(name)) media.set(name, credit);
  }
  const sentence = credits.filter(({ scope }) => scope === 'sentence');
  const paragraphStarts: number[] = [];
  for (const { index, paragraph } of passage.units) paragraphStarts[paragraph] ??= index;
  return {
    entities: new Map(passage.article.layers.entities.map((entity) => [entity.id, entity])),
    credits,
    media,
    sentenceNames: [...new Set(sentence.map(({ name }) => name))],
    agencies: credits.filter(({ kind, scope }) => kind === 'agency' && scope === 'article'),
    outlet: credits.find(({ kind, scope }) => kind === 'link' && scope === 'article') ?? null,
    lead: leadAgency(passage, sentence),
    paragraphStarts,
  };
}

/** Credits that lie inside a span. */
export function creditsIn({ credits }: SourceIndex, [start, end]: Span): Credit[] {
  const found: Credit[] = [];
  for (let at = Math.max(0, findAtOrBefore(credits, start)); at < credits.length; at++) {
    const credit = credits[at]!;
    if (credit.span[0] >= end) break;
    if (credit.span[0] >= start && credit.span[1] <= end) found.push(credit);
  }
  return found;
}

/** Where a unit begins and ends in the text. */
export function spanOfUnit({ tokens }: Passage, { range }: Unit): Span {
  return [tokens[range[0]]!.span[0], tokens[range[1] - 1]!.span[1]];
}

/**
 * "…, the agency nwd reported on Wednesday." as the first sentence of the body: what follows rests on it, as far as the
 * article names no other medium.
 */
function leadAgency(passage: Passage, media: readonly Credit[]): readonly Credit[] {
  const lead = passage.units.find(({ kind }) => kind === 'paragraph');
  if (!lead) return [];
  const [start, end] = spanOfUnit(passage, lead);
  const agencies = media.filter(({ kind, span }) => kind === 'agency' && span[0] >= start && span[1] <= end);
  return media.length === agencies.length ? agencies.slice(0, 1) : [];
}

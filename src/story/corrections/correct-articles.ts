import type { Article } from '../../model/article.ts';
import type { Correction, CorrectionOf } from '../../model/correction.ts';
import type { DatePrecision } from '../../model/date-verdict.ts';
import type { Entity } from '../../model/entity.ts';
import type { Layers } from '../../model/layers.ts';
import type { ChainLink, Quotation } from '../../model/quotation.ts';
import { foldName } from '../../text/fold-name.ts';
import { creditOf } from './credit-of.ts';
import { mentionAt, quotationAt } from './find-words.ts';

/**
 * Articles as corrected: dates, speakers, what is no article, and two names of one article that are not the same. New
 * values; the analysis stays as it was. `corrections` are those that hold.
 */
export function correctArticles(articles: readonly Article[], corrections: readonly Correction[]): readonly Article[] {
  if (corrections.length === 0) return articles;
  return articles.map((article) => corrections.reduce(correctArticle, article));
}

function correctArticle(article: Article, correction: Correction): Article {
  switch (correction.kind) {
    case 'published':
      return correction.about.article.document === article.document ? dated(article, correction) : article;
    case 'notAnArticle':
      return correction.about.article.document === article.document ? { ...article, kind: 'other' } : article;
    case 'speaker':
      return correction.about.quotation.document === article.document ? spoken(article, correction) : article;
    case 'notSameEntity':
      return correction.about.b.document === article.document ? divided(article, correction) : article;
    default:
      return article;
  }
}

const precisions: Readonly<Record<number, DatePrecision>> = {
  4: 'year',
  7: 'month',
  10: 'day',
  16: 'minute',
  19: 'second',
};

function dated(article: Article, correction: CorrectionOf<'published'>): Article {
  const { value } = correction.about;
  return {
    ...article,
    published: {
      value,
      precision: precisions[value.length] ?? 'day',
      zone: null,
      stated: false,
      reason: creditOf(correction),
      candidates: article.published?.candidates ?? article.dateEvidence,
    },
  };
}

function spoken(article: Article, correction: CorrectionOf<'speaker'>): Article {
  const at = quotationAt(article, correction.about.quotation);
  const quotation = article.layers.quotations[at];
  if (!quotation) return article;
  const { name } = correction.about;
  const entity = name === null ? null : (named(article, name) ?? madeUp(name, correction.id));
  const outer = quotation.chain.filter(({ kind }) => kind === 'outlet' || kind === 'agency');
  const link: ChainLink[] = entity ? [{ kind: kindOf(entity), name: entity.name, entity: entity.id, span: null }] : [];
  const corrected: Quotation = {
    ...quotation,
    speaker: [],
    speakerEntity: entity?.id ?? null,
    resolution: entity ? { path: ['correction'], confidence: 1 } : null,
    anonymous: false,
    chain: [...outer, ...link],
    provenance: { stage: 'corrections', version: 1, rule: `correction.${correction.id}`, stated: false, confidence: 1 },
  };
  const { entities, quotations } = article.layers;
  return withLayers(article, {
    entities: entity && !entities.includes(entity) ? [...entities, entity] : entities,
    quotations: quotations.map((other, index) => (index === at ? corrected : other)),
  });
}

const kindOf = ({ type }: Entity): ChainLink['kind'] =>
  type === 'person' ? 'person' : type === 'organisation' ? 'institution' : 'unknown';

/** The entity of the article that goes by a name. */
function named({ layers }: Article, name: string): Entity | null {
  const folded = foldName(name);
  const goesBy = (entity: Entity) => [entity.name, ...entity.aliases].some((known) => foldName(known) === folded);
  return layers.entities.find(goesBy) ?? null;
}

/** Somebody the article does not name. */
function madeUp(name: string, correction: string): Entity {
  return {
    id: `correction-${correction}`,
    type: 'person',
    name,
    aliases: [],
    roles: [],
    gender: null,
    confidence: 1,
  };
}

/**
 * Two names that the article takes for one entity become two: the second name, and every mention that reads the same
 * when the first reads otherwise.
 */
function divided(article: Article, correction: CorrectionOf<'notSameEntity'>): Article {
  const { a, b } = correction.about;
  if (a.document !== b.document) return article;
  const [first, second] = [mentionAt(article, a), mentionAt(article, b)];
  if (!first || !second || first === second || first.entity !== second.entity) return article;
  const known = article.layers.entities.find(({ id }) => id === second.entity);
  if (!known) return article;
  const words = (span: readonly [number, number]) => article.text.slice(span[0], span[1]);
  const name = words(second.span);
  const alike = words(first.span) !== name;
  const entity: Entity = { ...known, id: `${known.id}~${correction.id}`, name, aliases: [], roles: [], gender: null };
  const mentions = article.layers.mentions.map((mention) =>
    mention === second || (alike && mention.entity === known.id && words(mention.span) === name)
      ? { ...mention, entity: entity.id }
      : mention,
  );
  const aliases = known.aliases.filter((alias) => !alike || alias !== name);
  const entities = article.layers.entities.map((other) => (other === known ? { ...known, aliases } : other));
  return withLayers(article, { entities: [...entities, entity], mentions });
}

const withLayers = (article: Article, layers: Partial<Layers>): Article => ({
  ...article,
  layers: { ...article.layers, ...layers },
});

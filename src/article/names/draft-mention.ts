import type { NameData } from '../../languages/parts/names.ts';
import type { Gazetteer } from '../../languages/tables.ts';
import type { Article } from '../../model/article.ts';
import type { EntityType, Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { sentenceOfToken } from '../../text/token-index.ts';
import type { Evidence } from './token-evidence.ts';

/** A mention under construction: token range, and the index of the entity it was joined to. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  type: EntityType;
  form: Mention['form'];
  nested: boolean;
  readonly rule: string;
  confidence: number;
  stated: boolean;
  entity: number | null;
  title?: Span;
  pieces?: readonly Span[];
  actor?: boolean;
  /** First part of a compound that names the entity ("EU" in "EU-Gipfel"). */
  readonly head?: string;
  /** Part of a token ("Biden" in "Biden-Regierung"): overrides the token range. */
  span?: Span;
}

/** What a mention is made from. */
export type DraftParts = Pick<Draft, 'first' | 'end' | 'type' | 'form' | 'nested' | 'rule' | 'confidence'> &
  Partial<Draft>;

/** A mention with a place for all that the steps may add: engines compile code for objects of one shape only once. */
export function createDraft(parts: DraftParts): Draft {
  const { first, end, type, form, nested, rule, confidence, stated = true, entity = null, pieces, head, span } = parts;
  return {
    first,
    end,
    type,
    form,
    nested,
    rule,
    confidence,
    stated,
    entity,
    pieces,
    head,
    span,
    title: undefined,
    actor: undefined,
  };
}

/** An entity under construction. */
export interface DraftEntity {
  readonly type: EntityType;
  /** Words of the fullest name, for persons; the folded key for others. */
  name: string;
  readonly key: string;
  readonly aliases: Set<string>;
  readonly roles: string[];
  /** Base forms of its role nouns. */
  readonly heads: Set<string>;
  /** Base forms of roles it shares as the counterpart of somebody. */
  readonly sharedHeads: Set<string>;
  /** Countries its roles name. */
  readonly countries: Set<string>;
  /** Signs of its gender, in halves: a weak one counts 1. Whole numbers, so that all entities stay of one shape. */
  female: number;
  male: number;
  confidence: number;
  /** Token index of each mention, in order of joining. */
  readonly at: number[];
}

/** Everything the steps of joining mentions to entities look at. */
export interface Scene {
  readonly article: Article;
  readonly evidence: Evidence;
  readonly drafts: Draft[];
  readonly entities: DraftEntity[];
  /** Name data of the sentence a token stands in. */
  dataAt(token: number): NameData;
  sentenceAt(token: number): number;
  /** True when the word stands in the article as written. */
  hasWord(word: string): boolean;
  readonly gazetteer: Gazetteer | null;
}

export function createScene(
  article: Article,
  evidence: Evidence,
  data: readonly NameData[],
  drafts: Draft[],
  gazetteer: Gazetteer | null,
): Scene {
  const { sentences } = article.layers;
  let words: ReadonlySet<string> | null = null;
  const sentenceAt = (token: number) => sentenceOfToken(sentences, token);
  return {
    article,
    evidence,
    drafts,
    entities: [],
    sentenceAt,
    gazetteer,
    hasWord(word) {
      words ??= new Set(evidence.words);
      return words.has(word);
    },
    dataAt: (token) => data[Math.max(0, sentenceAt(token))]!,
  };
}

export function createEntity(type: EntityType, name: string, key: string, confidence: number): DraftEntity {
  return {
    type,
    name,
    key,
    aliases: new Set(),
    roles: [],
    heads: new Set(),
    sharedHeads: new Set(),
    countries: new Set(),
    female: 0,
    male: 0,
    confidence,
    at: [],
  };
}

/** Text of tokens `[first, end)`. */
export function textOf(scene: Scene, first: number, end: number): string {
  const { tokens } = scene.article.layers;
  return scene.article.text.slice(tokens[first]!.span[0], tokens[end - 1]!.span[1]);
}

/** Span of tokens `[first, end)`. */
export function spanOf(scene: Scene, first: number, end: number): Span {
  const { tokens } = scene.article.layers;
  return [tokens[first]!.span[0], tokens[end - 1]!.span[1]];
}

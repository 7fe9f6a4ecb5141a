import type { Finding } from './provenance.ts';
import type { Span } from './span.ts';

export type EntityType = 'person' | 'organisation' | 'place' | 'other';

/** A stretch of text that names or refers to an entity. */
export interface Mention extends Finding {
  readonly type: EntityType;
  /** Identifier of the entity within the article, or null when unresolved. */
  readonly entity: string | null;
  /** True when it stands inside a larger mention. */
  readonly nested: boolean;
  /** How the entity is referred to. */
  readonly form: 'name' | 'shortName' | 'role' | 'pronoun' | 'demonym';
  /** Title or role beside the name ("US-Außenminister"), when there. */
  readonly title?: Span;
  /** The name inside the span is split by foreign words: the pieces that make the name. */
  readonly pieces?: readonly Span[];
  /** A place name that stands for an actor ("Pjöngjang warnt"). */
  readonly actor?: boolean;
}

/** One entity of one article (ids `e1`, `e2`, …) or, after names are resolved across articles, of a pile. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest form found in the text, honorifics and roles off. */
  readonly name: string;
  /** Other forms found in the text. */
  readonly aliases: readonly string[];
  /** Roles said of it in the text ("nordkoreanische Außenministerin"). */
  readonly roles: readonly string[];
  readonly gender: 'female' | 'male' | 'clash' | null;
  readonly place?: PlaceFacts;
  /** Spans of its mentions are found through the mentions layer. */
  readonly confidence: number;
}

/** What the gazetteer knows about a place; every fact is inferred, none stated. */
export interface PlaceFacts {
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** ISO 3166-2 or the region's name. */
  readonly region: string | null;
  readonly kind: 'country' | 'region' | 'city' | 'other';
  /** Other readings that were possible, most likely first: "Frankfurt (Oder)". */
  readonly alternatives: readonly string[];
}

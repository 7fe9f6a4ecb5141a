import type { Claim, EventMention } from './claim.ts';
import type { Entity, Mention } from './entity.ts';
import type { ModelMention, SentenceVector } from './model-finding.ts';
import type { Finding } from './provenance.ts';
import type { Quantity } from './quantity.ts';
import type { Credit, Quotation } from './quotation.ts';
import type { Span } from './span.ts';

/** Structural block of the clean text. */
export interface Block extends Finding {
  readonly kind: 'title' | 'standfirst' | 'heading' | 'paragraph' | 'listItem' | 'quote' | 'table' | 'field' | 'byline';
  /** Heading level 1 to 6, for headings. */
  readonly level?: number;
  /** Label of a structured field ("Genauer Ort bekannt?"), for fields. */
  readonly label?: string;
  /** In a live blog: an entry begins here (`entry`), or the line names the day of the entries below (`day`). */
  readonly entry?: {
    readonly kind: 'entry' | 'day';
    /** Time as the markup tells it, in ISO 8601, or null where only the words do. */
    readonly time: string | null;
  };
}

/** Picture caption; its span points into the article's text, after the body. */
export interface Caption extends Finding {
  readonly credit: string | null;
}

export interface Sentence extends Finding {
  /** Index of the first token and the index after the last one. */
  readonly tokens: readonly [first: number, end: number];
}

/** Universal Dependencies tags. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Tokens carry no provenance of their own: there are too many; the layer's stage is in the format's header. */
export interface Token {
  readonly span: Span;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  /** Universal Dependencies features, `Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin`; empty when none. */
  readonly morph: string;
}

/** A run of text in one language (a paragraph or a block). */
export interface LanguageRun extends Finding {
  /** BCP 47 primary tag, `und` when unknown. */
  readonly language: string;
}

/** Temporal expression as TIMEX3. */
export interface Timex extends Finding {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2024-10-31`, `2024-06`, `P3D`, `PAST_REF`, `XXXX-WXX-2`. */
  readonly value: string;
  /** Extended Date/Time Format (ISO 8601-2) or null where it has no form. */
  readonly edtf: string | null;
  /** EDTF interval from here to the next expression, when the text joins the two: "from May to July". */
  readonly range?: string;
  readonly precision:
    | 'minute'
    | 'hour'
    | 'partOfDay'
    | 'day'
    | 'week'
    | 'weekend'
    | 'month'
    | 'season'
    | 'quarter'
    | 'halfYear'
    | 'year'
    | 'decade'
    | 'century'
    | 'vague'
    | 'duration'
    | 'set';
  /** What the value hangs on: the publication date, an earlier timex (its start offset), or nothing. */
  readonly anchor: {
    readonly kind: 'publication' | 'timex' | 'none';
    readonly value: string | null;
    readonly at: number | null;
  };
}

/** Everything found in one article. Each key is filled by the stages that declare it. */
export interface Layers {
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  readonly languages: readonly LanguageRun[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  readonly timexes: readonly Timex[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly credits: readonly Credit[];
  readonly claims: readonly Claim[];
  readonly events: readonly EventMention[];
  /** Only when a language model was given. */
  readonly modelMentions?: readonly ModelMention[];
  /** Only when a language model was given and vectors were asked for. */
  readonly vectors?: readonly SentenceVector[];
}

export type LayerName = keyof Layers;

/** Every layer empty: what an article starts with. */
export const emptyLayers: Layers = {
  blocks: [],
  captions: [],
  languages: [],
  sentences: [],
  tokens: [],
  timexes: [],
  mentions: [],
  entities: [],
  quotations: [],
  quantities: [],
  credits: [],
  claims: [],
  events: [],
};

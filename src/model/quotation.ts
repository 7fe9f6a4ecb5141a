import type { Finding, Provenance } from './provenance.ts';
import type { Span, Spans } from './span.ts';

export type QuotationType = 'direct' | 'indirect' | 'reported' | 'freeIndirect' | 'indirectFreeIndirect';

export type SpeechAct =
  | 'assert'
  | 'deny'
  | 'confirm'
  | 'accuse'
  | 'demand'
  | 'promise'
  | 'threaten'
  | 'warn'
  | 'thank'
  | 'apologise'
  | 'announce'
  | 'ask'
  | 'refuse';

/** Words of somebody, direct or not. Spans may be discontinuous. */
export interface Quotation {
  readonly type: QuotationType;
  readonly medium: 'speech' | 'writing' | 'thought';
  readonly content: Spans;
  readonly speaker: Spans;
  readonly cue: Spans;
  readonly frame: Spans;
  readonly addressee: Spans;
  /** Identifier of the article's entity, or null: unknown is a good answer. */
  readonly speakerEntity: string | null;
  /**
   * The way from the words to the speaker, with its confidence: it ends in the mention of an entity, or in `words` or
   * `anonymous` where the words in the text are all that is known. Null where nothing names a speaker.
   */
  readonly resolution: { readonly path: readonly string[]; readonly confidence: number } | null;
  /** The source wants to stay unnamed ("aus Regierungskreisen"). */
  readonly anonymous: boolean;
  readonly act: SpeechAct;
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'factual' | 'possible' | 'conditional' | 'demanded' | 'future';
  /** From the outermost asserter to the speaker: outlet → agency → institution → person. */
  readonly chain: readonly ChainLink[];
  readonly provenance: Provenance;
}

export interface ChainLink {
  readonly kind: 'outlet' | 'agency' | 'institution' | 'person' | 'anonymous' | 'unknown';
  readonly name: string;
  readonly entity: string | null;
  readonly span: Span | null;
  /** The article credits it for words around these, not for these themselves. */
  readonly inferred?: true;
}

/** Where an article says its matter comes from: "(dpa)", "KCNA berichtete", "Quelle: …", "Foto: …". */
export interface Credit extends Finding {
  readonly kind: 'agency' | 'outlet' | 'link' | 'author' | 'picture' | 'translation';
  readonly name: string;
  /** What it covers: the whole article, or one sentence ("wie X berichtete"). */
  readonly scope: 'article' | 'sentence' | 'caption';
}

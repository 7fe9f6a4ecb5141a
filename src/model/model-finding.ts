import type { EntityType } from './entity.ts';
import type { Finding } from './provenance.ts';

/** A name that an optional language model proposes. The rules stay in charge: this layer stands beside `mentions`. */
export interface ModelMention extends Finding {
  readonly type: EntityType;
  /**
   * How it stands to what the rules found: `agrees` (same span and type), `differs` (touches a mention of theirs in
   * another way), `added` (they found nothing there and the model is sure: it also stands in `mentions`), `open`
   * (they found nothing there and the model is not sure enough, or its borders cut through a word).
   */
  readonly standing: 'agrees' | 'differs' | 'added' | 'open';
}

/** The vector of one sentence from an optional language model. */
export interface SentenceVector {
  /** Index into `sentences`. */
  readonly sentence: number;
  /** Name of the model; vectors of different models cannot be compared. */
  readonly model: string;
  /** 32-bit floats, little-endian, as base64. */
  readonly values: string;
}

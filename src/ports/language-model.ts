import type { EntityType } from '../model/entity.ts';
import type { Span } from '../model/span.ts';

/** What a model is asked for. */
export interface ModelQuestion {
  readonly mentions: boolean;
  readonly vectors: boolean;
}

/** What a model says of one sentence. */
export interface SentenceReading {
  /** Names in order, not overlapping; spans count UTF-16 code units from the start of the sentence. */
  readonly mentions: readonly {
    readonly span: Span;
    readonly type: EntityType;
    /** 0 to 1, as the model gives it. */
    readonly confidence: number;
  }[];
  /** Null when not asked for, not offered, or the sentence holds nothing to read. */
  readonly vector: Float32Array | null;
}

/** An optional model that reads sentences. Everything works without one; see docs/models.md. */
export interface LanguageModel {
  /** Short name, part of the rule of every finding. */
  readonly name: string;
  /** Tells this model from every other one, settings included: results are stored under it. */
  readonly identity: string;
  readonly offers: ModelQuestion;
  /** Names the model is at least this sure of may be added where the rules found nothing. */
  readonly minConfidence: number;
  /**
   * Reads the sentences of one article, one reading per sentence in their order. The same sentences give the same
   * readings. Throws `model.failed` when the model cannot run.
   */
  read(sentences: readonly string[], question: ModelQuestion): Promise<readonly SentenceReading[]>;
  close(): Promise<void>;
}

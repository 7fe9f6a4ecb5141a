import type { PartOfSpeech } from '../model/layers.ts';
import type { LemmaEdit } from '../text/lexicon/readings.ts';

/**
 * Big tables compiled at build time and handed to the stages through the context. Each interface is filled by a loader
 * in `adapters/tables`; stages see the interfaces only, so they stay free of I/O.
 */
export interface Tables {
  /** Forms of a language with part of speech, lemma and features; null when none is compiled. */
  lexicon(language: string): Lexicon | null;
  /** Weights of the language's tagger, null when none. */
  tagger(language: string): TaggerWeights | null;
  readonly gazetteer: Gazetteer | null;
  readonly givenNames: GivenNames | null;
  /** Weights of the language's name finder, null when none. */
  nameModel(language: string): NameModel | null;
  /** What a word's letters tell of its kind, null when no weights were trained for the language. */
  nameLetters(language: string): NameLetters | null;
  /** Outlines for maps, read when asked for; null when none are compiled. */
  outlines?(): Outlines | null;
}

/** Forms of a language. A form's possible readings are shared by all forms that are alike and have a number. */
export interface Lexicon {
  /**
   * Number of the set of readings of `text.slice(start, end)`, its first letter replaced by the code unit
   * `firstLetter` unless that is 0; 0 when the form is unknown.
   */
  find(text: string, start: number, end: number, firstLetter: number): number;
  /** Readings of a set, likeliest first; none for 0. */
  readings(set: number): readonly LexiconReading[];
}

/** One way to read a form. */
export interface LexiconReading {
  readonly pos: PartOfSpeech;
  /** Universal Dependencies features other than case, gender and number of nominals. */
  readonly feats: string;
  /** Possible cases, genders and numbers, one bit each (`case * 6 + gender * 2 + number`); 0 for other words. */
  readonly mask: number;
  /** Makes the lemma from the form. */
  readonly edit: LemmaEdit;
  /** Label in a tagger made by hand, and how usual the reading is (0 to 9); absent where weights were trained. */
  readonly label?: string;
  readonly weight?: number;
}

/** Weights of a trained tagger: hashed features, one row of scores for each bucket. */
export interface TaggerWeights {
  readonly words: PerceptronWeights;
  /** Case, gender and number of nominals; null when the language has none. */
  readonly nominals: PerceptronWeights | null;
}

export interface PerceptronWeights {
  readonly labels: readonly string[];
  /** Number of buckets, a power of two. */
  readonly buckets: number;
  /** Scores of a bucket: `width` of them, of which the first `labels.length` are used. */
  readonly width: number;
  readonly scores: Int8Array;
  /** Words (by hash) that had one label throughout the training: they are not scored. */
  readonly fixed: readonly (readonly [word: number, label: number])[];
}
/** Places by name. Names are compared folded: case, diacritics and hyphens do not matter. */
export interface Gazetteer {
  /** Every place of that name, likeliest first: countries, then by population. */
  lookup(name: string): readonly GazetteerPlace[];
  /** 0 when no place has the name, 1 village, 2 town, 3 city or region, 4 city above a million, 5 country. */
  weight(name: string): number;
}

export interface GazetteerPlace {
  readonly name: string;
  readonly kind: 'country' | 'region' | 'city' | 'other';
  readonly capital: boolean;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** ISO 3166-2 or the region's name. */
  readonly region: string | null;
  /** Degrees, or null where only the name is known. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Inhabitants; 0 when unknown. */
  readonly population: number;
}

/** First names and surnames of many countries. */
export interface GivenNames {
  /** Sum of 1 (female first name), 2 (male first name), 4 (surname), 8 (first name); 0 when in no list. */
  flags(name: string): number;
}

/** Weights of a trained sequence tagger: scores of hashed features, one row of labels per bucket. */
export interface NameModel {
  readonly labels: readonly string[];
  /** Number of buckets, a power of two. */
  readonly buckets: number;
  /** `buckets` rows of `labels.length` weights. */
  readonly weights: Int8Array;
  /** `(labels + 1)` rows of `labels.length` transition weights; the last row starts a sentence. */
  readonly transitions: Float32Array;
}

/** Tells by a word's letters what kind of name it could be: scores of hashed letter stretches. */
export interface NameLetters {
  readonly classes: readonly string[];
  /** Number of buckets, a power of two. */
  readonly buckets: number;
  /** `buckets` rows of `classes.length` weights. */
  readonly weights: Int8Array;
  /** What one unit of log-odds is in sums of weights. */
  readonly scale: number;
}

/** No tables at all: what unit tests and the very first start use. */
export const noTables: Tables = {
  lexicon: () => null,
  tagger: () => null,
  gazetteer: null,
  givenNames: null,
  nameModel: () => null,
  nameLetters: () => null,
};

/** Outlines of the world for maps: flat lists of longitude and latitude in hundredths of a degree. */
export interface Outlines {
  /** Closed rings; a ring inside another is water. */
  readonly land: readonly Int16Array[];
  /** Borders between countries. */
  readonly borders: readonly Int16Array[];
}

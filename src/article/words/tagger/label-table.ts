import type { PartOfSpeech } from '../../../model/layers.ts';

/** Groups of labels, one bit each. */
export const MARK = 1;
export const SUBORDINATOR = 2;
export const CONJUNCTION = 4;
export const PREPOSITION = 8;
export const PRONOUN = 16;
export const DETERMINER = 32;
export const NOUN = 64;
export const NAME = 128;
export const ATTRIBUTE = 256;
export const PREDICATE = 512;
export const NUMERAL = 1024;
export const ADVERB = 2048;
export const SYMBOL = 4096;
export const INDICATIVE = 8192;
export const SUBJUNCTIVE = 16_384;
export const IMPERATIVE = 32_768;
export const INFINITIVE = 65_536;
export const AUXILIARY = 131_072;

/** A verb form that says or supposes something: it has a subject. */
export const STATING = INDICATIVE | SUBJUNCTIVE;
export const FINITE = STATING | IMPERATIVE;
/** Words that have case, gender and number. */
export const NOMINAL = NOUN | NAME | DETERMINER | PRONOUN | ATTRIBUTE;

/** The labels of a word tagger by their numbers; a label is a part of speech, for some with a form (`VERB.Sub`). */
export interface LabelTable {
  readonly names: readonly string[];
  readonly number: ReadonlyMap<string, number>;
  /** Groups of each label. */
  readonly kinds: Int32Array;
  /** A number for each label that follows from its letters alone and goes into hashed features. */
  readonly codes: Int32Array;
  readonly pos: readonly PartOfSpeech[];
  readonly forms: readonly (string | undefined)[];
}

const byPart: Readonly<Record<string, number>> = {
  PUNCT: MARK,
  SCONJ: SUBORDINATOR,
  CCONJ: CONJUNCTION,
  ADP: PREPOSITION,
  PRON: PRONOUN,
  DET: DETERMINER,
  NOUN,
  PROPN: NAME,
  NUM: NUMERAL,
  ADV: ADVERB,
  SYM: SYMBOL,
  AUX: AUXILIARY,
};

const byForm: Readonly<Record<string, number>> = {
  Ind: INDICATIVE,
  Sub: SUBJUNCTIVE,
  Imp: IMPERATIVE,
  Inf: INFINITIVE,
};

/** Lays out what the labels mean. */
export function labelTable(names: readonly string[]): LabelTable {
  const parts = names.map((name) => name.split('.') as [PartOfSpeech, string?]);
  return {
    names,
    number: new Map(names.map((name, index) => [name, index])),
    kinds: Int32Array.from(parts, ([pos, form]) => kindsOf(pos, form)),
    codes: Int32Array.from(names, codeOf),
    pos: parts.map(([pos]) => pos),
    forms: parts.map(([, form]) => form),
  };
}

function kindsOf(pos: string, form: string | undefined): number {
  if (pos === 'ADJ') return form === 'Att' ? ATTRIBUTE : form === undefined ? PREDICATE : 0;
  return (byPart[pos] ?? 0) | (form === undefined ? 0 : (byForm[form] ?? 0));
}

function codeOf(label: string): number {
  return (
    (label.charCodeAt(0) << 16) |
    (label.charCodeAt(1) << 8) |
    (label.length << 4) |
    (label.charCodeAt(label.length - 1) & 15)
  );
}

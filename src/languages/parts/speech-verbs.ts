import type { SpeechAct } from '../../model/quotation.ts';
import type { SpeechFrame, SpeechVerb, SpeechVerbForm } from './speech.ts';

/** Letters by which the rows of verb tables name the frames of a verb. */
const frameLetters: Readonly<Record<string, SpeechFrame>> = {
  d: 'that',
  v: 'bare',
  z: 'infinitive',
  w: 'question',
  q: 'quote',
  o: 'object',
  p: 'prepositional',
  a: 'predicate',
};

/** A row of a table of speech verbs: the verb, and what the language says of its forms, which only the language reads. */
export interface VerbRow {
  readonly verb: SpeechVerb;
  readonly forms: string;
}

/**
 * Reads a row `lemma;frames;act;medium;grade;addressee;prepositions;forms`. A bar stands after a separable particle
 * (`an|kündigen`); trailing fields may be left out. The addressee is `D` for a dative or `A` for an accusative.
 */
export function readVerbRow(row: string): VerbRow {
  const [
    name = '',
    frames = '',
    act = 'assert',
    medium = 'speech',
    grade = '2',
    addressee = '',
    prepositions = '',
    forms = '',
  ] = row.split(';');
  const [first = '', second] = name.split('|');
  const verb: SpeechVerb = {
    lemma: first + (second ?? ''),
    particle: second === undefined ? null : first,
    frames: [...frames].map((letter) => frameLetters[letter]!),
    act: act as SpeechAct,
    medium: medium as SpeechVerb['medium'],
    grade: Number(grade) as SpeechVerb['grade'],
    prepositions: prepositions ? prepositions.split(' ') : [],
    addressee: addressee === 'D' ? 'dative' : addressee === 'A' ? 'accusative' : null,
  };
  return { verb, forms };
}

/** Files the forms of verbs, lower case, under their spelling. */
export function fileVerbForms(
  rows: readonly string[],
  conjugate: (row: VerbRow) => readonly (readonly [form: string, entry: SpeechVerbForm])[],
): ReadonlyMap<string, readonly SpeechVerbForm[]> {
  const filed = new Map<string, SpeechVerbForm[]>();
  for (const row of rows) {
    for (const [form, entry] of conjugate(readVerbRow(row))) {
      const list = filed.get(form);
      if (list) list.push(entry);
      else filed.set(form, [entry]);
    }
  }
  return filed;
}

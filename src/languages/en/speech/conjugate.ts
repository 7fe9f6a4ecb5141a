import type { SpeechAct } from '../../../model/quotation.ts';
import type { SpeechFrame, SpeechVerb, SpeechVerbForm, VerbFormKind } from '../../parts/speech.ts';

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

/**
 * Reads rows `lemma;frames;act;medium;grade;addressee;prepositions;past/participle` and returns all written forms,
 * lower case; regular forms are made by rule.
 */
export function conjugateEnglish(rows: readonly string[]): ReadonlyMap<string, readonly SpeechVerbForm[]> {
  const forms = new Map<string, SpeechVerbForm[]>();
  for (const row of rows) {
    const [
      lemma = '',
      frames = '',
      act = 'assert',
      medium = 'speech',
      grade = '2',
      addressee = '',
      preps = '',
      parts = '',
    ] = row.split(';');
    const verb: SpeechVerb = {
      lemma,
      particle: null,
      frames: [...frames].map((letter) => frameLetters[letter]!),
      act: act as SpeechAct,
      medium: medium as SpeechVerb['medium'],
      grade: Number(grade) as SpeechVerb['grade'],
      prepositions: preps ? preps.split(' ') : [],
      addressee: addressee === 'A' ? 'accusative' : null,
    };
    const [past, participle] = parts.split('/');
    const silent = lemma.endsWith('e');
    const consonantY = /[^aeiou]y$/.test(lemma);
    const regularPast = silent ? `${lemma}d` : consonantY ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`;
    const third = consonantY ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
    const entries: [string, VerbFormKind][] = [
      [lemma, 'infinitive'],
      [lemma, 'finite'],
      [third, 'finite'],
      [past || regularPast, 'finite'],
      [participle || past || regularPast, 'participle'],
      [silent ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`, 'zuInfinitive'],
    ];
    for (const [form, kind] of entries) {
      const entry: SpeechVerbForm = { verb, kind, split: false, plural: null };
      const list = forms.get(form);
      if (list) list.push(entry);
      else forms.set(form, [entry]);
    }
  }
  return forms;
}

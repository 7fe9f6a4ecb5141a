import type { SpeechVerbForm, VerbFormKind } from '../../parts/speech.ts';
import { fileVerbForms, type VerbRow } from '../../parts/speech-verbs.ts';

/**
 * Reads rows of the verb table (see `readVerbRow`) and returns all written forms, lower case. The forms of a row are
 * `past/participle`; regular ones are made by rule.
 */
export function conjugateEnglish(rows: readonly string[]): ReadonlyMap<string, readonly SpeechVerbForm[]> {
  return fileVerbForms(rows, conjugate);
}

function conjugate({ verb, forms }: VerbRow): [form: string, entry: SpeechVerbForm][] {
  const { lemma } = verb;
  const [past, participle] = forms.split('/');
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
  return entries.map(([form, kind]) => [form, { verb, kind, split: false, plural: null }]);
}

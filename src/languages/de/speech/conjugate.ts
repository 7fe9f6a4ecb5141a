import type { SpeechVerbForm, VerbFormKind } from '../../parts/speech.ts';
import { fileVerbForms, type VerbRow } from '../../parts/speech-verbs.ts';

/** Prefixes that stay on the verb and take no `ge-` in the participle. */
const inseparable = ['be', 'ge', 'er', 'ver', 'zer', 'ent', 'emp', 'miss', 'über', 'unter', 'hinter', 'wider'];

/**
 * Reads rows of the verb table (see `readVerbRow`) and returns all written forms, lower case. The forms of a row are
 * `present/past/participle`; weak ones are made by rule.
 */
export function conjugateAll(rows: readonly string[]): ReadonlyMap<string, readonly SpeechVerbForm[]> {
  return fileVerbForms(rows, conjugate);
}

function conjugate({ verb, forms }: VerbRow): [form: string, entry: SpeechVerbForm][] {
  const { particle } = verb;
  const base = verb.lemma.slice(particle?.length ?? 0);
  const stem = base.replace(/e?n$/, '');
  const [present, past, participle] = forms.split('/');
  const link = /(?:[dt]|[^aeiouäöüylrhmn][mn]|ch[mn])$/.test(stem) ? 'e' : '';
  const third = present || `${stem}${link}t`;
  const preterite = past || `${stem}${link}te`;
  const preteritePlural = preterite.endsWith('e') ? `${preterite}n` : `${preterite}en`;
  const bare = inseparable.some((prefix) => base.startsWith(prefix)) || base.endsWith('ieren');
  const perfect = participle || `${bare ? '' : 'ge'}${stem}${link}t`;
  const finite: [string, VerbFormKind, boolean | null][] = [
    [third, 'finite', false],
    [base, 'finite', true],
    [preterite, 'finite', false],
    [preteritePlural, 'finite', true],
    [`${stem}e`, 'subjunctive', false],
  ];
  const entries: [string, SpeechVerbForm][] = [];
  const put = (form: string, kind: VerbFormKind, split: boolean, plural: boolean | null) => {
    if (!entries.some(([known, entry]) => known === form && entry.kind === kind && entry.split === split))
      entries.push([form, { verb, kind, split, plural }]);
  };
  for (const [form, kind, plural] of finite) {
    put(form, kind, particle !== null, plural);
    if (particle) put(`${particle}${form}`, kind, false, plural);
  }
  put(`${particle ?? ''}${perfect}`, 'participle', false, null);
  put(`${particle ?? ''}${base}`, 'infinitive', false, null);
  if (particle) put(`${particle}zu${base}`, 'zuInfinitive', false, null);
  return entries;
}

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

/** Prefixes that stay on the verb and take no `ge-` in the participle. */
const inseparable = ['be', 'ge', 'er', 'ver', 'zer', 'ent', 'emp', 'miss', 'über', 'unter', 'hinter', 'wider'];

/**
 * Reads rows of the verb table and returns all written forms, lower case. A row is
 * `lemma;frames;act;medium;grade;addressee;prepositions;present/past/participle`, a bar after a separable particle,
 * trailing fields may be left out. Weak forms are made by rule.
 */
export function conjugateAll(rows: readonly string[]): ReadonlyMap<string, readonly SpeechVerbForm[]> {
  const forms = new Map<string, SpeechVerbForm[]>();
  for (const row of rows) {
    for (const [form, entry] of conjugate(row)) {
      const list = forms.get(form);
      if (list) list.push(entry);
      else forms.set(form, [entry]);
    }
  }
  return forms;
}

function conjugate(row: string): [form: string, entry: SpeechVerbForm][] {
  const [
    name = '',
    frames = '',
    act = 'assert',
    medium = 'speech',
    grade = '2',
    addressee = '',
    preps = '',
    parts = '',
  ] = row.split(';');
  const [first, second] = name.split('|');
  const particle = second === undefined ? null : (first ?? null);
  const base = second ?? first ?? '';
  const verb: SpeechVerb = {
    lemma: `${particle ?? ''}${base}`,
    particle,
    frames: [...frames].map((letter) => frameLetters[letter]!),
    act: act as SpeechAct,
    medium: medium as SpeechVerb['medium'],
    grade: Number(grade) as SpeechVerb['grade'],
    prepositions: preps ? preps.split(' ') : [],
    addressee: addressee === 'D' ? 'dative' : addressee === 'A' ? 'accusative' : null,
  };
  const stem = base.replace(/e?n$/, '');
  const [present, past, participle] = parts.split('/');
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

import type { ChosenReading } from './choose-reading.ts';

const names: Readonly<Record<string, string>> = {
  N: 'Case=Nom',
  A: 'Case=Acc',
  D: 'Case=Dat',
  G: 'Case=Gen',
  m: 'Gender=Masc',
  f: 'Gender=Fem',
  n: 'Gender=Neut',
  s: 'Number=Sing',
  p: 'Number=Plur',
};

/** Joins a reading's features with a label such as `D|f|s`, in alphabetical order as Universal Dependencies asks. */
export function nominalMorph(chosen: ChosenReading, nominal: string, label: string): string {
  const parts = chosen.feats === '' ? [] : chosen.feats.split('|');
  for (const letter of nominal.split('|')) {
    const name = names[letter];
    if (!name) continue;
    // A personal pronoun of the first or second person has no gender.
    if (label === 'PRON' && name.startsWith('Gender') && /Person=[12]|Reflex/.test(chosen.feats)) continue;
    parts.push(name);
  }
  return parts.sort().join('|');
}

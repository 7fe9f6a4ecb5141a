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

/**
 * Makes the joiner of a reading's features with a label. There are few different results and many words, so that each
 * is made once: texts share one string for all words of the same features.
 */
export function nominalMorphs(): (chosen: ChosenReading, nominal: string, label: string) => string {
  const known = new Map<string, string>();
  return (chosen, nominal, label) => {
    const key = `${label === 'PRON' ? '!' : ''}${nominal} ${chosen.feats}`;
    const morph = known.get(key) ?? nominalMorph(chosen, nominal, label);
    known.set(key, morph);
    return morph;
  };
}

/** Joins a reading's features with a label such as `D|f|s`, in alphabetical order as Universal Dependencies asks. */
function nominalMorph(chosen: ChosenReading, nominal: string, label: string): string {
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

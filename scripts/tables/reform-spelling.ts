import { longBeforeEszett } from '../../src/languages/de/eszett.ts';
import type { FormList } from './form-list.ts';

const syllable = /([bcdfghjklmnpqrstvwxz]{0,4})([aeiouäöüy]{1,3})ß/gi;

/** Today's spelling of a German word written in the one before 1996: "Fluß" becomes "Fluss", "Straße" stays. */
export function reformSpelling(word: string): string {
  if (!word.includes('ß')) return word;
  return word.replace(syllable, (whole, onset: string, vowel: string) => {
    if (vowel.length > 1) return whole;
    const beginning = `${onset}${vowel}`.toLowerCase();
    for (let from = 0; from < beginning.length; from++)
      if (from <= onset.length && longBeforeEszett.has(beginning.slice(from)) && (from < onset.length || onset === ''))
        return whole;
    return `${onset}${vowel}ss`;
  });
}

/** A list that takes each form with ß also as written today and as written in Switzerland, under today's lemma. */
export function withTodaysSpelling(forms: FormList): FormList {
  return {
    ...forms,
    add(form, pos, lemma, feats, mask) {
      const today = reformSpelling(lemma);
      forms.add(form, pos, today, feats, mask);
      if (form.includes('ß')) forms.add(form.replaceAll('ß', 'ss'), pos, today, feats, mask);
    },
  };
}

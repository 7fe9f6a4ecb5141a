import { readdirSync, readFileSync } from 'node:fs';
import { nominalBit } from '../../src/text/lexicon/readings.ts';

/** A noun of our own list: its lemma, its class and, where the class does not tell it, its plural. */
export interface ListedNoun {
  readonly lemma: string;
  readonly nounClass: string;
  readonly plural: string | null;
}

/** A form of a noun with its reading as one bit. */
export interface NounForm {
  readonly form: string;
  readonly mask: number;
}

const folder = new URL('../../src/languages/de/nouns/', import.meta.url);
/** Gender and ending of the plural: `=` is none of its own, `0` no plural, `+` the weak nouns with a genitive in s. */
const classPattern = /^(?:f[0s]?|m[0esn]?|mn\+|n[0es]?|adj)$/;

/**
 * The German nouns that no package lists. A line names the class of its words: gender (f, m, n), then how the plural is
 * made (`e`, `s`, `0` for none, `n` for weak masculines, `n+` for "des Doktors, die Doktoren", nothing for the usual
 * one of the gender); `adj` holds stems of adjectives used as nouns. A plural that does not follow stands after `>`.
 */
export function readNounList(): ListedNoun[] {
  const nouns: ListedNoun[] = [];
  for (const file of readdirSync(folder).sort()) {
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
      const [nounClass, ...words] = line.split(' ') as [string, ...string[]];
      if (!classPattern.test(nounClass)) throw new Error(`${file}: no class of nouns: ${nounClass}`);
      for (const word of words) {
        const [lemma, plural] = word.split('>') as [string, string?];
        nouns.push({ lemma, nounClass, plural: plural ?? null });
      }
    }
  }
  return nouns;
}

/** All forms of a noun of any class but `adj`. */
export function declineNoun({ lemma, nounClass, plural }: ListedNoun): NounForm[] {
  const gender = nounClass[0]!;
  const ending = nounClass.slice(1);
  const forms: NounForm[] = [];
  const add = (form: string, cells: string, number: string) => {
    for (const cell of cells) forms.push({ form, mask: nominalBit(cell, gender, number) });
  };
  if (ending === 'n' && plural === null) {
    add(lemma, 'N', 's');
    add(weakForm(lemma), 'ADG', 's');
  } else {
    add(lemma, gender === 'f' ? 'NADG' : 'NAD', 's');
    if (gender !== 'f') for (const genitive of genitives(lemma, ending)) add(genitive, 'G', 's');
  }
  if (ending === '0' && plural === null) return forms;
  const several = plural ?? pluralOf(lemma, gender, ending);
  add(several, 'NAG', 'p');
  add(/[ns]$|[aio]$/.test(several) ? several : `${several}n`, 'D', 'p');
  return forms;
}

function pluralOf(lemma: string, gender: string, ending: string): string {
  if (ending === 's') return /[sz]$/.test(lemma) ? lemma : `${lemma}s`;
  if (ending === 'n' || ending === 'n+') return weakForm(lemma);
  if (ending === 'e') return `${lemma}${lemma.endsWith('nis') ? 'se' : 'e'}`;
  if (gender !== 'f') return lemma;
  if (lemma.endsWith('nis')) return `${lemma}se`;
  if (lemma.endsWith('in') && lemma.length > 4) return `${lemma}nen`;
  return weakForm(lemma);
}

function weakForm(lemma: string): string {
  return /(?:e|[^aeiou]e[lr]|ar)$/.test(lemma) ? `${lemma}n` : `${lemma}en`;
}

/** "des Lockdowns", "des Gewahrsams", "des Exzesses", "des Notfalls" and "des Notfalles", "des Optimismus". */
function genitives(lemma: string, ending: string): string[] {
  if (/(?:us|os)$/.test(lemma)) return [lemma];
  if (lemma.endsWith('nis')) return [`${lemma}ses`];
  if (/[sßxz]$/.test(lemma)) return ending === 's' ? [lemma] : [`${lemma}es`];
  if (ending === 's' || ending === 'n+' || /(?:[aeiouy]|e[lnr]|chen|ing)$/.test(lemma)) return [`${lemma}s`];
  return [`${lemma}s`, `${lemma}es`];
}

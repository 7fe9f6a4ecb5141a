import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { morphology } from '../../../src/languages/de/morphology.ts';
import { hasCyrillic, romaniseCyrillic } from '../../../src/text/names/romanise-cyrillic.ts';
import { addClosedClass } from '../../tables/closed-class.ts';
import { addEnglishForms } from '../../tables/english-forms.ts';
import { createFormList } from '../../tables/form-list.ts';
import { addGermanAdjectives } from '../../tables/german-adjectives.ts';
import { addGermanNouns } from '../../tables/german-nouns.ts';
import { addGermanVerbs } from '../../tables/german-verbs.ts';
import { readCities, readCountries, readHandMade, readRegions } from '../../tables/place-sources.ts';

/** Words of each class, as written with a capital, one list a class. */
export function readLetterLists(): ReadonlyMap<string, readonly string[]> {
  const given = new Set<string>();
  const surnames = new Set<string>();
  for (const [code, locale] of Object.entries(allLocales)) {
    const add = (list: Set<string>) => (names: unknown) => {
      if (!Array.isArray(names)) return;
      for (const name of names)
        if (typeof name === 'string') {
          const spelled = hasCyrillic(name) ? romaniseCyrillic(name, 'de', code.startsWith('uk')) : name;
          if (isWord(spelled)) list.add(spelled);
        }
    };
    const first = locale.person?.first_name as Record<string, unknown> | undefined;
    const last = locale.person?.last_name as Record<string, unknown> | undefined;
    for (const list of Object.values(first ?? {})) add(given)(list);
    for (const list of Object.values(last ?? {})) add(surnames)(list);
  }
  const require = createRequire(import.meta.url);
  for (const name of require('@zxcvbn-ts/language-de/src/lastnames.json') as string[])
    surnames.add(name[0]!.toUpperCase() + name.slice(1));
  const places = new Set<string>();
  const { places: regions, codes } = readRegions();
  for (const { names } of [...regions, ...readCountries(), ...readHandMade()])
    for (const name of names) addWords(places, name);
  const near = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
  for (const city of readCities(codes)) {
    if (near.has(city.country)) addWords(places, city.name);
    else if (city.population >= 3000) addWords(places, city.name);
  }
  const forms = createFormList();
  addClosedClass(forms, morphology);
  addGermanVerbs(forms, morphology);
  addGermanAdjectives(forms);
  const nouns = createFormList();
  addGermanNouns(nouns);
  const words = new Set<string>();
  for (const [form] of nouns.entries()) if (isWord(form)) words.add(form);
  const others = new Set<string>();
  for (const [form] of forms.entries()) {
    const capital = form[0]!.toUpperCase() + form.slice(1);
    if (isWord(capital)) others.add(capital);
  }
  const english = createFormList();
  addEnglishForms(english);
  const foreign = new Set<string>();
  for (const [form] of english.entries()) {
    const capital = form[0]!.toUpperCase() + form.slice(1);
    if (isWord(capital)) foreign.add(capital);
  }
  return new Map([
    ['word', [...words, ...every([...others], 6)]],
    ['given', [...given]],
    ['surname', [...surnames]],
    ['place', [...places]],
    ['foreign', [...foreign]],
  ]);
}

function every(list: readonly string[], step: number): string[] {
  return list.filter((_, index) => index % step === 0);
}

function addWords(list: Set<string>, name: string): void {
  const words = name.split(/[ -]/);
  if (words.length === 1 && isWord(name)) list.add(name);
}

function isWord(word: string): boolean {
  return /^\p{Lu}[\p{Script=Latin}\p{M}'’]{2,30}$/u.test(word);
}

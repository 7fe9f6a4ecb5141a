import { allLocales } from '@faker-js/faker';
import { nominalMask } from '../../src/text/lexicon/readings.ts';
import type { FormList } from './form-list.ts';
import { readCities, readCountries, readHandMade, readRegions } from './place-sources.ts';

const anyGender = nominalMask('Nxs Axs Dxs');
const neuter = nominalMask('Nns Ans Dns');
const genitive = nominalMask('Gxs');
const largeEnough = 15_000;
const wellKnown = 150_000;

/**
 * Adds names of places and people of one word as proper nouns, with their genitive. A name that is a common word too
 * ("Essen", "Koch") is added only for large places and for first names.
 */
export function addProperNames(forms: FormList): void {
  const add = (name: string, mask: number, ambiguous: boolean) => {
    if (!/^\p{Lu}[\p{L}'’-]{2,}$/u.test(name) || (!ambiguous && forms.has(name))) return;
    forms.add(name, 'PROPN', name, '', mask);
    if (!name.endsWith('s') && !forms.has(`${name}s`)) forms.add(`${name}s`, 'PROPN', name, '', genitive);
  };
  const { places, codes } = readRegions();
  for (const { names } of [...readCountries(), ...readHandMade()]) for (const name of names) add(name, neuter, true);
  for (const { names } of places) for (const name of names) add(name, neuter, false);
  for (const { name, names, population } of readCities(codes)) {
    if (population < largeEnough) continue;
    add(name, neuter, population >= wellKnown);
    if (population >= wellKnown) for (const other of names) add(other, neuter, false);
  }
  for (const locale of Object.values(allLocales)) {
    const first = locale.person?.first_name as Readonly<Record<string, unknown>> | undefined;
    const last = locale.person?.last_name as Readonly<Record<string, unknown>> | undefined;
    for (const list of Object.values(first ?? {})) for (const name of strings(list)) add(name, anyGender, true);
    for (const list of Object.values(last ?? {})) for (const name of strings(list)) add(name, anyGender, false);
  }
}

function strings(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((name): name is string => typeof name === 'string') : [];
}

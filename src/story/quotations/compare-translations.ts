import type { QuotationWords } from './quotation-words.ts';
import { daysApart } from './same-words.ts';

/** What the articles say around two quotations, for translations: names and numbers they share. */
export interface Surroundings {
  /** Pile entities mentioned in the article. */
  readonly entities: ReadonlySet<string>;
  /** Position of the quotation among those of its speaker, 0 to 1. */
  readonly place: number;
}

/** After so many days, one word in common is chance, and a term may be anybody's. */
const sameNewsDays = 3;

/**
 * How likely two wordings in different languages (or one of them machine-translated) are one quotation: same speaker,
 * numbers, cognates, length, and what surrounds them. 0 to 1.
 */
export function compareTranslations(
  a: QuotationWords,
  b: QuotationWords,
  around: { readonly a: Surroundings; readonly b: Surroundings },
  bilingual: (word: string, language: string, other: string) => readonly string[] = () => [],
): number {
  if (a.speaker === null || a.speaker !== b.speaker) return 0;
  if (a.language === b.language) return sameLemmas(a, b);
  const ratio = Math.min(a.words.length, b.words.length) / Math.max(a.words.length, b.words.length);
  if (ratio < 0.45) return 0;
  let score = 0.25 * ratio;
  let sharedNumbers = 0;
  if (a.numbers.length > 0 || b.numbers.length > 0) {
    sharedNumbers = a.numbers.filter((number) => b.numbers.includes(number)).length;
    const all = new Set([...a.numbers, ...b.numbers]).size;
    if (sharedNumbers === 0) score -= 0.3;
    else score += 0.4 * (sharedNumbers / all);
  }
  const cognates = countCognates(a.lemmas, b.lemmas, (word) => bilingual(word, a.language, b.language));
  // Length and surroundings say nothing where not a word and not a figure of the two agrees.
  const late = daysApart(a, b) > sameNewsDays;
  if (cognates + sharedNumbers < (late ? 2 : 1)) return 0;
  score += 0.7 * Math.min(1, (1.25 * cognates) / Math.max(2.5, Math.min(a.lemmas.length, b.lemmas.length)));
  let shared = 0;
  for (const entity of around.a.entities) if (around.b.entities.has(entity)) shared += 1;
  const smaller = Math.min(around.a.entities.size, around.b.entities.size);
  if (smaller > 0) score += 0.15 * Math.min(1, shared / Math.min(5, smaller));
  score += 0.1 * (1 - Math.abs(around.a.place - around.b.place));
  return Math.max(0, Math.min(1, score));
}

/** There and back by a machine: other forms and another order, but the same words. */
function sameLemmas(a: QuotationWords, b: QuotationWords): number {
  const longer = Math.max(new Set(a.lemmas).size, new Set(b.lemmas).size);
  if (longer < 3 || ((a.isTerm || b.isTerm) && daysApart(a, b) > sameNewsDays)) return 0;
  const others = new Set(b.lemmas);
  let shared = 0;
  for (const lemma of new Set(a.lemmas)) if (others.has(lemma)) shared += 1;
  return shared >= 3 && shared / longer >= 0.6 ? 0.6 + 0.4 * (shared / longer - 0.6) : 0;
}

/** Words that look alike in both languages: equal, or with nearly equal letters (`Wasser`/`water`, `Haus`/`house`). */
function countCognates(
  a: readonly string[],
  b: readonly string[],
  translations: (word: string) => readonly string[],
): number {
  let count = 0;
  const used = new Set<number>();
  for (const word of a) {
    if (word.length < 2) continue;
    const known = translations(word);
    const index = b.findIndex((other, i) => !used.has(i) && (known.includes(other) || areCognates(word, other)));
    if (index < 0) continue;
    used.add(index);
    count += 1;
  }
  return count;
}

function areCognates(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 4)
    return a.length >= 3 && b.length >= 3 && a.slice(0, 3) === b.slice(0, 3) && Math.abs(a.length - b.length) <= 2;
  const x = skeleton(a);
  const y = skeleton(b);
  const shorter = Math.min(x.length, y.length);
  if (shorter < 3) return x === y && x.length >= 2;
  let same = 0;
  while (same < shorter && x[same] === y[same]) same += 1;
  return same >= Math.max(3, shorter - 1) && Math.abs(x.length - y.length) <= 2;
}

/** Consonants of a word with the sounds that differ regularly between related languages made equal. */
function skeleton(word: string): string {
  return word
    .replace(/sch/g, 's')
    .replace(/(?:ch|gh|ck|k|c|q)/g, 'k')
    .replace(/(?:ph|pf|ff|v|w)/g, 'f')
    .replace(/(?:th|d|tt|ss|tz|z)/g, 't')
    .replace(/[aeiouyäöü]+/g, '')
    .replace(/(.)\1+/g, '$1');
}

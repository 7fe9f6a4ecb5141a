import { createRequire } from 'node:module';
import { comparatives } from '../../src/languages/de/comparatives.ts';
import { nominalBit } from '../../src/text/lexicon/readings.ts';
import type { FormList } from './form-list.ts';

type Declension = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const cases = { NOM: 'N', AKK: 'A', DAT: 'D', GEN: 'G' } as const;

/** Adds adjectives with their endings, and comparatives and superlatives, which the source does not hold. */
export function addGermanAdjectives(forms: FormList): void {
  const adjectives: Record<string, Declension> = createRequire(import.meta.url)(
    'german-adjectives-dict/dist/adjectives.json',
  );
  const endings = endingsOf(adjectives['schnell']!, 'schnell');
  for (const [lemma, declension] of Object.entries(adjectives)) {
    forms.add(lemma, 'ADJ', lemma, 'Degree=Pos');
    for (const [form, mask] of endingsOf(declension, '')) forms.add(form, 'ADJ', lemma, 'Degree=Pos', mask);
    const [comparative, superlative] = degrees(lemma, declension);
    if (!comparative || !superlative) continue;
    forms.add(comparative, 'ADJ', lemma, 'Degree=Cmp');
    for (const [ending, mask] of endings) {
      forms.add(comparative + ending, 'ADJ', lemma, 'Degree=Cmp', mask);
      forms.add(superlative + ending, 'ADJ', lemma, 'Degree=Sup', mask);
    }
  }
}

/** Each form (or ending, with a stem to cut off) with its cases, genders and numbers over all declensions. */
function endingsOf(declension: Declension, stem: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, letter] of Object.entries(cases)) {
    for (const cells of Object.values(declension[name] ?? {})) {
      for (const [key, form] of Object.entries(cells)) {
        if (typeof form !== 'string') continue;
        const ending = form.slice(stem.length);
        const genders = key === 'P' ? ['m', 'f', 'n'] : [key.toLowerCase()];
        for (const gender of genders) {
          const bit = nominalBit(letter, gender, key === 'P' ? 'p' : 's');
          found.set(ending, (found.get(ending) ?? 0) | bit);
        }
      }
    }
  }
  return found;
}

function degrees(lemma: string, declension: Declension): readonly [string | null, string | null] {
  const irregular = comparatives.irregular[lemma];
  if (irregular) return irregular;
  if (lemma.length > 14 || /end$|^ge.*[tn]$|\d/.test(lemma)) return [null, null];
  const inflected = declension['NOM']?.['DEF']?.['M'];
  const stem = typeof inflected === 'string' && inflected.endsWith('e') ? inflected.slice(0, -1) : lemma;
  const umlaut = comparatives.umlaut.has(lemma);
  const change = (word: string) =>
    umlaut ? word.replace(/[aou](?=[^aou]*$)/, (vowel) => ({ a: 'ä', o: 'ö', u: 'ü' })[vowel]!) : word;
  const superlative = /(?:[dtsßzx]|sch)$/.test(lemma) ? `${lemma}est` : `${lemma}st`;
  return [
    `${change(stem)}er`,
    umlaut ? change(superlative.replace(/e?st$/, '')) + superlative.match(/e?st$/)![0] : superlative,
  ];
}

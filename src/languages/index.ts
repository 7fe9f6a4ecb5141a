import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';
import { sameShape } from './same-shape.ts';

/** Every language the program reads; the first one stands in where a text's language is unknown. */
export const languages: readonly Language[] = alike([german, english, french]);

/** The languages with the parts that are read word by word in the same shape. */
function alike(all: readonly [Language, ...Language[]]): Language[] {
  const shaped = <Part extends keyof Language>(part: Part): Language[Part][] => {
    const [first, ...others] = all;
    return sameShape<Language[Part] & object>([first[part]!, ...others.map((language) => language[part]!)]);
  };
  const parts = {
    segmentation: shaped('segmentation'),
    morphology: shaped('morphology'),
    dates: shaped('dates'),
    names: shaped('names'),
    quantities: shaped('quantities'),
    speech: shaped('speech'),
    claims: shaped('claims'),
  };
  return all.map((language, index) => ({
    ...language,
    segmentation: parts.segmentation[index]!,
    morphology: parts.morphology[index]!,
    dates: parts.dates[index]!,
    names: parts.names[index]!,
    quantities: parts.quantities[index]!,
    speech: parts.speech[index]!,
    claims: parts.claims[index]!,
  }));
}

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]));

/** The language with this BCP 47 tag (`de-AT` reads as `de`), or null when the program does not read it. */
export function findLanguage(code: string): Language | null {
  return byCode.get(code) ?? byCode.get(code.toLowerCase().split('-')[0] ?? '') ?? null;
}

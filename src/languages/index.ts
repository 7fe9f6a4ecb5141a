import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';
import { sameShape } from './same-shape.ts';

/** Every language the program reads; the first one stands in where a text's language is unknown. */
export const languages: readonly Language[] = alike([german, english, french]);

/** The languages with the parts that are read word by word in the same shape. */
function alike(all: readonly Language[]): Language[] {
  const segmentation = sameShape(all.map((language) => language.segmentation));
  const morphology = sameShape(all.map((language) => language.morphology));
  const dates = sameShape(all.map((language) => language.dates));
  const names = sameShape(all.map((language) => language.names));
  const quantities = sameShape(all.map((language) => language.quantities));
  const speech = sameShape(all.map((language) => language.speech));
  const claims = sameShape(all.map((language) => language.claims));
  return sameShape(
    all.map((language, index) => ({
      ...language,
      segmentation: segmentation[index]!,
      morphology: morphology[index]!,
      dates: dates[index]!,
      names: names[index]!,
      quantities: quantities[index]!,
      speech: speech[index]!,
      claims: claims[index]!,
    })),
  );
}

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]));

/** The language with this BCP 47 tag (`de-AT` reads as `de`), or null when the program does not read it. */
export function findLanguage(code: string): Language | null {
  return byCode.get(code) ?? byCode.get(code.toLowerCase().split('-')[0] ?? '') ?? null;
}

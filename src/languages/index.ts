import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { french } from './fr/index.ts';
import type { Language } from './language.ts';

/** Every language the program reads; the first one stands in where a text's language is unknown. */
export const languages: readonly Language[] = [german, english, french];

const byCode: ReadonlyMap<string, Language> = new Map(languages.map((language) => [language.code, language]));

/** The language with this BCP 47 tag (`de-AT` reads as `de`), or null when the program does not read it. */
export function findLanguage(code: string): Language | null {
  return byCode.get(code.toLowerCase().split('-')[0] ?? '') ?? null;
}

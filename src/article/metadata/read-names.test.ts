import { describe, expect, it } from 'vitest';
import { readNames } from './read-names.ts';

describe('readNames', () => {
  const cases: readonly [text: string, names: readonly string[]][] = [
    ['Von Ada Beispiel und Bo Muster, Musterau', ['Ada Beispiel', 'Bo Muster']],
    ['Ada Beispiel,Bo Muster', ['Ada Beispiel', 'Bo Muster']],
    ['By Ada Example and Bo Sample | 14 July 2024', ['Ada Example', 'Bo Sample']],
    ['ADA BEISPIEL & BO MUSTER', ['ADA BEISPIEL', 'BO MUSTER']],
    ['Geschrieben von Bo Muster am 3. Mai 2024', ['Bo Muster']],
    ['Ada Beispiel Veröffentlicht am Montag', ['Ada Beispiel']],
    ['Uta Beispiel, Leiterin des Hauses', ['Uta Beispiel']],
    ['beispiel1984', ['beispiel1984']],
    ['By Valley desk', ['Valley desk']],
    ['Musterverlag GmbH', []],
    ['Redaktion', []],
    ['https://musterblatt.example/autor', []],
    ['', []],
  ];
  for (const [text, names] of cases) it(JSON.stringify(text), () => expect(readNames(text)).toEqual(names));
});

import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { foldName } from '../../src/text/fold-name.ts';
import { hashKey } from '../../src/text/key-hash.ts';
import { hasCyrillic, romaniseCyrillic } from '../../src/text/names/romanise-cyrillic.ts';

const SCHEMES = ['de', 'en', 'fr'] as const;
const FEMALE = 1;
const MALE = 2;
const SURNAME = 4;
const FIRST = 8;

/**
 * Compiles first names (with gender) and surnames of the name lists of some sixty countries into `given-names.bin`:
 * number of keys u32, hashes u32 ascending, flags u8 (1 female, 2 male, 4 surname, 8 first name), checks u8.
 */
export function compileGivenNames(folder: string): void {
  const flags = new Map<string, number>();
  const add = (names: unknown, flag: number, ukrainian: boolean) => {
    if (!Array.isArray(names)) return;
    for (const name of names) {
      if (typeof name !== 'string') continue;
      const spellings = hasCyrillic(name) ? SCHEMES.map((scheme) => romaniseCyrillic(name, scheme, ukrainian)) : [name];
      for (const spelling of spellings) {
        if (!/^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u.test(spelling)) continue;
        const key = foldName(spelling);
        if (key.length > 1) flags.set(key, (flags.get(key) ?? 0) | flag);
      }
    }
  };
  for (const [code, locale] of Object.entries(allLocales)) {
    const ukrainian = code.startsWith('uk');
    const first = locale.person?.first_name as { female?: unknown; male?: unknown; generic?: unknown } | undefined;
    const last = locale.person?.last_name as { generic?: unknown; female?: unknown; male?: unknown } | undefined;
    add(first?.female, FEMALE | FIRST, ukrainian);
    add(first?.male, MALE | FIRST, ukrainian);
    add(first?.generic, FIRST, ukrainian);
    for (const list of [last?.generic, last?.female, last?.male]) add(list, SURNAME, ukrainian);
  }
  const require = createRequire(import.meta.url);
  const surnames = require('@zxcvbn-ts/language-de/src/lastnames.json') as string[];
  add(
    surnames.map((name) => name[0]!.toUpperCase() + name.slice(1)),
    SURNAME,
    false,
  );
  const keys = [...flags].map(([key, flag]) => ({ ...hashKey(key), flag })).sort((a, b) => a.hash - b.hash);
  writeFileSync(
    `${folder}/given-names.bin`,
    Buffer.concat([
      Buffer.from(Uint32Array.of(keys.length).buffer),
      Buffer.from(Uint32Array.from(keys, (key) => key.hash).buffer),
      Buffer.from(Uint8Array.from(keys, (key) => key.flag)),
      Buffer.from(Uint8Array.from(keys, (key) => key.check)),
    ]),
  );
}

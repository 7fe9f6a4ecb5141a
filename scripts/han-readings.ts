import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Writes `src/text/names/han-readings.ts` from the package pinyin-pro, which the project does not depend on:
 * `node --import tsx scripts/han-readings.ts PATH/pinyin-pro/dist/index.mjs`. The characters are those of GB 2312 and the
 * common ones of Big5; of several readings the first counts, and that of a surname where it is another.
 */
interface Package {
  readonly pinyin: (character: string, options: Readonly<Record<string, unknown>>) => string[];
}

const version = '3.29.4';
const { pinyin } = (await import(pathToFileURL(process.argv[2]!).href)) as Package;
const plain = { toneType: 'none', type: 'array' };
const readings = new Map<string, string>();
const surnames = new Map<string, string>();
for (const character of [...commonCharacters()].sort()) {
  const usual = syllable(pinyin(character, plain)[0]);
  const surname = syllable(pinyin(character, { ...plain, mode: 'surname' })[0]);
  if (usual) readings.set(usual, (readings.get(usual) ?? '') + character);
  if (surname && surname !== usual) surnames.set(surname, (surnames.get(surname) ?? '') + character);
}
writeFileSync(
  new URL('../src/text/names/han-readings.ts', import.meta.url),
  `/**
 * Mandarin readings of Chinese characters, without tones, a syllable and its characters each. The characters of GB 2312
 * and the common ones of Big5. Written by \`scripts/han-readings.ts\` from pinyin-pro ${version} (MIT, Copyright zh-lx).
 */
export const hanReadings = \`
${lines(readings)}
\`;

/** Characters that are read otherwise as surnames. */
export const surnameReadings = \`
${lines(surnames)}
\`;
`,
);

/** All characters of both sets: the rows of GB 2312 within GBK, and the frequent ones of Big5. */
function* commonCharacters(): Iterable<string> {
  const seen = new Set<string>();
  for (const [label, first, last] of [
    ['gbk', 0xb0, 0xf7],
    ['big5', 0xa4, 0xc6],
  ] as const) {
    const decoder = new TextDecoder(label);
    for (let high = first; high <= last; high++) {
      for (let low = label === 'gbk' ? 0xa1 : 0x40; low <= 0xfe; low++) {
        const character = decoder.decode(Uint8Array.of(high, low));
        if (!/^\p{Script=Han}$/u.test(character) || seen.has(character)) continue;
        seen.add(character);
        yield character;
      }
    }
  }
}

function syllable(reading: string | undefined): string | null {
  const written = reading?.replaceAll('ü', 'v') ?? '';
  return /^[a-z]+$/.test(written) ? written : null;
}

function lines(groups: ReadonlyMap<string, string>): string {
  const all: string[] = [];
  let line = '';
  for (const [reading, characters] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (line.length + characters.length > 110) {
      all.push(line);
      line = '';
    }
    line = line === '' ? reading + characters : `${line} ${reading}${characters}`;
  }
  return [...all, line].join('\n');
}

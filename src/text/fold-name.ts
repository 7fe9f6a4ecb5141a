import { checkOf, finished, firstFactor, firstSeed, hashKey, secondSeed, stirred } from './key-hash.ts';

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'n',
  ħ: 'h',
  '’': '',
  '‘': '',
  ʼ: '',
  ʹ: '',
  "'": '',
  '`': '',
  '´': '',
  '‐': ' ',
  '‑': ' ',
  '–': ' ',
  '-': ' ',
  '.': ' ',
  '\u00a0': ' ',
};

/** Letters of this many code units are folded by a table: those of European languages. */
const tabled = 0x250;
const folded: readonly string[] = Array.from({ length: tabled }, (_, code) => foldSlowly(String.fromCharCode(code)));

/**
 * The key under which a name is looked up: lower case, no diacritics, apostrophes gone, hyphens and full stops as
 * single spaces. "Baden-Württemberg" and "baden wurttemberg" share a key, so do "St. Gallen" and "St Gallen".
 */
export function foldName(name: string): string {
  let key = '';
  let spaced = true;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code >= tabled) return singleSpaces(foldSlowly(name));
    const letter = folded[code]!;
    if (letter === ' ' && spaced) continue;
    if (letter !== '') spaced = letter === ' ';
    key += letter;
  }
  return spaced && key !== '' ? key.slice(0, -1) : key;
}

/**
 * Hashes the key of a name as `hashKey(foldName(name))` does, without making the key. The hash is written into `into`,
 * to spare an allocation a name.
 */
export function hashName(name: string, into: { hash: number; check: number }): void {
  let first = firstSeed;
  let second = secondSeed;
  let started = false;
  let space = false;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code >= tabled) {
      const key = hashKey(foldName(name));
      into.hash = key.hash;
      into.check = key.check;
      return;
    }
    const letter = folded[code]!;
    if (letter === '') continue;
    if (letter === ' ') {
      space = started;
      continue;
    }
    if (space) {
      first = Math.imul(first ^ 32, firstFactor);
      second = stirred(second, 32);
      space = false;
    }
    for (let part = 0; part < letter.length; part++) {
      const unit = letter.charCodeAt(part);
      first = Math.imul(first ^ unit, firstFactor);
      second = stirred(second, unit);
    }
    started = true;
  }
  into.hash = finished(first);
  into.check = checkOf(second);
}

/** Letter by letter, spaces as they come. */
function foldSlowly(name: string): string {
  let key = '';
  for (const letter of name.toLowerCase().normalize('NFD')) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    key += code >= 97 && code <= 122 ? letter : (LETTERS[letter] ?? letter);
  }
  return key;
}

function singleSpaces(key: string): string {
  let single = '';
  for (const letter of key) if (letter !== ' ' || (single !== '' && !single.endsWith(' '))) single += letter;
  return single.endsWith(' ') ? single.slice(0, -1) : single;
}

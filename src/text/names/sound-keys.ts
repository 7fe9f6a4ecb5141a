import { boundedMemo } from '../bounded-memo.ts';
import { hasCyrillic, romaniseCyrillic } from './romanise-cyrillic.ts';
import { hasHangul, romaniseHangul } from './romanise-hangul.ts';

/**
 * Ways to read a name written in Latin letters: which sound a spelling stands for depends on who wrote it. Rewrites run
 * in order. Capitals are sounds: C as in chess, S as in ship and measure, Q as in fresh cheese, H as in loch, T as in cats.
 */
type Rewrites = readonly (readonly [from: RegExp, to: string])[];

const SHARED_END: Rewrites = [
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/ck/g, 'k'],
  [/(?<=[CSQ])y?o(?=v)/g, 'e'],
  [/(?:iy|ij|yj|yy|ii|y|j|ï)$/g, 'i'],
  [/i[jy](?=[aeou])/g, 'i'],
  [/[yj]/g, 'i'],
  [/off$/g, 'ov'],
  [/eff$/g, 'ev'],
  [/ie/g, 'e'],
  [/^i(?=[e])/g, ''],
  [/ii+/g, 'i'],
  [/enka$/g, 'enko'],
  [/([a-zA-Z])\1+/g, '$1'],
  [/sand(?:re|er)$/g, 'sandr'],
];

const GERMAN: Rewrites = [
  [/schtsch|stsch/g, 'Q'],
  [/tsch/g, 'C'],
  [/sch|zh|sh|š|ž/g, 'S'],
  [/č|cz/g, 'C'],
  [/ch|kh/g, 'H'],
  [/tz|ts|z/g, 'T'],
  [/[wv]/g, 'v'],
  [/j(?=[eo])/g, ''],
  [/c(?![a-z]?h)/g, 'k'],
  ...SHARED_END,
];

const ENGLISH: Rewrites = [
  [/shch|stch/g, 'Q'],
  [/zh|sh|š|ž/g, 'S'],
  [/tch|ch|č|cz/g, 'C'],
  [/kh/g, 'H'],
  [/tz|ts/g, 'T'],
  [/z/g, 's'],
  [/[wv]/g, 'v'],
  [/y(?=[eo])/g, ''],
  [/oo/g, 'u'],
  [/ee/g, 'i'],
  [/c/g, 'k'],
  ...SHARED_END,
];

const FRENCH: Rewrites = [
  [/chtch/g, 'Q'],
  [/tch|č/g, 'C'],
  [/kh/g, 'H'],
  [/dj/g, 'J'],
  [/ch|j(?=[aeiou])|š|ž/g, 'S'],
  [/iou/g, 'yu'],
  [/ou/g, 'u'],
  [/gu(?=[ei])/g, 'g'],
  [/ine$/g, 'in'],
  [/tz|ts/g, 'T'],
  [/z/g, 's'],
  [/[wv]/g, 'v'],
  [/i(?=o)/g, ''],
  [/c/g, 'k'],
  ...SHARED_END,
];

/** German and English spellings of names from the Arabic, where the article goes and short vowels waver. */
const ARABIC: Rewrites = [
  [/dsch|dj/g, 'J'],
  [/sch|sh|ch(?=[aeiou])/g, 'S'],
  [/kh/g, 'H'],
  [/[qgk]h?/g, 'k'],
  [/[dt]h/g, 'd'],
  [/ou|oo/g, 'u'],
  [/ee|iy|ij/g, 'i'],
  [/[wv]/g, 'v'],
  [/z/g, 's'],
  [/c/g, 'k'],
  [/ai|ei|ay|ey/g, 'e'],
  [/o/g, 'u'],
  [/y|j/g, 'i'],
  [/([a-zA-Z])\1+/g, '$1'],
  [/e(?=[a-zA-Z]$)/g, 'a'],
  [/[ae]h?$/g, 'a'],
];

const READINGS: readonly Rewrites[] = [GERMAN, ENGLISH, FRENCH];

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Latin letters of a name, without the marks that carry no sound of their own here; háčeks and umlauts stay. */
export function latinLetters(word: string): string {
  const roman = hasCyrillic(word) ? romaniseCyrillic(word, 'en') : hasHangul(word) ? romaniseHangul(word) : word;
  return roman
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'dj')
    .replace(/ø/g, 'o')
    .replace(/[’'ʼ`´]/g, '')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/(?<![cszaou])\p{M}|(?<=[csz])(?!\u030c)\p{M}|(?<=[aou])(?!\u0308)\p{M}/gu, '')
    .normalize('NFC');
}

/** The sounds a word may stand for, one key for each way to read it. Words with a common key may be one name. */
export function soundKeys(word: string): ReadonlySet<string> {
  return remembered(word);
}

const remembered = boundedMemo(20_000, readSounds);

function readSounds(word: string): ReadonlySet<string> {
  const letters = latinLetters(word);
  const plain = withoutMarks(letters);
  const spelled = letters.replace(/([äöü])/g, (umlaut) => UMLAUTS[umlaut]!);
  const keys = new Set([letters, plain, spelled]);
  for (const reading of READINGS) keys.add(rewrite(spelled, reading));
  return keys;
}

/** Keys of a word read as a romanised Arabic name: with the j of German, that of English, and the ch of German. */
export function arabicKeys(word: string): readonly string[] {
  const letters = latinLetters(word);
  const german = letters.replace(/(?<!s)ch/g, 'kh');
  return [rewrite(letters, ARABIC), rewrite(letters.replace(/dsch|j/g, 'J'), ARABIC), rewrite(german, ARABIC)];
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/đ/g, 'd');
}

function rewrite(word: string, rules: Rewrites): string {
  let key = word;
  for (const [from, to] of rules) key = key.replace(from, to);
  return key;
}

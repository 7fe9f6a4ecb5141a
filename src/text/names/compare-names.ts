import { boundedMemo } from '../bounded-memo.ts';
import { arabicWords, hasArabic, isRomanisation } from './arabic-script.ts';
import { chineseSyllables, koreanSurname, koreanSyllables } from './east-asian-names.ts';
import { formsOfOneName } from './given-name-forms.ts';
import { hanCharacters, hasHan, spellsHan } from './han-script.ts';
import { hasHangul, romaniseHangul } from './romanise-hangul.ts';
import { arabicKeys, latinLetters, soundKeys } from './sound-keys.ts';

export interface CompareOptions {
  /** Titles and particles that do not tell people apart, lower case, without full stop. */
  readonly ignored?: ReadonlySet<string>;
  /** True for words on a list of names: two listed names that differ by a letter are two names, not a slip. */
  readonly isListed?: (word: string) => boolean;
}

export interface NameComparison {
  /** `partial`: one is part of the other ("Putin"), which alone proves nothing. */
  readonly verdict: 'same' | 'different' | 'partial';
  /** 0 to 1; from .8 the names are taken for one person's when nothing else speaks against it. */
  readonly score: number;
  readonly reason: string;
}

/** Shorter words are too often one letter apart and yet two names. */
const LONG_WORD = 10;
const ARTICLES = new Set(['al', 'el', 'as', 'ad', 'ar', 'an', 'at', 'asch', 'ash', 'ul']);
const FATHERS = new Set(['bin', 'ben', 'ibn', 'abu', 'abd', 'abdel']);
const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'del',
  'la',
  'le',
  'di',
  'da',
  'dos',
  'du',
  'zu',
  'bin',
  'ibn',
  'ben',
  'abu',
]);

/** Says whether two full personal names are spellings of one name: across languages, scripts, word order and slips. */
export function compareNames(left: string, right: string, options: CompareOptions = {}): NameComparison {
  const parse = parserFor(options.ignored ?? nothingIgnored);
  if (hasArabic(left) || hasArabic(right)) return compareArabicScript(left, right, parse);
  if (hasHan(left) || hasHan(right)) return compareHanScript(left, right, parse);
  const a = parse(left);
  const b = parse(right);
  if (a.words.length === 0 || b.words.length === 0) return verdict('different', 0, 'empty');
  if (a.words.join(' ') === b.words.join(' ')) {
    return a.words.length > 1 ? verdict('same', 1, 'equal') : verdict('partial', 0.6, 'one equal word');
  }
  const korean = compareKorean(a, b);
  if (korean) return korean;
  const chinese = compareChinese(a, b);
  if (chinese) return chinese;
  if (a.words.length === 1 || b.words.length === 1) {
    const [one, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
    const part = many.words.some((word) => sameWord(word, one.words[0]!, options) >= 0.9);
    if (a.words.length === b.words.length)
      return part ? verdict('partial', 0.6, 'one word, two spellings') : verdict('different', 0, 'other word');
    return part ? verdict('partial', 0.5, 'one is part of the other') : verdict('different', 0, 'other words');
  }
  return compareWords(a, b, options);
}

/** A name in Arabic script with its romanisation, or with the same name in the same script. */
function compareArabicScript(left: string, right: string, parse: (name: string) => Parsed): NameComparison {
  const [native, other] = hasArabic(left) ? [left, right] : [right, left];
  const words = arabicWords(native);
  if (hasArabic(other)) {
    const equal = arabicWords(other).join(' ') === words.join(' ');
    if (!equal) return verdict('different', 0, 'other words');
    return words.length > 1 ? verdict('same', 1, 'equal') : verdict('partial', 0.6, 'one equal word');
  }
  const latin = parse(other).words;
  if (words.length === 0 || latin.length === 0 || !isRomanisation(words, latin))
    return verdict('different', 0, 'no romanisation');
  return words.length > 1 && latin.length > 1
    ? verdict('same', 0.9, 'Arabic script')
    : verdict('partial', 0.6, 'one word in Arabic script');
}

/** A name in Chinese script with its romanisation, or with the same name in the same script. */
function compareHanScript(left: string, right: string, parse: (name: string) => Parsed): NameComparison {
  const [native, other] = hasHan(left) ? [left, right] : [right, left];
  const characters = hanCharacters(native);
  const others = hanCharacters(other);
  if (characters && others) {
    if (characters.join('') !== others.join('')) return verdict('different', 0, 'other characters');
    return characters.length > 1 ? verdict('same', 1, 'equal') : verdict('partial', 0.6, 'one equal character');
  }
  const spelled = characters !== null && !hasHan(other) && spellsHan(characters, parse(other).words);
  return spelled ? verdict('same', 0.9, 'Chinese script') : verdict('different', 0, 'no romanisation');
}

interface Parsed {
  /** Words without titles and particles, in order; hyphens part words. */
  readonly words: readonly string[];
  /** The written parts, for syllables. */
  readonly raw: readonly string[];
  readonly articles: boolean;
}

const nothingIgnored: ReadonlySet<string> = new Set();
const namesKept = 20_000;
const parsers = new WeakMap<ReadonlySet<string>, (name: string) => Parsed>();

/** Takes names apart, each once: in a pile every name is compared with many others. */
function parserFor(ignored: ReadonlySet<string>): (name: string) => Parsed {
  let parser = parsers.get(ignored);
  if (!parser) {
    parser = boundedMemo(namesKept, (name) => parse(name, ignored));
    parsers.set(ignored, parser);
  }
  return parser;
}

function parse(name: string, ignored: ReadonlySet<string>): Parsed {
  const turned = /^([^,]{2,40}),\s{0,3}([^,]{1,40})$/u.exec(name);
  const ordered = turned ? `${turned[2]} ${turned[1]}` : name;
  const text = hasHangul(ordered) ? romaniseHangul(ordered) : ordered;
  const raw = text.split(/[\s\-‐‑–.,·]{1,4}/u).filter((part) => part !== '');
  const written = raw.map((part) => part.toLowerCase());
  const kept = written.filter((part) => !ignored.has(part) && !ARTICLES.has(part) && !PARTICLES.has(part));
  const chosen = kept.length > 0 ? kept : written;
  return {
    words: chosen.map(latinLetters).filter((word) => word !== ''),
    raw: chosen,
    articles: written.some((part) => ARTICLES.has(part) || FATHERS.has(part)),
  };
}

function verdict(kind: NameComparison['verdict'], score: number, reason: string): NameComparison {
  return { verdict: kind, score, reason };
}

/** Korean names: same surname in any spelling, then the given name's syllables. */
function compareKorean(a: Parsed, b: Parsed): NameComparison | null {
  const first = koreanParts(a.words);
  const second = koreanParts(b.words);
  if (!first || !second) return null;
  for (const one of first) {
    for (const other of second) {
      if (one.surname !== other.surname) continue;
      if (koreanSyllables(one.given) === koreanSyllables(other.given)) return verdict('same', 0.95, 'Korean spellings');
      {
        const front = one.front && other.front && Math.min(one.given.length, other.given.length) >= 5;
        if (front && one.given.length !== other.given.length && slips(one.given, other.given))
          return verdict('same', 0.82, 'a slip in a Korean name');
      }
    }
  }
  const alike = first.some((one) => one.front && second.some((other) => other.front && one.surname === other.surname));
  return alike && a.words.length === 3 && b.words.length === 3
    ? verdict('different', 0.2, 'other Korean given name')
    : null;
}

interface KoreanName {
  readonly surname: number;
  readonly given: string;
  readonly front: boolean;
}

function koreanParts(words: readonly string[]): KoreanName[] | null {
  if (words.length < 2 || words.length > 3) return null;
  const parts: KoreanName[] = [];
  const front = koreanSurname(words[0]!);
  if (front !== null) parts.push({ surname: front, given: words.slice(1).join(''), front: true });
  const back = koreanSurname(words.at(-1)!);
  if (back !== null) parts.push({ surname: back, given: words.slice(0, -1).join(''), front: false });
  return parts.length > 0 && parts.every((part) => part.given.length <= 12) ? parts : null;
}

/** Chinese names: syllables joined, surname first or last. */
function compareChinese(a: Parsed, b: Parsed): NameComparison | null {
  if (a.words.length > 3 || b.words.length > 3 || a.words.length < 2 || b.words.length < 2) return null;
  const joined = a.words.join('') === b.words.join('');
  if (joined) return verdict('same', 0.95, 'words joined or parted');
  const wadeGiles = (parsed: Parsed) => parsed.raw.some((word) => /^(?:hs|ts|tz)|.['’]./.test(word));
  const parted = a.words.length + b.words.length === 5;
  if (!parted && !wadeGiles(a) && !wadeGiles(b)) return null;
  const left = chineseSyllables(a.raw);
  return left !== null && left === chineseSyllables(b.raw) ? verdict('same', 0.88, 'Chinese romanisations') : null;
}

/** Every word of the shorter name must have its like in the longer one, at most one of them by a slip or an initial. */
function compareWords(a: Parsed, b: Parsed, options: CompareOptions): NameComparison {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const used = new Set<number>();
  const places: number[] = [];
  let weakest = 1;
  let weak = 0;
  const arabic = a.articles || b.articles;
  for (const word of short.words) {
    let best = 0;
    let place = -1;
    for (let at = 0; at < long.words.length; at++) {
      if (used.has(at)) continue;
      const score = sameWord(word, long.words[at]!, options, arabic);
      if (score > best) {
        best = score;
        place = at;
      }
    }
    if (best === 0) return verdict('different', 0, `no like of ${word}`);
    if (best < 0.9) weak++;
    used.add(place);
    places.push(place);
    weakest = Math.min(weakest, best);
  }
  if (weak > 1) return verdict('different', 0.3, 'more than one unsure word');
  const inOrder = places.every((place, index) => index === 0 || place > places[index - 1]!);
  if (short.words.length === long.words.length) {
    if (!inOrder && weakest < 0.9) return verdict('different', 0.3, 'other order and a slip');
    return verdict('same', inOrder ? weakest : weakest - 0.05, inOrder ? 'same words' : 'other order');
  }
  const initials = (words: readonly string[]) => words.filter((word) => word.length === 1).length;
  if (initials(short.words) > 0 && initials(long.words) > initials(short.words))
    return verdict('different', 0.4, 'other initials');
  const ends = places.includes(long.words.length - 1) && places.includes(0);
  if (!inOrder || !ends || short.words.length < 2 || weakest < 0.9) return verdict('different', 0.4, 'other words');
  return verdict('same', 0.85, 'a middle name more');
}

/** 1 equal, .95 same sounds, .85 initial, .8 slip, 0 else. */
function sameWord(left: string, right: string, options: CompareOptions, arabic = false): number {
  if (left === right) return 1;
  if (left.length === 1 || right.length === 1) return left[0] === right[0] ? 0.85 : 0;
  if (formsOfOneName(left, right)) return 0.93;
  const bothListed = options.isListed?.(left) && options.isListed(right);
  const keys = soundKeys(left);
  for (const key of soundKeys(right)) if (keys.has(key)) return bothListed && !spellingsOfOne(left, right) ? 0 : 0.95;
  if (arabic || (looksArabic(left) && looksArabic(right))) {
    const other = arabicKeys(right);
    if (arabicKeys(left).some((key) => other.includes(key))) return 0.93;
  }
  if (bothListed) return 0;
  return Math.min(left.length, right.length) >= LONG_WORD && slips(left, right) ? 0.8 : 0;
}

/** Double letters and y/i endings part listed surnames ("Schmitt", "Schmit"); romanisations do not. */
function spellingsOfOne(left: string, right: string): boolean {
  return /[wvjyxz]|sch|ch|sh|zh|ou|ts|kh|ck|ks|ij/u.test(left + right);
}

/** Spellings in which Arabic names are found even without an article. */
function looksArabic(word: string): boolean {
  return (
    word.length >= 5 &&
    /i[yj]y?(?:a|ah|eh?)$|[qk]ha?|h[au](?!n)|ssa|ssi|mm[aeu]|dh|gh|kh|dsch|dj|ah?m[aeu]d|jav|hus|sar|kass|qas/.test(
      word,
    )
  );
}

/** One letter more, fewer, other, or two swapped, neither the first nor the last letter. */
function slips(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1 || left[0] !== right[0]) return false;
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const a = left.slice(start, left.length - end);
  const b = right.slice(start, right.length - end);
  const swapped = a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
  return end > 0 && (swapped || (a.length <= 1 && b.length <= 1));
}

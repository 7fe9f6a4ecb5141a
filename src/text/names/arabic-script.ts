/**
 * Names in Arabic script beside their romanisations. Arabic writes consonants and long vowels; which short vowels stand
 * between them, and how a letter is romanised, depends on who wrote it. So a romanisation is not generated but checked:
 * each letter allows some spellings, short vowels may stand between letters, a written long vowel must be heard.
 */

/** Spellings of each letter, in German, English and French; the empty one where it may go unheard. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ا: 'a aa',
  ب: 'b p',
  ت: 't',
  ث: 'th t s',
  ج: 'dsch dj dzh j g',
  ح: 'h',
  خ: 'kh ch k h',
  د: 'd',
  ذ: 'dh th d z',
  ر: 'r',
  ز: 'z s',
  س: 's',
  ش: 'sch sh ch',
  ص: 's',
  ض: 'dh d',
  ط: 't',
  ظ: 'dh th z d s',
  ع: '_ a',
  غ: 'gh g rh',
  ف: 'f ph',
  ق: 'q k g c kh gh',
  ك: 'k c',
  ل: 'l',
  م: 'm',
  ن: 'n m',
  ه: 'h',
  و: 'w v u o ou oo au aw ow',
  ي: 'y j i ie ee ei ai ay ey iy ij iyy ijj yy',
  ى: 'a i',
  ة: 'a ah eh e at et',
  ء: '_ a',
  ئ: '_ i e y',
  ؤ: '_ u o',
  أ: 'a e o u',
  إ: 'i e',
  آ: 'a aa',
  پ: 'p',
  چ: 'tsch tch ch',
  ژ: 'zh j sch',
  گ: 'g',
};

/** Letters of Persian and Urdu keyboards that stand for Arabic ones, and forms that differ in writing only. */
const SAME: Readonly<Record<string, string>> = { ی: 'ي', ک: 'ك', ۀ: 'ة', ھ: 'ه', ہ: 'ه', ٱ: 'ا' };

const spellings: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(SPELLINGS).map(([letter, list]) => [letter, list.split(' ').map((one) => (one === '_' ? '' : one))]),
);

/** At the start of a word the first letter may be any vowel. */
const OPENING = ['a', 'e', 'i', 'o', 'u', 'ai', 'ei', ''];
const ARTICLE = 'ال';
/** Romanised articles that the caller has taken off; glued ones ("Abdelfattah", "Nasrallah") are read here. */
const GLUED = ['', 'al', 'el', 'ul', 'il', 'l'];
/** "Son", "father", "house of": the caller takes their romanisations off as particles. */
const KINSHIP: ReadonlySet<string> = new Set(['بن', 'ابن', 'أبو', 'ابو', 'آل']);
const longestName = 60;

export function hasArabic(name: string): boolean {
  return /[\u0621-\u06d3]/.test(name);
}

/** The letters of a name in Arabic script, word by word, without vowel marks, stretching and joiners. */
export function arabicWords(name: string): readonly string[] {
  return name
    .slice(0, longestName)
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .split(/[^\u0621-\u06d3]{1,4}/u)
    .map((word) => [...word].map((letter) => SAME[letter] ?? letter).join(''))
    .filter((word) => word !== '' && !KINSHIP.has(word));
}

/** Whether Latin words, articles off, can be a romanisation of a whole name in Arabic script. */
export function isRomanisation(arabic: readonly string[], latin: readonly string[]): boolean {
  const letters = arabic.flatMap((written) => {
    // The last letter of this one name is only written, to tell it from another.
    const word = written === 'عمرو' ? 'عمر' : written;
    const bare = word.startsWith(ARTICLE) && word.length > 3 ? word.slice(ARTICLE.length) : word;
    const unheard = neverLast(bare);
    const own = [...bare].map((letter, index) => {
      const last = index === bare.length - 1;
      return { letter, first: index === 0, last, unheard: last ? unheard : '' };
    });
    return bare === word ? own : [{ letter: ARTICLE, first: true, last: false, unheard: '' }, ...own];
  });
  return letters.every(({ letter }) => letter === ARTICLE || spellings.has(letter)) && matches(letters, latin.join(''));
}

interface Letter {
  readonly letter: string;
  readonly first: boolean;
  readonly last: boolean;
  /** Short vowels that cannot stand before it. */
  readonly unheard: string;
}

/**
 * Vowels that the last letter of a word never has before it: the pattern of Kamil and Khalid has an i or e there, never
 * an a (that is Kamal, with its long vowel written), and three consonants alone have no i (Samar, not Samir).
 */
function neverLast(word: string): string {
  if (word.length === 4 && word[1] === 'ا' && !/[اويىة]/.test(word.slice(2))) return 'aou';
  return word.length === 3 && !/[اويىةع]/.test(word) ? 'i' : '';
}

/** Reads the letters one by one, keeping every place in the romanisation that they can have led to. */
function matches(letters: readonly Letter[], text: string): boolean {
  let places = new Set([0]);
  letters.forEach((letter, index) => {
    const next = new Set<number>();
    const before = letters[index - 1]?.letter;
    for (const place of places) {
      for (const start of starts(text, place, index > 0, before)) {
        if (start > place && letter.unheard.includes(text[start - 1]!)) continue;
        for (const spelling of spellingsOf(letter)) {
          if (!text.startsWith(spelling, start)) continue;
          const end = start + spelling.length;
          next.add(end);
          // Doubling is not written: "Mohammed", "Assad".
          if (spelling !== '' && text[end] === text[end - 1] && !isVowel(text[end]!)) next.add(end + 1);
        }
      }
    }
    places = next;
  });
  for (const place of places) if (place === text.length || /^(?:h|a|e)$/.test(text.slice(place))) return true;
  return false;
}

/** Where the next letter may begin: here, or behind a short vowel; none stands behind a written long a. */
function starts(text: string, place: number, inside: boolean, before: string | undefined): readonly number[] {
  const found = [place];
  if (!inside || before === 'ا' || before === 'آ') return found;
  if (place < text.length && isVowel(text[place]!)) found.push(place + 1);
  return found;
}

function spellingsOf({ letter, first, last }: Letter): readonly string[] {
  if (letter === ARTICLE) return GLUED;
  if (first && 'اأإآع'.includes(letter)) return OPENING;
  if (last && letter === 'ه') return ['h', ''];
  return spellings.get(letter)!;
}

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter);
}

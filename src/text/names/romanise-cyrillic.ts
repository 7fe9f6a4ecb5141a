/** How newspapers of a language write Russian and Ukrainian names in Latin letters. */
export type Romanisation = 'de' | 'en' | 'fr';

type LetterTable = Readonly<Record<string, string>>;

const SHARED: LetterTable = {
  а: 'a',
  б: 'b',
  г: 'g',
  д: 'd',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ъ: '',
  ь: '',
  ґ: 'g',
  э: 'e',
  ы: 'y',
};

const TABLES: Readonly<Record<Romanisation, LetterTable>> = {
  de: {
    ...SHARED,
    в: 'w',
    е: 'e',
    ё: 'jo',
    ж: 'sch',
    з: 's',
    й: 'j',
    у: 'u',
    х: 'ch',
    ц: 'z',
    ч: 'tsch',
    ш: 'sch',
    щ: 'schtsch',
    ю: 'ju',
    я: 'ja',
    і: 'i',
    ї: 'ji',
    є: 'je',
    ў: 'u',
  },
  en: {
    ...SHARED,
    в: 'v',
    е: 'e',
    ё: 'yo',
    ж: 'zh',
    з: 'z',
    й: 'y',
    у: 'u',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ў: 'u',
  },
  fr: {
    ...SHARED,
    в: 'v',
    е: 'e',
    ё: 'io',
    ж: 'j',
    з: 'z',
    й: 'ï',
    у: 'ou',
    х: 'kh',
    ц: 'ts',
    ч: 'tch',
    ш: 'ch',
    щ: 'chtch',
    ю: 'iou',
    я: 'ia',
    і: 'i',
    ї: 'ï',
    є: 'ie',
    ў: 'ou',
  },
};

/** Ukrainian reads two letters otherwise than Russian. */
const UKRAINIAN: LetterTable = { г: 'h', и: 'y' };

/** Adjective endings of surnames and place names, which each language shortens in its own way. */
const ENDINGS: Readonly<Record<Romanisation, readonly (readonly [ending: string, written: string])[]>> = {
  de: [
    ['ий', 'i'],
    ['ый', 'y'],
    ['ій', 'ij'],
  ],
  en: [
    ['ий', 'y'],
    ['ый', 'y'],
    ['ій', 'iy'],
  ],
  fr: [
    ['ий', 'i'],
    ['ый', 'y'],
    ['ій', 'iï'],
  ],
};

/** True when the text holds a Cyrillic letter. */
export function hasCyrillic(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x400 && code <= 0x52f) return true;
  }
  return false;
}

/**
 * Writes a Cyrillic name as newspapers of a language do. Ukrainian letters are recognised by themselves; `ukrainian`
 * forces that reading where the spelling leaves it open.
 */
export function romaniseCyrillic(
  text: string,
  scheme: Romanisation,
  ukrainian = /[іїєґ]|ськ|цьк/iu.test(text),
): string {
  return text
    .split(/([\s-])/u)
    .map((word) => romaniseWord(word, scheme, ukrainian))
    .join('');
}

function romaniseWord(word: string, scheme: Romanisation, ukrainian: boolean): string {
  const lower = word.toLowerCase();
  if (!hasCyrillic(lower)) return word;
  const table = TABLES[scheme];
  const ending = ukrainian ? undefined : ENDINGS[scheme].find(([form]) => lower.length > 3 && lower.endsWith(form));
  const stem = ending ? lower.slice(0, -ending[0].length) : lower;
  let written = '';
  for (let at = 0; at < stem.length; at++) {
    const letter = stem[at]!;
    const before = at === 0 ? '' : stem[at - 1]!;
    if (ukrainian && UKRAINIAN[letter]) written += UKRAINIAN[letter];
    else if (letter === 'е' && !ukrainian && (at === 0 || 'аеёиоуыэюяьъ'.includes(before))) {
      written += scheme === 'de' ? 'je' : scheme === 'en' ? 'ye' : 'ie';
    } else if (letter === 'с' && scheme === 'de' && isVowel(before) && isVowel(stem[at + 1] ?? '')) written += 'ss';
    else if (letter === 'к' && stem[at + 1] === 'с' && scheme === 'de') {
      written += 'x';
      at++;
    } else written += table[letter] ?? letter;
  }
  written += ending ? ending[1] : '';
  const capital = word[0] !== lower[0];
  return capital && written !== '' ? written[0]!.toUpperCase() + written.slice(1) : written;
}

function isVowel(letter: string): boolean {
  return letter !== '' && 'аеёиоуыэюяіїє'.includes(letter);
}

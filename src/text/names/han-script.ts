import { hanReadings, surnameReadings } from './han-readings.ts';

/**
 * Chinese names in their own script beside romanisations in Pinyin. A romanisation is not generated but checked: each
 * character has its usual syllable and perhaps another as a surname; the surname comes first or last and is a word of its own.
 */
const longestName = 5;

/** Surnames of two characters, simplified and traditional. */
const LONG_SURNAMES: ReadonlySet<string> = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 夏侯 东方 東方 皇甫 尉迟 尉遲 公孙 公孫 慕容 司徒 令狐 长孙 長孫 宇文 端木 百里 南宫 南宮 西门 西門 呼延 轩辕 軒轅'.split(
    ' ',
  ),
);

/** Syllables with ü as they are written without it. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  lv: ['lü', 'lv', 'lu', 'lyu', 'lue'],
  nv: ['nü', 'nv', 'nu', 'nyu', 'nue'],
  lve: ['lüe', 'lve', 'lue'],
  nve: ['nüe', 'nve', 'nue'],
};

export function hasHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

/** The characters of a name that is written in Chinese script only; null for other names and for what is too long for one. */
export function hanCharacters(name: string): readonly string[] | null {
  const bare = name.replace(/[\s·・]/g, '');
  const characters = [...bare];
  return characters.length <= longestName && /^\p{Script=Han}+$/u.test(bare) ? characters : null;
}

/** True when the words, in small Latin letters, spell the characters: surname and given name, in either order. */
export function spellsHan(characters: readonly string[], words: readonly string[]): boolean {
  if (characters.length < 2 || words.length < 2) return false;
  const length = LONG_SURNAMES.has(characters.slice(0, 2).join('')) && characters.length > 2 ? 2 : 1;
  const surname = characters.slice(0, length);
  const given = characters.slice(length);
  for (let cut = 1; cut < words.length; cut++) {
    const front = words.slice(0, cut).join('');
    const back = words.slice(cut).join('');
    if (spells(surname, front, true) && spells(given, back, false)) return true;
    if (spells(given, front, false) && spells(surname, back, true)) return true;
  }
  return false;
}

/** True when the usual reading of each character in turn makes the letters; of surnames also the one they have as such. */
function spells(characters: readonly string[], letters: string, asSurname: boolean, from = 0, at = 0): boolean {
  if (from === characters.length) return at === letters.length;
  return readingsOf(characters[from]!, asSurname).some(
    (reading) =>
      letters.startsWith(reading, at) && spells(characters, letters, asSurname, from + 1, at + reading.length),
  );
}

interface Readings {
  readonly usual: ReadonlyMap<string, string>;
  readonly surnames: ReadonlyMap<string, string>;
}

let tables: Readings | null = null;

/** The tables are made when the first Chinese name is compared: hardly any pile has one. */
function readingsOf(character: string, asSurname: boolean): readonly string[] {
  tables ??= { usual: readTable(hanReadings), surnames: readTable(surnameReadings) };
  const usual = tables.usual.get(character);
  const surname = asSurname ? tables.surnames.get(character) : undefined;
  return [usual, surname].flatMap((syllable) => (syllable ? (WRITTEN[syllable] ?? [syllable]) : []));
}

function readTable(text: string): ReadonlyMap<string, string> {
  const readings = new Map<string, string>();
  for (const group of text.split(/\s+/u)) {
    const syllable = /^[a-z]*/.exec(group)![0];
    for (const character of group.slice(syllable.length)) readings.set(character, syllable);
  }
  return readings;
}

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

/**
 * The key under which a name is looked up: lower case, no diacritics, apostrophes gone, hyphens and full stops as
 * single spaces. "Baden-Württemberg" and "baden wurttemberg" share a key, so do "St. Gallen" and "St Gallen".
 */
export function foldName(name: string): string {
  let plain = true;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 65 && code <= 90))) {
      plain = false;
      break;
    }
  }
  if (plain) return name.toLowerCase();
  let key = '';
  for (const letter of name.toLowerCase().normalize('NFD')) {
    const code = letter.charCodeAt(0);
    if (code >= 0x300 && code <= 0x36f) continue;
    const written = code >= 97 && code <= 122 ? letter : (LETTERS[letter] ?? letter);
    if (written === ' ' && (key === '' || key.endsWith(' '))) continue;
    key += written;
  }
  return key.endsWith(' ') ? key.slice(0, -1) : key;
}

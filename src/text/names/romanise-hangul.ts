const INITIALS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = [
  'a',
  'ae',
  'ya',
  'yae',
  'eo',
  'e',
  'yeo',
  'ye',
  'o',
  'wa',
  'wae',
  'oe',
  'yo',
  'u',
  'wo',
  'we',
  'wi',
  'yu',
  'eu',
  'ui',
  'i',
];
const FINALS = [
  '',
  'k',
  'k',
  'k',
  'n',
  'n',
  'n',
  't',
  'l',
  'k',
  'm',
  'l',
  'l',
  'l',
  'p',
  'l',
  'm',
  'p',
  'p',
  't',
  't',
  'ng',
  't',
  't',
  'k',
  't',
  'p',
  't',
];

/** True when the text holds a Hangul syllable. */
export function hasHangul(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0xac00 && code <= 0xd7a3) return true;
  }
  return false;
}

/** Writes Hangul syllables in the revised romanisation, syllables parted by spaces after the first (the surname). */
export function romaniseHangul(text: string): string {
  let written = '';
  for (const letter of text) {
    const index = letter.charCodeAt(0) - 0xac00;
    if (index < 0 || index > 11_171) {
      written += letter;
      continue;
    }
    const syllable = INITIALS[Math.floor(index / 588)]! + VOWELS[Math.floor((index % 588) / 28)]! + FINALS[index % 28]!;
    written += written === '' || written.endsWith(' ') ? syllable : ` ${syllable}`;
  }
  return written;
}

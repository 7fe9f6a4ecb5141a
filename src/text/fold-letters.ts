/**
 * Lower case without marks, German ß as ss and umlauts by their base letter: a form in which spellings of one name in
 * two languages are more often equal (`Özil`, `Ozil`). Only for comparing, never for showing.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) {
      return lower.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
    }
  }
  return lower;
}

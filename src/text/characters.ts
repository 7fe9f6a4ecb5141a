/** Bit flags of a UTF-16 code unit, read with `characterKind`. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 4;
export const UPPER = 8;
export const LOWER = 16;
/** Any mark that can open or close a quotation, apostrophes included. */
export const QUOTE = 32;
/** Brackets and quotation marks that can only stand before what they enclose. */
export const OPENING = 64;

/**
 * One byte of flags for each code unit. Surrogates carry no flag: a pair is one symbol. Soft hyphens and combining
 * marks count as letters because they stand inside words; zero-width spaces and byte order marks count as space.
 */
const kinds: Uint8Array = buildKinds();

/** Flags of the code unit at `index`; 0 outside the text. */
export function kindAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? kinds[text.charCodeAt(index)]! : 0;
}

/** Flags of a code unit. */
export function characterKind(code: number): number {
  return kinds[code] ?? 0;
}

function buildKinds(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let code = 0; code < 0xd800; code++) table[code] = kindOf(String.fromCharCode(code));
  for (let code = 0xe000; code < 65536; code++) table[code] = kindOf(String.fromCharCode(code));
  for (const code of [0xad, 0x200c, 0x200d]) table[code] = LETTER;
  for (const code of [0x200b, 0x200e, 0x200f, 0x2060, 0xfeff, 0]) table[code] = SPACE;
  for (const mark of '"\'`´„“”‟‚‘’‛«»‹›') table[mark.charCodeAt(0)] = QUOTE;
  for (const mark of '([{') table[mark.charCodeAt(0)] = OPENING;
  for (const mark of '„‚') table[mark.charCodeAt(0)] = QUOTE | OPENING;
  return table;
}

function kindOf(character: string): number {
  if (/\s/.test(character) || character < ' ') return SPACE;
  if (/\p{Lu}|\p{Lt}/u.test(character)) return LETTER | UPPER;
  if (/\p{Ll}/u.test(character)) return LETTER | LOWER;
  if (/\p{L}|\p{M}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  return 0;
}

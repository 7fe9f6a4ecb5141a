/** What the word lists and tables say of one token; bits of `flags`. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
/** Known to the lexicon as something else than a name when written small. */
export const COMMON = 4;
/** Known to the lexicon as a noun. */
export const NOUN = 8;
export const FIRST_NAME = 16;
export const SURNAME = 32;
export const FEMALE = 64;
export const MALE = 128;
export const HONORIFIC = 256;
export const ACADEMIC = 512;
export const ROLE = 1024;
export const ORG_WORD = 2048;
export const ORG_ENDING = 4096;
export const LEGAL_FORM = 8192;
export const PLACE_WORD = 16384;
export const PLACE_ENDING = 32768;
export const OTHER_WORD = 65536;
export const DEMONYM = 131072;
export const FUNCTION = 262144;
export const CALENDAR = 524288;
export const PARTICLE = 1048576;
export const PREPOSITION = 2097152;
export const INNER_CAPITAL = 4194304;
export const NUMBER = 8388608;
export const PLACE_HEAD = 16777216;
export const LETTERS = 33554432;
export const OTHER_ENDING = 67108864;
/** Unknown to the lexicon, but ends in a noun that is known: a compound rather than a name. */
export const COMPOUND = 134217728;
/** The lexicon lists the word as a proper noun. */
export const PROPER = 268435456;

/** The word has a hyphen. */
export const HYPHENED = 1073741824;

/** A list of words that point back at persons has the word: pronouns, "Letzterer". */
export const POINTER = 536870912;

/** What stands behind the word's last hyphen is a noun of the lexicon and no name of persons ("Musterfrau-Anhänger"). */
export const PLAIN_TAIL = 2147483648;

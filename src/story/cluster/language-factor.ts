/** Texts of two languages share names and figures but not words: what they share counts for more. */
const acrossLanguages = 2;

export const languageFactor = (a: string, b: string): number => (a === b ? 1 : acrossLanguages);

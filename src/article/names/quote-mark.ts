const QUOTES = new Set(['"', '„', '“', '”', '»', '«', '‚', '‘', '’', "'", '``', "''", '›', '‹']);

export function isQuoteMark(word: string): boolean {
  return QUOTES.has(word);
}

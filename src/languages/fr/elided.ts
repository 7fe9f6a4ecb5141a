/** Words of a list, and those that end in an apostrophe with the typographic one as well: "qu'", "qu’". */
export function frenchWords(list: string): readonly string[] {
  return list
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => (word.includes("'") ? [word, word.replaceAll("'", '’')] : [word]));
}

export function frenchSet(list: string): ReadonlySet<string> {
  return new Set(frenchWords(list));
}

/** Rows of words in a row, each with both apostrophes. */
export function frenchRows(...rows: readonly string[]): readonly (readonly string[])[] {
  return rows
    .flatMap((row) => (row.includes("'") ? [row, row.replaceAll("'", '’')] : [row]))
    .map((row) => row.split(' '));
}

/**
 * Everyday words of a language and what they are in others: lemma, language, lemmas. Only for recognising that two
 * wordings may be one; never for showing.
 */
export type Glossary = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

/** Reads rows `word: a, b; word: c` into a glossary for one other language. */
export function readGlossary(language: string, rows: string): Glossary {
  const glossary = new Map<string, ReadonlyMap<string, readonly string[]>>();
  for (const row of rows.split(/[;\n]/u)) {
    const [word, meanings] = row.split(':');
    if (!word || !meanings) continue;
    glossary.set(word.trim(), new Map([[language, meanings.split(',').map((meaning) => meaning.trim())]]));
  }
  return glossary;
}

import type { QuantifierPhrase, QuantityData } from '../../languages/parts/quantities.ts';
import { phraseAt, type WordRow } from '../../text/word-row.ts';

/** Phrases that bound a number, filed by the word that a reader meets first; of one word the longest phrase stands first. */
interface PhraseIndex {
  /** Phrases before a number by their last word, which stands beside it. */
  readonly byLast: ReadonlyMap<string, readonly QuantifierPhrase[]>;
  /** The same by their first word. */
  readonly byFirst: ReadonlyMap<string, readonly QuantifierPhrase[]>;
  /** Phrases behind a number by their first word. */
  readonly behind: ReadonlyMap<string, readonly QuantifierPhrase[]>;
}

const none: readonly QuantifierPhrase[] = [];
/** Made once for each language, kept as long as its data are. */
const made = new WeakMap<QuantityData, PhraseIndex>();

/** The longest phrase that ends right before token `at` and begins at `from` or later, or null. */
export function boundBefore(row: WordRow, at: number, from: number, data: QuantityData): QuantifierPhrase | null {
  const phrases = indexOf(data).byLast.get(row.words[at - 1] ?? '') ?? none;
  for (const phrase of phrases) {
    const start = at - phrase.words.length;
    if (start < from || !phraseAt(row, start, phrase.words)) continue;
    if (!phrase.notAfter?.has(row.words[start - 1] ?? '')) return phrase;
  }
  return null;
}

/** The longest phrase that begins right behind a number, or null. */
export function boundBehind(row: WordRow, at: number, data: QuantityData): QuantifierPhrase | null {
  const phrases = indexOf(data).behind.get(row.words[at] ?? '') ?? none;
  return phrases.find(({ words }) => phraseAt(row, at, words)) ?? null;
}

/** All phrases for before a number that begin at token `at`. */
export function phrasesAt(row: WordRow, at: number, data: QuantityData): readonly QuantifierPhrase[] {
  const phrases = indexOf(data).byFirst.get(row.words[at] ?? '') ?? none;
  return phrases.filter(({ words }) => phraseAt(row, at, words));
}

function indexOf(data: QuantityData): PhraseIndex {
  let index = made.get(data);
  if (!index) {
    const before = data.quantifiers.filter(({ side }) => side === 'before');
    const after = data.quantifiers.filter(({ side }) => side === 'after');
    index = {
      byLast: filed(before, (words) => words.at(-1)!),
      byFirst: filed(before, (words) => words[0]!),
      behind: filed(after, (words) => words[0]!),
    };
    made.set(data, index);
  }
  return index;
}

function filed(
  phrases: readonly QuantifierPhrase[],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly QuantifierPhrase[]> {
  const files = new Map<string, QuantifierPhrase[]>();
  for (const phrase of [...phrases].sort((a, b) => b.words.length - a.words.length)) {
    const file = files.get(key(phrase.words));
    if (file) file.push(phrase);
    else files.set(key(phrase.words), [phrase]);
  }
  return files;
}

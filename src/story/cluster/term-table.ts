import { growingInts } from '../../text/growing-ints.ts';
import { hashText } from '../../text/hash-text.ts';
import { latestArticles } from './latest-articles.ts';

/** Terms of the pile with how many articles use them, and the latest articles of each. Grows by one article at a time. */
export interface TermTable {
  /** Number of articles counted. */
  size(): number;
  /** Number of different terms. */
  terms(): number;
  /**
   * Counts an article in with its terms, each given once, with the share of articles in which one expects the term
   * anyway; returns the numbers of the terms in the order given.
   */
  count(terms: ReadonlyMap<string, { readonly expected: number }>, article: number): Int32Array;
  /** In how many articles a term stands. */
  uses(term: number): number;
  /** How telling a term is today. */
  rarity(term: number): number;
  /** Calls `visit` with the latest articles that use the term, newest first; at most `articlesKept`. */
  visitLatest(term: number, visit: (article: number) => void): void;
}

/**
 * The pile is taken to be part of a larger one that uses its words as expected: a young pile has little to say about how
 * rare a word is, and relatedness keeps its scale while the pile grows.
 */
const unseenArticles = 1000;
/** Of each term, so many of the latest articles are remembered: a power of two. */
const articlesKept = 64;

/**
 * Makes an empty table. Terms are known by a 32-bit hash in open addressing, their articles lie in rings of a flat
 * array: a hundred thousand articles with ten million terms stay within a few hundred megabytes.
 */
export function termTable(): TermTable {
  let slots = new Int32Array(1 << 12);
  const hashes = growingInts();
  const uses = growingInts();
  const unseenUses = growingInts();
  const latest = latestArticles(articlesKept);
  let articles = 0;

  const place = (hash: number): number => {
    const mask = slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot] !== 0 && hashes.at(slots[slot]! - 1) !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const numberOf = (hash: number, expected: number): number => {
    const slot = place(hash);
    if (slots[slot] !== 0) return slots[slot]! - 1;
    const number = hashes.push(hash);
    uses.push(0);
    unseenUses.push(Math.max(1, Math.round(unseenArticles * expected)));
    slots[slot] = number + 1;
    if (hashes.length() * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      for (let i = 0; i < hashes.length(); i++) slots[place(hashes.at(i))] = i + 1;
    }
    return number;
  };
  return {
    size: () => articles,
    terms: () => hashes.length(),
    count(terms, article) {
      articles += 1;
      const result = new Int32Array(terms.size);
      let at = 0;
      for (const [term, { expected }] of terms) {
        const number = numberOf(hashText(term) | 0, expected);
        uses.set(number, uses.at(number) + 1);
        latest.add(number, article);
        result[at++] = number;
      }
      return result;
    },
    uses: (term) => uses.at(term),
    rarity: (term) => Math.max(0, Math.log((articles + unseenArticles) / (uses.at(term) + unseenUses.at(term)))),
    visitLatest: latest.visit,
  };
}

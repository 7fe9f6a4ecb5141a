import type { MorphologyData } from '../../../languages/parts/morphology.ts';
import type { Lexicon } from '../../../languages/tables.ts';
import { nominalMask } from '../../../text/lexicon/readings.ts';
import { findHead } from './find-head.ts';

/** A lexicon as the tagger sees it: a code for the word classes of each set, and the heads of compounds. */
export interface LexiconView {
  readonly lexicon: Lexicon;
  /** Code of the word classes in a set of readings; equal for sets that allow the same. */
  classes(set: number): number;
  /** Code of all that a set's readings say, lemmas aside; it does not change when sets are numbered anew. */
  signature(set: number): number;
  /** Person of the nominative pronoun in a set: 1, 2, 3, 4 for one without person ("man"), 0 for none. */
  person(set: number): number;
  /** Offset at which the known head of an unknown compound begins, or 0. */
  headOffset(text: string, start: number, end: number, capital: boolean): number;
}

const nominative = nominalMask('Nxs Nxp');
const shortestHead = 3;
const longestCompound = 48;

export function createLexiconView(lexicon: Lexicon, data: MorphologyData): LexiconView {
  const codes: number[] = [];
  const persons: number[] = [0];
  const signatures: number[] = [0];
  return {
    lexicon,
    classes(set) {
      codes[set] ??= classCode(lexicon, set);
      return codes[set];
    },
    signature(set) {
      signatures[set] ??= signatureCode(lexicon, set);
      return signatures[set];
    },
    person(set) {
      persons[set] ??= personCode(lexicon, set);
      return persons[set];
    },
    headOffset(text, start, end, capital) {
      return end - start > longestCompound ? 0 : headOffset(lexicon, data.compoundLinks, text, start, end, capital);
    },
  };
}

function signatureCode(lexicon: Lexicon, set: number): number {
  return hashNames(
    lexicon.readings(set).map(({ pos, feats, mask }) => `${pos} ${feats} ${mask}`),
    29,
  );
}

function personCode(lexicon: Lexicon, set: number): number {
  for (const { pos, feats, mask } of lexicon.readings(set)) {
    if (pos !== 'PRON' || (mask & nominative) === 0 || feats.includes('Reflex')) continue;
    const at = feats.indexOf('Person=');
    if (at >= 0) return Number(feats[at + 7]);
    if (feats.includes('PronType=Ind')) return 4;
  }
  return 0;
}

function classCode(lexicon: Lexicon, set: number): number {
  const classes = new Set<string>();
  for (const { pos, feats, mask } of lexicon.readings(set)) {
    const form = /VerbForm=(\w+)/.exec(feats)?.[1] ?? '';
    const mood = /Mood=(\w+)/.exec(feats)?.[1] ?? '';
    const person =
      form === 'Fin' ? (/Number=(\w)/.exec(feats)?.[1] ?? '') + (/Person=(\w)/.exec(feats)?.[1] ?? '') : '';
    classes.add(`${pos}${form}${mood}${mood === 'Sub' ? '' : person}${pos === 'ADJ' && mask === 0 ? 'p' : ''}`);
  }
  return set === 0 ? 0 : hashNames([...classes], 17);
}

function hashNames(names: readonly string[], seed: number): number {
  let code = seed;
  for (const name of names.toSorted()) {
    for (let at = 0; at < name.length; at++) code = Math.imul(code ^ name.charCodeAt(at), 0x01000193);
    code = Math.imul(code, 0x9e3779b1);
  }
  return code ^ (code >>> 15);
}

/**
 * The longest known word at the end whose beginning is known too, joining letters allowed between; else the longest
 * known end of at least six letters. A hyphen splits first.
 */
function headOffset(
  lexicon: Lexicon,
  links: readonly string[],
  text: string,
  start: number,
  end: number,
  capital: boolean,
): number {
  let hyphen = end - 2;
  while (hyphen > start && text.charCodeAt(hyphen) !== 0x2d) hyphen--;
  if (hyphen > start) {
    const head = hyphen + 1;
    if (end - head > 1 && (lexicon.find(text, head, end, 0) > 0 || findHead(lexicon, text, head, end, capital) > 0))
      return head - start;
    return 0;
  }
  let fallback = 0;
  for (let at = start + 3; at <= end - shortestHead; at++) {
    if (findHead(lexicon, text, at, end, capital) === 0) continue;
    if (isModifier(lexicon, links, text, start, at)) return at - start;
    if (fallback === 0 && end - at >= 6) fallback = at - start;
  }
  return fallback;
}

function isModifier(lexicon: Lexicon, links: readonly string[], text: string, start: number, end: number): boolean {
  for (const link of links) {
    const stop = end - link.length;
    if (stop - start < 3) continue;
    if (link !== '' && !text.startsWith(link, stop)) continue;
    if (lexicon.find(text, start, stop, 0) > 0) return true;
    const code = text.charCodeAt(start);
    if (lexicon.find(text, start, stop, code < 97 || (code >= 0xc0 && code <= 0xde) ? code + 32 : code - 32) > 0)
      return true;
  }
  return false;
}

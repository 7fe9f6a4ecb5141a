import type { Lexicon } from '../../../languages/tables.ts';
import {
  ADVERB,
  ATTRIBUTE,
  CONJUNCTION,
  DETERMINER,
  FINITE,
  type LabelTable,
  MARK,
  NAME,
  NOMINAL,
  NOUN,
  NUMERAL,
  PREDICATE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  SYMBOL,
} from './label-table.ts';
import { padding, type WordFacts } from './word-facts.ts';

/** What the second model looks at, one entry for each token of a sentence. */
export interface NominalFacts {
  /** True for tokens that have case, gender and number. */
  readonly nominal: Uint8Array;
  /** Cases, genders and numbers that the word's own readings allow; 0 when unknown. */
  readonly own: Int32Array;
  /** What remains when the words of the same noun phrase must agree. */
  readonly shared: Int32Array;
  /** Word hash of the preposition that governs the phrase, 0 without one. */
  readonly governor: Int32Array;
  /** 1 first phrase before the finite verb, 2 later one before it, 3 after it; 4 added in a subordinate clause. */
  readonly place: Int32Array;
  /** 1 for the first token of its phrase. */
  readonly begins: Uint8Array;
  /** Index of the phrase's last token, the head for most. */
  readonly last: Int32Array;
  /** Index of the phrase's first token. */
  readonly first: Int32Array;
  /** Word classes of the clause's finite verb (they tell its number), 0 without one. */
  readonly verb: Int32Array;
}

/** Room for the facts of sentences of up to `count` tokens. */
export function createNominalFacts(count: number): NominalFacts {
  return {
    nominal: new Uint8Array(count),
    own: new Int32Array(count),
    shared: new Int32Array(count),
    governor: new Int32Array(count),
    place: new Int32Array(count),
    begins: new Uint8Array(count),
    last: new Int32Array(count),
    first: new Int32Array(count),
    verb: new Int32Array(count),
  };
}

/**
 * Groups nominals into phrases and intersects what their readings allow. `labels` are the tagger's, by number, one a
 * token. Writes into `found`, over what stood there; tokens that are no nominals are marked as such and no more.
 */
export function fillNominalFacts(
  found: NominalFacts,
  facts: WordFacts,
  first: number,
  end: number,
  labels: Uint8Array,
  table: LabelTable,
  lexicon: Lexicon,
): void {
  const { kinds } = table;
  const count = end - first;
  found.nominal.fill(0, 0, count);
  found.begins.fill(0, 0, count);
  found.own.fill(0, 0, count);
  for (let index = 0; index < count; index++) {
    const label = labels[index]!;
    if (!(kinds[label]! & NOMINAL)) continue;
    found.nominal[index] = 1;
    found.own[index] = maskOf(lexicon, facts, first + index + padding, table.pos[label]!);
  }
  fillVerbs(found.verb, facts, first, labels, kinds);
  let clause = 0;
  let phrases = 0;
  for (let index = 0; index < count; ) {
    const kind = kinds[labels[index]!]!;
    if (kind & MARK) clause = 0;
    if (kind & (MARK | SUBORDINATOR)) phrases = 0;
    if (kind & SUBORDINATOR) clause = 4;
    if (kind & FINITE) clause |= 2;
    if (!found.nominal[index]) {
      index++;
      continue;
    }
    const last = endOfPhrase(labels, kinds, index, count);
    const governor = governorOf(found, facts, first, labels, kinds, index);
    const place = (clause & 2 ? 3 : phrases === 0 ? 1 : 2) | (clause & 4);
    if (governor === 0) phrases++;
    fillPhrase(found, index, last, governor, place);
    index = last + 1;
  }
}

/**
 * The preposition before a phrase, numbers and adverbs between them aside. A phrase joined to another by a conjunction
 * has the other's.
 */
function governorOf(
  found: NominalFacts,
  facts: WordFacts,
  first: number,
  labels: Uint8Array,
  kinds: Int32Array,
  start: number,
): number {
  let index = start - 1;
  while (index >= 0 && start - index < 4 && kinds[labels[index]!]! & (NUMERAL | ADVERB | PREDICATE | SYMBOL)) index--;
  if (index < 0) return 0;
  const kind = kinds[labels[index]!]!;
  if (kind & PREPOSITION) return facts.word[first + index + padding]!;
  if (kind & CONJUNCTION && index > 0 && found.nominal[index - 1]) return found.governor[index - 1]!;
  return 0;
}

/** Spreads each clause's first finite verb over the stretch between two marks, quotation marks not counted. */
function fillVerbs(verb: Int32Array, facts: WordFacts, first: number, labels: Uint8Array, kinds: Int32Array): void {
  let start = 0;
  let found = 0;
  for (let index = 0; index <= labels.length; index++) {
    const kind = index === labels.length ? MARK : kinds[labels[index]!]!;
    const ends = index === labels.length || (kind & MARK && facts.quote[first + index + padding] === 0);
    if (ends) {
      verb.fill(found, start, index);
      start = index;
      found = 0;
    } else if (found === 0 && kind & FINITE) found = facts.classes[first + index + padding]! | 1;
  }
}

function fillPhrase(found: NominalFacts, first: number, last: number, governor: number, place: number): void {
  let shared = 0xffffff;
  for (let index = last; index >= first; index--) {
    const own = found.own[index]!;
    if (own !== 0 && (shared & own) !== 0) shared &= own;
  }
  found.begins[first] = 1;
  for (let index = first; index <= last; index++) {
    const own = found.own[index]!;
    found.shared[index] = shared === 0xffffff ? 0 : own !== 0 && (own & shared) === 0 ? own : shared;
    found.governor[index] = governor;
    found.place[index] = place;
    found.last[index] = last;
    found.first[index] = first;
  }
}

/** A phrase runs from a determiner over adjectives to the first noun and the names behind it. */
function endOfPhrase(labels: Uint8Array, kinds: Int32Array, first: number, count: number): number {
  if (kinds[labels[first]!]! & PRONOUN) return first;
  let index = first;
  while (index + 1 < count && !(kinds[labels[index]!]! & (NOUN | NAME))) {
    const next = kinds[labels[index + 1]!]!;
    if (next & (ATTRIBUTE | NOUN | NAME | NUMERAL | DETERMINER)) index++;
    else if (next & (ADVERB | PREDICATE) && index + 2 < count && kinds[labels[index + 2]!]! & ATTRIBUTE) index++;
    else break;
  }
  return index;
}

function maskOf(lexicon: Lexicon, facts: WordFacts, at: number, pos: string): number {
  let mask = 0;
  for (const set of [facts.set[at]!, facts.lowerSet[at]!]) {
    for (const reading of lexicon.readings(set)) {
      if (
        reading.pos === pos ||
        (pos === 'NOUN' && reading.pos === 'ADJ') ||
        (pos === 'PROPN' && reading.pos === 'NOUN')
      )
        mask |= reading.mask;
    }
  }
  return mask;
}

import type { Lexicon } from '../../../languages/tables.ts';
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

const nominalLabels = /^(?:NOUN|PROPN|DET|PRON|ADJ\.Att)$/;

/** Groups nominals into phrases and intersects what their readings allow. `labels` are the tagger's, one a token. */
export function nominalFacts(
  facts: WordFacts,
  first: number,
  end: number,
  labels: readonly string[],
  lexicon: Lexicon,
): NominalFacts {
  const count = end - first;
  const found: NominalFacts = {
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
  for (let index = 0; index < count; index++) {
    if (!nominalLabels.test(labels[index]!)) continue;
    found.nominal[index] = 1;
    found.own[index] = maskOf(lexicon, facts, first + index + padding, labels[index]!.split('.')[0]!);
  }
  fillVerbs(found.verb, facts, first, labels);
  let clause = 0;
  let phrases = 0;
  for (let index = 0; index < count; ) {
    const label = labels[index]!;
    if (label === 'PUNCT') clause = 0;
    if (label === 'PUNCT' || label === 'SCONJ') phrases = 0;
    if (label === 'SCONJ') clause = 4;
    if (/\.(?:Ind|Sub|Imp)$/.test(label)) clause |= 2;
    if (!found.nominal[index]) {
      index++;
      continue;
    }
    const last = endOfPhrase(labels, index, count);
    const governor = governorOf(found, facts, first, labels, index);
    const place = (clause & 2 ? 3 : phrases === 0 ? 1 : 2) | (clause & 4);
    if (governor === 0) phrases++;
    fillPhrase(found, index, last, governor, place);
    index = last + 1;
  }
  return found;
}

/**
 * The preposition before a phrase, numbers and adverbs between them aside. A phrase joined to another by a conjunction
 * has the other's.
 */
function governorOf(
  found: NominalFacts,
  facts: WordFacts,
  first: number,
  labels: readonly string[],
  start: number,
): number {
  let index = start - 1;
  while (index >= 0 && start - index < 4 && /^(?:NUM|ADV|ADJ|SYM)$/.test(labels[index]!)) index--;
  if (index < 0) return 0;
  if (labels[index] === 'ADP') return facts.word[first + index + padding]!;
  if (labels[index] === 'CCONJ' && index > 0 && found.nominal[index - 1]) return found.governor[index - 1]!;
  return 0;
}

/** Spreads each clause's first finite verb over the stretch between two marks, quotation marks not counted. */
function fillVerbs(verb: Int32Array, facts: WordFacts, first: number, labels: readonly string[]): void {
  let start = 0;
  let found = 0;
  for (let index = 0; index <= labels.length; index++) {
    const ends = index === labels.length || (labels[index] === 'PUNCT' && facts.quote[first + index + padding] === 0);
    if (ends) {
      verb.fill(found, start, index);
      start = index;
      found = 0;
    } else if (found === 0 && /\.(?:Ind|Sub|Imp)$/.test(labels[index]!))
      found = facts.classes[first + index + padding]! | 1;
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
function endOfPhrase(labels: readonly string[], first: number, count: number): number {
  if (labels[first] === 'PRON') return first;
  let index = first;
  while (index + 1 < count && labels[index] !== 'NOUN' && labels[index] !== 'PROPN') {
    const next = labels[index + 1]!;
    if (/^(?:ADJ\.Att|NOUN|PROPN|NUM|DET)$/.test(next)) index++;
    else if (/^(?:ADV|ADJ)$/.test(next) && index + 2 < count && labels[index + 2] === 'ADJ.Att') index++;
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

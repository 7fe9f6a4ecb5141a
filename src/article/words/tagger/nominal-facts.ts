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
  };
  for (let index = 0; index < count; index++) {
    if (!nominalLabels.test(labels[index]!)) continue;
    found.nominal[index] = 1;
    found.own[index] = maskOf(lexicon, facts, first + index + padding, labels[index]!.split('.')[0]!);
  }
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
    const governor = index > 0 && labels[index - 1] === 'ADP' ? facts.word[first + index - 1 + padding]! : 0;
    const place = (clause & 2 ? 3 : phrases === 0 ? 1 : 2) | (clause & 4);
    if (governor === 0) phrases++;
    fillPhrase(found, index, last, governor, place);
    index = last + 1;
  }
  return found;
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

import type { Lexicon } from '../../../languages/tables.ts';
import { padding, type WordFacts } from './word-facts.ts';

const finite = /\.(?:Ind|Sub)$/;
const nominal = /^(?:NOUN|PROPN|ADJ\.Att|NUM)$/;

/**
 * Corrects labels where a whole clause decides and the tagger saw only neighbours. Between two marks with no
 * conjunction a second "finite" verb that can be an infinitive is one ("müssten … bestellt werden"), and what was taken
 * for a relative pronoun is an article when the finite verb stands right behind its noun ("…, die Boote müssten …").
 * Only for languages whose subordinate clauses end with the verb.
 */
export function settleClauses(labels: string[], facts: WordFacts, first: number, lexicon: Lexicon): void {
  let start = 0;
  for (let index = 0; index <= labels.length; index++) {
    const mark = index < labels.length && labels[index] === 'PUNCT' && facts.quote[first + index + padding] === 0;
    if (index < labels.length && !mark) continue;
    settle(labels, start, index, facts, first, lexicon);
    start = index + 1;
  }
}

function settle(labels: string[], start: number, end: number, facts: WordFacts, first: number, lexicon: Lexicon): void {
  let verb = -1;
  for (let index = start; index < end; index++) {
    const label = labels[index]!;
    if (label === 'CCONJ' || label === 'SCONJ') return;
    if (!finite.test(label)) continue;
    if (verb < 0) verb = index;
    else if (
      index === end - 1 &&
      labels[verb]!.startsWith('AUX') &&
      canBe(lexicon, facts, first + index, 'VerbForm=Inf')
    ) {
      labels[index] = `${label.split('.')[0]}.Inf`;
    }
  }
  if (
    verb < start + 2 ||
    labels[start] !== 'PRON' ||
    verb >= end - 1 ||
    !canBe(lexicon, facts, first + start, 'PronType=Art')
  )
    return;
  for (let index = start + 1; index < verb; index++) if (!nominal.test(labels[index]!)) return;
  if (/^(?:NOUN|PROPN)$/.test(labels[verb - 1]!) && !endsInVerbs(labels, verb, end)) labels[start] = 'DET';
}

/** A verb group at the end of the clause, finite verb first, is the order of subordinate clauses only with infinitives. */
function endsInVerbs(labels: readonly string[], verb: number, end: number): boolean {
  for (let index = verb + 1; index < end; index++) if (!/^(?:VERB|AUX)\.Inf$/.test(labels[index]!)) return false;
  return true;
}

function canBe(lexicon: Lexicon, facts: WordFacts, index: number, feature: string): boolean {
  for (const set of [facts.set[index + padding]!, facts.lowerSet[index + padding]!]) {
    for (const { feats } of lexicon.readings(set)) if (feats.includes(feature)) return true;
  }
  return false;
}

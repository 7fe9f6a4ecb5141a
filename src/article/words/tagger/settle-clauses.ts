import type { Lexicon } from '../../../languages/tables.ts';
import {
  ATTRIBUTE,
  AUXILIARY,
  CONJUNCTION,
  INFINITIVE,
  type LabelTable,
  MARK,
  NAME,
  NOUN,
  NUMERAL,
  PRONOUN,
  STATING,
  SUBORDINATOR,
} from './label-table.ts';
import { padding, type WordFacts } from './word-facts.ts';

/**
 * Corrects labels where a whole clause decides and the tagger saw only neighbours. Between two marks with no
 * conjunction a second "finite" verb that can be an infinitive is one ("müssten … bestellt werden"), and what was taken
 * for a relative pronoun is an article when the finite verb stands right behind its noun ("…, die Boote müssten …").
 * Only for languages whose subordinate clauses end with the verb.
 */
export function settleClauses(
  labels: Uint8Array,
  table: LabelTable,
  facts: WordFacts,
  first: number,
  lexicon: Lexicon,
): void {
  let start = 0;
  for (let index = 0; index <= labels.length; index++) {
    const mark =
      index < labels.length && table.kinds[labels[index]!]! & MARK && facts.quote[first + index + padding] === 0;
    if (index < labels.length && !mark) continue;
    settle(labels, table, start, index, facts, first, lexicon);
    start = index + 1;
  }
}

function settle(
  labels: Uint8Array,
  table: LabelTable,
  start: number,
  end: number,
  facts: WordFacts,
  first: number,
  lexicon: Lexicon,
): void {
  const { kinds } = table;
  let verb = -1;
  for (let index = start; index < end; index++) {
    const label = labels[index]!;
    const kind = kinds[label]!;
    if (kind & (CONJUNCTION | SUBORDINATOR)) return;
    if (!(kind & STATING)) continue;
    if (verb < 0) verb = index;
    else if (
      index === end - 1 &&
      kinds[labels[verb]!]! & AUXILIARY &&
      canBe(lexicon, facts, first + index, 'VerbForm=Inf')
    ) {
      labels[index] = table.number.get(`${table.pos[label]}.Inf`) ?? label;
    }
  }
  if (
    verb < start + 2 ||
    !(kinds[labels[start]!]! & PRONOUN) ||
    verb >= end - 1 ||
    !canBe(lexicon, facts, first + start, 'PronType=Art')
  )
    return;
  for (let index = start + 1; index < verb; index++)
    if (!(kinds[labels[index]!]! & (NOUN | NAME | ATTRIBUTE | NUMERAL))) return;
  if (kinds[labels[verb - 1]!]! & (NOUN | NAME) && !endsInVerbs(labels, kinds, verb, end))
    labels[start] = table.number.get('DET') ?? labels[start]!;
}

/** A verb group at the end of the clause, finite verb first, is the order of subordinate clauses only with infinitives. */
function endsInVerbs(labels: Uint8Array, kinds: Int32Array, verb: number, end: number): boolean {
  for (let index = verb + 1; index < end; index++) if (!(kinds[labels[index]!]! & INFINITIVE)) return false;
  return true;
}

function canBe(lexicon: Lexicon, facts: WordFacts, index: number, feature: string): boolean {
  for (const set of [facts.set[index + padding]!, facts.lowerSet[index + padding]!]) {
    for (const { feats } of lexicon.readings(set)) if (feats.includes(feature)) return true;
  }
  return false;
}

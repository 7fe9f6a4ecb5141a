import type { PerceptronWeights } from '../../../languages/tables.ts';
import type { RowSums } from '../../../text/row-sums.ts';
import { FINITE, type LabelTable, MARK, PRONOUN, SUBORDINATOR } from './label-table.ts';
import { padding, type WordFacts } from './word-facts.ts';
import { fillWordFeatures, type LeftContext, wordFeatureCount } from './word-features.ts';

/** Index of the best label for the features; ties go to the first. */
export function bestLabel(
  scores: Int8Array | Int32Array,
  width: number,
  count: number,
  features: Int32Array,
  sums: Int32Array,
): number {
  sums.fill(0, 0, count);
  for (let feature = 0; feature < features.length; feature++) {
    const row = features[feature]! * width;
    for (let label = 0; label < count; label++) sums[label]! += scores[row + label]!;
  }
  return indexOfBest(sums, count);
}

function indexOfBest(sums: Int16Array | Int32Array, count: number): number {
  let best = 0;
  for (let label = 1; label < count; label++) if (sums[label]! > sums[best]!) best = label;
  return best;
}

export function emptyContext(): LeftContext {
  return { previous: -1, beforePrevious: -1, clause: 0, subject: 0 };
}

/** Moves the context over a token that got `label`. */
export function advance(left: LeftContext, label: number, facts: WordFacts, index: number, table: LabelTable): void {
  left.beforePrevious = left.previous;
  left.previous = label;
  const at = index + padding;
  if (facts.quote[at]) return;
  const kinds = table.kinds[label]!;
  if (kinds & MARK) {
    left.clause = 0;
    left.subject = 0;
  } else if (kinds & FINITE) left.clause |= 1;
  else if (kinds & SUBORDINATOR) left.clause = 2;
  else if (kinds & PRONOUN) {
    // A pronoun behind a comma that is no personal one opens a relative clause.
    if (facts.person[at] === 0 && left.clause === 0 && opensClause(left.beforePrevious, table)) left.clause = 2;
    left.subject = facts.word[at]! & 0xffffff;
  }
}

function opensClause(previous: number, table: LabelTable): boolean {
  return previous >= 0 && (table.kinds[previous]! & MARK) !== 0;
}

/**
 * Tags the tokens `[first, end)` of one sentence (indices into the facts), left to right, and returns the number of each
 * one's best label. `rows` holds the model's scores.
 */
export function tagWords(
  facts: WordFacts,
  first: number,
  end: number,
  model: PerceptronWeights,
  rows: RowSums,
  table: LabelTable,
): Uint8Array {
  const chosen = new Uint8Array(end - first);
  const left = emptyContext();
  const mask = model.buckets - 1;
  const count = model.labels.length;
  for (let index = first; index < end; index++) {
    let label = facts.fixed[index + padding]! - 1;
    if (label < 0) {
      fillWordFeatures(rows.features, facts, index, index - first, left, mask);
      label = indexOfBest(rows.sum(wordFeatureCount), count);
    }
    chosen[index - first] = label;
    advance(left, label, facts, index, table);
  }
  return chosen;
}

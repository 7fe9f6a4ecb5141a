import type { PerceptronWeights } from '../../../languages/tables.ts';
import type { RowSums } from '../../../text/row-sums.ts';
import { padding, type WordFacts } from './word-facts.ts';
import { fillWordFeatures, type LeftContext, wordFeatureCount } from './word-features.ts';

/** What a label means for the clause that is being read. */
export interface LabelFacts {
  readonly finite: Uint8Array;
  readonly subordinator: Uint8Array;
  readonly pronoun: Uint8Array;
  readonly mark: Uint8Array;
  /** Label of a word (by hash) that is not scored. */
  readonly fixed: ReadonlyMap<number, number>;
}

export function labelFacts(labels: readonly string[], fixed: PerceptronWeights['fixed'] = []): LabelFacts {
  const flag = (test: (label: string) => boolean) => Uint8Array.from(labels, (label) => (test(label) ? 1 : 0));
  return {
    finite: flag((label) => /\.(Ind|Sub|Imp)$/.test(label)),
    subordinator: flag((label) => label === 'SCONJ'),
    pronoun: flag((label) => label === 'PRON'),
    mark: flag((label) => label === 'PUNCT'),
    fixed: new Map(fixed),
  };
}

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
export function advance(left: LeftContext, label: number, facts: WordFacts, index: number, known: LabelFacts): void {
  left.beforePrevious = left.previous;
  left.previous = label;
  const at = index + padding;
  if (facts.quote[at]) return;
  if (known.mark[label]) {
    left.clause = 0;
    left.subject = 0;
  } else if (known.finite[label]) left.clause |= 1;
  else if (known.subordinator[label]) left.clause = 2;
  else if (known.pronoun[label]) {
    // A pronoun behind a comma that is no personal one opens a relative clause.
    if (facts.person[at] === 0 && left.clause === 0 && opensClause(left.beforePrevious, known)) left.clause = 2;
    left.subject = facts.word[at]! & 0xffffff;
  }
}

function opensClause(previous: number, known: LabelFacts): boolean {
  return previous >= 0 && known.mark[previous] === 1;
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
  known: LabelFacts,
): Uint8Array {
  const chosen = new Uint8Array(end - first);
  const left = emptyContext();
  const mask = model.buckets - 1;
  const count = model.labels.length;
  for (let index = first; index < end; index++) {
    let label = known.fixed.get(facts.word[index + padding]!);
    if (label === undefined) {
      fillWordFeatures(rows.features, facts, index, index - first, left, mask);
      label = indexOfBest(rows.sum(wordFeatureCount), count);
    }
    chosen[index - first] = label;
    advance(left, label, facts, index, known);
  }
  return chosen;
}

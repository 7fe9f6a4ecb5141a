import type { ClaimData } from '../../languages/parts/claims.ts';
import { type WordTable, wordTable } from '../../text/vocabulary.ts';
import type { WordRow } from '../../text/word-row.ts';

/** What a word may be to the claims stage, as bits: most words are nothing, and one look tells. */
export const cue = {
  negation: 1,
  planModal: 2,
  possible: 4,
  conditionalModal: 8,
  conditional: 16,
  demanded: 32,
  future: 64,
  futureAuxiliary: 128,
  /** Begins words that tell of what did not come about. */
  unreal: 256,
  /** Begins words that carry an event. */
  event: 512,
  /** Says that something is unproven, or names a proof. */
  proof: 1024,
  /** Begins words before or behind a source. */
  source: 2048,
  /** Tells a period, or begins words that do. */
  period: 4096,
} as const;

/** Made once for each language, kept as long as its data are. */
const made = new WeakMap<ClaimData, WordTable>();

/** The cues of the word at a token. */
export function cuesAt(row: WordRow, at: number, claims: ClaimData): number {
  let table = made.get(claims);
  if (!table) {
    table = tableOf(claims);
    made.set(claims, table);
  }
  const place = table.rowOf(row.vocabulary, row.numbers[at]!);
  return table.cells[place]!;
}

function tableOf(claims: ClaimData): WordTable {
  const firsts = (phrases: readonly (readonly string[])[]): ReadonlySet<string> =>
    new Set(phrases.map((phrase) => phrase[0]!));
  const bits: readonly (readonly [number, readonly { has(word: string): boolean }[]])[] = [
    [cue.negation, [claims.negations]],
    [cue.planModal, [claims.planModals]],
    [cue.possible, [claims.possible]],
    [cue.conditionalModal, [claims.conditionalModals]],
    [cue.conditional, [claims.conditional]],
    [cue.demanded, [claims.demanded]],
    [cue.future, [claims.future]],
    [cue.futureAuxiliary, [claims.futureAuxiliaries]],
    [cue.unreal, [firsts(claims.unreal)]],
    [cue.event, [firsts(claims.phrases.map(({ words }) => words))]],
    [cue.proof, [claims.unproven, claims.proofs]],
    [cue.source, [firsts(claims.sourceBefore), firsts(claims.sourceAfter)]],
    [cue.period, [claims.periodWords, firsts(claims.periodPhrases)]],
  ];
  return wordTable(1, (_word, lower, cells, row) => {
    let value = 0;
    for (const [bit, sets] of bits) if (sets.some((set) => set.has(lower))) value |= bit;
    cells[row] = value;
  });
}

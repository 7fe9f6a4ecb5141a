import type { TokenRange } from '../../text/comma-segment.ts';
import type { Reading } from './reading.ts';

export interface Standing {
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'factual' | 'possible' | 'conditional' | 'demanded' | 'future';
}

/** Whether the words of a range affirm or deny, and whether they tell a fact, a possibility, a demand or a plan. */
export function readStanding(reading: Reading, range: TokenRange): Standing {
  const { row, claims } = reading;
  let negated = false;
  let possible = false;
  let conditional = false;
  let demanded = false;
  let future = false;
  let auxiliary = false;
  let infinitive = false;
  for (let at = range[0]; at < range[1]; at++) {
    const word = row.words[at]!;
    if (claims.negations.has(word) && !claims.onlyWords.has(row.words[at + 1] ?? '')) negated = true;
    if (claims.possible.has(word)) possible = true;
    if (claims.conditional.has(word) || row.tokens[at]!.morph.includes('Mood=Cnd')) conditional = true;
    if (claims.demanded.has(word)) demanded = true;
    if (claims.future.has(word)) future = true;
    if (claims.futureAuxiliaries.has(word)) auxiliary = true;
    if (row.tokens[at]!.morph.includes('VerbForm=Inf')) infinitive = true;
  }
  // "Die Opposition will 50.000 Tote gezählt haben" claims, and foresees nothing.
  if (future && toldAsPast(reading, range)) return { polarity: negated ? 'negated' : 'affirmed', modality: 'possible' };
  const polarity = negated ? 'negated' : 'affirmed';
  if (demanded) return { polarity, modality: 'demanded' };
  if (conditional) return { polarity, modality: 'conditional' };
  if (possible) return { polarity, modality: 'possible' };
  return { polarity, modality: future || (auxiliary && infinitive) ? 'future' : 'factual' };
}

/** A participle with the infinitive of an auxiliary that makes no passive: what is told has happened. */
function toldAsPast({ row, claims }: Reading, range: TokenRange): boolean {
  for (let at = range[0] + 1; at < range[1]; at++) {
    const { pos, morph } = row.tokens[at]!;
    if (pos !== 'AUX' || !morph.includes('VerbForm=Inf') || claims.passives.has(row.words[at]!)) continue;
    if (row.tokens[at - 1]!.morph.includes('VerbForm=Part')) return true;
  }
  return false;
}

import type { TokenRange } from '../../text/comma-segment.ts';
import { phraseAt } from '../../text/word-row.ts';
import { cue, cuesAt } from './claim-cues.ts';
import type { Reading } from './reading.ts';

/** The words that can change how something stands. */
const standing =
  cue.negation |
  cue.planModal |
  cue.possible |
  cue.unreal |
  cue.conditionalModal |
  cue.conditional |
  cue.demanded |
  cue.future |
  cue.futureAuxiliary;

export interface Standing {
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'factual' | 'possible' | 'conditional' | 'demanded' | 'future';
}

/**
 * Whether the words of a range affirm or deny, and whether they tell a fact, a possibility, a demand or a plan. A
 * condition may stand elsewhere in the sentence (`whole`).
 */
export function readStanding(reading: Reading, range: TokenRange, whole: TokenRange = range): Standing {
  const { row, claims } = reading;
  let negated = false;
  let possible = false;
  let conditional = false;
  let demanded = false;
  let future = false;
  let auxiliary = false;
  let infinitive = false;
  let passive = false;
  let past = false;
  for (let at = range[0]; at < range[1]; at++) {
    const cues = cuesAt(row, at, claims);
    const { pos, morph } = row.tokens[at]!;
    const infinite = morph.includes('VerbForm=Inf');
    if (infinite) infinitive = true;
    if (pos === 'AUX' && morph.includes('Tense=Past')) past = true;
    if (morph.includes('Mood=Cnd')) conditional = true;
    if ((cues & standing) === 0) continue;
    if (cues & cue.negation && !claims.onlyWords.has(row.words[at + 1] ?? '')) negated = true;
    if (cues & cue.planModal && tellsPlan(reading, range)) future = true;
    else if (cues & cue.possible) possible = true;
    if (cues & cue.unreal && tellsUnreal(reading, at)) conditional = true;
    if (cues & cue.conditionalModal && namesCondition(reading, whole)) conditional = true;
    if (cues & cue.conditional) conditional = true;
    if (cues & cue.demanded) demanded = true;
    if (cues & cue.future) future = true;
    if (cues & cue.futureAuxiliary) {
      if (infinite) passive = true;
      else auxiliary = true;
    }
  }
  // "Die Opposition will 50.000 Tote gezählt haben" claims, and foresees nothing.
  if (future && toldAsPast(reading, range)) return { polarity: negated ? 'negated' : 'affirmed', modality: 'possible' };
  const polarity = negated ? 'negated' : 'affirmed';
  // "Fünf Spiele mussten abgesagt werden" has happened, and its infinitive is one of the passive.
  const foreseen = infinitive && (auxiliary || (passive && !past));
  if (demanded) return { polarity, modality: 'demanded' };
  if (conditional) return { polarity, modality: 'conditional' };
  if (possible) return { polarity, modality: 'possible' };
  return { polarity, modality: future || foreseen ? 'future' : 'factual' };
}

/** "Die Täter sollen zahlen", "die Halle soll gefüllt werden": an infinitive of doing, not of being or having done. */
function tellsPlan({ row, claims }: Reading, range: TokenRange): boolean {
  let plan = false;
  for (let at = range[0]; at < range[1]; at++) {
    const { pos, morph } = row.tokens[at]!;
    if (!morph.includes('VerbForm=Inf')) continue;
    const passive = claims.passives.has(row.words[at]!);
    if (pos === 'AUX' && !passive) return false;
    plan ||= pos === 'VERB' || passive;
  }
  return plan;
}

function namesCondition({ row, claims }: Reading, range: TokenRange): boolean {
  for (let at = range[0]; at < range[1]; at++) if (claims.conditional.has(row.words[at]!)) return true;
  return false;
}

/** "It would have cost five million": did not come about; "it would cost five million" is what is planned or foreseen. */
function tellsUnreal({ row, claims }: Reading, at: number): boolean {
  return claims.unreal.some(
    (phrase) => phraseAt(row, at, phrase) && row.tokens[at + phrase.length]?.morph.includes('VerbForm=Part'),
  );
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

import { type Candidate, nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import { findRoles } from './find-roles.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { tellingNoun } from './telling-noun.ts';
import { isPunctuation } from './word-facts.ts';

/** "Die Brücke bleibt gesperrt. Dies teilte die Stadt mit.": the pronoun takes up the sentence before. */
export function findBackReference(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  lastQuoted: number,
): Candidate[] {
  const previous = passage.units[unit.index - 1];
  if (!previous || lastQuoted >= previous.index || previous.kind !== unit.kind) return [];
  let first = unit.core[0];
  while (first < unit.core[1] && isPunctuation(passage, first)) first += 1;
  if (!unit.data.backPronouns.has(passage.lower[first]!)) return [];
  const cue = cues.find(
    ({ finite, segment, frames }) => segment === 0 && finite === first + 1 && frames.includes('that'),
  );
  if (!cue) return [];
  const roles = findRoles(passage, unit, segments, cue, first + 1);
  return [
    {
      type: 'indirect',
      rule: 'indirect.back-reference',
      confidence: 0.65,
      unit,
      content: [previous.range, [first, first + 1]],
      frame: [[first + 1, unit.core[1]]],
      cue: cue.tokens,
      speaker: roles.speaker,
      addressee: roles.addressee.length > 0 ? roles.addressee : nothing,
      act: cue.act,
      medium: cue.medium,
      path: ['back-reference', ...roles.path],
    },
  ];
}

/** Sentences between a source and the adverb that takes it up. */
const adverbReach = 2;

/** "…, sagte Trent. Demnach hält der Damm.": such an adverb stands for the source before it, or for what was named. */
export function leadBack(passage: Passage, candidate: Candidate, source: Candidate | null): Candidate {
  const { unit } = candidate;
  if (candidate.rule !== 'formula.adverb' || candidate.type === 'freeIndirect') return candidate;
  const near = source && source.unit.paragraph === unit.paragraph && unit.index - source.unit.index <= adverbReach;
  const range = near ? (source.standsFor?.range ?? source.speaker[0]) : tellingBefore(passage, unit);
  return range ? { ...candidate, standsFor: { range, step: 'back' } } : candidate;
}

/** "Das Amt legte einen Bericht vor. Demnach …": the last noun of telling of the sentence before, with its phrase. */
function tellingBefore(passage: Passage, unit: Unit): Range | null {
  const previous = passage.units[unit.index - 1];
  if (!previous || previous.paragraph !== unit.paragraph) return null;
  for (let at = previous.core[1] - 1; at >= previous.core[0]; at--) {
    if (passage.tokens[at]!.pos !== 'NOUN' || tellingNoun(unit, passage.lower[at]!) === undefined) continue;
    let first = at;
    for (let i = at - 1; i >= Math.max(previous.core[0], at - 3); i--)
      if (unit.data.determiners.has(passage.lower[i]!)) first = i;
    const end = nounPhraseEnd(passage, unit, first, previous.core[1]);
    return [first, Math.max(end, at + 1)];
  }
  return null;
}

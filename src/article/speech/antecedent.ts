import type { Candidate } from './candidate.ts';
import { nounPhraseBefore } from './find-nominal.ts';
import type { Passage } from './passage.ts';
import { subjectBefore } from './subject-before.ts';

/** "Trent, der sagte, …", "the report, which says …": a relative pronoun that speaks stands for the noun before it. */
export function leadToAntecedent(passage: Passage, candidate: Candidate): Candidate {
  const { unit, speaker, standsFor } = candidate;
  const [only, ...more] = speaker;
  if (!only || standsFor || more.length > 0 || only[1] - only[0] !== 1) return candidate;
  const at = only[0];
  if (!unit.data.relatives.has(passage.lower[at]!) || at - 1 <= unit.core[0]) return candidate;
  const end = passage.words[at - 1] === ',' ? at - 1 : at;
  if (unit.data.commaBeforeClause && end === at) return candidate;
  const range = unit.data.commaBeforeClause
    ? nounPhraseBefore(passage, unit, end)
    : subjectBefore(passage, unit, end, unit.core[0]);
  return range ? { ...candidate, standsFor: { range, step: 'relative' } } : candidate;
}

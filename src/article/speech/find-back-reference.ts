import { type Candidate, nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import { findRoles } from './find-roles.ts';
import type { Passage, Unit } from './passage.ts';
import type { Segment } from './segments.ts';
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

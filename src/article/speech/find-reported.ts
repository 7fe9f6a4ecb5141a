import { type Candidate, nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import { findRoles } from './find-roles.ts';
import type { Passage, Unit } from './passage.ts';
import type { Segment } from './segments.ts';

/** A speech act summed up without its words: "kritisierte den Beschluss". The whole sentence is its content. */
export function findReported(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
): Candidate[] {
  for (const cue of cues) {
    const { opener, range } = segments[cue.segment]!;
    const dependent = opener !== 'none';
    if (cue.subjunctive || (dependent && unit.data.commaBeforeClause) || opener === 'relative') continue;
    if (!sumsUp(passage, cue, segments)) continue;
    const roles = findRoles(passage, unit, segments, cue, unit.core[0]);
    if (roles.speaker.length === 0) continue;
    return [
      {
        type: 'reported',
        rule: `reported.${cue.lemma}`,
        confidence: 0.6,
        unit,
        content: [dependent ? range : unit.range],
        frame: nothing,
        cue: nothing,
        speaker: roles.speaker,
        addressee: roles.addressee,
        act: cue.act,
        medium: cue.medium,
        path: roles.path,
      },
    ];
  }
  return [];
}

function sumsUp(passage: Passage, cue: Cue, segments: readonly Segment[]): boolean {
  if (cue.verb === null) return false;
  const { frames, prepositions } = cue.verb;
  const range = segments[cue.segment]!.range;
  const stop = segments[Math.max(cue.segment, cue.lastSegment)]!.range[1];
  const has = (words: readonly string[]) => {
    for (let at = range[0]; at < stop; at++) if (words.includes(passage.lower[at]!)) return true;
    return false;
  };
  if (frames.includes('object')) return true;
  return (frames.includes('prepositional') || frames.includes('predicate')) && has(prepositions);
}

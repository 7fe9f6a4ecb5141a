import { type Candidate, nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import { findRoles } from './find-roles.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { reportiveMood } from './word-facts.ts';

/**
 * "Der Verein lehnte den Plan ab, da er zu teuer sei", "… Vorwürfe, die er erhebe": a dependent clause whose verb alone
 * stands in the mood of reported speech gives somebody's words, of the one whom the main clause lets speak, if any.
 */
export function findMoodClause(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
): Candidate | null {
  for (let i = 1; i < segments.length; i++) {
    const segment = segments[i]!;
    if (segment.quote || segment.before !== ',' || !segment.verbFinal) continue;
    if (segment.opener !== 'subordinate' && segment.opener !== 'relative') continue;
    if (!segment.finite.some((at) => reportiveMood(passage, unit, at) === 'strong')) continue;
    const opener = passage.lower[segment.range[0]]!;
    if (unit.data.conditionals.has(opener) || unit.data.conditionalModals.has(opener)) continue;
    let end = segment.range[1];
    for (let j = i + 1; j < segments.length; j++) {
      const next = segments[j]!;
      if (next.quote || (next.opener === 'none' && next.finite.length > 0)) break;
      end = next.range[1];
    }
    const content: Range = [segment.range[0], end];
    const cue = cues.find((one) => one.finite < segment.range[0] && !one.subjunctive);
    const roles = cue ? findRoles(passage, unit, segments, cue, unit.core[0]) : null;
    return {
      type: 'indirect',
      rule: 'indirect.mood',
      confidence: 0.55,
      unit,
      content: [content],
      frame: cue ? [[unit.core[0], segment.range[0]]] : nothing,
      cue: cue?.tokens ?? nothing,
      speaker: roles?.speaker ?? nothing,
      addressee: nothing,
      act: cue?.act ?? 'assert',
      medium: cue?.medium ?? 'speech',
      path: roles?.path ?? [],
    };
  }
  return null;
}

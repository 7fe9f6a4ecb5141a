import { type Candidate, nothing } from './candidate.ts';
import { isNegated } from './clause-complement.ts';
import type { Cue } from './cue.ts';
import { findRoles } from './find-roles.ts';
import type { Passage, Unit } from './passage.ts';
import { isGerund } from './plain-roles.ts';
import type { Range } from './ranges.ts';
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
    if (!sumsUp(passage, unit, cue, segments)) continue;
    const roles = findRoles(passage, unit, segments, cue, unit.core[0]);
    if (roles.speaker.length === 0 && !tellsAlone(cue)) continue;
    return [
      {
        type: 'reported',
        rule: `reported.${cue.lemma}`,
        confidence: 0.6,
        unit,
        content: [dependent || isGerund(passage, unit, cue) ? range : unit.range],
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

/** "wird als Skandal bezeichnet", "ihm wurde Betrug vorgeworfen": said, though nobody is named. */
function tellsAlone({ passive, verb }: Cue): boolean {
  return passive && verb?.grade === 1 && (verb.frames.includes('predicate') || verb.addressee === 'dative');
}

function sumsUp(passage: Passage, unit: Unit, cue: Cue, segments: readonly Segment[]): boolean {
  if (isNegated(passage, unit, segments[cue.segment]!.range) && tellingActs.has(cue.act)) return false;
  if (cue.verb === null) return cue.frames.includes('object');
  if (inOtherSense(passage, unit, cue.verb.lemma, segments[cue.segment]!.range)) return false;
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

/** "forderte zehn Todesopfer": a word beside the verb gives it another sense. */
function inOtherSense(passage: Passage, unit: Unit, lemma: string, [first, end]: Range): boolean {
  const ends = unit.data.otherSenses.get(lemma);
  if (!ends) return false;
  for (let at = first; at < end; at++) if (ends.some((word) => passage.lower[at]!.endsWith(word))) return true;
  return false;
}

/** Acts that tell something: with a negation nothing was told. */
const tellingActs: ReadonlySet<string> = new Set(['assert', 'announce', 'confirm']);

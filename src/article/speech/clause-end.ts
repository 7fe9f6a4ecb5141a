import type { Cue } from './cue.ts';
import type { Passage, Unit } from './passage.ts';
import type { Segment } from './segments.ts';
import { isFiniteVerb, reportiveMood } from './word-facts.ts';

/** How far the given words reach: to the end of the sentence, or to where the telling clause goes on. */
export function contentEnd(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  index: number,
  cue: Cue,
  cues: readonly Cue[],
): number {
  const dependent =
    segments[cue.segment]!.opener !== 'none' || unit.data.asWords.has(passage.lower[segments[cue.segment]!.range[0]]!);
  for (let i = index; i < segments.length; i++) {
    const segment = segments[i]!;
    const resumed = resumption(passage, unit, segment);
    if (i > index) {
      if (segment.quote) return segment.range[0];
      if (ownWords(passage, unit, segments, i, cues)) return segment.range[0] - 1;
      const firstWord = segment.range[0];
      const verbFirst = segment.opener === 'none' && segment.finite[0] === firstWord;
      if (dependent && verbFirst) return firstWord - 1;
      if (unit.data.soWords.has(passage.lower[firstWord]!) && segment.finite.length === 0 && segment.before === ',')
        return firstWord - 1;
      const coordinated = unit.data.coordinators.has(passage.lower[firstWord]!) && segment.finite[0] === firstWord + 1;
      if (coordinated && reportiveMood(passage, unit, firstWord + 1) === null) return firstWord - 1;
    }
    if (resumed >= 0) return resumed;
  }
  return unit.core[1];
}

/** ", während B feststellte, dass …", ", wie C berichtete": a clause that brings its own source. */
function ownWords(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  index: number,
  cues: readonly Cue[],
): boolean {
  const segment = segments[index]!;
  const cue = cues.find((one) => one.segment === index && !one.subjunctive);
  if (!cue) return false;
  if (unit.data.asWords.has(passage.lower[segment.range[0]]!)) return true;
  const next = segments[index + 1];
  return (
    segment.opener !== 'relative' &&
    segment.opener !== 'that' &&
    next?.opener === 'that' &&
    cue.grade <= 2 &&
    cue.frames.includes('that')
  );
}

/** "…, dass er komme, und ging nach Hause" without comma: a coordination with an indicative verb-second clause. */
function resumption(passage: Passage, unit: Unit, segment: Segment): number {
  const firstFinite = segment.finite[0];
  if (firstFinite === undefined || segment.opener === 'none') return -1;
  for (let at = firstFinite + 1; at + 2 < segment.range[1]; at++) {
    if (!unit.data.joiners.has(passage.lower[at]!)) continue;
    if (!isFiniteVerb(passage, unit, at + 1) || reportiveMood(passage, unit, at + 1) !== null) continue;
    const final = segment.finite.at(-1)! >= segment.range[1] - 2;
    if (!final || segment.finite.at(-1) === at + 1) return at;
  }
  return -1;
}

import { speechClass } from '../../languages/parts/speech-classes.ts';
import type { Cue } from './cue.ts';
import { marksInfinitive, type Passage, type Unit } from './passage.ts';
import { quoteOpens } from './quote-at.ts';
import type { Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { isPunctuation, reportiveMood } from './word-facts.ts';

/** True when a negation stands in the range. */
export function isNegated(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  for (let at = first; at < end; at++) if (unit.data.negations.has(passage.lower[at]!)) return true;
  return false;
}

/** What kind of given words a segment holds for a cue, or null when it holds none. */
export function complementAt(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  index: number,
  cue: Cue,
): 'that' | 'question' | 'bare' | 'infinitive' | null {
  const segment = segments[index]!;
  if (segment.quote) return null;
  if (segment.opener === 'that') return cue.frames.includes('that') || cue.frames.includes('bare') ? 'that' : null;
  if (segment.opener === 'question') return cue.frames.includes('question') ? 'question' : null;
  const strong = segment.finite.some((at) => reportiveMood(passage, unit, at) === 'strong');
  const weak = segment.finite.some((at) => reportiveMood(passage, unit, at) === 'weak');
  if (segment.opener === 'subordinate' || segment.opener === 'relative') {
    const adjacent = index === Math.max(cue.segment, cue.lastSegment) + 1;
    return strong && cue.frames.includes('bare') && adjacent ? 'bare' : null;
  }
  if (segment.finite.length > 0) {
    // "nannte das frei erfunden: Es gebe keinen Termin": behind a colon the mood is enough.
    if (segment.before === ':' && strong) return 'bare';
    if (!cue.frames.includes('bare') && !cue.frames.includes('quote')) return null;
    if (segment.finite[0] === segment.range[0] && segment.before !== ':') return null;
    if (strong || weak || segment.before === ':') return 'bare';
    return cue.grade === 1 && cue.frames.includes('bare') && plainAfter(passage, unit, segments, index, cue)
      ? 'bare'
      : null;
  }
  if (cue.frames.includes('infinitive') && hasInfinitive(passage, unit, segment.range)) return 'infinitive';
  if (cue.frames.includes('bare') && subjectApart(passage, unit, segments, index, cue)) return 'bare';
  const next = segments[index + 1];
  if (
    next &&
    !next.quote &&
    next.opener === 'none' &&
    next.finite.length === 0 &&
    cue.frames.includes('infinitive') &&
    hasInfinitive(passage, unit, next.range)
  )
    return 'infinitive';
  return null;
}

/** An indicative main clause right behind a telling verb that has no object of its own: "sagte, er wird kommen". */
function plainAfter(passage: Passage, unit: Unit, segments: readonly Segment[], index: number, cue: Cue): boolean {
  const segment = segments[index]!;
  const cueEnd = segments[Math.max(cue.segment, cue.lastSegment)]!.range[1];
  return segment.before === ',' && cueEnd - cue.last <= 8 && !unit.data.joiners.has(passage.lower[segment.range[0]]!);
}

/** "meldet, Anna Vogt, die Leiterin, sei gegangen": the subject of the given words stands apart from its verb. */
function subjectApart(passage: Passage, unit: Unit, segments: readonly Segment[], index: number, cue: Cue): boolean {
  const cueSegment = segments[Math.max(cue.segment, cue.lastSegment)]!;
  if (index !== Math.max(cue.segment, cue.lastSegment) + 1 || cue.last !== cueSegment.range[1] - 1) return false;
  for (let i = index + 1; i < Math.min(index + 4, segments.length); i++) {
    const segment = segments[i]!;
    if (segment.quote || segment.opener === 'that') return false;
    if (segment.opener !== 'none' || segment.finite.length === 0) continue;
    return segment.finite[0] === segment.range[0] && reportiveMood(passage, unit, segment.finite[0]!) !== null;
  }
  return false;
}

/** An infinitive with `zu` stands in the range. */
export function hasInfinitive(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = passage.lower[at]!;
    if (unit.data.infinitiveMarkers.has(word) && at + 1 < end && /n$/.test(passage.lower[at + 1]!)) {
      if (passage.words[at + 1]![0] === passage.lower[at + 1]![0]) return true;
    }
    const verb = (passage.classes[at]! & speechClass.cue) !== 0;
    if (verb && unit.data.verbs.get(word)?.some((form) => form.kind === 'zuInfinitive')) return true;
    if (marksInfinitive(word) && passage.words[at] === word && passage.tokens[at]!.pos !== 'ADJ') return true;
  }
  return false;
}

/** First token that is no mark of punctuation. */
export function skipOpening(passage: Passage, unit: Unit, [first, end]: Range): number {
  let at = first;
  while (at < end && isPunctuation(passage, at) && !quoteOpens(passage, unit, at)) at += 1;
  return at;
}

/** True when the segment behind the cue holds given words. */
export function complementBehind(passage: Passage, unit: Unit, segments: readonly Segment[], cue: Cue): boolean {
  const index = cue.lastSegment + 1;
  return index < segments.length && complementAt(passage, unit, segments, index, cue) !== null;
}

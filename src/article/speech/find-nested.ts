import type { Candidate } from './candidate.ts';
import { findFormulas } from './find-formulas.ts';
import type { Passage, Unit } from './passage.ts';
import { overlap, type Range } from './ranges.ts';
import { type Segment, splitSegments } from './segments.ts';

/**
 * A second source inside somebody's words: "Trent sagte, laut Gutachten sei der Damm sicher." The inner words are a
 * quotation of their own, whose chain leads through the one who handed them on.
 */
export function findNested(passage: Passage, unit: Unit, carriers: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  for (const carrier of carriers) {
    if (carrier.within || carrier.speaker.length === 0 || carrier.rule.startsWith('formula')) continue;
    for (const range of carrier.content) {
      const inner = innerRange(passage, unit, range);
      const quotes = unit.quotes.filter(({ outer }) => inner[0] <= outer[0] && outer[1] <= inner[1]);
      const part: Unit = { ...unit, range: inner, core: inner, quotes };
      for (const candidate of findFormulas(passage, part, splitSegments(passage, part, []))) {
        if (!candidate.rule.startsWith('formula') || candidate.rule === 'formula.adverb') continue;
        if (overlap(candidate.speaker, carrier.speaker) > 0 || overlap(candidate.cue, carrier.cue) > 0) continue;
        found.push({ ...candidate, unit, confidence: 0.7, rule: `nested.${candidate.rule}`, carrier });
      }
    }
  }
  return found;
}

/** Without the marks around it, and without comma or full stop at its end. */
function innerRange(passage: Passage, unit: Unit, [first, end]: Range): Range {
  const quote = unit.quotes.find(({ outer }) => outer[0] === first && outer[1] === end);
  if (!quote) return [first, Math.min(end, unit.core[1])];
  const [from, to] = quote.inner;
  return passage.words[to - 1] === ',' && to - from > 1 ? [from, to - 1] : [from, to];
}

/**
 * "Laut Trent sagte die Sprecherin, …": a source phrase beside the words of somebody else hands them on. Its speaker in
 * tokens, or null.
 */
export function findVia(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  candidate: Candidate,
): Range | null {
  const [formula] = findFormulas(passage, unit, segments);
  if (!formula || formula.rule === 'formula.adverb' || !formula.rule.startsWith('formula')) return null;
  const [speaker] = formula.speaker;
  if (!speaker || overlap([...candidate.content, ...candidate.speaker], [speaker]) > 0) return null;
  return speaker;
}

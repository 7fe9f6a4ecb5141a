import { speechClass } from '../../languages/parts/speech-classes.ts';
import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import { findFormulas } from './find-formulas.ts';
import { findRoles } from './find-roles.ts';
import { nounPhraseEnd, trimEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { overlap, type Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { namesSomebody } from './speaking-noun.ts';
import { isPunctuation } from './word-facts.ts';

/** Adds to a quotation who else handed its words on in the same sentence, and what its speaker relies on. */
export function withSources(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  candidate: Candidate,
): Candidate {
  const relied = candidate.speaker.length > 0 ? findBasis(passage, unit, candidate) : null;
  const basis = relied && namesSomebody(passage, unit, relied) ? relied : null;
  const via = findVia(passage, unit, segments, cues, candidate);
  return {
    ...candidate,
    ...(basis ? { basis } : {}),
    ...(via && !(relied && overlap([via], [relied]) > 0) ? { via } : {}),
  };
}

/**
 * "Laut Trent sagte die Sprecherin, …", "…, she said, as Meridian reported": a source beside the words of somebody else
 * hands them on. Its name in tokens, or null.
 */
function findVia(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  candidate: Candidate,
): Range | null {
  const [formula] = findFormulas(passage, unit, segments, candidate.content);
  const named =
    formula?.rule.startsWith('formula') && formula.rule !== 'formula.adverb' ? formula.speaker[0] : undefined;
  const speaker = named ?? asSource(passage, unit, segments, cues, candidate);
  if (!speaker || overlap([...candidate.content, ...candidate.speaker], [speaker]) > 0) return null;
  return speaker;
}

/** The subject of a clause with "wie", "as" whose verb is not the cue of the words themselves. */
function asSource(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  candidate: Candidate,
): Range | undefined {
  const cue = cues.find(({ segment, tokens, frames }) => {
    const first = segments[segment]?.range[0] ?? -1;
    return (
      frames.includes('that') &&
      unit.data.asWords.has(passage.lower[first] ?? '') &&
      overlap(tokens, candidate.cue) === 0
    );
  });
  return cue ? findRoles(passage, unit, segments, cue, segments[cue.segment]!.range[0] + 1).speaker[0] : undefined;
}

/** "berichtet unter Berufung auf die Polizei", "reported, citing two officials": whom the speaker relies on. */
function findBasis(passage: Passage, unit: Unit, candidate: Candidate): Range | null {
  if ((unit.classes & speechClass.source) === 0) return null;
  for (let at = unit.core[0]; at < unit.core[1]; at++) {
    if ((passage.classes[at]! & speechClass.source) === 0) continue;
    for (const words of unit.data.basisPrepositions) {
      if (!words.every((word, i) => passage.lower[at + i] === word)) continue;
      const start = at + words.length;
      const end = unit.data.commaBeforeClause
        ? nounPhraseEnd(passage, unit, start, unit.core[1])
        : plainEnd(passage, unit, start);
      if (end <= start || overlap([...candidate.content, ...candidate.speaker], [[start, end]]) > 0) continue;
      return trimEnd(passage, unit, [start, end]);
    }
  }
  return null;
}

/** Up to the next mark, verb or clause. */
function plainEnd(passage: Passage, unit: Unit, start: number): number {
  const { data } = unit;
  let end = start;
  while (end < Math.min(start + 12, unit.core[1])) {
    const word = passage.lower[end]!;
    if (isPunctuation(passage, end) && !"-'’.".includes(passage.words[end]!)) break;
    const { pos } = passage.tokens[end]!;
    if (pos === 'VERB' || data.finiteForms.has(word) || data.thatWords.has(word)) break;
    end += 1;
  }
  return end;
}

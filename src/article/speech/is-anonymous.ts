import type { Candidate } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';

/** "aus Regierungskreisen", "ein Insider", "a senior official": the source does not give its name. */
export function isAnonymous(passage: Passage, candidate: Candidate): boolean {
  const ranges = candidate.speaker.length > 0 ? candidate.speaker : candidate.frame;
  if (ranges.some((range) => namesNobody(passage, candidate.unit, range))) return true;
  // "…, der nicht genannt werden wollte": behind the name of the source, in a clause of its own.
  const end = candidate.speaker.at(-1)?.[1] ?? -1;
  const { relatives } = candidate.unit.data;
  if (passage.words[end] !== ',' && !relatives.has(passage.lower[end] ?? '')) return false;
  for (let at = end + 1; at < Math.min(end + 10, candidate.unit.core[1]) && passage.words[at] !== ','; at++)
    if (anonymousPhraseAt(passage, candidate.unit, at)) return true;
  return false;
}

/** True when the words speak of a source without its name. */
export function namesNobody(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  for (let at = first; at < end; at++)
    if (unit.data.anonymousWords.has(passage.lower[at]!) || anonymousPhraseAt(passage, unit, at)) return true;
  return false;
}

function anonymousPhraseAt(passage: Passage, unit: Unit, at: number): boolean {
  return unit.data.anonymousPhrases.some((phrase) => phrase.every((word, i) => passage.lower[at + i] === word));
}

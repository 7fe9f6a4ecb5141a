import { type Candidate, nothing } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Segment } from './segments.ts';
import { reportiveMood } from './word-facts.ts';

/**
 * How strongly the main clauses of a unit stand in the mood of reported speech. Not in the first person ("Ich habe
 * gewählt" is no mood, and words of somebody else say "er"), and not for a wish or an aside of the writer.
 */
export function unitMood(passage: Passage, unit: Unit, segments: readonly Segment[]): 'strong' | 'weak' | null {
  if (speaksForItself(passage, unit)) return null;
  let weak = false;
  let indicative = false;
  for (const segment of segments) {
    if (segment.quote || segment.opener !== 'none') continue;
    const first = segment.finite[0];
    if (first === undefined) continue;
    const mood = reportiveMood(passage, unit, first);
    if (mood === 'strong') return indicative ? null : 'strong';
    if (mood === 'weak') weak = true;
    else indicative = true;
  }
  return weak && !indicative ? 'weak' : null;
}

/** "Ich möchte …", "Möge es gelingen", "Nebenbei sei gesagt, dass …": words of the text itself, whatever their mood. */
function speaksForItself(passage: Passage, unit: Unit): boolean {
  const { data } = unit;
  const [first, end] = unit.core;
  let mood = false;
  let byAgent = false;
  for (let at = first; at < end; at++) {
    if (passage.quoteOf[at]! > 0) continue;
    const word = passage.lower[at]!;
    if (data.ownVoiceWords.has(word)) return true;
    if (passage.finite[at] === 1 && reportiveMood(passage, unit, at) === 'strong') {
      // A verb in front: a wish ("Sei gegrüßt", "Möge …").
      if (at === first) return true;
      mood = true;
    }
    byAgent ||= data.agentWords.has(word);
    if (mood && !byAgent && data.asideParticiples.has(word)) return true;
  }
  return data.wishSubjects.has(passage.lower[first]!) && passage.finite[first + 1] === 1;
}

/** "Nebenbei sei erwähnt, dass …": the cue is an aside of the writer, who names nobody. */
export function isAside(passage: Passage, { unit, cue, speaker }: Candidate): boolean {
  if (speaker.length > 0 || cue.length === 0) return false;
  let mood = false;
  let aside = false;
  for (const [first, end] of cue)
    for (let at = first; at < end; at++) {
      mood ||= reportiveMood(passage, unit, at) === 'strong';
      aside ||= unit.data.asideParticiples.has(passage.lower[at]!);
    }
  return mood && aside;
}

/** A sentence whose mood alone says that the words before go on. */
export function carriedOn(unit: Unit, mood: 'strong' | 'weak'): Candidate {
  return {
    type: 'indirectFreeIndirect',
    rule: `carried.${mood}`,
    confidence: mood === 'strong' ? 0.75 : 0.5,
    unit,
    content: [unit.range],
    frame: nothing,
    cue: nothing,
    speaker: nothing,
    addressee: nothing,
    act: 'assert',
    medium: 'speech',
    path: [],
  };
}

/**
 * "Loos said the pumps were old. They would be replaced in May.": without a mood of its own, a language may go on with
 * the modal of the future in the past. Only next to the given words, in their paragraph, and not in the first person.
 */
export function findModalCarried(passage: Passage, unit: Unit, source: Candidate): Candidate[] {
  const { data } = unit;
  if (data.carriedModals.size === 0 || unit.paragraph !== source.unit.paragraph || unit.quotes.length > 0) return [];
  if (source.type !== 'indirect' && source.type !== 'indirectFreeIndirect') return [];
  for (let at = unit.core[0]; at < unit.core[1]; at++) {
    const word = passage.lower[at]!;
    if (data.firstPersons.has(word) || data.subordinators.has(word) || passage.words[at] === ',') return [];
    if (data.carriedModals.has(word))
      return at > unit.core[0] ? [{ ...carriedOn(unit, 'weak'), rule: 'carried.modal', confidence: 0.5 }] : [];
    if (data.finiteForms.has(word) || passage.finite[at] === 1) return [];
  }
  return [];
}

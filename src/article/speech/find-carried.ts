import { type Candidate, nothing } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Segment } from './segments.ts';
import { isFiniteVerb, isPunctuation, reportiveMood } from './word-facts.ts';

/** How strongly the main clauses of a unit stand in the mood of reported speech. */
export function unitMood(passage: Passage, unit: Unit, segments: readonly Segment[]): 'strong' | 'weak' | null {
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

/** "soll gestohlen haben": hearsay by a modal verb with a perfect infinitive. */
export function findHearsay(passage: Passage, unit: Unit, segments: readonly Segment[], inWords: boolean): Candidate[] {
  const { lower } = passage;
  const { data } = unit;
  for (const segment of segments) {
    if (segment.quote || segment.opener !== 'none') continue;
    const modal = segment.finite.find((at) => data.hearsayForms.has(lower[at]!));
    if (modal === undefined) continue;
    const perfect = perfectInfinitive(passage, unit, modal + 1, unit.core[1]);
    if (!perfect && !inWords) continue;
    return [
      {
        type: 'freeIndirect',
        rule: perfect ? 'hearsay.modal' : 'hearsay.plan',
        confidence: perfect ? 0.65 : 0.45,
        unit,
        content: [unit.range],
        frame: nothing,
        cue: nothing,
        speaker: nothing,
        addressee: nothing,
        act: 'assert',
        medium: 'speech',
        path: [],
      },
    ];
  }
  return [];
}

/** Participle and infinitive of an auxiliary at the end of a clause: "getötet worden sein", "gehandelt haben". */
function perfectInfinitive(passage: Passage, unit: Unit, from: number, end: number): boolean {
  for (let at = from + 1; at < end; at++) {
    if (!unit.data.perfectInfinitives.has(passage.lower[at]!)) continue;
    const closes =
      at + 1 >= end || isPunctuation(passage, at + 1) || unit.data.coordinators.has(passage.lower[at + 1]!);
    const before = passage.lower[at - 1]!;
    if (closes && (/(?:t|en|n)$/.test(before) || before === 'sein') && !isFiniteVerb(passage, unit, at - 1))
      return true;
  }
  return false;
}

import { speechClass } from '../../languages/parts/speech-classes.ts';
import { type Candidate, nothing } from './candidate.ts';
import { cueAt } from './cue-at.ts';
import { findRoles } from './find-roles.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { isFiniteVerb, isPunctuation } from './word-facts.ts';

/**
 * What is told without naming who tells it: "soll gestohlen haben", "is said to be drunk"; and what somebody claims of
 * himself: "will nichts gesehen haben". `inWords`: the sentences before were speech, so that plans count too.
 */
export function findHearsay(passage: Passage, unit: Unit, segments: readonly Segment[], inWords: boolean): Candidate[] {
  if ((unit.classes & speechClass.hearsay) === 0) return [];
  const { lower } = passage;
  const { data } = unit;
  for (const segment of segments) {
    if (segment.quote || segment.opener !== 'none') continue;
    const claim = findClaim(passage, unit, segments, segment);
    if (claim) return [claim];
    const said = saidTo(passage, unit, segment);
    if (said) return [build(unit, 'hearsay.said-to', 0.6)];
    const modal = segment.finite.find((at) => data.hearsayForms.has(lower[at]!));
    if (modal === undefined) continue;
    const perfect =
      perfectInfinitive(passage, unit, modal + 1, unit.core[1]) >= 0 ||
      toldPerfect(passage, unit, modal) ||
      toldState(passage, unit, segment, modal);
    if (!perfect && !inWords) continue;
    return [build(unit, perfect ? 'hearsay.modal' : 'hearsay.plan', perfect ? 0.65 : 0.45)];
  }
  return [];
}

/** "Das Motiv soll Neid sein": a state that closes its clause, without a time by which it is to be reached. */
function toldState(passage: Passage, { data }: Unit, { range }: Segment, modal: number): boolean {
  const { lower } = passage;
  let last = range[1] - 1;
  while (last > modal && isPunctuation(passage, last)) last -= 1;
  if (last - modal < 2 || !data.stateInfinitives.has(lower[last]!)) return false;
  for (let at = range[0]; at < last; at++) if (data.deadlineWords.has(lower[at]!)) return false;
  return true;
}

/** "Le gardien aurait été vu": a conditional with its participle, no condition beside it and no wish ("aurait dû"). */
function toldPerfect({ lower, tokens }: Passage, { data, range }: Unit, modal: number): boolean {
  if (!data.hearsayByPerfect) return false;
  for (let at = range[0]; at < range[1]; at++) if (data.conditionals.has(lower[at]!)) return false;
  for (let at = modal + 1; at < Math.min(modal + 5, range[1]); at++) {
    const { pos, morph } = tokens[at]!;
    if (data.wishParticiples.has(lower[at]!)) return false;
    if (morph.includes('VerbForm=Part')) {
      if (pos === 'VERB') return true;
    } else if (pos !== 'ADV' && pos !== 'PRON') return false;
  }
  return false;
}

function build(unit: Unit, rule: string, confidence: number): Candidate {
  return {
    type: 'freeIndirect',
    rule,
    confidence,
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

/** "The mill is said to be sold": a passive of telling before an infinitive. */
function saidTo(passage: Passage, unit: Unit, { range }: Segment): boolean {
  const { lower } = passage;
  const { data } = unit;
  if (data.hearsayParticiples.size === 0) return false;
  for (let at = range[0] + 1; at + 2 < range[1]; at++) {
    if (!data.hearsayParticiples.has(lower[at]!) || !data.infinitiveMarkers.has(lower[at + 1]!)) continue;
    const before = data.particles.has(lower[at - 1]!) ? at - 2 : at - 1;
    if (before > range[0] && data.passiveForms.has(lower[before]!)) return true;
  }
  return false;
}

/**
 * "Der Zeuge will ein Auto gesehen haben": the subject speaks. Not what somebody wants done by a time ("bis Mai
 * verkauft haben"), not a question, and with the auxiliary of motion only for its own participles, since "will gelernt
 * sein" says what a thing needs.
 */
function findClaim(passage: Passage, unit: Unit, segments: readonly Segment[], segment: Segment): Candidate | null {
  const { lower, words } = passage;
  const { data } = unit;
  const modal = segment.finite.find((at) => data.claimForms.has(lower[at]!));
  if (modal === undefined || words[unit.core[1]] === '?') return null;
  const close = perfectInfinitive(passage, unit, modal + 1, segment.range[1]);
  if (close < 0 || close - modal < 2) return null;
  if (data.motionInfinitives.has(lower[close]!) && !data.motionParticiples.has(lower[close - 1]!)) return null;
  for (let at = segment.range[0]; at < close; at++) if (data.deadlineWords.has(lower[at]!)) return null;
  const index = segments.indexOf(segment);
  const cue = cueAt(passage, modal, index, [
    [modal, modal + 1],
    [close - 1, close + 1],
  ]);
  const { speaker } = findRoles(passage, unit, segments, cue, unit.core[0]);
  if (speaker.length === 0 || data.impersonals.has(lower[speaker[0]![0]]!)) return null;
  const claim = build(unit, 'hearsay.claim', 0.55);
  const next = segments[index + 1];
  // "will erfahren haben, dass …": what was claimed stands in the clause.
  if (next && (next.opener === 'that' || next.opener === 'question')) {
    const content: Range = [next.range[0], unit.core[1]];
    const frame: Range = [unit.core[0], next.range[0]];
    return {
      ...claim,
      type: 'indirect',
      content: [content],
      frame: [frame],
      cue: cue.tokens,
      speaker,
      path: ['subject'],
    };
  }
  return { ...claim, speaker, path: ['subject'] };
}

/** Where participle and infinitive of an auxiliary close a clause ("getötet worden sein", "gehandelt haben"), or -1. */
function perfectInfinitive(passage: Passage, unit: Unit, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (!unit.data.perfectInfinitives.has(passage.lower[at]!)) continue;
    const closes =
      at + 1 >= end || isPunctuation(passage, at + 1) || unit.data.coordinators.has(passage.lower[at + 1]!);
    const before = passage.lower[at - 1]!;
    if (closes && (/(?:t|en|n)$/.test(before) || before === 'sein') && !isFiniteVerb(passage, unit, at - 1)) return at;
  }
  return -1;
}

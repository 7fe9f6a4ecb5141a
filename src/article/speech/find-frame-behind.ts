import { canSpeak } from './can-speak.ts';
import type { Candidate } from './candidate.ts';
import type { Cue } from './cue.ts';
import { findRoles } from './find-roles.ts';
import { nounPhraseEnd, trimEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { isPunctuation } from './word-facts.ts';

/** A sentence that only tells who spoke is no longer than this, in words. */
const longestFrame = 16;

/**
 * “Where is the key?” Anna Loos asked. „Wo ist der Schlüssel?“ So Loos am Montag: a quotation that closes its sentence,
 * and a sentence behind it that tells who spoke and nothing else. Null when the sentence before is no such quotation.
 */
export function findFrameBehind(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  before: Candidate | undefined,
): Candidate | null {
  const [first, end] = unit.core;
  if (before?.rule !== 'direct.alone' || before.speaker.length > 0 || before.within || !isOpenFor(before, unit))
    return null;
  if (unit.quotes.length > 0 || end - first > longestFrame || !closesUnit(passage, before)) return null;
  return bySo(passage, unit, before) ?? byVerb(passage, unit, segments, cues, before);
}

function isOpenFor({ unit: quoted }: Candidate, unit: Unit): boolean {
  return quoted.index === unit.index - 1 && quoted.paragraph === unit.paragraph;
}

/** Nothing but marks stands behind the quotation in its own sentence. */
function closesUnit(passage: Passage, { content, unit }: Candidate): boolean {
  for (let at = content.at(-1)![1]; at < unit.range[1]; at++) if (!isPunctuation(passage, at)) return false;
  return true;
}

/** "So Loos am Montag." */
function bySo(passage: Passage, unit: Unit, before: Candidate): Candidate | null {
  const [first, end] = unit.core;
  if (!unit.data.soWords.has(passage.lower[first]!) || holdsVerb(passage, first, end, -1)) return null;
  const close = nounPhraseEnd(passage, unit, first + 1, end);
  if (close <= first + 1 || !opensMore(passage, unit, close)) return null;
  const speaker = trimEnd(passage, unit, [first + 1, close]);
  return canSpeak(passage, unit, speaker) ? spoken(before, unit, [[first, first + 1]], speaker, ['so']) : null;
}

/** "Anna Loos asked on Monday.", "Das fragte Loos." */
function byVerb(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  [cue, ...more]: readonly Cue[],
  before: Candidate,
): Candidate | null {
  if (!cue?.verb || more.length > 0 || cue.passive || cue.subjunctive || cue.medium === 'thought') return null;
  if (!cue.frames.includes('quote') || cue.grade > 2) return null;
  const [first, end] = unit.core;
  if (holdsVerb(passage, first, end, cue.finite)) return null;
  const { speaker, path } = findRoles(passage, unit, segments, cue, first);
  const [subject, ...others] = speaker;
  if (!subject || others.length > 0 || path[0] !== 'subject' || !canSpeak(passage, unit, subject)) return null;
  const takesUp = unit.data.backPronouns.has(passage.lower[first]!) && cue.finite === first + 1;
  if (subject[0] !== first && cue.finite !== first && !takesUp) return null;
  const behind = Math.max(subject[1], cue.last + 1);
  if (!opensMore(passage, unit, behind)) return null;
  return { ...spoken(before, unit, cue.tokens, subject, path), act: cue.act, medium: cue.medium };
}

/** The end of the sentence, or a time, a place or an adverb: no object, which would be what was said. */
function opensMore({ lower, tokens, words }: Passage, { core, data }: Unit, at: number): boolean {
  if (at >= core[1] || words[at] === ',') return true;
  return tokens[at]!.pos === 'ADP' || tokens[at]!.pos === 'ADV' || data.particles.has(lower[at]!);
}

function holdsVerb({ finite }: Passage, first: number, end: number, except: number): boolean {
  for (let at = first; at < end; at++) if (finite[at] === 1 && at !== except) return true;
  return false;
}

function spoken(
  before: Candidate,
  unit: Unit,
  cue: readonly Range[],
  speaker: Range,
  path: readonly string[],
): Candidate {
  return {
    ...before,
    rule: 'direct.cue-next',
    confidence: 0.85,
    frame: [unit.core],
    cue,
    speaker: [speaker],
    path: ['next-sentence', ...path],
  };
}

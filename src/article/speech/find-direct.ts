import { canSpeak } from './can-speak.ts';
import { type Candidate, nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import { cueAt } from './cue-at.ts';
import { addresseeBehind } from './find-addressee.ts';
import { sourceAt, sourceUpTo } from './find-formulas.ts';
import { findIntroducer } from './find-introducer.ts';
import { findRoles } from './find-roles.ts';
import { nounPhraseEnd, trimEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import type { Quote } from './quote.ts';
import { type Range, subtract } from './ranges.ts';
import type { Roles } from './roles.ts';
import type { Segment } from './segments.ts';
import { isFiniteVerb } from './word-facts.ts';

/**
 * Direct speech: standing quotations with their cue before, between or after them, or without one. A quotation that its
 * cue interrupts is one with two pieces.
 */
export function findDirect(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  goesOn = false,
): Candidate[] {
  const found: Candidate[] = [];
  const standing = segments.flatMap((segment, index) => (segment.quote ? [{ quote: segment.quote, index }] : []));
  let taken = -1;
  for (let i = 0; i < standing.length; i++) {
    if (i <= taken) continue;
    const { quote, index } = standing[i]!;
    const next = standing[i + 1];
    const cue = cueOf(passage, unit, segments, cues, index);
    const pieces: Range[] = [quote.outer];
    taken = i;
    if (next && interrupted(segments, index, next.index, cue)) {
      pieces.push(next.quote.outer);
      taken = i + 1;
    } else if (next && next.index === index + 1 && !cueAfter(passage, unit, segments, cues, next.index)) {
      pieces.push(next.quote.outer);
      taken = i + 1;
    }
    const candidate = build(passage, unit, segments, quote, pieces, cue, goesOn);
    if (candidate) found.push(candidate);
  }
  return found;
}

function build(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  quote: Quote,
  pieces: readonly Range[],
  cue: Cue | SoCue | null,
  goesOn: boolean,
): Candidate | null {
  const frame = subtract(unit.core, pieces).filter(([first, end]) => end - first > 1 || passage.lower[first] !== ',');
  if (cue === null) {
    if (!goesOn && !sentenceLike(passage, unit, quote)) return null;
    const named = colonSpeaker(passage, unit, quote);
    const subject = named ? null : findIntroducer(passage, unit, segments, quote);
    const before = named ?? subject;
    const source = before ? null : sourceBeside(passage, unit, quote, pieces.at(-1)![1]);
    if (source) {
      const { phrase, cue: words, speaker, medium } = source;
      return {
        type: 'direct',
        rule: 'direct.source',
        confidence: 0.8,
        unit,
        content: pieces,
        frame: [phrase],
        cue: [words],
        speaker: [speaker],
        addressee: nothing,
        act: 'assert',
        medium,
        path: ['formula'],
      };
    }
    return {
      type: 'direct',
      rule: named ? 'direct.colon' : subject ? 'direct.colon-clause' : 'direct.alone',
      confidence: named ? 0.75 : subject ? 0.65 : 0.55,
      unit,
      content: pieces,
      frame: before ? frame : nothing,
      cue: nothing,
      speaker: before ? [before] : nothing,
      addressee: nothing,
      act: 'assert',
      medium: 'speech',
      path: named ? ['before-colon'] : subject ? ['clause-before-colon', 'subject'] : [],
    };
  }
  if ('so' in cue) {
    return {
      type: 'direct',
      rule: 'direct.so',
      confidence: 0.85,
      unit,
      content: pieces,
      frame,
      cue: [cue.so],
      speaker: cue.speaker ? [cue.speaker] : nothing,
      addressee: cue.addressee ? [cue.addressee] : nothing,
      act: 'assert',
      medium: 'speech',
      path: ['so'],
    };
  }
  const from = cue.finite > quote.outer[0] ? quote.outer[1] : unit.core[0];
  const roles: Roles = findRoles(passage, unit, segments, cue, from);
  return {
    type: 'direct',
    rule: isPlain(cue) ? 'direct.verb-after' : cue.finite > quote.outer[0] ? 'direct.cue-after' : 'direct.cue-before',
    confidence: isPlain(cue) ? 0.75 : 0.9,
    unit,
    content: pieces,
    frame,
    cue: cue.tokens,
    ...roles,
    act: cue.act,
    medium: cue.medium === 'thought' && !unit.data.silentVerbs.has(cue.lemma) ? 'speech' : cue.medium,
  };
}

/** Without a cue only a whole sentence counts: it closes like one or holds a finite verb. */
function sentenceLike(passage: Passage, unit: Unit, { inner }: Quote): boolean {
  const [first, end] = inner;
  if (/[.!?…]/.test(passage.words[end - 1]!)) return end - first >= 4;
  for (let at = first; at < end; at++) if (isFiniteVerb(passage, unit, at)) return end - first >= 5;
  return end - first >= 14;
}

interface SoCue {
  readonly so: Range;
  readonly speaker: Range | null;
  readonly addressee: Range | null;
}

/** A verb that is none of speech, and gives the words only by where it stands. */
function isPlain({ verb, frames }: Cue): boolean {
  return verb === null && frames.length === 0;
}

/**
 * „Endlich“, seufzte Loos: behind a quotation and a comma, a verb and its subject give the words, whatever the verb.
 * Only where somebody who can speak is the subject.
 */
function verbBehind(passage: Passage, unit: Unit, segments: readonly Segment[], index: number): Cue | null {
  const next = segments[index + 1];
  if (!unit.data.commaBeforeClause || !next || next.quote || next.before !== ',') return null;
  const [finite] = next.finite;
  if (next.opener !== 'none' || finite !== next.range[0] || isAuxiliary(passage, unit, finite)) return null;
  const cue = cueAt(passage, finite, index + 1, [[finite, finite + 1]]);
  const { speaker, path } = findRoles(passage, unit, segments, cue, finite);
  const [subject] = speaker;
  return subject && path[0] === 'subject' && canSpeak(passage, unit, subject) ? cue : null;
}

function isAuxiliary({ lower }: Passage, { data }: Unit, at: number): boolean {
  const word = lower[at]!;
  return data.perfectForms.has(word) || data.passiveForms.has(word) || data.modalForms.has(word);
}

/** The cue of a standing quotation: behind it, else before it, else any in the unit. */
function cueOf(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  index: number,
): Cue | SoCue | null {
  const after = cueAfter(passage, unit, segments, cues, index);
  if (after) return after;
  const verb = verbBehind(passage, unit, segments, index);
  if (verb) return verb;
  for (let at = index - 1; at >= 0; at--) {
    if (segments[at]!.quote) continue;
    const cue = cues.filter(({ segment, lastSegment }) => segment === at || lastSegment === at).at(-1);
    if (cue) return cue;
  }
  return null;
}

function cueAfter(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  index: number,
): Cue | SoCue | null {
  for (let at = index + 1; at < Math.min(segments.length, index + 5); at++) {
    const segment = segments[at]!;
    if (segment.quote) break;
    if (at > index + 1 && segment.opener !== 'none') continue;
    const first = segment.range[0];
    if (at === index + 1 && unit.data.soWords.has(passage.lower[first]!) && segment.finite.length === 0) {
      const end = nounPhraseEnd(passage, unit, first + 1, unit.core[1]);
      if (end > first + 1) {
        const addressee = addresseeBehind(passage, unit, end);
        return { so: [first, first + 1], speaker: trimEnd(passage, unit, [first + 1, end]), addressee };
      }
    }
    const cue = cues.find((one) => one.segment === at);
    if (cue) return cue;
    if (segment.finite.length > 0) break;
  }
  return null;
}

/** „Ja“, sagte er, „aber später“: one cue between two quotations. */
function interrupted(segments: readonly Segment[], first: number, second: number, cue: Cue | SoCue | null): boolean {
  if (cue === null || second - first < 2) return false;
  const at = 'so' in cue ? cue.so[0] : cue.finite;
  const from = segments[first]!.range[1];
  const to = segments[second]!.range[0];
  if (at < from || at >= to) return false;
  for (let i = first + 1; i < second; i++) if (segments[i]!.before === ':') return false;
  return true;
}

/** „…“, laut Vogt. According to Vogt, “…”: a source phrase right before or behind the marks that has the rest for itself. */
function sourceBeside(passage: Passage, unit: Unit, { outer }: Quote, end: number): ReturnType<typeof sourceAt> {
  const comma = (at: number): boolean => passage.words[at] === ',';
  const [first, last] = unit.core;
  const behind = sourceAt(passage, unit, comma(end) ? end + 1 : end);
  if (behind && (behind.phrase[1] >= last || comma(behind.phrase[1]))) return behind;
  const front = outer[0] > first ? sourceAt(passage, unit, first) : null;
  const close = comma(outer[0] - 1) ? outer[0] - 1 : outer[0];
  return front?.phrase[1] === close ? front : null;
}

/** "Ministerin Vogt: „…“": a noun phrase that stands alone before the colon. */
function colonSpeaker(passage: Passage, unit: Unit, quote: Quote): Range | null {
  const colon = quote.outer[0] - 1;
  if (colon <= unit.range[0] || passage.words[colon] !== ':') return null;
  const end = nounPhraseEnd(passage, unit, unit.range[0], colon, true);
  if (end === colon) return trimEnd(passage, unit, [unit.range[0], colon]);
  return sourceUpTo(passage, unit, colon);
}

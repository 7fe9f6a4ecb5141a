import { findAtOrBefore } from '../../text/token-index.ts';
import { leadToAntecedent } from './antecedent.ts';
import { canSpeak, withoutMuteSpeaker } from './can-speak.ts';
import { type Candidate, nothing } from './candidate.ts';
import { isNegated } from './clause-complement.ts';
import { type Clauses, createClauseReader } from './clauses.ts';
import type { Cue } from './cue.ts';
import { findBackReference } from './find-back-reference.ts';
import { carriedOn, findModalCarried, isAside, unitMood } from './find-carried.ts';
import { findClausal } from './find-clausal.ts';
import { findCues } from './find-cues.ts';
import { findDirect } from './find-direct.ts';
import { findFormulas } from './find-formulas.ts';
import { findFrameBehind } from './find-frame-behind.ts';
import { withSources } from './find-handed-on.ts';
import { findHeadline } from './find-headlines.ts';
import { findHearsay } from './find-hearsay.ts';
import { findInterview } from './find-interviews.ts';
import { findMoodClause } from './find-mood-clause.ts';
import { findNested } from './find-nested.ts';
import { findPlainClausal } from './find-plain-clausal.ts';
import { findReported } from './find-reported.ts';
import { findRoles } from './find-roles.ts';
import { judgeQuote } from './judge-quotes.ts';
import { leadBack } from './lead-back.ts';
import type { Passage, Unit } from './passage.ts';
import type { Quote } from './quote.ts';
import { overlap, type Range, subtract } from './ranges.ts';
import { type Segment, splitSegments } from './segments.ts';

/** All quotations of an article in reading order, fragments after the quotation they belong to. */
export function findQuotations(
  passage: Passage,
  readClauses: (unit: Unit) => Clauses = createClauseReader(passage),
): Candidate[] {
  const interview = findInterview(passage);
  const answered = new Set(interview.map(({ unit }) => unit.paragraph));
  const found: Candidate[] = [];
  let source: Candidate | null = null;
  let lastUnit = -2;
  for (const unit of passage.units) {
    if (isCreditLine(passage, unit) || answered.has(unit.paragraph)) continue;
    const uses = unit.quotes.map((quote) => ({ quote, use: judgeQuote(passage, unit, quote) }));
    const standing = uses.filter(({ use }) => use === 'standing').map(({ quote }) => quote);
    const { segments, cues } = standing.length === 0 ? readClauses(unit) : clausesAround(passage, unit, standing);
    const fragments = uses
      .filter(({ quote, use }) => use === 'fragment' || (use === 'name' && isPredicate(passage, unit, quote, cues)))
      .map(({ quote }) => quote);
    const mood = unitMood(passage, unit, segments);
    let candidates: Candidate[] = [];
    candidates.push(...findHeadline(passage, unit));
    if (candidates.length === 0 && standing.length > 0)
      candidates.push(...findDirect(passage, unit, segments, cues, spokeBefore(found, unit, lastUnit)));
    const used = candidates.flatMap(({ content }) => content);
    const clauses = unit.data.commaBeforeClause ? findClausal : findPlainClausal;
    const headline = candidates[0]?.rule.startsWith('headline');
    const clausal = (headline ? [] : clauses(passage, unit, segments, cues)).filter(
      (candidate) => overlap(candidate.content, used) === 0 && !isAside(passage, candidate),
    );
    candidates.push(...clausal);
    if (candidates.length === 0) candidates.push(...findFormulas(passage, unit, segments));
    if (candidates.length === 0) candidates.push(...findBackReference(passage, unit, segments, cues, lastUnit));
    if (candidates.length === 0 && mood === 'strong') candidates.push(carriedOn(unit, 'strong'));
    if (
      candidates.length === 0 &&
      mood === 'weak' &&
      source &&
      goesOn(passage, source.unit, unit) &&
      !isDenied(passage, source) &&
      !asks(passage, unit)
    )
      candidates.push(carriedOn(unit, 'weak'));
    if (candidates.length === 0 && source && lastUnit === unit.index - 1)
      candidates.push(...findModalCarried(passage, unit, source));
    if (candidates.length === 0)
      candidates.push(...findHearsay(passage, unit, segments, source !== null && lastUnit >= unit.index - 1));
    if (candidates.length === 0) {
      const summing = fragments.length > 0 ? cues.filter(({ frames }) => !frames.includes('predicate')) : cues;
      candidates.push(...findReported(passage, unit, segments, summing));
      const clause = unit.data.commaBeforeClause ? findMoodClause(passage, unit, segments, cues) : null;
      if (clause) {
        candidates = candidates
          .map((one) => ({ ...one, content: subtract(unit.range, clause.content) }))
          .filter(({ content }) => content.length > 0);
        candidates.push(clause);
      }
    }
    candidates = candidates
      .map((candidate) => leadBack(passage, leadToAntecedent(passage, candidate), source))
      .map((candidate) => withoutMuteSpeaker(passage, candidate))
      // What sums up somebody's words needs somebody.
      .filter(
        (candidate, at) => candidate.type !== 'reported' || candidate.speaker.length === candidates[at]!.speaker.length,
      )
      .map((candidate) => carrySpeaker(passage, candidate, source));
    if (clausal.length > 0 || standing.length > 0)
      candidates = candidates.map((candidate) => withSources(passage, unit, segments, cues, candidate));
    candidates.push(...findNested(passage, unit, candidates));
    if (!headline) candidates.push(...findFragments(passage, unit, segments, cues, fragments, candidates));
    for (const candidate of candidates) {
      const previous = found.at(-1);
      if (previous && continues(previous, candidate)) {
        found[found.length - 1] = { ...previous, unit, content: [...previous.content, ...candidate.content] };
        continue;
      }
      found.push(candidate);
    }
    const framed = candidates.length === 0 ? findFrameBehind(passage, unit, segments, cues, found.at(-1)) : null;
    if (framed) found[found.length - 1] = framed;
    const quiet = candidates.length === 0 && !framed ? speakerWithoutWords(passage, unit, segments, cues) : null;
    const silent = framed ? { ...framed, unit } : quiet;
    if (silent) {
      source = silent;
      lastUnit = unit.index;
    }
    const own = candidates.find((candidate) => candidate.speaker.length > 0 && !candidate.within && !candidate.carrier);
    if (own) source = own;
    if (candidates.length > 0) lastUnit = unit.index;
  }
  const named = [...found];
  // From the last paragraph to the first, since each hands its speaker to the one before.
  for (let i = found.length - 2; i >= 0; i--) named[i] = lateSpeaker(found[i]!, named[i + 1]);
  if (interview.length === 0) return named;
  return [...named, ...interview].sort((a, b) => a.unit.index - b.unit.index);
}

function clausesAround(passage: Passage, unit: Unit, standing: readonly Quote[]): Clauses {
  const segments = splitSegments(passage, unit, standing);
  return { segments, cues: findCues(passage, unit, segments) };
}

/** "Die Ministerin widersprach.": no words yet, but the next sentences in the mood of reported speech are hers. */
function speakerWithoutWords(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
): Candidate | null {
  for (const cue of cues) {
    if (cue.passive || cue.subjunctive || cue.grade > 1 || cue.medium === 'thought') continue;
    if (isNegated(passage, unit, segments[cue.segment]!.range)) continue;
    const roles = findRoles(passage, unit, segments, cue, unit.core[0]);
    if (!roles.speaker.some((range) => canSpeak(passage, unit, range))) continue;
    return { ...carriedOn(unit, 'strong'), speaker: roles.speaker, medium: cue.medium, path: roles.path };
  }
  return null;
}

/**
 * The sentence before, in the same paragraph, was direct speech or told who spoke: a short quotation may go on without a
 * cue.
 */
function spokeBefore(found: readonly Candidate[], unit: Unit, lastUnit: number): boolean {
  const last = found.at(-1);
  if (last?.type !== 'direct' || last.within || last.unit.paragraph !== unit.paragraph) return false;
  const end = last.rule === 'direct.cue-next' ? lastUnit : last.unit.index;
  return end === unit.index - 1;
}

/** "nannte den Bericht eine „Ente“": a single word in marks behind a verb that gives somebody's name for something. */
function isPredicate(passage: Passage, unit: Unit, quote: Quote, cues: readonly Cue[]): boolean {
  if (cues.some((cue) => namesThing(passage, unit, quote, cue))) return true;
  if (
    unit.data.determiners.has(passage.lower[quote.outer[0] - 1] ?? '') === false &&
    !unit.data.asWords.has(passage.lower[quote.outer[0] - 1] ?? '') &&
    !unit.data.predicateWords.has(passage.lower[quote.outer[0] - 1] ?? '')
  )
    return false;
  return cues.some(
    ({ frames, finite }) => frames.includes('predicate') && quote.outer[0] > finite && quote.outer[0] - finite < 14,
  );
}

/** "a charge that Vane called “absurd”", but not "a film called “Absurd”": a subject stands right before the verb. */
function namesThing(passage: Passage, { data }: Unit, quote: Quote, cue: Cue): boolean {
  if (data.commaBeforeClause || cue.passive || !cue.frames.includes('predicate')) return false;
  if (cue.last !== quote.outer[0] - 1 || cue.finite === 0) return false;
  const before = cue.finite - 1;
  return (
    passage.words[before] === ',' ||
    passage.tokens[before]!.pos === 'PROPN' ||
    data.subjectPronouns.has(passage.lower[before]!)
  );
}

/** "Quelle: …", "Foto: …": no sentence. */
function isCreditLine(passage: Passage, unit: Unit): boolean {
  const [first, end] = unit.range;
  return end - first > 1 && passage.words[first + 1] === ':' && unit.data.creditLabels.has(passage.lower[first]!);
}

function carrySpeaker(passage: Passage, candidate: Candidate, source: Candidate | null): Candidate {
  const { unit } = candidate;
  const open =
    candidate.type === 'indirectFreeIndirect' || candidate.type === 'freeIndirect' || candidate.rule === 'direct.alone';
  if (!open || candidate.speaker.length > 0 || !source) return candidate;
  // Hearsay names no source of its own; whom it is put down to stays in words and may be a little farther off.
  const near = candidate.type === 'freeIndirect' && unit.index - source.unit.index <= 2;
  if (!near && !goesOn(passage, source.unit, unit) && !opensAgain(candidate, source)) return candidate;
  const path = source.path[0] === 'carried' ? source.path : ['carried', ...source.path];
  const { speaker, medium, standsFor } = source;
  return {
    ...candidate,
    speaker,
    medium,
    path,
    ...(standsFor && candidate.type !== 'freeIndirect' ? { standsFor } : {}),
  };
}

/**
 * The sentence right behind, in the same paragraph, or the next one when the sentence between names nobody: farther off
 * somebody else may have come in, and mostly has.
 */
function goesOn(passage: Passage, before: Unit, unit: Unit): boolean {
  const steps = unit.index - before.index;
  if (unit.paragraph !== before.paragraph || steps > 2) return false;
  return steps === 1 || !namesSomebody(passage, passage.units[unit.index - 1]!);
}

function namesSomebody(passage: Passage, { range: [first, end] }: Unit): boolean {
  const { mentions } = passage.article.layers;
  const from = passage.tokens[first]!.span[0];
  const to = passage.tokens[end - 1]!.span[1];
  for (let at = Math.max(0, findAtOrBefore(mentions, from)); at < mentions.length; at++) {
    const { span, type, form } = mentions[at]!;
    if (span[0] >= to) break;
    if (span[0] >= from && (type === 'person' || type === 'organisation') && form !== 'pronoun') return true;
  }
  return false;
}

/** "Warum, sagte Loos nicht.": nothing was said that could go on. */
function isDenied(passage: Passage, { unit, frame }: Candidate): boolean {
  return frame.some((range) => isNegated(passage, unit, range));
}

/** "Wer würde da noch bleiben?": asked by the writer, for all that its mood tells. */
function asks(passage: Passage, { range }: Unit): boolean {
  return passage.words[range[1] - 1] === '?';
}

/** The paragraph before left its quotation open, and this one opens it again. */
function opensAgain({ rule, unit }: Candidate, source: Candidate): boolean {
  return rule === 'direct.alone' && unit.index - source.unit.index === 1 && staysOpen(source);
}

/** Its quotation marks go on in the next paragraph. */
function staysOpen({ unit, content }: Candidate): boolean {
  return unit.quotes.some(({ continued, outer }) => continued && overlap(content, [outer]) > 0);
}

/** A quotation that goes on in the next paragraph, where at last its speaker is named. */
function lateSpeaker(candidate: Candidate, next: Candidate | undefined): Candidate {
  const isOpen = candidate.rule === 'direct.alone' && candidate.speaker.length === 0 && staysOpen(candidate);
  if (!isOpen || next?.type !== 'direct' || next.unit.paragraph !== candidate.unit.paragraph + 1) return candidate;
  const path = next.path[0] === 'next-paragraph' ? next.path : ['next-paragraph', ...next.path];
  return { ...candidate, speaker: next.speaker, path };
}

function continues(previous: Candidate, next: Candidate): boolean {
  return (
    (next.type === 'indirectFreeIndirect' || next.type === 'freeIndirect') &&
    previous.type === next.type &&
    !previous.within &&
    previous.unit.index === next.unit.index - 1
  );
}

/** Pieces of somebody's words inside a sentence: fragments of the quotation around them, or of the sentence's cue. */
function findFragments(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  fragments: readonly Quote[],
  candidates: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const { outer, inner } of fragments) {
    const around = candidates.find(({ content }) => overlap(content, [outer]) === outer[1] - outer[0]);
    if (around?.type === 'direct') continue;
    const words = inner[1] - inner[0];
    if (around) {
      found.push({
        ...around,
        type: 'direct',
        rule: 'direct.fragment',
        confidence: 0.7,
        content: [outer],
        within: around,
      });
      continue;
    }
    const cue = cues.find(
      ({ frames, verb }) => frames.includes('quote') || frames.includes('predicate') || verb?.grade === 1,
    );
    if (!cue && words < 5) continue;
    const roles = cue ? findRoles(passage, unit, segments, cue, unit.core[0]) : null;
    const content: Range[] = [outer];
    found.push({
      type: 'direct',
      rule: cue ? 'direct.fragment-cue' : 'direct.fragment-alone',
      confidence: cue ? 0.65 : 0.4,
      unit,
      content,
      frame: cue ? subtract(unit.core, content) : nothing,
      cue: cue ? cue.tokens : nothing,
      speaker: roles ? roles.speaker : nothing,
      addressee: roles ? roles.addressee : nothing,
      act: cue?.act ?? 'assert',
      medium: 'speech',
      path: roles?.path ?? [],
    });
  }
  return found;
}

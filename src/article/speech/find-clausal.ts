import type { Candidate } from './candidate.ts';
import { complementAt, complementBehind, isNegated, skipOpening } from './clause-complement.ts';
import { contentEnd } from './clause-end.ts';
import type { Cue } from './cue.ts';
import { unitMood } from './find-carried.ts';
import { nounCue, relativeSource, soParenthesis } from './find-nominal.ts';
import { findRoles } from './find-roles.ts';
import type { Passage, Unit } from './passage.ts';
import { quoteOpens } from './quote-at.ts';
import { type Range, size, subtract } from './ranges.ts';
import type { Roles } from './roles.ts';
import type { Segment } from './segments.ts';
import { isPunctuation, reportiveMood } from './word-facts.ts';

/**
 * Indirect speech in a clause that depends on a cue: behind it (dass, verb-second, zu, ob), before it ("…, sagte X"),
 * around it ("…, wie X mitteilte, …", "…, so X, …"), or on a noun ("die Behauptung, …", "wonach"). `inWords`: the unit
 * itself is somebody's words, so that a cue in the mood of reported speech is one.
 */
export function findClausal(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  inWords = false,
): Candidate[] {
  const found: Candidate[] = [];
  let from = unit.core[0];
  const carried = !inWords && unitMood(passage, unit, segments) === 'strong';
  for (const cue of cues) {
    if (cue.finite < from) continue;
    // "er hoffe, dass …" inside words that go on is part of them.
    const clause = segments[cue.segment]!;
    const source = unit.data.asWords.has(passage.lower[clause.range[0]]!);
    if (carried && (cue.subjunctive || (clause.opener !== 'none' && !source && !tells(passage, unit, segments, cue))))
      continue;
    if (
      cues.some(
        (next) =>
          next !== cue && next.finite > cue.last && next.segment === cue.lastSegment && next.frames.includes('that'),
      )
    ) {
      if (complementBehind(passage, unit, segments, cue)) continue;
    }
    const behind = beforeContent(passage, unit, segments, cue, from, cues);
    const candidate =
      asClause(passage, unit, segments, cue) ??
      (behind && behind.confidence > 0.8 ? behind : null) ??
      afterContent(passage, unit, segments, cue, from) ??
      behind;
    if (!candidate) continue;
    found.push(sameSpeaker(candidate, found.at(-1)));
    const last = candidate.content.at(-1)!;
    from = Math.max(last[1], cue.last + 1);
  }
  if (found.length === 0) {
    const other =
      soParenthesis(passage, unit, segments) ??
      relativeSource(passage, unit, segments) ??
      nounCue(passage, unit, segments, cues);
    if (other) found.push(other);
  }
  return found;
}

/** "Lind, der sagte, der Kahn sei alt, ging": the mood of the sentence is that of the words which the clause gives. */
function tells(passage: Passage, unit: Unit, segments: readonly Segment[], cue: Cue): boolean {
  const next = cue.lastSegment + 1;
  return (
    segments[cue.segment]!.opener === 'relative' &&
    next < segments.length &&
    segments[next]!.opener === 'none' &&
    complementAt(passage, unit, segments, next, cue) === 'bare'
  );
}

/** A second cue of the sentence without a subject of its own goes on with the first one's. */
function sameSpeaker(candidate: Candidate, before: Candidate | undefined): Candidate {
  if (!before || candidate.speaker.length > 0 || candidate.path.length > 0) return candidate;
  return { ...candidate, speaker: before.speaker, path: ['same-sentence', ...before.path] };
}

/** "Wie X mitteilte, …" and "…, wie X mitteilte". */
function asClause(passage: Passage, unit: Unit, segments: readonly Segment[], cue: Cue): Candidate | null {
  if (!cue.frames.includes('that') && !cue.frames.includes('bare')) return null;
  const start = segments[cue.segment]!.range[0];
  let open = cue.segment;
  while (
    open > 0 &&
    !unit.data.asWords.has(passage.lower[segments[open]!.range[0]]!) &&
    segments[open - 1]!.finite.length === 0
  )
    open -= 1;
  const first = segments[open]!.range[0];
  if (!unit.data.asWords.has(passage.lower[first]!) || start - first > 40) return null;
  let close = Math.max(cue.segment, cue.lastSegment);
  // The relative clauses of its subject belong to it.
  while (close + 1 < segments.length && segments[close]!.range[1] <= cue.last) close += 1;
  let stop = segments[close]!.range[1];
  const { words } = passage;
  let hole: Range = [first, stop];
  if (words[stop] === ',') stop += 1;
  const leading = words[first - 1] === ',' && first > unit.core[0];
  hole = [leading ? first - 1 : first, Math.min(stop, unit.core[1])];
  if (hole[1] - hole[0] >= unit.core[1] - unit.core[0] - 1) return null;
  const content = subtract(unit.core, [hole]);
  if (size(content) < 2) return null;
  const roles = findRoles(passage, unit, segments, cue, unit.core[0]);
  const as: Range = [first, first + 1];
  return {
    type: 'indirect',
    rule: 'indirect.as-clause',
    confidence: 0.85,
    unit,
    content,
    frame: [hole],
    cue: [as, ...cue.tokens],
    ...withRoles(cue, roles),
  };
}

/** "X sei spät gekommen, sagte Y": the cue comes first in its segment and a whole sentence stands before it. */
function afterContent(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cue: Cue,
  from: number,
): Candidate | null {
  const segment = segments[cue.segment]!;
  if (cue.segment === 0 || segment.opener !== 'none') return null;
  let lead = segment.range[0];
  while (
    lead < cue.finite &&
    (unit.data.soWords.has(passage.lower[lead]!) || unit.data.backPronouns.has(passage.lower[lead]!))
  )
    lead += 1;
  if (lead !== cue.finite) return null;
  if (!cue.frames.includes('that') && !cue.frames.includes('bare')) return null;
  let hasClause = false;
  for (let i = 0; i < cue.segment; i++) {
    const one = segments[i]!;
    if (one.range[1] <= from) continue;
    if (one.quote) return null;
    if (one.opener === 'that' || one.opener === 'question') hasClause = i === 0 || hasClause;
    if (one.opener === 'none' && one.finite.length > 0) hasClause = true;
  }
  // "In einem steilen Tal, sagt er, seien Minuten viel": the cue parts the front of the clause from its verb.
  const parted = !hasClause && partedClause(segments, Math.max(cue.segment, cue.lastSegment));
  if (!hasClause && !parted) return null;
  // "Wie das kommt, kann er nicht sagen": nothing was said.
  if (segments[0]!.opener === 'question' && isNegated(passage, unit, segment.range)) return null;
  const end =
    segment.before === ',' || segment.before === '–' || segment.before === '-'
      ? segment.range[0] - 1
      : segment.range[0];
  let start = from;
  while (
    start < end &&
    isPunctuation(passage, start) &&
    passage.words[start] !== '(' &&
    !quoteOpens(passage, unit, start)
  )
    start += 1;
  // Nothing but marks stands before the cue: its words are direct speech that a broken mark keeps apart.
  if (end <= start) return null;
  if (!parted && tellsPurpose(passage, unit, segments, [start, end])) return null;
  const content: Range[] = [[start, end]];
  const behind = Math.max(cue.segment, cue.lastSegment);
  const rest: Range | null = parted
    ? [segments[behind + 1]!.range[0], unit.core[1]]
    : continuation(passage, unit, segments, behind);
  if (rest) content.push(rest);
  const roles = findRoles(passage, unit, segments, cue, segment.range[0]);
  // "Die Siedler bestreiten das, beharren aber darauf": a second verb without a subject tells nothing of the first.
  if (roles.speaker.length === 0 && roles.path.length === 0 && !cue.passive) return null;
  return {
    type: 'indirect',
    rule: 'indirect.cue-after',
    confidence: 0.85,
    unit,
    content,
    frame: subtract([end, unit.core[1]], rest ? [rest] : []),
    cue: cue.tokens,
    ...withRoles(cue, roles),
  };
}

/** "Um Platz zu schaffen, rief Loos dazu auf, …": what something is done for is not what is said. */
function tellsPurpose(passage: Passage, unit: Unit, segments: readonly Segment[], [start, end]: Range): boolean {
  const { lower } = passage;
  const { data } = unit;
  if (!data.weakSubordinators.has(lower[start]!)) return false;
  let marked = false;
  for (let at = start; at < end; at++) marked ||= data.infinitiveMarkers.has(lower[at]!);
  const reported = segments.some(({ finite }) =>
    finite.some((at) => at >= start && at < end && reportiveMood(passage, unit, at) !== null),
  );
  return marked && !reported;
}

function partedClause(segments: readonly Segment[], index: number): boolean {
  const next = segments[index + 1];
  return next !== undefined && next.before === ',' && !next.quote && next.finite[0] === next.range[0];
}

/** What goes on in the mood of reported speech behind an inserted cue. */
function continuation(passage: Passage, unit: Unit, segments: readonly Segment[], index: number): Range | null {
  const next = segments[index + 1];
  if (next?.before !== ',') return null;
  const mood = next.finite.some((at) => reportiveMood(passage, unit, at) !== null);
  return mood && next.opener !== 'relative' ? [next.range[0], unit.core[1]] : null;
}

/** "Y sagte, dass …", "Y sagte, es sei …", "Y forderte, … zu …": the content follows its cue. */
function beforeContent(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cue: Cue,
  from: number,
  cues: readonly Cue[],
): Candidate | null {
  let index = Math.max(cue.segment, cue.lastSegment) + 1;
  // An apposition or a relative clause of the subject may stand between.
  while (index < segments.length && !complementAt(passage, unit, segments, index, cue)) {
    const segment = segments[index]!;
    if (segment.quote || index > cue.segment + 4 || (segment.opener === 'none' && segment.finite.length > 0))
      return null;
    index += 1;
  }
  if (index >= segments.length) return null;
  const kind = complementAt(passage, unit, segments, index, cue)!;
  const start = skipOpening(passage, unit, segments[index]!.range);
  const end = contentEnd(passage, unit, segments, index, cue, cues);
  if (end <= start) return null;
  // "teilte nicht mit, wann …", "wollte nicht bestätigen, dass …": nothing was said.
  if ((kind === 'question' || cue.act === 'confirm') && isNegated(passage, unit, segments[cue.segment]!.range))
    return null;
  const content: Range[] = [[start, end]];
  const roles = findRoles(passage, unit, segments, cue, from);
  return {
    type: 'indirect',
    rule: `indirect.${kind}`,
    confidence: kind === 'that' ? 0.9 : 0.8,
    unit,
    content,
    frame: subtract([from, unit.core[1]], content),
    cue: cue.tokens,
    ...withRoles(cue, roles),
  };
}

function withRoles(cue: Cue, roles: Roles) {
  const { speaker, addressee, path, via } = roles;
  return { speaker, addressee, path, via, act: cue.act, medium: cue.medium };
}

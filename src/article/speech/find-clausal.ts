import { type Candidate, nothing } from './candidate.ts';
import { unitMood } from './find-carried.ts';
import type { Cue } from './find-cues.ts';
import { findRoles } from './find-roles.ts';
import { nounPhraseEnd, trimEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { type Range, size, subtract } from './ranges.ts';
import type { Segment } from './segments.ts';
import { isFiniteVerb, isNoun, isPunctuation, reportiveMood } from './word-facts.ts';

/**
 * Indirect speech in a clause that depends on a cue: behind it (dass, verb-second, zu, ob), before it ("…, sagte X"),
 * around it ("…, wie X mitteilte, …", "…, so X, …"), or on a noun ("die Behauptung, …", "wonach").
 */
export function findClausal(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
): Candidate[] {
  const found: Candidate[] = [];
  let from = unit.core[0];
  const carried = unitMood(passage, unit, segments) === 'strong';
  for (const cue of cues) {
    if (cue.finite < from) continue;
    // "er hoffe, dass …" inside words that go on is part of them.
    if (carried && (cue.subjunctive || segments[cue.segment]!.opener !== 'none')) continue;
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
      nounCue(passage, unit, segments);
    if (other) found.push(other);
  }
  return found;
}

/** A second cue of the sentence without a subject of its own goes on with the first one's. */
function sameSpeaker(candidate: Candidate, before: Candidate | undefined): Candidate {
  if (!before || candidate.speaker.length > 0 || candidate.path.length > 0) return candidate;
  return { ...candidate, speaker: before.speaker, path: ['same-sentence', ...before.path] };
}

/** "Wie X mitteilte, …" and "…, wie X mitteilte". */
function asClause(passage: Passage, unit: Unit, segments: readonly Segment[], cue: Cue): Candidate | null {
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
  if (!cue.frames.includes('that') && !cue.frames.includes('bare') && !cue.frames.includes('quote')) return null;
  let hasClause = false;
  for (let i = 0; i < cue.segment; i++) {
    const one = segments[i]!;
    if (one.range[1] <= from) continue;
    if (one.quote) return null;
    if (one.opener === 'that' || one.opener === 'question') hasClause = i === 0 || hasClause;
    if (one.opener === 'none' && one.finite.length > 0) hasClause = true;
  }
  if (!hasClause) return null;
  const end =
    segment.before === ',' || segment.before === '–' || segment.before === '-'
      ? segment.range[0] - 1
      : segment.range[0];
  let start = from;
  while (
    start < end &&
    isPunctuation(passage, start) &&
    passage.words[start] !== '(' &&
    !unit.quotes.some(({ outer }) => outer[0] === start)
  )
    start += 1;
  const content: Range[] = [[start, end]];
  const rest = continuation(passage, unit, segments, Math.max(cue.segment, cue.lastSegment));
  if (rest) content.push(rest);
  const roles = findRoles(passage, unit, segments, cue, segment.range[0]);
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
  // "teilte nicht mit, wann …": nothing was said.
  if (kind === 'question' && isNegated(passage, unit, segments[cue.segment]!.range)) return null;
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

function isNegated(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  for (let at = first; at < end; at++) if (unit.data.negations.has(passage.lower[at]!)) return true;
  return false;
}

function complementAt(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  index: number,
  cue: Cue,
): 'that' | 'question' | 'bare' | 'infinitive' | null {
  const segment = segments[index]!;
  if (segment.quote) return null;
  if (segment.opener === 'that') return cue.frames.includes('that') || cue.frames.includes('bare') ? 'that' : null;
  if (segment.opener === 'question') return cue.frames.includes('question') ? 'question' : null;
  const strong = segment.finite.some((at) => reportiveMood(passage, unit, at) === 'strong');
  const weak = segment.finite.some((at) => reportiveMood(passage, unit, at) === 'weak');
  if (segment.opener === 'subordinate' || segment.opener === 'relative') {
    const adjacent = index === Math.max(cue.segment, cue.lastSegment) + 1;
    return strong && cue.frames.includes('bare') && adjacent ? 'bare' : null;
  }
  if (segment.finite.length > 0) {
    if (!cue.frames.includes('bare') && !cue.frames.includes('quote')) return null;
    if (segment.finite[0] === segment.range[0] && segment.before !== ':') return null;
    if (strong || weak || segment.before === ':') return 'bare';
    return cue.grade === 1 && cue.frames.includes('bare') && plainAfter(passage, unit, segments, index, cue)
      ? 'bare'
      : null;
  }
  if (cue.frames.includes('infinitive') && hasInfinitive(passage, unit, segment.range)) return 'infinitive';
  if (cue.frames.includes('bare') && subjectApart(passage, unit, segments, index, cue)) return 'bare';
  const next = segments[index + 1];
  if (
    next &&
    !next.quote &&
    next.opener === 'none' &&
    next.finite.length === 0 &&
    cue.frames.includes('infinitive') &&
    hasInfinitive(passage, unit, next.range)
  )
    return 'infinitive';
  return null;
}

/** An indicative main clause right behind a telling verb that has no object of its own: "sagte, er wird kommen". */
function plainAfter(passage: Passage, _unit: Unit, segments: readonly Segment[], index: number, cue: Cue): boolean {
  const segment = segments[index]!;
  const cueEnd = segments[Math.max(cue.segment, cue.lastSegment)]!.range[1];
  return segment.before === ',' && cueEnd - cue.last <= 8 && passage.lower[segment.range[0]] !== 'und';
}

/** "meldet, Anna Vogt, die Leiterin, sei gegangen": the subject of the given words stands apart from its verb. */
function subjectApart(passage: Passage, unit: Unit, segments: readonly Segment[], index: number, cue: Cue): boolean {
  const cueSegment = segments[Math.max(cue.segment, cue.lastSegment)]!;
  if (index !== Math.max(cue.segment, cue.lastSegment) + 1 || cue.last !== cueSegment.range[1] - 1) return false;
  for (let i = index + 1; i < Math.min(index + 4, segments.length); i++) {
    const segment = segments[i]!;
    if (segment.quote || segment.opener === 'that') return false;
    if (segment.opener !== 'none' || segment.finite.length === 0) continue;
    return segment.finite[0] === segment.range[0] && reportiveMood(passage, unit, segment.finite[0]!) !== null;
  }
  return false;
}

function hasInfinitive(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = passage.lower[at]!;
    if ((word === 'zu' || word === 'to') && at + 1 < end && /n$/.test(passage.lower[at + 1]!)) {
      if (passage.words[at + 1]![0] === passage.lower[at + 1]![0]) return true;
    }
    if (unit.data.verbs.get(word)?.some((form) => form.kind === 'zuInfinitive')) return true;
    if (/^\p{Ll}{2,9}zu\p{Ll}{3,20}n$/u.test(word) && passage.words[at] === word && passage.tokens[at]!.pos !== 'ADJ')
      return true;
  }
  return false;
}

function skipOpening(passage: Passage, unit: Unit, [first, end]: Range): number {
  let at = first;
  while (at < end && isPunctuation(passage, at) && !unit.quotes.some(({ outer }) => outer[0] === at)) at += 1;
  return at;
}

/** How far the given words reach: to the end of the sentence, or to where the telling clause goes on. */
function contentEnd(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  index: number,
  cue: Cue,
  cues: readonly Cue[],
): number {
  const dependent =
    segments[cue.segment]!.opener !== 'none' || unit.data.asWords.has(passage.lower[segments[cue.segment]!.range[0]]!);
  for (let i = index; i < segments.length; i++) {
    const segment = segments[i]!;
    const resumed = resumption(passage, unit, segment);
    if (i > index) {
      if (segment.quote) return segment.range[0];
      if (ownWords(passage, unit, segments, i, cues)) return segment.range[0] - 1;
      const firstWord = segment.range[0];
      const verbFirst = segment.opener === 'none' && segment.finite[0] === firstWord;
      if (dependent && verbFirst) return firstWord - 1;
      if (unit.data.soWords.has(passage.lower[firstWord]!) && segment.finite.length === 0 && segment.before === ',')
        return firstWord - 1;
      const coordinated = unit.data.coordinators.has(passage.lower[firstWord]!) && segment.finite[0] === firstWord + 1;
      if (coordinated && reportiveMood(passage, unit, firstWord + 1) === null) return firstWord - 1;
    }
    if (resumed >= 0) return resumed;
  }
  return unit.core[1];
}

/** ", während B feststellte, dass …", ", wie C berichtete": a clause that brings its own source. */
function ownWords(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  index: number,
  cues: readonly Cue[],
): boolean {
  const segment = segments[index]!;
  const cue = cues.find((one) => one.segment === index && !one.subjunctive);
  if (!cue) return false;
  if (unit.data.asWords.has(passage.lower[segment.range[0]]!)) return true;
  const next = segments[index + 1];
  return (
    segment.opener !== 'relative' &&
    segment.opener !== 'that' &&
    next?.opener === 'that' &&
    cue.grade <= 2 &&
    cue.frames.includes('that')
  );
}

/** True when the segment behind the cue holds given words. */
function complementBehind(passage: Passage, unit: Unit, segments: readonly Segment[], cue: Cue): boolean {
  const index = cue.lastSegment + 1;
  return index < segments.length && complementAt(passage, unit, segments, index, cue) !== null;
}

/** "…, dass er komme, und ging nach Hause" without comma: a coordination with an indicative verb-second clause. */
function resumption(passage: Passage, unit: Unit, segment: Segment): number {
  const firstFinite = segment.finite[0];
  if (firstFinite === undefined || segment.opener === 'none') return -1;
  for (let at = firstFinite + 1; at + 2 < segment.range[1]; at++) {
    if (passage.lower[at] !== 'und' && passage.lower[at] !== 'and') continue;
    if (!isFiniteVerb(passage, unit, at + 1) || reportiveMood(passage, unit, at + 1) !== null) continue;
    const final = segment.finite.at(-1)! >= segment.range[1] - 2;
    if (!final || segment.finite.at(-1) === at + 1) return at;
  }
  return -1;
}

/** "…, so der Minister, …". */
function soParenthesis(passage: Passage, unit: Unit, segments: readonly Segment[]): Candidate | null {
  for (let i = 1; i < segments.length; i++) {
    const segment = segments[i]!;
    const first = segment.range[0];
    if (segment.before === '"' || segment.finite.length > 0 || !unit.data.soWords.has(passage.lower[first]!)) continue;
    const end = nounPhraseEnd(passage, unit, first + 1, unit.core[1]);
    if (end <= first + 1) continue;
    const speaker = trimEnd(passage, unit, [first + 1, end]);
    let stop = Math.max(segment.range[1], end);
    if (passage.words[stop] === ',') stop += 1;
    const hole: Range = [segment.before ? first - 1 : first, Math.min(stop, unit.core[1])];
    return {
      type: 'indirect',
      rule: 'indirect.so',
      confidence: 0.85,
      unit,
      content: subtract(unit.core, [hole]),
      frame: [hole],
      cue: [[first, first + 1]],
      speaker: [speaker],
      addressee: nothing,
      act: 'assert',
      medium: 'speech',
      path: ['so'],
    };
  }
  return null;
}

/** "Berichte, wonach …". */
function relativeSource(passage: Passage, unit: Unit, segments: readonly Segment[]): Candidate | null {
  for (let i = 1; i < segments.length; i++) {
    const first = segments[i]!.range[0];
    if (!unit.data.sourceRelatives.has(passage.lower[first]!)) continue;
    let end = segments[i]!.range[1];
    for (let j = i + 1; j < segments.length; j++) {
      if (segments[j]!.opener === 'none' && segments[j]!.finite[0] === segments[j]!.range[0]) break;
      end = segments[j]!.range[1];
    }
    const content: Range = [first + 1, end];
    if (content[1] - content[0] < 2) continue;
    const speaker = nounPhraseBefore(passage, unit, first - 1);
    return {
      type: 'indirect',
      rule: 'indirect.relative-source',
      confidence: 0.8,
      unit,
      content: [content],
      frame: subtract(unit.core, [content]),
      cue: [[first, first + 1]],
      speaker: speaker ? [speaker] : nothing,
      addressee: nothing,
      act: 'assert',
      medium: 'speech',
      path: speaker ? ['noun-before'] : [],
    };
  }
  return null;
}

/** "die Behauptung, er sei …", "der Vorwurf, dass …". */
function nounCue(passage: Passage, unit: Unit, segments: readonly Segment[]): Candidate | null {
  for (let i = 1; i < segments.length; i++) {
    const segment = segments[i]!;
    if (segment.quote || segment.before !== ',') continue;
    const strong = segment.finite.some((at) => reportiveMood(passage, unit, at) === 'strong');
    const bare = segment.opener === 'none' && (strong || hasInfinitive(passage, unit, segment.range));
    const fits = segment.opener === 'that' || bare || (segment.opener === 'relative' && strong);
    if (!fits) continue;
    const [first, end] = segments[i - 1]!.range;
    for (let at = end - 1; at >= Math.max(first, end - 6); at--) {
      const noun = unit.data.nouns.get(passage.lower[at]!);
      if (!noun || passage.words[at]![0] === passage.lower[at]![0]) continue;
      const genitive = at + 1 < end ? nounPhraseEnd(passage, unit, at + 1, end) : at + 1;
      if (genitive < end && !closesClause(passage, unit, genitive, end)) break;
      let stop = segment.range[1];
      for (let j = i + 1; j < segments.length; j++) {
        if (
          segments[j]!.quote ||
          segments[j]!.finite[0] === segments[j]!.range[0] ||
          (segments[j]!.opener === 'none' && segments[j]!.finite.length > 0 && !strong)
        )
          break;
        stop = segments[j]!.range[1];
      }
      const content: Range = [skipOpening(passage, unit, segment.range), stop];
      return {
        type: 'indirect',
        rule: 'indirect.noun',
        confidence: 0.7,
        unit,
        content: [content],
        frame: subtract(unit.core, [content]),
        cue: [[at > first && unit.data.determiners.has(passage.lower[at - 1]!) ? at - 1 : at, at + 1]],
        speaker: genitive > at + 1 ? [[at + 1, genitive]] : nothing,
        addressee: nothing,
        act: noun.act,
        medium: noun.medium,
        path: genitive > at + 1 ? ['genitive'] : [],
      };
    }
  }
  return null;
}

/** Only verbs and their particles stand between the noun and the comma ("wies den Vorwurf zurück, …"). */
function closesClause(passage: Passage, unit: Unit, from: number, end: number): boolean {
  if (end - from > 2) return false;
  for (let at = from; at < end; at++) if (isNoun(passage, unit, at) || isPunctuation(passage, at)) return false;
  return true;
}

/** The noun phrase that ends before a comma, found backwards. */
function nounPhraseBefore(passage: Passage, unit: Unit, comma: number): Range | null {
  let first = comma;
  while (first > unit.core[0] && !isPunctuation(passage, first - 1) && !isFiniteVerb(passage, unit, first - 1))
    first -= 1;
  for (let at = first; at < comma; at++) {
    if (nounPhraseEnd(passage, unit, at, comma, true) === comma) return [at, comma];
  }
  return null;
}

function withRoles(
  cue: Cue,
  roles: { speaker: readonly Range[]; addressee: readonly Range[]; path: readonly string[] },
) {
  return {
    speaker: roles.speaker,
    addressee: roles.addressee,
    path: roles.path,
    act: cue.act,
    medium: cue.medium,
  };
}

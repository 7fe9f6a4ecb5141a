import { type Candidate, nothing } from './candidate.ts';
import { hasInfinitive, skipOpening } from './clause-complement.ts';
import type { Cue } from './cue.ts';
import { cueAt } from './cue-at.ts';
import { addresseeBehind } from './find-addressee.ts';
import { overridingActs } from './find-plain-nominal.ts';
import { findRoles } from './find-roles.ts';
import { nounPhraseEnd, trimEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { joinRanges, overlap, type Range, subtract } from './ranges.ts';
import type { Segment } from './segments.ts';
import { isFiniteVerb, isNoun, isPunctuation, reportiveMood } from './word-facts.ts';

/** "…, so der Minister, …". */
export function soParenthesis(passage: Passage, unit: Unit, segments: readonly Segment[]): Candidate | null {
  for (let i = 1; i < segments.length; i++) {
    const segment = segments[i]!;
    const first = segment.range[0];
    if (segment.before === '"' || segment.finite.length > 0 || !unit.data.soWords.has(passage.lower[first]!)) continue;
    const end = nounPhraseEnd(passage, unit, first + 1, unit.core[1]);
    // "so viele wie noch nie" compares.
    if (end <= first + 1 || unit.data.asWords.has(passage.lower[end] ?? '')) continue;
    const speaker = trimEnd(passage, unit, [first + 1, end]);
    let stop = Math.max(segment.range[1], end);
    if (passage.words[stop] === ',') stop += 1;
    const addressee = addresseeBehind(passage, unit, end);
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
      addressee: addressee ? [addressee] : nothing,
      act: 'assert',
      medium: 'speech',
      path: ['so'],
    };
  }
  return null;
}

/** "Berichte, wonach …". */
export function relativeSource(passage: Passage, unit: Unit, segments: readonly Segment[]): Candidate | null {
  for (let i = 1; i < segments.length; i++) {
    const first = segments[i]!.range[0];
    const open = sourceRelativeEnd(passage, unit, first);
    if (open < 0) continue;
    let end = segments[i]!.range[1];
    for (let j = i + 1; j < segments.length; j++) {
      if (segments[j]!.opener === 'none' && segments[j]!.finite[0] === segments[j]!.range[0]) break;
      end = segments[j]!.range[1];
    }
    const content: Range = [open, end];
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

/** End of "wonach", "nach denen", "denen zufolge" at the head of a relative clause; -1 when there is none. */
function sourceRelativeEnd(passage: Passage, unit: Unit, at: number): number {
  const { data } = unit;
  const word = passage.lower[at]!;
  const next = passage.lower[at + 1] ?? '';
  if (data.sourceRelatives.has(word)) return at + 1;
  if (data.sourcePostpositions.has(word) && data.relativeObliques.has(next)) return at + 2;
  if (data.relativeObliques.has(word) && data.sourcePostpositions.has(next)) return at + 2;
  return -1;
}

/** "die Behauptung, er sei …", "der Vorwurf, dass …". */
export function nounCue(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
): Candidate | null {
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
      const named: Range = [at > first && unit.data.determiners.has(passage.lower[at - 1]!) ? at - 1 : at, at + 1];
      const giver = genitive > at + 1 ? null : giverOf(passage, unit, segments, cues, i - 1, named);
      const rejects = giver?.cue != null && overridingActs.has(giver.cue.act);
      return {
        type: 'indirect',
        rule: 'indirect.noun',
        confidence: 0.7,
        unit,
        content: [content],
        frame: subtract(unit.core, [content]),
        cue: giver?.cue ? joinRanges([...giver.cue.tokens, named]) : [named],
        speaker: genitive > at + 1 ? [[at + 1, genitive]] : giver ? [giver.speaker] : nothing,
        addressee: nothing,
        act: rejects && giver?.cue ? giver.cue.act : noun.act,
        medium: noun.medium,
        path: genitive > at + 1 ? ['genitive'] : giver ? ['subject'] : [],
      };
    }
  }
  return null;
}

/**
 * "Das Werk wies den Vorwurf zurück", "sie wiederholte ihre Forderung": the subject of the verb whose object the noun is,
 * when that verb gives words or rejects them.
 */
function giverOf(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  cues: readonly Cue[],
  index: number,
  named: Range,
): { readonly speaker: Range; readonly cue: Cue | null } | null {
  const own = cues.find(
    ({ segment, passive, verb, finite }) =>
      segment === index &&
      !passive &&
      finite < named[0] &&
      verb !== null &&
      verb.grade <= 2 &&
      verb.frames.includes('object'),
  );
  const finite = own?.finite ?? segments[index]!.finite[0];
  if (finite === undefined || (!own && !unit.data.givingVerbs.has(passage.lower[finite]!))) return null;
  const cue = own ?? cueAt(passage, finite, index, [[finite, finite + 1]]);
  const [speaker] = findRoles(passage, unit, segments, cue, unit.core[0]).speaker;
  return speaker && overlap([speaker], [named]) === 0 ? { speaker, cue: own ?? null } : null;
}

/** Only verbs and their particles stand between the noun and the comma ("wies den Vorwurf zurück, …"). */
function closesClause(passage: Passage, unit: Unit, from: number, end: number): boolean {
  if (end - from > 2) return false;
  for (let at = from; at < end; at++) if (isNoun(passage, unit, at) || isPunctuation(passage, at)) return false;
  return true;
}

/** The noun phrase that ends before a comma, found backwards. */
export function nounPhraseBefore(passage: Passage, unit: Unit, comma: number): Range | null {
  let first = comma;
  while (first > unit.core[0] && !isPunctuation(passage, first - 1) && !isFiniteVerb(passage, unit, first - 1))
    first -= 1;
  for (let at = first; at < comma; at++) {
    if (nounPhraseEnd(passage, unit, at, comma, true) === comma) return [at, comma];
  }
  return null;
}

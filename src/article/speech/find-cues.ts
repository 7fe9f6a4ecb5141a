import type { SpeechVerbForm } from '../../languages/parts/speech.ts';
import { speechClass } from '../../languages/parts/speech-classes.ts';
import type { Cue } from './cue.ts';
import type { Passage, Unit } from './passage.ts';
import { findPlainCues } from './plain-cues.ts';
import { quoteOver } from './quote-at.ts';
import { joinRanges, type Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { isCapitalised, isFiniteVerb, isPunctuation } from './word-facts.ts';

/** Finds speech verbs and phrases in the clauses of a unit, left to right, one for each finite verb. */
export function findCues(passage: Passage, unit: Unit, segments: readonly Segment[]): Cue[] {
  if (!unit.data.commaBeforeClause) return findPlainCues(passage, unit, segments);
  const cues: Cue[] = [];
  if ((unit.classes & speechClass.cue) === 0) return cues;
  const { classes } = passage;
  segments.forEach((segment, index) => {
    if (segment.quote) return;
    for (let at = segment.range[0]; at < segment.range[1]; at++) {
      if ((classes[at]! & speechClass.cue) === 0 || inQuote(passage, unit, at)) continue;
      const cue = phraseAt(passage, unit, segments, index, at) ?? verbAt(passage, unit, segments, index, at);
      if (cue && !cues.some((known) => known.finite === cue.finite && known.last >= cue.last)) {
        const same = cues.findIndex((known) => known.finite === cue.finite);
        if (same >= 0) cues[same] = cue;
        else cues.push(cue);
      }
    }
  });
  return cues.sort((a, b) => a.finite - b.finite);
}

function inQuote(passage: Passage, unit: Unit, at: number): boolean {
  return quoteOver(passage, unit, at) !== null;
}

function verbAt(passage: Passage, unit: Unit, segments: readonly Segment[], index: number, at: number): Cue | null {
  let forms = unit.data.verbs.get(passage.lower[at]!);
  if (!forms || looksLikeNoun(passage, unit, at)) return null;
  // "hatten vereinbart": a participle at the end of its clause may be tagged as an adjective.
  if (passage.tokens[at]!.pos === 'ADJ') {
    if (at + 1 < unit.core[1] && !isPunctuation(passage, at + 1) && !isFiniteVerb(passage, unit, at + 1)) return null;
    forms = forms.filter(({ kind }) => kind === 'participle');
  }
  const clause = clauseRange(segments, index);
  let best: Cue | null = null;
  for (const form of forms) {
    const cue = readForm(passage, unit, segments, index, at, form, clause);
    if (cue && (!best || rank(cue, form) > rank(best, form))) best = cue;
  }
  return best;
}

function rank(cue: Cue, _form: SpeechVerbForm): number {
  return cue.tokens.length * 2 + (cue.last > cue.finite ? 1 : 0) + (3 - cue.grade) * 0.1;
}

function looksLikeNoun(passage: Passage, unit: Unit, at: number): boolean {
  const { pos } = passage.tokens[at]!;
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  return pos === 'X' && isCapitalised(passage.words[at]!) && at > unit.range[0];
}

function readForm(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  index: number,
  at: number,
  form: SpeechVerbForm,
  clause: Range,
): Cue | null {
  const { lower } = passage;
  const { data } = unit;
  const { verb, kind } = form;
  const make = (
    tokens: readonly Range[],
    finite: number,
    last: number,
    passive: boolean,
    subjunctive: boolean,
  ): Cue => ({
    tokens: joinRanges(tokens),
    finite,
    last,
    segment: segmentOf(segments, finite, index),
    lastSegment: segmentOf(segments, last, index),
    lemma: verb.lemma,
    verb,
    frames: verb.frames,
    act: verb.act,
    medium: verb.medium,
    grade: verb.grade,
    passive,
    subjunctive,
  });
  if (kind === 'finite' || kind === 'subjunctive') {
    if (form.split) {
      const behind = findParticle(passage, unit, verb.particle!, at + 1, clause[1]);
      // "…, wie die Bank bekannt gab": written apart before its verb, which closes the clause.
      const closes = at + 1 >= segments[index]!.range[1] && lower[at - 1] === verb.particle;
      const particle = behind < 0 && closes ? at - 1 : behind;
      if (particle < 0) return null;
      return make(
        [
          [at, at + 1],
          [particle, particle + 1],
        ],
        at,
        particle,
        false,
        kind === 'subjunctive',
      );
    }
    // "erklärt", "berichtet": with an auxiliary in the clause it is the participle.
    if (data.verbs.get(lower[at]!)!.some((other) => other.kind === 'participle' && other.verb === verb)) {
      if (auxiliary(passage, unit, clause, at) >= 0) return null;
      const alone = segments[index]!.finite.every((other) => other === at);
      if (
        !alone &&
        passage.tokens[at]!.morph.includes('VerbForm=Part') &&
        !data.asWords.has(lower[segments[index]!.range[0]]!)
      )
        return null;
    }
    if (data.infinitiveMarkers.has(lower[at - 1] ?? '')) return null;
    if (kind === 'finite' && takesParticle(passage, unit, segments[index]!, at)) return null;
    // "wolle wissen": the infinitive of another finite verb is no verb of its own.
    const infinitive = passage.tokens[at]!.morph.includes('VerbForm=Inf');
    if (form.plural && infinitive && segments[index]!.finite.some((other) => other !== at)) return null;
    if (kind === 'finite' && form.plural && hasModal(passage, unit, clause, at)) return null;
    return make([[at, at + 1]], at, at, false, kind === 'subjunctive');
  }
  if (kind === 'participle') {
    const helper = auxiliary(passage, unit, clause, at);
    if (helper < 0) return null;
    const passive = !data.perfectForms.has(lower[helper]!);
    return make(
      [
        [helper, helper + 1],
        [at, at + 1],
      ],
      helper,
      at,
      passive,
      data.certainForms.has(lower[helper]!),
    );
  }
  if (kind === 'infinitive') {
    if (data.infinitiveMarkers.has(lower[at - 1] ?? '')) return null;
    const modal = modalBefore(passage, unit, clause, at);
    // "Der Amtsarzt kann anordnen, …", "musste belegen, dass …": what can or must be said is not said.
    if (modal < 0 || !data.sayingModals.has(lower[modal]!)) return null;
    return make(
      [
        [modal, modal + 1],
        [at, at + 1],
      ],
      modal,
      at,
      false,
      false,
    );
  }
  return null;
}

/** "sprach ihn … frei", "schreibt … zu": a particle closes the clause and makes another verb of it. */
function takesParticle(passage: Passage, unit: Unit, { range, finite }: Segment, at: number): boolean {
  if (finite.some((other) => other > at)) return false;
  let last = range[1] - 1;
  while (last > at && isPunctuation(passage, last)) last -= 1;
  return last > at && unit.data.separableParticles.has(passage.lower[last]!) && !inQuote(passage, unit, last);
}

/** "teilte … mit": the particle must close its clause or stand before a coordination. */
function findParticle(passage: Passage, unit: Unit, particle: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (passage.lower[at] !== particle || inQuote(passage, unit, at)) continue;
    const next = at + 1;
    if (next >= end || isPunctuation(passage, next) || unit.data.coordinators.has(passage.lower[next]!)) return at;
    if (passage.tokens[at]!.pos === 'ADV' || passage.tokens[at]!.pos === 'PART') return at;
  }
  return -1;
}

/** Nearest auxiliary of the participle in its clause: in German before or behind it, else only before it. */
function auxiliary(passage: Passage, unit: Unit, clause: Range, at: number): number {
  const { data } = unit;
  const fits = (i: number) =>
    (data.perfectForms.has(passage.lower[i]!) || data.passiveForms.has(passage.lower[i]!)) &&
    !inQuote(passage, unit, i);
  for (let i = at + 1; i < Math.min(at + 3, clause[1]); i++) {
    if (isPunctuation(passage, i)) break;
    if (data.commaBeforeClause && fits(i)) return i;
  }
  for (let i = at - 1; i >= clause[0]; i--) if (fits(i)) return i;
  return -1;
}

function hasModal(passage: Passage, unit: Unit, clause: Range, at: number): boolean {
  return modalBefore(passage, unit, clause, at) >= 0;
}

function modalBefore(passage: Passage, unit: Unit, clause: Range, at: number): number {
  for (let i = at - 1; i >= clause[0]; i--)
    if (unit.data.modalForms.has(passage.lower[i]!) && !inQuote(passage, unit, i)) return i;
  for (let i = at + 1; unit.data.commaBeforeClause && i < Math.min(at + 2, clause[1]); i++)
    if (unit.data.modalForms.has(passage.lower[i]!)) return i;
  return -1;
}

function phraseAt(passage: Passage, unit: Unit, segments: readonly Segment[], index: number, at: number): Cue | null {
  const word = passage.lower[at]!;
  const phrases = unit.data.phrases.get(word);
  if (!phrases || looksLikeNoun(passage, unit, at) || passage.tokens[at]!.pos === 'ADJ') return null;
  const clause = clauseRange(segments, index);
  for (const phrase of phrases) {
    const found: number[] = [];
    for (const needed of phrase.words) {
      const place = firstWithin(phrasePlaces(passage, unit).get(needed) ?? [], clause, at);
      if (place === null) break;
      found.push(place);
    }
    if (found.length < phrase.words.length) continue;
    const last = Math.max(at, ...found);
    return {
      tokens: phrase.place
        ? [[at, at + 1]]
        : closeGaps(passage, unit, joinRanges([[at, at + 1], ...found.map((i): Range => [i, i + 1])])),
      finite: at,
      last,
      segment: index,
      lastSegment: segmentOf(segments, last, index),
      lemma: phrase.verb[0]!,
      verb: null,
      frames: phrase.frames,
      act: phrase.act,
      medium: phrase.medium,
      grade: 1,
      passive: false,
      subjunctive: unit.data.certainForms.has(word),
    };
  }
  return null;
}

const places = new WeakMap<Unit, ReadonlyMap<string, readonly number[]>>();

/** Where words of phrases stand in a sentence, outside of quotations, by word: a text of nothing else stays quick to read. */
function phrasePlaces(passage: Passage, unit: Unit): ReadonlyMap<string, readonly number[]> {
  const known = places.get(unit);
  if (known) return known;
  const found = new Map<string, number[]>();
  for (let at = unit.range[0]; at < unit.range[1]; at++) {
    if ((passage.classes[at]! & speechClass.phrase) === 0 || inQuote(passage, unit, at)) continue;
    const list = found.get(passage.lower[at]!);
    if (list) list.push(at);
    else found.set(passage.lower[at]!, [at]);
  }
  places.set(unit, found);
  return found;
}

/** The first of some ascending places within a range that is not `except`. */
function firstWithin(ascending: readonly number[], [start, end]: Range, except: number): number | null {
  let low = 0;
  for (let high = ascending.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < start) low = middle + 1;
    else high = middle;
  }
  const place = ascending[low] === except ? ascending[low + 1] : ascending[low];
  return place !== undefined && place < end ? place : null;
}

/** "ist der Ansicht": an article between two words of the cue belongs to it. */
function closeGaps(passage: Passage, unit: Unit, ranges: readonly Range[]): Range[] {
  const closed: Range[] = [];
  for (const range of ranges) {
    const last = closed.at(-1);
    if (last && range[0] === last[1] + 1 && unit.data.determiners.has(passage.lower[last[1]]!))
      closed[closed.length - 1] = [last[0], range[1]];
    else closed.push(range);
  }
  return closed;
}

/** The clause around a segment: neighbours without a finite verb of their own (appositions, lists) belong to it. */
function clauseRange(segments: readonly Segment[], index: number): Range {
  const own = segments[index]!;
  let first = own.range[0];
  let end = own.range[1];
  const joins = (segment: Segment | undefined) =>
    segment !== undefined && !segment.quote && segment.opener === 'none' && segment.before !== ':';
  for (let i = index - 1; i >= 0 && i >= index - 4; i--) {
    if (segments[i]!.quote || segments[i + 1]!.before === ':' || segments[i + 1]!.before === '"') break;
    const segment = segments[i]!;
    if (segment.opener === 'relative') continue;
    if (segment.opener !== 'none') break;
    if (segment.finite.length > 0) {
      if (own.finite.length === 0) first = segment.range[0];
      break;
    }
    first = segment.range[0];
  }
  for (let i = index + 1; i < segments.length && i <= index + 4; i++) {
    const segment = segments[i]!;
    if (segment.opener === 'relative') continue;
    if (!joins(segment) || segment.finite.length > 0) break;
    end = segment.range[1];
  }
  return [first, end];
}

function segmentOf(segments: readonly Segment[], at: number, otherwise: number): number {
  const found = segments.findIndex(({ range }) => range[0] <= at && at < range[1]);
  return found >= 0 ? found : otherwise;
}

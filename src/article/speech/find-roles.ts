import { canSpeak } from './can-speak.ts';
import { nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import { dativeIn, findAddressee } from './find-addressee.ts';
import { nounPhraseEnd, opensNounPhrase, trimEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { plainRoles } from './plain-roles.ts';
import { quoteOpens } from './quote-at.ts';
import type { Range } from './ranges.ts';
import type { Roles } from './roles.ts';
import type { Segment } from './segments.ts';
import { isFiniteVerb, isPunctuation } from './word-facts.ts';

/**
 * Speaker and addressee of a cue: the subject of an active verb, the agent of a passive one, what is named after
 * "heißt es in …"; the object or the phrase with "gegenüber" that names the addressee. Nobody is made up.
 */
export function findRoles(passage: Passage, unit: Unit, segments: readonly Segment[], cue: Cue, from: number): Roles {
  const { lower } = passage;
  const { data } = unit;
  if (!data.commaBeforeClause) return plainRoles(passage, unit, cue, from);
  const start = clauseStart(passage, unit, segments, cue, from);
  const first = segments.find(({ range }) => range[0] <= start && start < range[1]);
  const segment = first && waits(first) ? first : segments[cue.segment]!;
  const stop = clauseStop(segments, cue);
  if (cue.passive && cue.verb && data.citingVerbs.has(cue.verb.lemma)) {
    const cited = subject(passage, unit, segment, cue, start, stop);
    const via = findAgent(passage, unit, start, stop);
    return {
      speaker: cited ? [cited] : nothing,
      addressee: nothing,
      path: cited ? ['cited'] : [],
      ...(via ? { via } : {}),
    };
  }
  if (cue.passive) {
    const agent = findAgent(passage, unit, start, stop);
    const whom = cue.verb?.addressee;
    const addressee =
      whom === 'accusative'
        ? subject(passage, unit, segment, cue, start, stop)
        : whom === 'dative'
          ? dativeIn(passage, unit, start, Math.min(stop, segments[cue.lastSegment]!.range[1]))
          : null;
    return {
      speaker: agent ? [agent] : nothing,
      addressee: addressee ? [addressee] : nothing,
      path: agent ? ['agent'] : [],
    };
  }
  const found =
    subject(passage, unit, segment, cue, start, stop) ?? sharedSubject(passage, unit, segment, cue, from, stop);
  if (found && found[1] - found[0] === 1 && data.expletives.has(lower[found[0]]!)) {
    const place = findPlaceOfWords(passage, unit, start, stop);
    return { speaker: place ? [place] : nothing, addressee: nothing, path: place ? ['said-in'] : ['expletive'] };
  }
  if (found && found[1] - found[0] === 1 && data.impersonals.has(lower[found[0]]!)) {
    return { speaker: nothing, addressee: nothing, path: ['impersonal'] };
  }
  // "Aus Kreisen der Regierung verlautete", "in dem Gutachten steht": a verb that names nobody but where its words are.
  if (!found) {
    const place = findPlaceOfWords(passage, unit, start, stop);
    if (place && holdsSource(passage, unit, place)) return { speaker: [place], addressee: nothing, path: ['said-in'] };
  }
  // "zitierte die Agentur den Minister": who is cited speaks, who cites hands on.
  if (cue.verb && data.citingVerbs.has(cue.verb.lemma) && found) {
    const cited = citedBehind(passage, unit, Math.max(found[1], cue.finite + 1), stop);
    if (cited) return { speaker: [cited], addressee: nothing, path: ['cited'], via: found };
  }
  const addressee = findAddressee(passage, unit, cue, found, start, stop, segments[cue.lastSegment]!.range[1]);
  return {
    speaker: found ? [found] : nothing,
    addressee: addressee ? [addressee] : nothing,
    path: found ? ['subject'] : [],
  };
}

/** "Gestern dankte Vogt und sagte, …": the second verb shares the subject of the first. */
function sharedSubject(
  passage: Passage,
  unit: Unit,
  segment: Segment,
  cue: Cue,
  from: number,
  stop: number,
): Range | null {
  if (!unit.data.coordinators.has(passage.lower[cue.finite - 1] ?? '')) return null;
  const first = segment.finite[0];
  if (first === undefined || first >= cue.finite || first < from) return null;
  return subject(passage, unit, segment, { ...cue, finite: first }, segment.range[0], Math.min(stop, cue.finite));
}

function citedBehind(passage: Passage, unit: Unit, from: number, stop: number): Range | null {
  let at = from;
  while (at < stop && unit.data.particles.has(passage.lower[at]!)) at += 1;
  if (at >= stop || passage.tokens[at]!.pos === 'ADP') return null;
  const end = nounPhraseEnd(passage, unit, at, stop);
  return end > at ? trimEnd(passage, unit, [at, end]) : null;
}

/** Where the cue's own clause begins: behind the content before it, in front of appositions of its subject. */
function clauseStart(passage: Passage, unit: Unit, segments: readonly Segment[], cue: Cue, from: number): number {
  let index = cue.segment;
  while (index > 0) {
    const segment = segments[index]!;
    const previous = segments[index - 1]!;
    if (
      segment.opener !== 'none' ||
      segment.range[0] <= from ||
      previous.quote ||
      segment.before === ':' ||
      segment.before === ';'
    )
      break;
    if (previous.opener === 'relative') {
      // "Deiss, der zurücktrat, sagte": the subject stands before its relative clause.
      const head = segments[index - 2];
      const inserted = segment.finite[0] === segment.range[0] && head?.opener === 'none' && head.finite.length === 0;
      index -= inserted && !head.quote ? 2 : 1;
      continue;
    }
    if (previous.opener !== 'none' || previous.finite.length > 0) {
      // "indem er Rat, Amt und Verein kritisierte": a list parts the clause from its opener, which waits for its verb.
      const behind = cue.finite + 1;
      const isLast = cue.finite > segment.range[0] && (behind >= segment.range[1] || isPunctuation(passage, behind));
      if (waits(previous) && isLast) index -= 1;
      break;
    }
    index -= 1;
  }
  let start = Math.max(from, segments[index]!.range[0]);
  while (start < cue.finite && (unit.data.coordinators.has(passage.lower[start]!) || isPunctuation(passage, start))) {
    if (quoteOpens(passage, unit, start)) break;
    start += 1;
  }
  return start;
}

/** A clause that has been opened and has no verb yet. */
function waits({ opener, finite }: Segment): boolean {
  return opener !== 'none' && finite.length === 0;
}

function clauseStop(segments: readonly Segment[], cue: Cue): number {
  let index = Math.max(cue.segment, cue.lastSegment);
  while (index + 1 < segments.length) {
    const next = segments[index + 1]!;
    if (next.quote || next.opener !== 'none' || next.finite.length > 0 || next.before === ':') break;
    index += 1;
  }
  return segments[index]!.range[1];
}

function subject(passage: Passage, unit: Unit, segment: Segment, cue: Cue, start: number, stop: number): Range | null {
  const { lower } = passage;
  const { data } = unit;
  if (segment.opener === 'relative') {
    const word = segment.range[0];
    const next = nominative(passage, unit, word + 1, cue.finite);
    const takesSubject = next && !data.obliqueDeterminers.has(lower[next[0]]!) && lower[word] !== 'der';
    return takesSubject ? next : data.obliqueDeterminers.has(lower[word]!) ? next : [word, word + 1];
  }
  let first = start;
  if (segment.opener !== 'none' || data.asWords.has(lower[first]!)) {
    while (
      first < cue.finite &&
      (data.subordinators.has(lower[first]!) ||
        data.thatWords.has(lower[first]!) ||
        data.asWords.has(lower[first]!) ||
        data.questionWords.has(lower[first]!) ||
        isPunctuation(passage, first))
    )
      first += 1;
    return nominative(passage, unit, first, cue.finite > first ? cue.finite : stop);
  }
  // "Nur die Mühlen haben …": a particle before the subject.
  while (first + 1 < cue.finite && data.particles.has(lower[first]!)) first += 1;
  // "Die Tat bezeichnete er als sinnlos": what stands in front is the object.
  const behind = cue.finite + 1;
  if (behind < stop && first < cue.finite && data.nominativePronouns.has(lower[behind]!)) return [behind, behind + 1];
  if (first < cue.finite) {
    if (canBeSubject(passage, unit, first)) {
      const end = nounPhraseEnd(passage, unit, ownsSubject(passage, unit, first) ? first + 1 : first, cue.finite, true);
      const front = end > first ? trimEnd(passage, unit, [first, end]) : null;
      // "Zwölf Boote hat die Wirtin versprochen": a thing in front is the object where somebody stands behind the verb.
      const other = front && !canSpeak(passage, unit, front) ? nominative(passage, unit, cue.finite + 1, stop) : null;
      if (front) return other && canSpeak(passage, unit, other) ? other : front;
    }
  }
  return nominative(passage, unit, cue.finite + 1, stop);
}

function canBeSubject(passage: Passage, unit: Unit, at: number): boolean {
  const word = passage.lower[at]!;
  const { data } = unit;
  if (data.backPronouns.has(word) && passage.tokens[at + 1] && isFiniteVerb(passage, unit, at + 1)) return false;
  if (data.subjectPronouns.has(word)) return true;
  if (ownsSubject(passage, unit, at)) return opensNounPhrase(passage, unit, at + 1);
  if (data.obliqueDeterminers.has(word)) return false;
  if (data.particles.has(word) || passage.tokens[at]!.pos === 'ADV' || passage.tokens[at]!.pos === 'ADP') return false;
  return opensNounPhrase(passage, unit, at);
}

/** "Deren Wirtin verlangte …": a genitive that owns the subject. */
function ownsSubject({ lower }: Passage, { data }: Unit, at: number): boolean {
  const word = lower[at]!;
  return data.obliqueDeterminers.has(word) && data.genitiveDeterminers.has(word) && data.relatives.has(word);
}

/**
 * First noun phrase between two positions that can be a subject; prepositional and oblique ones are stepped over, and
 * things that cannot speak where somebody who can stands behind them ("begrüßt die Pläne auch der Handel").
 */
function nominative(passage: Passage, unit: Unit, from: number, stop: number): Range | null {
  const { lower, tokens } = passage;
  const { data } = unit;
  let at = from;
  let steps = 0;
  let mute: Range | null = null;
  while (at < stop && steps++ < 12) {
    const word = lower[at]!;
    if (isPunctuation(passage, at) && !quoteOpens(passage, unit, at)) {
      at += 1;
      continue;
    }
    if (data.subjectPronouns.has(word) && !opensLonger(passage, unit, at, stop)) return [at, at + 1];
    const preposition = tokens[at]!.pos === 'ADP' || (tokens[at]!.pos === 'X' && prepositionLike(passage, unit, at));
    if (preposition) {
      // "von mindestens drei Zeugen": adverbs before the noun belong to the phrase.
      let from = at + 1;
      while (from < stop && (tokens[from]!.pos === 'ADV' || data.particles.has(lower[from]!))) from += 1;
      const end = nounPhraseEnd(passage, unit, from, stop);
      at = end > from ? end : at + 1;
      continue;
    }
    if (data.obliqueDeterminers.has(word) && !data.genitiveDeterminers.has(word)) {
      const end = nounPhraseEnd(passage, unit, at, stop);
      at = Math.max(at + 1, end);
      continue;
    }
    if (data.particles.has(word)) {
      at += 1;
      continue;
    }
    if (opensNounPhrase(passage, unit, at)) {
      const end = nounPhraseEnd(passage, unit, at, stop);
      if (end > at) {
        const phrase = trimEnd(passage, unit, [at, end]);
        if (canSpeak(passage, unit, phrase)) return phrase;
        mute ??= phrase;
        at = end;
        continue;
      }
    }
    at += 1;
  }
  return mute;
}

function opensLonger(passage: Passage, unit: Unit, at: number, stop: number): boolean {
  return nounPhraseEnd(passage, unit, at, stop) > at + 1;
}

function prepositionLike(passage: Passage, unit: Unit, at: number): boolean {
  const { data } = unit;
  const word = passage.lower[at]!;
  return data.addresseePrepositions.has(word) || data.nameLinks.has(word) || data.agentWords.has(word);
}

function findAgent(passage: Passage, unit: Unit, start: number, stop: number): Range | null {
  for (let at = start; at < stop; at++) {
    if (!unit.data.agentWords.has(passage.lower[at]!)) continue;
    const end = nounPhraseEnd(passage, unit, at + 1, stop);
    if (end > at + 1) return trimEnd(passage, unit, [at + 1, end]);
  }
  return null;
}

/** Circles, insiders, a report: what words can come from. */
function holdsSource(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  for (let at = first; at < end; at++) {
    const word = passage.lower[at]!;
    if (unit.data.anonymousWords.has(word) || unit.data.writingNouns.has(passage.tokens[at]!.lemma.toLowerCase()))
      return true;
  }
  return false;
}

/** "heißt es in einer Erklärung des Verbandes": the place of the words stands for their speaker. */
function findPlaceOfWords(passage: Passage, unit: Unit, start: number, stop: number): Range | null {
  for (let at = start; at < stop; at++) {
    if (!unit.data.placePrepositions.has(passage.lower[at]!)) continue;
    const end = nounPhraseEnd(passage, unit, at + 1, stop);
    if (end > at + 1) return trimEnd(passage, unit, [at + 1, end]);
  }
  return null;
}

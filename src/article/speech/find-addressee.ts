import { findAtOrBefore } from '../../text/token-index.ts';
import type { Cue } from './cue.ts';
import { nounPhraseEnd, trimEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { quoteOpens } from './quote-at.ts';
import type { Range } from './ranges.ts';
import { isPunctuation } from './word-facts.ts';

/** Whom the words are addressed to: a phrase with "gegenüber", who asked in an interview, the object of the verb. */
export function findAddressee(
  passage: Passage,
  unit: Unit,
  cue: Cue,
  speaker: Range | null,
  start: number,
  stop: number,
  ownStop: number,
): Range | null {
  const inSpeaker = (at: number) => speaker !== null && at >= speaker[0] && at < speaker[1];
  const near = Math.min(stop, Math.max(ownStop, cue.last + 1));
  for (let at = start; at < near; at++) {
    if (inSpeaker(at)) continue;
    const open = prepositionOpens(passage, unit, cue, at);
    // "Intoleranz gegenüber Fremden": what hangs on another noun is no addressee.
    if (!open || (passage.tokens[at - 1]?.pos === 'NOUN' && !inSpeaker(at - 1))) continue;
    const end = nounPhraseEnd(passage, unit, at + 1, stop);
    if (end <= at + 1 || inSpeaker(end - 1)) continue;
    const named = trimEnd(passage, unit, [at + 1, end]);
    if (open === 'anybody' || isAudience(passage, unit, named)) return named;
  }
  const interview = cue.verb?.addressee === 'dative' ? findInterviewer(passage, unit, start, stop) : null;
  if (interview) return interview;
  if (!cue.verb?.addressee || !speaker) return null;
  const dative = cue.verb.addressee === 'dative';
  let at = cue.finite + 1;
  while (at < near) {
    if (inSpeaker(at)) {
      at = speaker[1];
      continue;
    }
    if (unit.data.particles.has(passage.lower[at]!)) {
      at += 1;
      continue;
    }
    const behindTime = timeEnd(passage, at, near);
    if (behindTime > at) {
      at = behindTime;
      continue;
    }
    const object = objectAt(passage, unit, at, near, dative, cue.verb.prepositions);
    if (object) return object;
    if (speaker[0] < at) break;
    at = speaker[1];
  }
  // "Den Bürgern riet er …": the object stands in front of its verb.
  if (speaker[0] < cue.finite || start >= cue.finite) return null;
  const front = objectAt(passage, unit, start, cue.finite, dative);
  return front && front[1] === cue.finite && !timeEndsAt(passage, front) ? front : null;
}

/** ", so der Mitarbeiter gegenüber der Zeitung": the addressee right behind a speaker whose verb is left out. */
export function addresseeBehind(passage: Passage, unit: Unit, at: number): Range | null {
  if (!unit.data.addresseeAlways.has(passage.lower[at] ?? '')) return null;
  const end = nounPhraseEnd(passage, unit, at + 1, unit.core[1]);
  return end > at + 1 ? trimEnd(passage, unit, [at + 1, end]) : null;
}

/** Whether a preposition names an addressee with this cue: `anybody`, or only those who can be spoken to. */
function prepositionOpens(passage: Passage, unit: Unit, cue: Cue, at: number): 'anybody' | 'audience' | null {
  const word = passage.lower[at]!;
  const { data } = unit;
  if (data.addresseeAlways.has(word)) return 'anybody';
  if (at < cue.finite && data.commaBeforeClause) return null;
  const demands = cue.act === 'demand' && cue.verb !== null && !cue.passive;
  if (demands && data.agentWords.has(word) && cue.frames.includes('object')) return 'audience';
  if (!data.addresseePrepositions.has(word)) return null;
  if (demands && cue.verb.prepositions.includes(word) && cue.verb.addressee === null) return 'anybody';
  return cue.verb?.addressee === 'dative' || !data.commaBeforeClause ? 'audience' : null;
}

/** "vor Journalisten", "zu ihm", "zu Hanna Loos", but not "zum Rücktritt", "an die Wand". */
function isAudience(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  const { data } = unit;
  for (let at = first; at < end; at++) if (data.audienceNouns.has(passage.lower[at]!)) return true;
  if (unit.quotes.some(({ outer }) => first <= outer[0] && outer[1] <= end)) return true;
  if (end - first === 1 && data.dativeDeterminers.has(passage.lower[first]!)) return true;
  const start = passage.tokens[first]!.span[0];
  const stop = passage.tokens[end - 1]!.span[1];
  const { mentions } = passage.article.layers;
  for (let i = Math.max(0, findAtOrBefore(mentions, start)); i < mentions.length; i++) {
    const { span, type, form } = mentions[i]!;
    if (span[0] >= stop) return false;
    if (span[0] >= start && form !== 'demonym' && (type === 'person' || type === 'organisation')) return true;
  }
  return false;
}

/** The noun phrase that opens at a token, when it can be the dative or accusative object that names an addressee. */
function objectAt(
  passage: Passage,
  unit: Unit,
  at: number,
  limit: number,
  dative: boolean,
  prepositions: readonly string[] = [],
): Range | null {
  const { data } = unit;
  const word = passage.lower[at]!;
  if (passage.tokens[at]!.pos === 'ADP' || isPunctuation(passage, at)) {
    if (!quoteOpens(passage, unit, at)) return null;
  }
  const named = passage.tokens[at]!.pos === 'PROPN';
  if (dative && !data.dativeDeterminers.has(word) && !data.accusativeLike.has(word) && !named) return null;
  if (data.nominativePronouns.has(word) || data.expletives.has(word)) return null;
  const end = ownEnd(passage, at, nounPhraseEnd(passage, unit, at, limit), prepositions);
  // "den" is dative only before a plural, which then ends in -n.
  if (dative && data.accusativeLike.has(word) && !passage.lower[end - 1]?.endsWith('n') && !holdsName(passage, at, end))
    return null;
  return end > at ? trimEnd(passage, unit, [at, end]) : null;
}

/** "dankte den Spendern für …": a preposition that the verb takes opens no part of the phrase. */
function ownEnd(passage: Passage, first: number, end: number, prepositions: readonly string[]): number {
  for (let at = first + 1; at < end; at++) if (prepositions.includes(passage.lower[at]!)) return at;
  return end;
}

/** All of the range is a time ("Den ganzen Montag"). */
function timeEndsAt(passage: Passage, [first, end]: Range): boolean {
  return timeEnd(passage, first, end) === end;
}

/** "am Montag dem Landfunk gesagt": where the time that begins at a token ends, its preposition included. */
function timeEnd({ article, tokens }: Passage, at: number, limit: number): number {
  const { timexes } = article.layers;
  const first = tokens[at]!.pos === 'ADP' ? at + 1 : at;
  if (first >= limit) return at;
  const start = tokens[first]!.span[0];
  const timex = timexes[findAtOrBefore(timexes, start)];
  if (!timex || timex.span[1] <= start) return at;
  let end = first;
  while (end < limit && tokens[end]!.span[0] < timex.span[1]) end += 1;
  return end;
}

/** "Der Firma wird vorgeworfen": the dative of a passive, in front or behind. */
export function dativeIn(passage: Passage, unit: Unit, start: number, stop: number): Range | null {
  for (let at = start; at < stop; at++) {
    if (
      !unit.data.dativeDeterminers.has(passage.lower[at]!) ||
      passage.tokens[at - 1]?.pos === 'ADP' ||
      passage.tokens[at - 1]?.pos === 'NOUN'
    )
      continue;
    const end = nounPhraseEnd(passage, unit, at, stop);
    const pronoun = end === at + 1 && unit.data.obliqueDeterminers.has(passage.lower[at]!);
    if (end > at + 1 || pronoun) return trimEnd(passage, unit, [at, end]);
  }
  return frontName(passage, unit, start, stop);
}

/** "Klien wurde vorgeworfen": a name bears no case; with a passive that takes a dative it is one. */
function frontName(passage: Passage, unit: Unit, start: number, stop: number): Range | null {
  if (passage.tokens[start]?.pos !== 'PROPN') return null;
  const end = nounPhraseEnd(passage, unit, start, stop);
  return end > start ? trimEnd(passage, unit, [start, end]) : null;
}

function holdsName(passage: Passage, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (passage.tokens[at]!.pos === 'PROPN') return true;
  return false;
}

/** "in einem Interview mit dem Sender X": who asked is whom it was said to. */
function findInterviewer(passage: Passage, unit: Unit, start: number, stop: number): Range | null {
  for (let at = start; at + 2 < stop; at++) {
    if (!unit.data.interviewNouns.has(passage.lower[at]!) || !unit.data.withWords.has(passage.lower[at + 1]!)) continue;
    const end = nounPhraseEnd(passage, unit, at + 2, stop);
    if (end > at + 2) return trimEnd(passage, unit, [at + 2, end]);
  }
  return null;
}

import type { NameData } from '../../languages/parts/names.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import {
  ALL_CAPS,
  CALENDAR,
  CAPITAL,
  COMMON,
  COMPOUND,
  DEMONYM,
  type Evidence,
  FUNCTION,
  HONORIFIC,
  LETTERS,
  NOUN,
  NUMBER,
  ORG_ENDING,
  ORG_WORD,
  ROLE,
  SURNAME,
} from './token-evidence.ts';

/** Clubs ("1. FC NAME", "VfB NAME 09"), bodies with a purpose ("Amt für …") or a seat ("Universität NAME"), roads ("A 7"). */
export function bodySpans(evidence: Evidence, first: number, end: number, names: NameData): NameSpan[] {
  const spans: NameSpan[] = [];
  if (!names.nounsCapitalised) return spans;
  for (let at = first; at < end; at++) {
    if (!(evidence.flags[at]! & CAPITAL)) continue;
    const club = clubAt(evidence, at, first, end, names);
    if (club) spans.push(nameSpan(club.first, club.end, 'organisation', 'names.club', 0.85));
    const stop = purposeEnd(evidence, at, end, names);
    if (stop > 0) {
      const start = opensBody(evidence, at - 1, first) ? at - 1 : at;
      spans.push(nameSpan(start, stop, 'organisation', 'names.purpose', 0.8));
    }
    const seated = seatEnd(evidence, at, end, names);
    if (seated > 0) spans.push(nameSpan(at, seated, 'organisation', 'names.seat', 0.8));
    if (isInitial(evidence, at, first, end)) spans.push(nameSpan(at, at + 2, 'person', 'names.initial', 0.7));
    if (isRoad(evidence, at, end, names)) spans.push(nameSpan(at, at + 2, 'place', 'names.road', 0.7));
  }
  return spans;
}

function clubAt(
  evidence: Evidence,
  at: number,
  start: number,
  end: number,
  names: NameData,
): { first: number; end: number } | null {
  if (!names.clubWords?.has(evidence.words[at]!)) return null;
  let stop = at + 1;
  if (stop < end && /^\d{2,4}$/.test(evidence.words[stop]!)) stop++;
  const body = stop;
  while (stop < end && stop < body + 3 && isClubWord(evidence, stop, end)) stop++;
  if (stop === body) return null;
  if (stop < end && /^(?:0\d|18\d\d|19\d\d)$/.test(evidence.words[stop]!)) stop++;
  let first = at;
  if (at - 1 >= start && /^\d{1,2}\.$/.test(evidence.words[at - 1]!)) first = at - 1;
  else if (at - 2 >= start && evidence.words[at - 1] === '.' && /^\d{1,2}$/.test(evidence.words[at - 2]!))
    first = at - 2;
  return { first, end: stop };
}

function isClubWord(evidence: Evidence, at: number, end: number): boolean {
  const flags = evidence.flags[at]!;
  if (!(flags & CAPITAL) || flags & (FUNCTION | ROLE | CALENDAR)) return false;
  if (at + 1 < end && flags & NOUN && (evidence.places[at + 1]! & 7) >= 3) return true;
  return (evidence.places[at]! & 7) >= 1 || !(flags & (NOUN | COMMON | COMPOUND));
}

/** End of "Amt für Straßen und Wege" over what the body is for; 0 when there is none. */
function purposeEnd(evidence: Evidence, at: number, end: number, names: NameData): number {
  if (!(evidence.flags[at]! & (ORG_WORD | ORG_ENDING)) || at + 2 >= end) return 0;
  if (evidence.flags[at]! & ROLE) return 0;
  if (!names.purposeLinks.has(evidence.lower[at + 1]!) || !isPurpose(evidence, at + 2)) return 0;
  let stop = at + 3;
  while (stop < end && isPurpose(evidence, stop) && evidence.flags[stop - 1]! & (DEMONYM | ROLE)) stop++;
  // A comma goes on with the list only where a word closes it ("für Bau, Wege und Brücken"); else something new begins.
  for (let at = stop; at + 1 < end && names.listLinks.has(evidence.lower[at]!) && isPurpose(evidence, at + 1); at += 2)
    if (evidence.flags[at]! & LETTERS) stop = at + 2;
  return stop;
}

function isPurpose(evidence: Evidence, at: number): boolean {
  const flags = evidence.flags[at]!;
  return (flags & CAPITAL) !== 0 && (flags & (FUNCTION | CALENDAR)) === 0;
}

/** A capitalised adjective or demonym before the body ("Bayerisches", "Berliner"), not at the sentence's start. */
function opensBody(evidence: Evidence, at: number, first: number): boolean {
  if (at <= first) return false;
  const flags = evidence.flags[at]!;
  if (!(flags & CAPITAL) || flags & (FUNCTION | ROLE | NOUN)) return false;
  return /(?:e|er|es|en|em)$/.test(evidence.lower[at]!) && (flags & (COMMON | DEMONYM)) !== 0;
}

/** End of "Universität NAME", "Amtsgericht Bad NAME": the body and the town of its seat are one name; else 0. */
function seatEnd(evidence: Evidence, at: number, end: number, names: NameData): number {
  if (at + 1 >= end || !names.seatedBodies?.has(evidence.lower[at]!)) return 0;
  const flags = evidence.flags[at + 1]!;
  if (!(flags & CAPITAL) || !(flags & LETTERS) || (evidence.places[at + 1]! & 7) < 2) return 0;
  let stop = at + 2;
  while (stop < end && evidence.places[stop]! > 8) stop++;
  return stop;
}

/** "W. NAME" that stands alone; after another name the initial belongs to that one. */
function isInitial(evidence: Evidence, at: number, first: number, end: number): boolean {
  if (at + 1 >= end || !/^\p{Lu}\.$/u.test(evidence.words[at]!)) return false;
  if (at > first && evidence.flags[at - 1]! & CAPITAL && !(evidence.flags[at - 1]! & (FUNCTION | ROLE | HONORIFIC)))
    return false;
  const flags = evidence.flags[at + 1]!;
  if (!(flags & CAPITAL) || flags & (FUNCTION | ALL_CAPS | DEMONYM | CALENDAR | ORG_WORD)) return false;
  return (flags & SURNAME) !== 0 || (flags & (NOUN | COMMON | COMPOUND)) === 0;
}

function isRoad(evidence: Evidence, at: number, end: number, names: NameData): boolean {
  if (at + 1 >= end || !names.roadLetters?.has(evidence.words[at]!) || !(evidence.flags[at + 1]! & NUMBER))
    return false;
  return /^\d{1,3}\.?$/.test(evidence.words[at + 1]!);
}

import type { NameData } from '../../languages/parts/names.ts';
import type { NameSpan } from './name-span.ts';
import {
  ACADEMIC,
  ALL_CAPS,
  CALENDAR,
  CAPITAL,
  COMMON,
  DEMONYM,
  type Evidence,
  FEMALE,
  FIRST_NAME,
  FUNCTION,
  HONORIFIC,
  LEGAL_FORM,
  LETTERS,
  MALE,
  NOUN,
  ORG_ENDING,
  ORG_WORD,
  OTHER_ENDING,
  OTHER_WORD,
  PARTICLE,
  PLACE_ENDING,
  PLACE_WORD,
  PREPOSITION,
  ROLE,
  SURNAME,
} from './token-evidence.ts';

/** Scores a run of capitalised words by what stands in and around it; for languages without a trained model. */
export function findByRules(evidence: Evidence, first: number, end: number, names: NameData): NameSpan[] {
  const spans: NameSpan[] = [];
  const titleCase = isTitleCase(evidence, first, end);
  for (let at = first; at < end; ) {
    if (!opens(evidence, at, titleCase ? at : first, names)) {
      at++;
      continue;
    }
    const stop = endOfRun(evidence, at, end, names);
    const begin = afterTitle(evidence, at, stop);
    const span = begin < stop ? classify(evidence, begin, stop, first, end, names) : null;
    if (span) spans.push(span);
    at = stop;
  }
  return spans;
}

/** A heading with every word capitalised: a capital then says nothing. Headings have no full stop. */
function isTitleCase(evidence: Evidence, first: number, end: number): boolean {
  if (evidence.words[end - 1] === '.') return false;
  let words = 0;
  let capitals = 0;
  for (let at = first; at < end; at++) {
    if (!(evidence.flags[at]! & LETTERS) || evidence.lower[at]!.length < 4) continue;
    words++;
    if (evidence.flags[at]! & CAPITAL) capitals++;
  }
  return words >= 3 && capitals >= words * 0.8;
}

function opens(evidence: Evidence, at: number, first: number, names: NameData): boolean {
  const flags = evidence.flags[at]!;
  if (!(flags & CAPITAL) || (flags & (FUNCTION | CALENDAR) && !beginsListed(evidence, at))) return false;
  if (flags & (HONORIFIC | ACADEMIC) && !evidence.known[at]) return false;
  if (flags & ROLE && !(flags & FIRST_NAME) && !evidence.known[at]) return false;
  if (flags & DEMONYM && !(evidence.known[at] || (evidence.places[at]! & 7) === 5)) return false;
  if (names.nounsCapitalised || at === first) {
    if (evidence.known[at] || (evidence.places[at]! & 7) >= 3) return true;
    return !(flags & (COMMON | NOUN)) || (flags & FIRST_NAME) !== 0;
  }
  return true;
}

/** "New York", "The Hague": a word of every sentence that begins a listed name of more words. */
function beginsListed(evidence: Evidence, at: number): boolean {
  const [place, known] = [evidence.places[at]!, evidence.known[at]!];
  return (
    (place > 0 && place < 8 && (evidence.places[at + 1] ?? 0) > 8) ||
    (known > 0 && known < 8 && (evidence.known[at + 1] ?? 0) > 8)
  );
}

/** A run goes on over capitals, particles before a capital and links inside an organisation's name. */
function endOfRun(evidence: Evidence, start: number, end: number, names: NameData): number {
  let stop = start + 1;
  while (stop < end) {
    const flags = evidence.flags[stop]!;
    if (flags & CAPITAL && !(flags & CALENDAR) && !startsOther(evidence, start, stop)) {
      stop++;
      continue;
    }
    const next = stop + 1 < end ? evidence.flags[stop + 1]! : 0;
    const lower = evidence.lower[stop]!;
    const link =
      (flags & PARTICLE && flags & LETTERS) ||
      (names.links.has(lower) && lower !== 'and' && hasWord(evidence, start, stop));
    if (gluedParticle(evidence.words[stop]!, names)) {
      stop++;
      continue;
    }
    if (link && next & CAPITAL && !(next & (FUNCTION | CALENDAR))) {
      stop += 2;
      continue;
    }
    break;
  }
  while (stop > start + 1 && evidence.flags[stop - 1]! & (FUNCTION | HONORIFIC)) stop--;
  return stop;
}

/** "Foreign Minister NAME", "Secretary of State NAME": the name begins after the role and what belongs to it. */
function afterTitle(evidence: Evidence, start: number, stop: number): number {
  let begin = start;
  for (let at = start; at < stop - 1; at++)
    if (evidence.flags[at]! & ROLE && !isInstitution(evidence, at, stop)) begin = at + 1;
  if (stop - 1 >= start && evidence.flags[stop - 1]! & ROLE && begin === start && !isInstitution(evidence, start, stop))
    return stop;
  const titled = start >= 2 && evidence.flags[start - 2]! & ROLE && !(evidence.flags[start - 1]! & CAPITAL);
  if (!titled || evidence.places[start] || evidence.flags[start]! & FIRST_NAME) return begin;
  for (let at = start + 1; at < stop - 1; at++) if (evidence.flags[at]! & FIRST_NAME) return at;
  return begin;
}

/** A name with an organisation's word in it keeps its roles: "National Leader Council". */
function isInstitution(evidence: Evidence, from: number, stop: number): boolean {
  for (let at = from + 1; at < stop; at++) if (evidence.flags[at]! & (ORG_WORD | LEGAL_FORM)) return true;
  return false;
}

/** A new known name or place begins where an old one ended: "Moscow Vladimir Putin". */
function startsOther(evidence: Evidence, start: number, stop: number): boolean {
  const flags = evidence.flags[stop]!;
  if (flags & (HONORIFIC | ACADEMIC)) return true;
  const known = evidence.known[stop]!;
  return known > 0 && known < 8 && evidence.known[start]! > 0 && !(evidence.flags[stop]! & ORG_WORD);
}

/** "al-Kadhimi": a particle with a capital behind its hyphen goes on with a name. */
function gluedParticle(word: string, names: NameData): boolean {
  const hyphen = word.indexOf('-');
  return hyphen > 0 && names.particles.has(word.slice(0, hyphen)) && /^\p{Lu}/u.test(word.slice(hyphen + 1));
}

function hasWord(evidence: Evidence, start: number, stop: number): boolean {
  for (let at = start; at < stop; at++)
    if (evidence.flags[at]! & (ORG_WORD | ORG_ENDING | PLACE_WORD | ROLE)) return true;
  return false;
}

function classify(
  evidence: Evidence,
  start: number,
  stop: number,
  first: number,
  end: number,
  names: NameData,
): NameSpan | null {
  const length = stop - start;
  const before = start > first ? evidence.flags[start - 1]! : 0;
  const beforeWord = start > first ? evidence.lower[start - 1]! : '';
  const after = stop < end ? evidence.lower[stop]! : '';
  const head = evidence.flags[start]!;
  const last = evidence.flags[stop - 1]!;
  let all = 0;
  for (let at = start; at < stop; at++) all |= evidence.flags[at]!;
  const known = evidence.known[start]!;
  const wholeKnown = known > 0 && known < 8 && (stop === start + 1 || evidence.known[stop - 1]! > 8);
  const place = evidence.places[start]! & 7;
  const wholePlace = place > 0 && (length === 1 || evidence.places[stop - 1]! >= 8);
  const score = { person: 0, organisation: 0, place: 0, other: 0 };
  if (wholeKnown) score[(['person', 'organisation', 'place', 'other'] as const)[known - 1]!] += 6;
  if (head & FIRST_NAME) score.person += length > 1 ? 3 : 1.5;
  if (head & (FEMALE | MALE) && length > 1) score.person += 0.5;
  if (last & SURNAME) score.person += length > 1 ? 1.5 : 1;
  if (before & (HONORIFIC | ACADEMIC)) score.person += 5;
  if (before & ROLE) score.person += 3;
  if (length === 2 || length === 3) score.person += 0.8;
  if (names.sayingForms.has(after) || names.sayingForms.has(beforeWord)) score.person += 1.5;
  if (all & LEGAL_FORM) score.organisation += 5;
  if (all & ORG_WORD) score.organisation += 4;
  if (all & ORG_ENDING) score.organisation += 2.5;
  const explained =
    beforeWord === '(' && after === ')' && start - 2 >= first && !(evidence.flags[start - 2]! & CAPITAL);
  if (length === 1 && head & ALL_CAPS && !explained) score.organisation += 2.5;
  if (names.determiners.has(beforeWord)) score.organisation += 0.7;
  if (wholePlace) score.place += [0, 0.8, 1.5, 3, 4, 7][place]!;
  if (last & PLACE_WORD) score.place += 4;
  if (last & PLACE_ENDING) score.place += 1;
  if (before & PREPOSITION) score.place += wholePlace ? 2 : 0.8;
  if (last & OTHER_WORD) score.other += 4.5;
  if (last & OTHER_ENDING) score.other += 2;
  const [type, best] = (Object.entries(score) as [NameSpan['type'], number][]).reduce((a, b) => (b[1] > a[1] ? b : a));
  if (best < (length > 1 ? 0.8 : 1.4)) return null;
  return {
    first: start,
    end: stop,
    type,
    form: 'name',
    nested: false,
    rule: 'names.evidence',
    confidence: Math.min(0.9, 0.4 + best / 12),
  };
}

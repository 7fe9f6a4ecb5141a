import type { NameData } from '../../languages/parts/names.ts';
import { classifyRun } from './classify-run.ts';
import type { NameSpan } from './name-span.ts';
import {
  ACADEMIC,
  ALL_CAPS,
  CALENDAR,
  CAPITAL,
  COMMON,
  DEMONYM,
  type Evidence,
  FIRST_NAME,
  FUNCTION,
  HONORIFIC,
  HYPHENED,
  LEGAL_FORM,
  LETTERS,
  NOUN,
  ORG_ENDING,
  ORG_WORD,
  PARTICLE,
  PLACE_WORD,
  ROLE,
  SURNAME,
} from './token-evidence.ts';

/** Scores a run of capitalised words by what stands in and around it; for languages without a trained model. */
export function findByRules(evidence: Evidence, first: number, end: number, names: NameData): NameSpan[] {
  const spans: NameSpan[] = [];
  const titleCase = isTitleCase(evidence, first, end);
  for (let at = first; at < end; ) {
    if (
      !opens(evidence, at, titleCase ? at : first, names) ||
      isAdjective(evidence, at, names) ||
      isShouted(evidence, at)
    ) {
      at++;
      continue;
    }
    const stop = endOfRun(evidence, at, end, names, titleCase);
    const begin = afterTitle(evidence, at, stop);
    const span = begin < stop ? classifyRun(evidence, begin, stop, [first, end], names) : null;
    if (span) spans.push(span);
    at = stop;
  }
  return spans;
}

/** "Musterville-based": a capital, but no name; what follows it may be one. */
function isAdjective(evidence: Evidence, at: number, { nameParticiples }: NameData): boolean {
  if (!nameParticiples || (evidence.flags[at]! & HYPHENED) === 0) return false;
  const participle = /^\p{Lu}[\p{L}.-]*-(\p{Ll}{4,25})$/u.exec(evidence.words[at]!)?.[1];
  return participle !== undefined && nameParticiples.some((ending) => participle.endsWith(ending));
}

/** A word of the language in capitals is a cry or a heading, unless a list has it. */
function isShouted(evidence: Evidence, at: number): boolean {
  return (evidence.flags[at]! & ALL_CAPS) !== 0 && evidence.words[at]!.length > 3 && isPlain(evidence, at);
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
function endOfRun(evidence: Evidence, start: number, end: number, names: NameData, titleCase: boolean): number {
  let stop = start + 1;
  while (stop < end) {
    const flags = evidence.flags[stop]!;
    if (isAdjective(evidence, stop, names) || isShouted(evidence, stop) || (titleCase && isPlain(evidence, stop)))
      break;
    const dated = flags & CALENDAR && !isSurnameOfMonth(evidence, stop, end);
    if (flags & CAPITAL && !dated && !startsOther(evidence, start, stop)) {
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

/** "Theresa May": a month right behind a first name, with no number behind it. */
function isSurnameOfMonth({ flags, lower }: Evidence, at: number, end: number): boolean {
  const before = flags[at - 1]!;
  if (!(before & FIRST_NAME) || before & COMMON) return false;
  return (flags[at]! & (SURNAME | COMMON)) !== 0 && !(at + 1 < end && /^\d/.test(lower[at + 1]!));
}

/** In a heading with capitals everywhere a word of the language belongs to no name unless a list has it. */
function isPlain({ flags, known, places }: Evidence, at: number): boolean {
  return (
    (flags[at]! & COMMON) !== 0 &&
    (flags[at]! & (FIRST_NAME | SURNAME | ORG_WORD | PLACE_WORD | LEGAL_FORM)) === 0 &&
    known[at] === 0 &&
    (places[at]! & 7) < 3
  );
}

/**
 * A new known name or place begins where an old one ended ("Moscow Vladimir Putin"), or a first name where the known
 * name of a body ended ("Associated Press Anna Muster").
 */
function startsOther({ flags, known, places }: Evidence, start: number, stop: number): boolean {
  if (flags[stop]! & (HONORIFIC | ACADEMIC)) return true;
  const name = known[stop]!;
  if (name > 0 && name < 8 && known[start]! > 0 && !(flags[stop]! & ORG_WORD)) return true;
  if (endsInTown(flags, places, start, stop)) return true;
  const ended = (known[stop - 1]! & 7) === ORGANISATION && name < 8 && known[start]! > 0;
  return ended && (flags[stop]! & FIRST_NAME) !== 0 && (flags[stop]! & (ORG_WORD | LEGAL_FORM)) === 0;
}

/** "London Anna Muster": a large town, and behind it a first name with a surname of its own. */
function endsInTown(flags: Uint32Array, places: Uint8Array, start: number, stop: number): boolean {
  if ((places[start]! & 7) < 3 || flags[start]! & FIRST_NAME) return false;
  if (places[stop]! > 8 || (stop > start + 1 && places[stop - 1]! < 8)) return false;
  if (!(flags[stop]! & FIRST_NAME) || flags[stop]! & COMMON) return false;
  return (
    ((flags[stop + 1] ?? 0) & CAPITAL) !== 0 && ((flags[stop + 1] ?? 0) & (ORG_WORD | PLACE_WORD | LEGAL_FORM)) === 0
  );
}

/** Number of organisations among the types of known names. */
const ORGANISATION = 2;

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

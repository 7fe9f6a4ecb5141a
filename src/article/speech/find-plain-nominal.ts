import { type Candidate, nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import type { Passage, Unit } from './passage.ts';
import { plainRoles } from './plain-roles.ts';
import { quoteOver } from './quote-at.ts';
import { type Range, subtract } from './ranges.ts';
import type { Roles } from './roles.ts';
import { subjectBefore } from './subject-before.ts';
import { isFiniteVerb, isPunctuation } from './word-facts.ts';

/**
 * Given words on a noun: "his claim that the mill was safe", "issued a statement that …", "rejected the allegation that
 * …". The noun is followed by a clause of content, not by a relative one ("the claim that he made").
 */
export function findPlainNoun(passage: Passage, unit: Unit, cues: readonly Cue[]): Candidate | null {
  const { data } = unit;
  for (let at = unit.core[0]; at + 3 < unit.core[1]; at++) {
    const noun = data.nouns.get(passage.lower[at]!);
    if (!noun || !data.thatWords.has(passage.lower[at + 1]!) || quoteOver(passage, unit, at) !== null) continue;
    const { pos } = passage.tokens[at]!;
    if ((pos !== 'NOUN' && pos !== 'X') || passage.tokens[at + 1]!.pos === 'PRON') continue;
    const main = finiteBetween(passage, unit, unit.core[0], at);
    const end = main >= 0 ? goesOnTo(passage, unit, at + 2) : endsBeforeVerb(passage, unit, at + 2);
    if (end < 0) continue;
    const content: Range = [at + 1, end];
    const giver = giverOf(passage, unit, cues, at, main);
    const rejects = giver?.cue != null && overridingActs.has(giver.cue.act);
    const owner = ownerOf(passage, unit, at);
    // "repeated her demand": hers are the subject's words; "rejected Lind's claim": Lind's.
    const roles =
      giver && (rejects || !owner || data.possessives.has(passage.lower[owner.speaker[0]![0]]!)) ? giver : owner;
    const cue = giver && roles === giver ? giver.cue : null;
    const named: Range = [data.determiners.has(passage.lower[at - 1] ?? '') ? at - 1 : at, at + 1];
    return {
      type: 'indirect',
      rule: 'indirect.noun',
      confidence: 0.7,
      unit,
      content: [content],
      frame: subtract(unit.core, [content]),
      cue: cue ? [...cue.tokens, named] : [named],
      speaker: roles?.speaker ?? nothing,
      addressee: nothing,
      act: rejects && cue ? cue.act : noun.act,
      medium: noun.medium,
      path: roles?.path ?? [],
    };
  }
  return null;
}

/** What is done to somebody's words outweighs what they are: an allegation that is rejected is denied. */
export const overridingActs: ReadonlySet<Candidate['act']> = new Set(['deny', 'refuse', 'confirm']);

/** "his claim", "the mayor's promise". */
function ownerOf(passage: Passage, unit: Unit, noun: number): Pick<Roles, 'speaker' | 'path'> | null {
  const { lower } = passage;
  const { data } = unit;
  let at = noun - 1;
  while (at > unit.core[0] && passage.tokens[at]!.pos === 'ADJ') at -= 1;
  if (data.possessives.has(lower[at] ?? '')) return { speaker: [[at, at + 1]], path: ['owner'] };
  if (!data.genitiveMarks.has(lower[at] ?? '')) return null;
  const phrase = subjectBefore(passage, unit, at, unit.core[0]);
  if (!phrase) return null;
  // "rejected the mayor's claim": behind the verb the name begins at its article.
  let first = phrase[0];
  for (let i = at - 1; i > phrase[0]; i--) {
    if (isFiniteVerb(passage, unit, i)) {
      first = i + 1;
      break;
    }
  }
  return first < at ? { speaker: [[first, at]], path: ['owner'] } : null;
}

/** "the company issued a statement", "police rejected the allegation": the subject of the verb whose object it is. */
function giverOf(
  passage: Passage,
  unit: Unit,
  cues: readonly Cue[],
  noun: number,
  main: number,
): (Pick<Roles, 'speaker' | 'path'> & { readonly cue: Cue | null }) | null {
  if (main < 0 || noun - main > objectReach) return null;
  const cue = cues.find(({ finite, last, passive }) => !passive && finite === main && last < noun) ?? null;
  if (!cue && !unit.data.givingVerbs.has(passage.lower[main]!)) return null;
  const subject = cue ? null : subjectBefore(passage, unit, main, unit.core[0]);
  const roles = cue ? plainRoles(passage, unit, cue, unit.core[0]) : null;
  const speaker = roles?.speaker ?? (subject ? [subject] : nothing);
  return speaker.length > 0 ? { speaker, path: ['subject'], cue } : null;
}

/** Words between a verb and the noun that is its object. */
const objectReach = 7;

function finiteBetween(passage: Passage, unit: Unit, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--)
    if (isFiniteVerb(passage, unit, at) && quoteOver(passage, unit, at) === null) return at;
  return -1;
}

/** Behind an object the clause reaches to the end of the sentence or to a comma; its verb has something behind it. */
function goesOnTo(passage: Passage, unit: Unit, from: number): number {
  const verb = firstVerb(passage, unit, from);
  if (verb <= from) return -1;
  let end = verb + 1;
  while (end < unit.core[1] && passage.words[end] !== ',' && passage.words[end] !== ';') end += 1;
  return end > verb + 1 ? end : -1;
}

/** A subject's clause ends before the verb of the sentence, which never follows its own verb at once. */
function endsBeforeVerb(passage: Passage, unit: Unit, from: number): number {
  const verb = firstVerb(passage, unit, from);
  if (verb <= from) return -1;
  for (let at = verb + 1; at < unit.core[1]; at++) {
    if (passage.words[at] === ',' || passage.words[at] === ';') return -1;
    if (!isFiniteVerb(passage, unit, at) && !unit.data.finiteForms.has(passage.lower[at]!)) continue;
    if (unit.data.coordinators.has(passage.lower[at - 1]!)) continue;
    return at > verb + 1 ? at : -1;
  }
  return -1;
}

function firstVerb(passage: Passage, unit: Unit, from: number): number {
  for (let at = from; at < unit.core[1]; at++) {
    if (isPunctuation(passage, at)) return -1;
    if (isFiniteVerb(passage, unit, at) || unit.data.finiteForms.has(passage.lower[at]!)) return at;
  }
  return -1;
}

import { nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import type { Passage, Unit } from './passage.ts';
import { quoteCloses, quoteOpens } from './quote-at.ts';
import type { Range } from './ranges.ts';
import type { Roles } from './roles.ts';
import { isNameInMarks, subjectBefore } from './subject-before.ts';
import { opensWithVerb, tidySubject, verbGroupStart } from './tidy-subject.ts';
import { endsIn, isCapitalised, isPunctuation } from './word-facts.ts';

/** Speaker and addressee of an English cue: the noun phrase before the verb, or behind it after quotation marks. */
export function plainRoles(passage: Passage, unit: Unit, cue: Cue, from: number): Roles {
  const { data } = unit;
  const object =
    cue.verb?.addressee === 'accusative' || (cue.verb === null && cue.frames.includes('infinitive'))
      ? objectBehind(passage, unit, cue.last + 1)
      : toWhom(passage, unit, cue.last + 1);
  const addressee = object ? [object] : nothing;
  if (cue.passive) {
    const agent = agentBehind(passage, unit, cue);
    const before = subjectBefore(passage, unit, cue.finite, from);
    const cited = cue.verb !== null && data.citingVerbs.has(cue.verb.lemma);
    if (cited)
      return {
        speaker: before ? [before] : nothing,
        addressee: nothing,
        path: before ? ['cited'] : [],
        ...(agent ? { via: agent } : {}),
      };
    return {
      speaker: agent ? [agent] : nothing,
      addressee: before && cue.verb?.addressee ? [before] : nothing,
      path: agent ? ['agent'] : [],
    };
  }
  const leaning = leaningSubject(passage, unit, cue);
  if (leaning) return { speaker: [leaning], addressee, path: ['subject'] };
  const cites = data.citingVerbs.has(cue.lemma) && !data.passiveForms.has(passage.lower[cue.finite - 1] ?? '');
  // "the agency quoted her as saying": the object speaks.
  const cited = cites && cue.last > cue.finite ? betweenCue(cue) : null;
  if (cited) {
    const via = subjectBefore(passage, unit, cue.finite, from);
    const named = via && !(via[1] - via[0] === 1 && data.subjectPronouns.has(passage.lower[via[0]]!));
    return { speaker: [cited], addressee: nothing, path: ['cited'], ...(named ? { via } : {}) };
  }
  const behind =
    cue.finite > unit.range[0] && (endsQuote(passage, unit, cue) || invertsAfterComma(passage, unit, cue))
      ? subjectBehind(passage, unit, cue.last + 1)
      : null;
  const inverted = behind && !opensWithVerb(passage, behind[0]) ? behind : null;
  if (inverted) {
    // “Who has it?” asked the caretaker: what stands behind the verb is its subject.
    const whom = object && object[0] < inverted[1] && inverted[0] < object[1] ? nothing : addressee;
    return { speaker: [inverted], addressee: whom, path: ['subject'] };
  }
  const verb = verbGroupStart(passage, unit, cue.finite, from);
  const before =
    (isGerund(passage, unit, cue) ? null : subjectBefore(passage, unit, verb, from)) ??
    sharedSubject(passage, unit, cue, verb, from);
  const subject = before && tidySubject(passage, unit, before);
  if (subject && data.impersonals.has(passage.lower[subject[0]]!) && subject[1] - subject[0] === 1)
    return { speaker: nothing, addressee: nothing, path: ['impersonal'] };
  return { speaker: subject ? [subject] : nothing, addressee, path: subject ? ['subject'] : [] };
}

/** "quoted the office in Upland as saying": all that stands between the words of the cue. */
function betweenCue({ tokens }: Cue): Range | null {
  const [verb, rest] = tokens;
  return verb && rest && rest[0] > verb[1] ? [verb[1], rest[0]] : null;
}

/** "a-t-elle ajouté", "dit-il": a subject written onto its verb by a hyphen. */
function leaningSubject(passage: Passage, unit: Unit, cue: Cue): Range | null {
  for (let at = cue.finite + 1; at <= cue.last + 1; at++) {
    const word = passage.lower[at] ?? '';
    if (word.startsWith('-') && unit.data.subjectPronouns.has(word)) return [at, at + 1];
  }
  return null;
}

/** "…, saying": behind a comma a participle, which has no subject of its own. */
export function isGerund({ lower, words }: Passage, { data }: Unit, { finite }: Cue): boolean {
  const forms = words[finite - 1] === ',' ? data.verbs.get(lower[finite]!) : undefined;
  return forms?.every(({ kind }) => kind === 'zuInfinitive') ?? false;
}

/**
 * "offered four per cent and called …", "raised its offer, saying …": the subject of the verb before; one of saying has
 * words of its own.
 */
function sharedSubject(passage: Passage, unit: Unit, cue: Cue, verb: number, from: number): Range | null {
  const gerund = isGerund(passage, unit, cue);
  if (!gerund && !unit.data.coordinators.has(passage.lower[verb - 1] ?? '')) return null;
  for (let at = verb - 2; at > from; at--) {
    if (passage.words[at] === ';' || quoteCloses(passage, unit, at + 1)) return null;
    const { pos, morph } = passage.tokens[at]!;
    if ((pos === 'VERB' || pos === 'AUX') && morph.includes('VerbForm=Fin')) {
      if (gerund && unit.data.verbs.has(passage.lower[at]!)) return null;
      const found = subjectBefore(passage, unit, at, from);
      if (found) return found;
    }
  }
  return null;
}

/**
 * The verb stands directly behind closing marks or a comma: “…,” said Vogt. Behind a comma alone, a verb with an object of
 * its own does not: "One of them, Anna Vogt, told AFT the leaks were …".
 */
function endsQuote(passage: Passage, unit: Unit, cue: Cue): boolean {
  const { finite, verb } = cue;
  if (quoteCloses(passage, unit, finite)) return !isNameInMarks(passage, unit, finite);
  if (passage.words[finite - 1] !== ',' || verb?.addressee === 'accusative' || isGerund(passage, unit, cue))
    return false;
  return isCapitalised(passage.words[finite + 1] ?? '');
}

/** "…, a indiqué la préfecture": behind a comma the subject follows its verb, where the language writes so. */
function invertsAfterComma(passage: Passage, unit: Unit, cue: Cue): boolean {
  const { data } = unit;
  if (!data.invertsAfterComma || passage.words[cue.finite - 1] !== ',') return false;
  const next = cue.last + 1;
  return data.determiners.has(passage.lower[next] ?? '') || isCapitalised(passage.words[next] ?? '');
}

/** Behind an inverted verb: up to a mark, an adverb or a preposition that opens something new. */
function subjectBehind(passage: Passage, unit: Unit, from: number): Range | null {
  const { lower, words } = passage;
  const { data } = unit;
  let end = from;
  while (end < unit.core[1]) {
    const word = lower[end]!;
    if (quoteOpens(passage, unit, end)) break;
    if (words[end] === ',') {
      const next = lower[end + 1] ?? '';
      const named = data.invertsAfterComma && isCapitalised(words[end + 1] ?? '');
      const apposition = named || data.determiners.has(next) || /^\p{Ll}/u.test(words[end + 1] ?? '');
      if (
        !apposition ||
        data.prepositions.has(next) ||
        data.particles.has(next) ||
        data.verbs.has(next) ||
        passage.tokens[end + 1]?.morph.includes('VerbForm=Ger') ||
        passage.tokens[end + 1]?.morph.includes('VerbForm=Part') ||
        passage.tokens[end + 1]?.pos === 'ADP' ||
        data.coordinators.has(next)
      )
        break;
      if (data.relatives.has(next) || data.subordinators.has(next)) break;
    } else if (isPunctuation(passage, end) && !"-'’.".includes(words[end]!)) break;
    if (data.particles.has(word) || data.subordinators.has(word) || data.finiteForms.has(word)) break;
    if (data.prepositions.has(word) && !data.nameLinks.has(word)) break;
    if (data.circumstanceWords.has(word) && end > from) break;
    if (data.coordinators.has(word)) break;
    end += 1;
  }
  while (end > from && isPunctuation(passage, end - 1)) end -= 1;
  return end > from ? [from, end] : null;
}

function agentBehind(passage: Passage, unit: Unit, cue: Cue): Range | null {
  const from = cue.last + 1;
  for (let at = from; at < Math.min(from + 6, unit.core[1]); at++) {
    if (!unit.data.agentWords.has(passage.lower[at]!)) continue;
    const agent = subjectBehind(passage, unit, at + 1);
    // "accused of theft by …": what the verb asks for stands before its agent already.
    return agent && at === from ? withoutObject(passage, unit, cue, agent) : agent;
  }
  return null;
}

/** "accused by scores of guests of theft": the last phrase with the verb's own preposition is what it is about. */
function withoutObject({ lower, tokens }: Passage, { data }: Unit, { verb }: Cue, [first, end]: Range): Range {
  const places: number[] = [];
  for (let at = first + 1; at < end; at++) if (verb?.prepositions.includes(lower[at]!)) places.push(at);
  const last = places.at(-1);
  if (last === undefined) return [first, end];
  const counts = tokens[last - 1]!.pos === 'NUM' || data.determiners.has(lower[last + 1] ?? '');
  return places.length > 1 || (!counts && endsIn(lower[last + 1] ?? '', data.verbEndings.ongoing))
    ? [first, last]
    : [first, end];
}

function toWhom(passage: Passage, unit: Unit, at: number): Range | null {
  return unit.data.addresseePrepositions.has(passage.lower[at] ?? '') &&
    passage.lower[at + 1] !== undefined &&
    !['VERB', 'AUX'].includes(passage.tokens[at + 1]!.pos)
    ? shortPhrase(passage, unit, at + 1)
    : null;
}

function objectBehind(passage: Passage, unit: Unit, at: number): Range | null {
  const word = passage.lower[at] ?? '';
  const { data } = unit;
  const opens = data.thatWords.has(word) || data.prepositions.has(word) || data.infinitiveMarkers.has(word);
  // "as Loos tells it": nobody is told.
  if (opens || data.expletives.has(word)) return null;
  return shortPhrase(passage, unit, at);
}

/** A noun phrase of a few words: determiner, adjectives, noun or name. */
export function shortPhrase(passage: Passage, unit: Unit, from: number): Range | null {
  const { lower, words } = passage;
  const { data } = unit;
  const possessive = data.determiners.has(lower[from] ?? '') && passage.tokens[from + 1]?.pos === 'NOUN';
  if (!possessive && (data.obliqueDeterminers.has(lower[from] ?? '') || data.subjectPronouns.has(lower[from] ?? '')))
    return [from, from + 1];
  let end = from;
  while (end < Math.min(from + 9, unit.core[1])) {
    const word = lower[end]!;
    if (isPunctuation(passage, end) && !"-'’.".includes(words[end]!)) break;
    if (
      data.thatWords.has(word) ||
      data.finiteForms.has(word) ||
      data.particles.has(word) ||
      data.questionWords.has(word)
    )
      break;
    if (data.prepositions.has(word) || data.asWords.has(word) || data.subjectPronouns.has(word)) break;
    if (end > from && data.determiners.has(word)) break;
    end += 1;
  }
  if (data.negations.has(lower[from] ?? '')) return null;
  const plain = end > from && (data.determiners.has(lower[from]!) || isCapitalised(words[from]!) || end - from <= 3);
  return plain ? [from, end] : null;
}

import { nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import type { Passage, Unit } from './passage.ts';
import { quoteCloses, quoteOpens, quoteOver } from './quote-at.ts';
import type { Range } from './ranges.ts';
import type { Roles } from './roles.ts';
import { opensWithVerb, tidySubject, verbGroupStart } from './tidy-subject.ts';
import { isAuxiliary, isCapitalised, isPunctuation } from './word-facts.ts';

/** Speaker and addressee of an English cue: the noun phrase before the verb, or behind it after quotation marks. */
export function plainRoles(passage: Passage, unit: Unit, cue: Cue, from: number): Roles {
  const { data } = unit;
  const object =
    cue.verb?.addressee === 'accusative' || (cue.verb === null && cue.frames.includes('infinitive'))
      ? objectBehind(passage, unit, cue.last + 1)
      : toWhom(passage, unit, cue.last + 1);
  const addressee = object ? [object] : nothing;
  if (cue.passive) {
    const agent = agentBehind(passage, unit, cue.last + 1);
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
  const before = subjectBefore(passage, unit, verb, from) ?? sharedSubject(passage, unit, verb, from);
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

/** "offered four per cent and called …": the subject of the verb before the coordination. */
function sharedSubject(passage: Passage, unit: Unit, verb: number, from: number): Range | null {
  if (!unit.data.coordinators.has(passage.lower[verb - 1] ?? '')) return null;
  for (let at = verb - 2; at > from; at--) {
    if (passage.words[at] === ';' || quoteCloses(passage, unit, at + 1)) return null;
    const { pos, morph } = passage.tokens[at]!;
    if ((pos === 'VERB' || pos === 'AUX') && morph.includes('VerbForm=Fin')) {
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
function endsQuote(passage: Passage, unit: Unit, { finite, verb }: Cue): boolean {
  if (quoteCloses(passage, unit, finite)) return true;
  if (passage.words[finite - 1] !== ',' || verb?.addressee === 'accusative') return false;
  return isCapitalised(passage.words[finite + 1] ?? '');
}

/** "…, a indiqué la préfecture": behind a comma the subject follows its verb, where the language writes so. */
function invertsAfterComma(passage: Passage, unit: Unit, cue: Cue): boolean {
  const { data } = unit;
  if (!data.invertsAfterComma || passage.words[cue.finite - 1] !== ',') return false;
  const next = cue.last + 1;
  return data.determiners.has(passage.lower[next] ?? '') || isCapitalised(passage.words[next] ?? '');
}

/** Backwards from the verb to the border of its clause; appositions between commas are stepped over. */
export function subjectBefore(passage: Passage, unit: Unit, verb: number, from: number): Range | null {
  const { lower, words } = passage;
  const { data } = unit;
  let end = verb;
  while (
    end > from &&
    (data.particles.has(lower[end - 1]!) || (end === verb && data.passiveForms.has(lower[end - 1]!)))
  )
    end -= 1;
  if (end > from && words[end - 1] === ',') {
    // "Anna Vogt, the mayor of Ellmer, said": a noun phrase between commas.
    const open = commaBefore(passage, unit, end - 1, from);
    if (open > from && isApposition(passage, unit, open + 1, end - 1)) {
      const start = phraseStart(passage, unit, open, from);
      // "The Post, citing the company, reported": whom it relies on is not its name.
      const cites = data.basisPrepositions.some((words) => words.every((word, i) => lower[open + 1 + i] === word));
      return start < open ? [start, cites ? open : end - 1] : null;
    }
    return null;
  }
  const start = phraseStart(passage, unit, end, from);
  if (start >= end) return null;
  return beforeRelative(passage, unit, [start, end], from) ?? [start, end];
}

/** "An official who asked not to be named said": the clause between has a verb of its own, so its noun is the subject. */
function beforeRelative(passage: Passage, unit: Unit, [start, end]: Range, from: number): Range | null {
  const { data } = unit;
  let relative = start - 1;
  while (relative > from && data.finiteForms.has(passage.lower[relative]!)) relative -= 1;
  if (relative <= from || !data.relatives.has(passage.lower[relative]!) || isPunctuation(passage, relative - 1))
    return null;
  for (let at = relative + 1; at < end; at++) {
    const told = passage.finite[at] === 1 || data.finiteForms.has(passage.lower[at]!) || /ed$/.test(passage.lower[at]!);
    if (!told) continue;
    const first = phraseStart(passage, unit, relative, from);
    return first < relative ? [first, relative] : null;
  }
  return null;
}

function commaBefore(passage: Passage, unit: Unit, at: number, from: number): number {
  for (let i = at - 1; i > Math.max(from, at - 25); i--) {
    if (passage.words[i] === ',') return i;
    if (quoteCloses(passage, unit, i + 1)) return -1;
  }
  return -1;
}

function isApposition(passage: Passage, unit: Unit, first: number, end: number): boolean {
  const { data } = unit;
  for (let at = first; at < end; at++)
    if (data.finiteForms.has(passage.lower[at]!)) return data.relatives.has(passage.lower[first]!);
  return end > first;
}

/** Where the noun phrase that ends at `end` begins. */
function phraseStart(passage: Passage, unit: Unit, end: number, from: number): number {
  const { lower, words } = passage;
  const { data } = unit;
  let start = end;
  while (start > from) {
    const before = start - 1;
    const word = lower[before]!;
    if (longQuoteCloses(passage, unit, start)) break;
    if (isPunctuation(passage, before) && !"-'’.".includes(words[before]!)) break;
    if (data.relatives.has(word) && start < end) break;
    if (data.thatWords.has(word) || data.subordinators.has(word) || isAuxiliary(passage, unit, before)) break;
    if (data.coordinators.has(word) && !joinsNouns(passage, start, end)) break;
    start = before;
  }
  // A leading prepositional phrase belongs to the verb: begin again behind it.
  if (start < end && data.prepositions.has(lower[start]!)) {
    for (let at = end - 1; at > start; at--) {
      const opens = data.determiners.has(lower[at]!) || (isCapitalised(words[at]!) && !isCapitalised(words[at - 1]!));
      if (opens && !data.prepositions.has(lower[at - 1]!)) return at;
      if (data.subjectPronouns.has(lower[at]!)) return at;
    }
    return end;
  }
  return start;
}

/** "Vogt and Brandt said": the conjunction joins two subjects when it stands between two names or nouns. */
function joinsNouns(passage: Passage, start: number, end: number): boolean {
  const left = passage.words[start - 2];
  const names = left !== undefined && isCapitalised(left) && isCapitalised(passage.words[start] ?? '');
  const nouns = passage.tokens[start - 2]?.pos === 'NOUN' && passage.tokens[end - 1]?.pos === 'NOUN' && end - start < 3;
  return (names || nouns) && end - start < 8;
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

function agentBehind(passage: Passage, unit: Unit, from: number): Range | null {
  for (let at = from; at < Math.min(from + 6, unit.core[1]); at++) {
    if (unit.data.agentWords.has(passage.lower[at]!)) return subjectBehind(passage, unit, at + 1);
  }
  return null;
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

/** A whole utterance ends here. */
function longQuoteCloses(passage: Passage, unit: Unit, end: number): boolean {
  const quote = quoteCloses(passage, unit, end) ? quoteOver(passage, unit, end - 1) : null;
  return quote !== null && quote.outer[1] - quote.outer[0] > 8;
}

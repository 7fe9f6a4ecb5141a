import { speechClass } from '../../languages/parts/speech-classes.ts';
import { type Candidate, nothing } from './candidate.ts';
import { cueAt } from './cue-at.ts';
import { findRoles } from './find-roles.ts';
import { nounPhraseEnd, trimEnd } from './noun-phrase.ts';
import type { Passage, Unit } from './passage.ts';
import { quoteCloses, quoteOver } from './quote-at.ts';
import { type Range, size, subtract } from './ranges.ts';
import type { Segment } from './segments.ts';
import { tellingNoun } from './telling-noun.ts';
import { beforeTime } from './tidy-subject.ts';
import { isFiniteVerb, isPunctuation, reportiveMood } from './word-facts.ts';

interface Formula {
  readonly phrase: Range;
  readonly cue: Range;
  readonly speaker: Range;
  readonly medium: Candidate['medium'];
  readonly rule: string;
}

/**
 * Source phrases without a verb: laut X, nach Angaben von X, X zufolge, demnach; according to X. Those that begin in
 * `outside` are left out.
 */
export function findFormulas(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  outside: readonly Range[] = nothing,
): Candidate[] {
  if ((unit.classes & speechClass.source) === 0) return [];
  const [first, end] = unit.core;
  // "Von den Patienten aus der Studie lagen laut Loos …": what can only name a source goes before what may be a place.
  let telling: Candidate | null = null;
  for (let at = first; at < end; at++) {
    if ((passage.classes[at]! & speechClass.source) === 0 || quoteOver(passage, unit, at) !== null) continue;
    if (outside.some(([from, to]) => from <= at && at < to)) continue;
    const formula = formulaAt(passage, unit, at);
    if (!formula) continue;
    const candidate = build(passage, unit, segments, formula);
    if (candidate && formula.rule !== 'formula.telling') {
      if (!telling || formula.rule === 'formula.preposition') return [candidate];
    } else if (candidate) telling ??= candidate;
    at = formula.phrase[1] - 1;
  }
  return telling ? [telling] : [];
}

/** "According to Vogt: “…”": who is named by a source phrase that opens the unit and ends at a position. */
export function sourceUpTo(passage: Passage, unit: Unit, end: number): Range | null {
  const formula = sourcePhrase(passage, unit, unit.core[0]);
  return formula?.phrase[1] === end ? formula.speaker : null;
}

/** The source phrase that begins at a position and names somebody: "laut Vogt", "according to Vogt". */
export function sourceAt(passage: Passage, unit: Unit, at: number): Omit<Formula, 'rule'> | null {
  return sourcePhrase(passage, unit, at) ?? tellingPhrase(passage, unit, at);
}

function formulaAt(passage: Passage, unit: Unit, at: number): Formula | null {
  return (
    sourcePhrase(passage, unit, at) ??
    tellingPhrase(passage, unit, at) ??
    postposition(passage, unit, at) ??
    adverb(passage, unit, at)
  );
}

function matches(passage: Passage, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => passage.lower[at + i] === word);
}

function sourcePhrase(passage: Passage, unit: Unit, at: number): Formula | null {
  for (const words of unit.data.sourcePrepositions) {
    if (!matches(passage, at, words)) continue;
    const start = at + words.length;
    const end = phraseEnd(passage, unit, start);
    if (end <= start) return null;
    return {
      phrase: [at, end],
      cue: [at, start],
      speaker: trimEnd(passage, unit, [
        start,
        unit.data.commaBeforeClause ? end : beforeTime(passage, unit, start, end),
      ]),
      medium: 'speech',
      rule: 'formula.preposition',
    };
  }
  return null;
}

function tellingPhrase(passage: Passage, unit: Unit, at: number): Formula | null {
  for (const words of unit.data.tellingPrepositions) {
    if (!matches(passage, at, words)) continue;
    const start = at + words.length;
    const owned = unit.data.ownedTellingNouns.size > 0;
    const end = owned ? ownedEnd(passage, unit, start) : phraseEnd(passage, unit, start);
    if (end <= start) continue;
    let medium = owned ? tellingNoun(unit, passage.lower[end - 1]!) : undefined;
    for (let i = start; i < Math.min(end, start + 6) && medium === undefined; i++) {
      medium = tellingNoun(unit, passage.lower[i]!);
      if (medium === undefined && passage.tokens[i]!.pos === 'NOUN') break;
    }
    if (medium === undefined) continue;
    return {
      phrase: [at, end],
      cue: [at, start],
      speaker: trimEnd(passage, unit, [start, end]),
      medium,
      rule: 'formula.telling',
    };
  }
  return null;
}

/** "his own account", "the mayor's view": where such a phrase ends, or its start when nobody owns the noun. */
function ownedEnd(passage: Passage, unit: Unit, start: number): number {
  let owned = unit.data.possessives.has(passage.lower[start] ?? '');
  for (let at = start; at < Math.min(start + 7, unit.core[1]); at++) {
    if (unit.data.genitiveMarks.has(passage.lower[at]!)) owned = true;
    else if (isPunctuation(passage, at) || isFiniteVerb(passage, unit, at)) break;
    if (unit.data.ownedTellingNouns.has(passage.lower[at]!)) return owned ? at + 1 : start;
  }
  return start;
}

/** "Angaben des Amtes zufolge", "meiner Meinung nach": backwards to where the phrase begins. */
function postposition(passage: Passage, unit: Unit, at: number): Formula | null {
  const { lower } = passage;
  if (!unit.data.sourcePostpositions.has(lower[at]!) || at <= unit.core[0]) return null;
  const telling = unit.data.tellingPrepositions.some((words) => words.length === 1 && words[0] === lower[at]);
  if (telling && tellingNoun(unit, lower[at - 1]!) === undefined) return null;
  let first = at;
  while (first > unit.core[0] && at - first < 25) {
    const previous = first - 1;
    if (isPunctuation(passage, previous) && !quoteCloses(passage, unit, first) && passage.words[previous] !== ')')
      break;
    const quote = quoteCloses(passage, unit, first) ? quoteOver(passage, unit, first - 1) : null;
    if (quote) {
      first = quote.outer[0];
      continue;
    }
    if (isFiniteVerb(passage, unit, previous)) break;
    first -= 1;
  }
  for (let start = first; start < at; start++) {
    if (nounPhraseEnd(passage, unit, start, at, true) === at) {
      const from = behindObject(passage, unit, start, at);
      return {
        phrase: [from, at + 1],
        cue: [at, at + 1],
        speaker: [from, at],
        medium: tellingNoun(unit, lower[at - 1]!) ?? 'speech',
        rule: 'formula.postposition',
      };
    }
  }
  return null;
}

/** "müssen schwere Fälle der Verordnung zufolge melden": an object without an article is no part of the source behind it. */
function behindObject(passage: Passage, { data }: Unit, start: number, end: number): number {
  if (data.determiners.has(passage.lower[start]!)) return start;
  for (let at = start + 1; at < end; at++) {
    if (!data.genitiveDeterminers.has(passage.lower[at]!)) continue;
    const { pos, morph } = passage.tokens[at - 1]!;
    return pos === 'NOUN' && /Case=(?:Acc|Nom)/.test(morph) && !data.tellingNouns.has(passage.lower[at - 1]!)
      ? at
      : start;
  }
  return start;
}

function adverb(passage: Passage, unit: Unit, at: number): Formula | null {
  const anywhere = unit.data.hearsayAdverbs.has(passage.lower[at]!);
  const late = at > unit.core[0] + 1 && unit.data.weakSourceAdverbs.has(passage.lower[at]!);
  if (!anywhere && (!unit.data.sourceAdverbs.has(passage.lower[at]!) || late)) return null;
  const range: Range = [at, at + 1];
  return { phrase: range, cue: range, speaker: range, medium: 'speech', rule: 'formula.adverb' };
}

/** "reportedly": somebody says so, nobody is named. */
function hearsay(unit: Unit, formula: Formula): Candidate {
  return {
    type: 'freeIndirect',
    rule: 'hearsay.adverb',
    confidence: 0.6,
    unit,
    content: [unit.range],
    frame: nothing,
    cue: [formula.cue],
    speaker: nothing,
    addressee: nothing,
    act: 'assert',
    medium: 'speech',
    path: ['hearsay'],
  };
}

/** Where the source phrase ends: before the finite verb when it opens the sentence, else with its noun phrase. */
function phraseEnd(passage: Passage, unit: Unit, start: number): number {
  if (!unit.data.commaBeforeClause) return plainPhraseEnd(passage, unit, start);
  const opens = start <= unit.core[0] + 2;
  const end = nounPhraseEnd(passage, unit, start, unit.core[1], opens);
  if (opens && unit.data.commaBeforeClause) {
    for (let at = start; at < Math.min(start + 25, unit.core[1]); at++) {
      if (passage.words[at] === ',' || passage.words[at] === ':') break;
      if (quoteOver(passage, unit, at) !== null) continue;
      if (at > start && isFiniteVerb(passage, unit, at)) return Math.max(at, end);
    }
  }
  return end > start && passage.words[end - 1] === ',' ? end - 1 : end;
}

/** Without tags: up to the comma, a verb or the end of the sentence. */
function plainPhraseEnd(passage: Passage, unit: Unit, start: number): number {
  let end = start;
  while (end < Math.min(start + 16, unit.core[1])) {
    if (passage.words[end] === ',' || passage.words[end] === ':' || passage.words[end] === ';') break;
    if (unit.data.finiteForms.has(passage.lower[end]!) || unit.data.relatives.has(passage.lower[end]!)) break;
    end += 1;
  }
  return end;
}

function build(passage: Passage, unit: Unit, segments: readonly Segment[], formula: Formula): Candidate | null {
  const { phrase } = formula;
  if (formula.rule === 'formula.adverb') {
    const weak = unit.data.weakSourceAdverbs.has(passage.lower[phrase[0]]!);
    const reported = segments.some((segment) =>
      segment.finite.some((at) => reportiveMood(passage, unit, at) === 'strong'),
    );
    if (weak && !reported) return null;
  }
  if (unit.data.hearsayAdverbs.has(passage.lower[phrase[0]]!)) return hearsay(unit, formula);
  const index = segments.findIndex(({ range }) => range[0] <= phrase[0] && phrase[0] < range[1]);
  const own = segments[index];
  const whole: Range =
    own && (own.opener === 'relative' || own.opener === 'subordinate') && index > 0 ? own.range : unit.core;
  const { words } = passage;
  const hole: Range = [
    words[phrase[0] - 1] === ',' && (words[phrase[1]] === ',' || phrase[1] >= unit.core[1]) ? phrase[0] - 1 : phrase[0],
    words[phrase[1]] === ',' ? phrase[1] + 1 : phrase[1],
  ];
  const content = subtract(whole, [[hole[0], Math.min(hole[1], whole[1])]]);
  if (size(content) < 2) return null;
  const [opens, closes] = formula.speaker;
  const owned = passage.lower.slice(opens, Math.min(opens + 2, closes)).some((word) => unit.data.ownWords.has(word));
  const self = owned ? subjectAround(passage, unit, segments, index, phrase) : null;
  return {
    type: 'indirect',
    rule: formula.rule,
    confidence: 0.85,
    unit,
    content,
    frame: [phrase],
    cue: [formula.cue],
    speaker: [formula.speaker],
    addressee: nothing,
    act: 'assert',
    medium: formula.medium,
    path: ['formula'],
    ...(self ? { standsFor: { range: self, step: 'self' as const } } : {}),
  };
}

/** The subject of the clause that a source phrase stands in. */
function subjectAround(
  passage: Passage,
  unit: Unit,
  segments: readonly Segment[],
  index: number,
  phrase: Range,
): Range | null {
  // "By his own account, Lind …": between commas the phrase has no verb of its own.
  const at = [index, index - 1, index + 1].find((i) => segments[i]?.finite[0] !== undefined) ?? -1;
  const finite = segments[at]?.finite[0];
  if (finite === undefined) return null;
  const cue = cueAt(passage, finite, at, [[finite, finite + 1]]);
  // The phrase itself, at the front of its clause, is no subject.
  const from = unit.data.commaBeforeClause && phrase[1] <= finite ? phrase[1] : unit.core[0];
  return findRoles(passage, unit, segments, cue, from).speaker[0] ?? null;
}

import type { Token } from '../../model/layers.ts';
import type { ClauseRules, Phrase, TokenRange } from './clause.ts';

const quotes: ReadonlySet<string> = new Set(['"', '„', '“', '”', '«', '»', '‚', '‘', '’', '›', '‹']);

/** Noun phrases and prepositional phrases among the tokens of a clause, in order; they never cross a mark or a verb. */
export function nounPhrases(tokens: readonly Token[], parts: readonly TokenRange[], rules: ClauseRules): Phrase[] {
  const found: Phrase[] = [];
  for (const [first, end] of parts) {
    for (let index = first; index < end; ) {
      const phrase = phraseAt(tokens, index, end, rules);
      if (!phrase) index++;
      else {
        found.push(phrase);
        index = phrase.tokens[1];
      }
    }
  }
  return found;
}

function phraseAt(tokens: readonly Token[], at: number, end: number, rules: ClauseRules): Phrase | null {
  if (isComparison(tokens, at, end, rules)) {
    const counted = phraseAt(tokens, at + 2, end, rules);
    return counted && counted.preposition === null ? { ...counted, tokens: [at, counted.tokens[1]] } : null;
  }
  const preposition = tokens[at]!.pos === 'ADP' ? at : null;
  const start = preposition === null ? at : at + 1;
  const core = rules.nounsTogether ? compoundAt(tokens, start, end) : withPossessor(tokens, start, end);
  if (!core) return null;
  let stop = core[1];
  // "im Januar 2019": a number behind the noun belongs to it where it counts nothing itself.
  if (!rules.nounsTogether && isNoun(tokens[core[2]]!) && isLoneNumber(tokens, stop, end)) stop++;
  // Attributes in the genitive belong to the phrase ("der Sprecher des Amtes"), one after the other.
  for (let turn = 0; turn < 4 && stop < end; turn++) {
    const next = coreAt(tokens, stop, end);
    if (!next || feature(tokens, next[2], 'Case') !== 'Gen' || tokens[stop]!.pos === 'PRON') break;
    stop = next[1];
  }
  const head = core[2];
  return {
    tokens: [at, stop],
    head,
    preposition,
    letterCase: feature(tokens, head, 'Case'),
    number: feature(tokens, head, 'Number') as Phrase['number'],
  };
}

/** "more than 20 houses": the comparative and its word belong to the number. */
function isComparison(tokens: readonly Token[], at: number, end: number, rules: ClauseRules): boolean {
  if (at + 2 >= end || tokens[at + 2]!.pos !== 'NUM') return false;
  return /^(?:ADV|ADJ|DET)$/.test(tokens[at]!.pos) && rules.comparators.has(tokens[at + 1]!.lemma);
}

function isLoneNumber(tokens: readonly Token[], at: number, end: number): boolean {
  if (at >= end || tokens[at]!.pos !== 'NUM') return false;
  return at + 1 >= end || !/^(?:NOUN|PROPN|ADJ|NUM|SYM)$/.test(tokens[at + 1]!.pos);
}

/** "Deutschlands größter Betrieb": a name in the genitive stands before its noun. */
function withPossessor(tokens: readonly Token[], start: number, end: number): readonly [number, number, number] | null {
  const core = coreAt(tokens, start, end);
  if (!core || core[1] - core[0] !== 1 || tokens[core[2]]!.pos !== 'PROPN') return core;
  if (feature(tokens, core[2], 'Case') !== 'Gen' || core[1] >= end || !/^(?:ADJ|NOUN)$/.test(tokens[core[1]]!.pos))
    return core;
  const owned = coreAt(tokens, core[1], end);
  return owned && tokens[owned[2]]!.pos === 'NOUN' ? [core[0], owned[1], owned[2]] : core;
}

/** Nouns and names that stand together ("the police station"), possessors included ("Merand's house"): the last is the head. */
function compoundAt(tokens: readonly Token[], start: number, end: number): readonly [number, number, number] | null {
  let at = start;
  let head = -1;
  while (at < end && at - start < 14) {
    const { pos, morph } = tokens[at]!;
    const isPossessive = pos === 'PRON' && morph.includes('Poss=Yes');
    if (pos === 'PRON' && !isPossessive) return at === start ? [start, start + 1, start] : null;
    if (isNoun(tokens[at]!) || (pos === 'NUM' && head < 0 && !isNoun(tokens[at + 1] ?? tokens[at]!))) head = at;
    else if (pos === 'PART' && morph.includes('PartType=Gen') && head >= 0) head = -1;
    else if (head >= 0 || !(isPossessive || isModifier(tokens, at, start))) break;
    at++;
  }
  return head >= 0 ? [start, head + 1, head] : null;
}

/** Determiner, adjectives, noun and names behind it: `[first, end, head]`, or null when no noun or pronoun comes. */
function coreAt(tokens: readonly Token[], start: number, end: number): readonly [number, number, number] | null {
  if (start >= end) return null;
  if (tokens[start]!.pos === 'PRON') return [start, start + 1, start];
  let at = start;
  // "2018 rund 300 Gäste": a number with an adverb behind it counts nothing of what follows.
  while (at < end && at - start < 8 && isModifier(tokens, at, start)) {
    if (tokens[at]!.pos === 'ADV' && tokens[at - 1]?.pos === 'NUM') break;
    at++;
  }
  if (at < end && isNoun(tokens[at]!)) {
    const head = at++;
    while (
      at < end &&
      (tokens[at]!.pos === 'PROPN' ||
        (tokens[at]!.pos === 'NOUN' && tokens[head]!.pos === 'PROPN' && tokens[at - 1]!.pos === 'PROPN'))
    )
      at++;
    return [start, at, head];
  }
  const last = at - 1;
  // A determiner or a number alone can stand for a noun ("Alle kamen", "Zwei starben").
  if (at > start && /^(?:DET|NUM|ADJ)$/.test(tokens[last]!.pos) && feature(tokens, last, 'Case') !== null)
    return [start, at, last];
  if (at > start && tokens[last]!.pos === 'NUM') return [start, at, last];
  return null;
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

function isModifier(tokens: readonly Token[], at: number, start: number): boolean {
  const { pos } = tokens[at]!;
  if (pos === 'DET' || pos === 'ADJ' || pos === 'NUM' || pos === 'SYM') return true;
  // 'einen „Fehler“': a mark stands between.
  if (pos === 'PUNCT')
    return at > start && quotes.has(tokens[at]!.lemma) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
  // "die gestern beschlossenen Hilfen": an adverb counts only inside.
  return pos === 'ADV' && at > start && /^(?:ADJ|NUM|ADV)$/.test(tokens[at + 1]?.pos ?? '');
}

/** Value of a feature of a token, or null. */
export function feature(tokens: readonly Token[], index: number, name: string): string | null {
  const { morph } = tokens[index]!;
  const at = morph.startsWith(`${name}=`) ? 0 : morph.indexOf(`|${name}=`) + 1;
  if (at === 0 && !morph.startsWith(`${name}=`)) return null;
  const from = at + name.length + 1;
  const end = morph.indexOf('|', from);
  return end < 0 ? morph.slice(from) : morph.slice(from, end);
}

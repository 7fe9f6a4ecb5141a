import type { Passage, Unit } from './passage.ts';
import { quoteCloses, quoteOpens, quoteOver } from './quote-at.ts';
import type { Range } from './ranges.ts';
import { isFiniteVerb, isNoun, isPunctuation } from './word-facts.ts';

/**
 * End of the noun phrase that starts at `start`, not beyond `limit`: determiners, adjectives, nouns, names in quotation
 * marks, genitives, "von …", short brackets, coordination, and an apposition between commas. Returns `start` when none
 * starts there.
 */
export function nounPhraseEnd(passage: Passage, unit: Unit, start: number, limit: number, wide = false): number {
  const { lower, words } = passage;
  const { data } = unit;
  let at = start;
  let end = start;
  let seenNoun = false;
  while (at < limit) {
    const word = lower[at]!;
    const quote = quoteOpens(passage, unit, at) ? quoteOver(passage, unit, at) : null;
    if (quote) {
      if (quote.outer[1] > limit || quote.outer[1] - quote.outer[0] > 9) break;
      at = end = quote.outer[1];
      seenNoun = true;
      continue;
    }
    if (words[at] === '(' || words[at] === '[') {
      const close = closing(passage, at, Math.min(limit, at + 12));
      if (!seenNoun || close < 0) break;
      at = end = close + 1;
      continue;
    }
    if (word === ',') {
      const next = seenNoun ? appositionEnd(passage, unit, at, limit) : -1;
      if (next < 0) break;
      at = end = next;
      continue;
    }
    if (seenNoun && data.obliqueTitles.has(word)) break;
    if (isPunctuation(passage, at) && !"-–/&'’.".includes(words[at]!)) break;
    if (words[at] === '.' || words[at] === '–' || words[at] === '-') {
      if (words[at] !== '.' || !seenNoun) break;
      if (at + 1 >= limit) break;
      at += 1;
      continue;
    }
    if (isPunctuation(passage, at)) {
      at += 1;
      continue;
    }
    if (isFiniteVerb(passage, unit, at) && !isNoun(passage, unit, at)) {
      // "eine mit dem Vorgang vertraute Person": an attribute that reads like a verb before its noun.
      const attribute = seenNoun && passage.tokens[start + 1]?.pos === 'ADP' && data.determiners.has(lower[start]!);
      if (!attribute || at + 1 >= limit || !isNoun(passage, unit, at + 1)) break;
      at += 1;
      continue;
    }
    if (seenNoun && data.coordinators.has(word)) {
      const next = at + 1;
      if (next >= limit || !data.joiners.has(word)) break;
      if (!opensNounPhrase(passage, unit, next)) break;
      at = next;
      continue;
    }
    const linked = seenNoun && (data.nameLinks.has(word) || (wide && passage.tokens[at]!.pos === 'ADP'));
    if (linked) {
      if (at + 1 >= limit || !opensNounPhrase(passage, unit, at + 1, true)) break;
      at += 1;
      const inner = nounPhraseEnd(passage, unit, at, limit);
      if (inner === at) break;
      at = end = inner;
      continue;
    }
    if (seenNoun && !wide && at === end && opensNext(passage, at)) break;
    if (isNoun(passage, unit, at)) {
      seenNoun = true;
      at = end = at + 1;
      continue;
    }
    if (data.determiners.has(word)) {
      if (seenNoun && (!data.genitiveDeterminers.has(word) || (!wide && passage.tokens[end - 1]!.pos === 'PROPN')))
        break;
      at += 1;
      if (!seenNoun && at === start + 1) end = start;
      continue;
    }
    // "die Agentur nwd": a name in small letters behind its noun.
    if (
      seenNoun &&
      at === end &&
      data.agencyNouns.has(lower[at - 1]!) &&
      /^\p{L}{2,6}$/u.test(word) &&
      !isFiniteVerb(passage, unit, at)
    ) {
      at = end = at + 1;
      continue;
    }
    const { pos } = passage.tokens[at]!;
    if (pos === 'ADJ' || pos === 'DET' || (pos === 'NUM' && !seenNoun)) {
      at += 1;
      continue;
    }
    if (pos === 'PRON' && !seenNoun) return at + 1;
    if (
      (pos === 'ADV' || pos === 'PART' || (pos === 'ADP' && at > start)) &&
      !seenNoun &&
      at > start &&
      at + 1 < limit
    ) {
      at += 1;
      continue;
    }
    if (pos === 'VERB' && !seenNoun && at > start && passage.tokens[at]!.morph.includes('Part')) {
      at += 1;
      continue;
    }
    if (pos === 'X' && !seenNoun && at > start && !data.finiteForms.has(word) && /(?:e|en|er|es|em|\d)$/.test(word)) {
      at += 1;
      continue;
    }
    break;
  }
  if (end === start && start < limit) {
    const word = lower[start]!;
    if (data.subjectPronouns.has(word) || data.determiners.has(word)) return start + 1;
  }
  return end;
}

/**
 * "laut BBC britische Staatsbürger", "fordern die Vereine Bürger auf": an adjective, or a second common noun, behind a
 * noun begins something new, unless a name or a place follows its kind ("Ende Januar", "Agentur nwd").
 */
function opensNext(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]!;
  const before = passage.tokens[at - 1]!;
  const word = passage.words[at]!;
  // "Meinung politischer Beobachter": a genitive without article.
  if (token.pos === 'ADJ') return word === passage.lower[at] && !word.endsWith('er');
  return token.pos === 'NOUN' && before.pos === 'NOUN' && before.morph.includes('Number=Plur');
}

/** True when a noun phrase may open at the token. */
export function opensNounPhrase(passage: Passage, unit: Unit, at: number, oblique = false): boolean {
  const word = passage.lower[at];
  if (word === undefined) return false;
  const { pos } = passage.tokens[at]!;
  if (!oblique && unit.data.obliqueDeterminers.has(word) && !unit.data.genitiveDeterminers.has(word)) return false;
  if (quoteOpens(passage, unit, at)) return true;
  if (isPunctuation(passage, at)) return false;
  return (
    unit.data.determiners.has(word) ||
    pos === 'DET' ||
    pos === 'NUM' ||
    pos === 'ADJ' ||
    isNoun(passage, unit, at) ||
    /^\d/.test(word)
  );
}

function closing(passage: Passage, at: number, limit: number): number {
  const close = passage.words[at] === '(' ? ')' : ']';
  for (let i = at + 1; i < limit; i++) if (passage.words[i] === close) return i;
  return -1;
}

/** ", der Leiter der Behörde," behind a noun: where it ends, its closing comma included; -1 when it is none. */
function appositionEnd(passage: Passage, unit: Unit, comma: number, limit: number): number {
  const start = comma + 1;
  if (start >= limit || !opensNounPhrase(passage, unit, start)) return -1;
  if (quoteOpens(passage, unit, start)) return -1;
  let end = start;
  while (end < limit && passage.words[end] !== ',' && end - start < 25) {
    if (isFiniteVerb(passage, unit, end) && !isNoun(passage, unit, end)) return -1;
    if (passage.words[end] === ':' || longQuoteOpens(passage, unit, end)) return -1;
    end += 1;
  }
  if (end < limit && passage.words[end] !== ',') return -1;
  let word = start;
  let noun = false;
  for (; word < end; word++) if (isNoun(passage, unit, word)) noun = true;
  if (!noun) return -1;
  const reached = nounPhraseEnd(passage, unit, start, end, true);
  if (reached < end) return reached > start && end === limit ? reached : -1;
  // The comma behind it belongs to it only when the clause goes on ("Vogt, Leiter des Amtes, sagte").
  return end;
}

/** Trims commas and small words off the end of a range. */
export function trimEnd(passage: Passage, unit: Unit, [first, end]: Range): Range {
  let last = end;
  while (last > first) {
    const word = passage.lower[last - 1]!;
    const bracket = word === ')' || word === ']' || quoteCloses(passage, unit, last);
    if (bracket || (!isPunctuation(passage, last - 1) && !unit.data.particles.has(word))) break;
    last -= 1;
  }
  return [first, last];
}

/** A whole utterance begins here. */
function longQuoteOpens(passage: Passage, unit: Unit, at: number): boolean {
  const quote = quoteOpens(passage, unit, at) ? quoteOver(passage, unit, at) : null;
  return quote !== null && quote.outer[1] - quote.outer[0] > 9;
}

import type { SpeechData } from '../../languages/parts/speech.ts';
import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { longestKnownEnd } from '../../text/known-end.ts';
import { findAtOrBefore } from '../../text/token-index.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { tellingNoun } from './telling-noun.ts';
import { isNoun } from './word-facts.ts';

/** Shortest end of a compound that tells what it is: "Hausarzt", "Jugendamt"; not "Einsatz". */
const shortestTails = { person: 3, body: 3, text: 5 } as const;
const longestTail = 20;

/** "nach Darstellung des Verlags", "laut Vorschlag der Stadt". */
export function isAccount(unit: Unit, word: string): boolean {
  return unit.data.nouns.has(word) || tellingNoun(unit, word) !== undefined;
}

/** True when the noun at a position is one of those that may speak: a role, a person, a body, a text, the name of a host. */
export function speakingNoun(passage: Passage, unit: Unit, at: number): boolean {
  // The name of a host.
  if (/^\p{L}+\.\p{Ll}{2,}$/u.test(passage.words[at]!)) return true;
  const { data, names } = unit;
  const lemma = passage.tokens[at]!.lemma.toLowerCase();
  const word = passage.lower[at]!;
  if (data.mediumEndings.has(word) || data.agencyNouns.has(word) || data.outletNouns.has(word)) return true;
  if (data.spokesWords.has(word) || data.audienceNouns.has(word) || names.roles.has(lemma)) return true;
  if (data.compoundsApart) return data.speakingNouns.has(word) || data.speakingNouns.has(lemma);
  if (knownEnd(word, data.speakingNouns) || knownEnd(lemma, data.speakingNouns)) return true;
  return data.speakingEndings.some(
    (ending) => word.endsWith(ending) && knownEnd(word.slice(0, -ending.length), data.speakingNouns),
  );
}

/** The whole word or its end, long enough to tell, is in the list. */
function knownEnd(form: string, nouns: SpeechData['speakingNouns']): boolean {
  return nouns.has(form) || longestKnownEnd(form, nouns, shortestTails.body, longestTail, tailFits) !== undefined;
}

/** The mention that holds the token as a whole, or whose title it is: not "US" in "US-Wahl". */
export function mentionAt(mentions: readonly Mention[], [start, end]: Span): Mention | null {
  const last = findAtOrBefore(mentions, start);
  for (let at = last; at >= Math.max(0, last - 3); at--) {
    const mention = mentions[at]!;
    if (mention.span[0] <= start && end <= mention.span[1] && !mention.nested) return mention;
    if (mention.title && mention.title[0] <= start && start < mention.title[1]) return mention;
  }
  return null;
}

/**
 * Where the words name a body, their first noun for it, or -1; -1 as well when they name a person. With `persons` a noun for
 * one counts like that for a body, without it that for a text.
 */
export function namesBody(passage: Passage, unit: Unit, [first, end]: Range, persons: boolean): number {
  let body = -1;
  for (let at = first; at < end; at++) {
    const kind = kindOf(passage, unit, at);
    const mention = mentionAt(passage.article.layers.mentions, passage.tokens[at]!.span);
    const person = kind === 'person' || unit.data.spokesWords.has(passage.lower[at]!);
    if (mention?.type === 'person' || (person && !persons)) return -1;
    const counts = kind !== undefined && (kind !== 'text' || !persons);
    if (body < 0 && (counts || mention?.type === 'organisation' || mention?.actor === true)) body = at;
  }
  return body;
}

function kindOf({ tokens, lower }: Passage, { data }: Unit, at: number): 'person' | 'body' | 'text' | undefined {
  const lemma = tokens[at]!.lemma.toLowerCase();
  const known = data.speakingNouns.get(lower[at]!) ?? data.speakingNouns.get(lemma);
  if (known || data.compoundsApart || tokens[at]!.pos !== 'NOUN') return known;
  return longestKnownEnd(lemma, data.speakingNouns, shortestTails.body, longestTail, tailFits);
}

const tailFits = (kind: keyof typeof shortestTails, length: number): boolean => length >= shortestTails[kind];

/** True when a person is named in the words. */
export function namesPerson({ article, tokens }: Passage, [first, end]: Range): boolean {
  for (let at = first; at < end; at++)
    if (mentionAt(article.layers.mentions, tokens[at]!.span)?.type === 'person') return true;
  return false;
}

/**
 * True when the words name somebody beside a text: who relies on "preliminary results" or "safety concerns" speaks for
 * himself. Languages without a list of nouns that speak keep everything.
 */
export function namesSomebody(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  const { data } = unit;
  if (data.speakingNouns.size === 0) return true;
  for (let at = first; at < end; at++) {
    const { lemma, span } = passage.tokens[at]!;
    const mention = mentionAt(passage.article.layers.mentions, span);
    if (mention && mention.form !== 'demonym') return true;
    const isText = data.speakingNouns.get(lemma.toLowerCase()) === 'text' || isAccount(unit, passage.lower[at]!);
    if (!isText && isNoun(passage, unit, at) && speakingNoun(passage, unit, at)) return true;
  }
  return false;
}

/** "ABC-Abgeordnete": a word whose last part, behind a hyphen, is a noun for a person. */
export function endsInPerson({ data }: Unit, word: string): boolean {
  const at = word.lastIndexOf('-');
  if (at < 0 || data.compoundsApart) return false;
  const tail = word.slice(at + 1).toLowerCase();
  const known = data.speakingNouns.get(tail);
  return (known ?? longestKnownEnd(tail, data.speakingNouns, shortestTails.person, longestTail, tailFits)) === 'person';
}

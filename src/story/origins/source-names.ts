import type { ClaimData } from '../../languages/parts/claims.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { visitWordRuns } from '../../text/word-runs.ts';

/** Shorter words of a name are articles and prepositions, or say too little; initials are no words. */
const shortestWord = 4;
/** Two words of which the one begins with all of the other are forms of one ("Nigeria", "Nigerian"). */
const shortestStem = 5;
const longestEnding = 3;
/** The head of a compound names what the whole does ("Gewerkschaft", "Bahngewerkschaft"). */
const shortestHead = 6;

/** The words of a name or a text by which sources are compared: folded, short ones only where they are initials. */
export function tellingWords(text: string): readonly string[] {
  const words: string[] = [];
  visitWordRuns(text, (start, end, kind) => {
    const word = text.slice(start, end);
    const isInitials = word.length > 1 && word === word.toUpperCase();
    if (kind === 'word' && (word.length >= shortestWord || isInitials)) words.push(foldLetters(word));
  });
  return words;
}

/** What a language knows of the names of bodies. */
export type BodyNames = Pick<ClaimData, 'bodies' | 'spokespeople'>;

/** Nouns of bodies have no more words than this. */
const longestBody = 3;

/**
 * The telling words of a name or a text, nouns of bodies and of those who speak for them as the words that belong to no
 * language: "Polizei Nordkoog" and "Nordkoog police", "Polizeisprecherin" and "police", "Kreis" and "Landkreis".
 */
export function namingWords(text: string, names: BodyNames | null): readonly string[] {
  if (!names) return tellingWords(text);
  const words: string[] = [];
  visitWordRuns(text, (start, end, kind) => {
    if (kind === 'word') words.push(text.slice(start, end));
  });
  const told: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const body = bodyAt(words, at, names);
    if (body) told.push(...body.words);
    else told.push(...tellingWords(words[at]!));
    at += (body?.length ?? 1) - 1;
  }
  return told;
}

function bodyAt(
  words: readonly string[],
  at: number,
  { bodies, spokespeople }: BodyNames,
): { readonly words: readonly string[]; readonly length: number } | null {
  for (let length = Math.min(longestBody, words.length - at); length > 0; length--) {
    const known = bodies.get(
      words
        .slice(at, at + length)
        .join(' ')
        .toLowerCase(),
    );
    if (known) return { words: known, length };
  }
  const word = words[at]!.toLowerCase();
  for (const voice of spokespeople) {
    const known = word.endsWith(voice) ? bodies.get(word.slice(0, -voice.length)) : undefined;
    if (known) return { words: known, length: 1 };
  }
  return null;
}

/**
 * True when every word of the one name stands in the other: "Polizei" and "Polizei Nordkoog", "Brandt" and "Ole Brandt",
 * "government of Marland" and "the Marlandian government". In doubt they are one source.
 */
export function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  return a.length <= b.length ? standIn(a, b) : standIn(b, a);
}

/** True when all words of a name stand among these; never for a name without words. */
export function standIn(name: readonly string[], words: readonly string[]): boolean {
  return name.length > 0 && name.every((word) => words.some((other) => isOneWord(word, other)));
}

function isOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= shortestHead && long.endsWith(short)) return true;
  return short.length >= shortestStem && long.length - short.length <= longestEnding && long.startsWith(short);
}

import type { NameData, PhraseTable } from '../../languages/parts/names.ts';
import type { Gazetteer } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { phraseTestsOf } from './phrase-continuation.ts';
import { isQuoteMark } from './quote-mark.ts';
import { CAPITAL, COMMON, type Evidence, FUNCTION, LETTERS, NOUN } from './token-evidence.ts';
import { placeWeight } from './town-weight.ts';
import { KNOWN_ALONE, KNOWN_LENGTH, LIKELY_ALONE, LIKELY_LENGTH, phraseType, TOWN_WEIGHT } from './word-evidence.ts';

const LONGEST_PLACE = 5;

/** Marks known names and place names over tokens `[first, end)`, longest first from the left. */
export function matchPhrases(
  evidence: Evidence,
  text: string,
  tokens: readonly Token[],
  range: readonly [first: number, end: number],
  names: NameData,
  gazetteer: Gazetteer | null,
): void {
  const [first, end] = range;
  const { cells, rows, known, likely } = evidence;
  const scene = { evidence, text, tokens, range };
  for (let index = first; index < end; ) {
    const row = rows[index]!;
    const longest = cells[row + KNOWN_LENGTH]!;
    const alone = cells[row + KNOWN_ALONE]!;
    index += longest === 0 ? 1 : matchTable(names.knownNames, known, alone, longest, scene, index);
  }
  for (let index = names.likelyNames ? first : end; index < end; ) {
    const row = rows[index]!;
    const longest = cells[row + LIKELY_LENGTH]!;
    const alone = cells[row + LIKELY_ALONE]!;
    index += longest === 0 ? 1 : matchTable(names.likelyNames!, likely, alone, longest, scene, index);
  }
  if (!gazetteer) return;
  for (let index = first; index < end; ) {
    const flags = evidence.flags[index]!;
    const length = flags & CAPITAL ? matchPlace(evidence, text, tokens, index, end, gazetteer, names) : 1;
    index += length;
  }
}

interface Scene {
  readonly evidence: Evidence;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly range: readonly [first: number, end: number];
}

/**
 * Marks the longest name of a table that begins at a token, `longest` tokens at most; `alone` is the type of the one
 * token. Returns the tokens it takes.
 */
function matchTable(
  table: PhraseTable,
  marks: Uint8Array,
  alone: number,
  longest: number,
  scene: Scene,
  index: number,
): number {
  const { text, tokens, range } = scene;
  const [start, stop] = tokens[index]!.span;
  let last = Math.min(range[1], index + longest) - 1;
  // A name of more than one token goes on with what stands behind the first, or the text is no such name.
  const tests = phraseTestsOf(table);
  if (last > index && !tests.mayGoOn(text, start, stop)) last = index;
  for (; last >= index; last--) {
    const close = tokens[last]!.span[1];
    if (last > index && !tests.mayBe(text, start, close)) continue;
    const type = last === index ? alone : phraseType(table, text.slice(start, close));
    if (type === 0 || (last > index && isPlainOpening(scene, table, index, last))) continue;
    for (let at = index; at <= last; at++) marks[at] = type + (at > index ? 8 : 0);
    return last - index + 1;
  }
  return 1;
}

/**
 * "Die Zeit war knapp.": an article that the beginning of a sentence capitalises, and plain words behind it. In quotation
 * marks, with a capital inside a sentence, or where the rest is a name by itself, it is the listed name.
 */
function isPlainOpening({ evidence, text, tokens, range }: Scene, table: PhraseTable, index: number, last: number) {
  const { flags, words } = evidence;
  if (!(flags[index]! & FUNCTION) || (index > range[0] && flags[index - 1]! & LETTERS)) return false;
  for (let at = index + 1; at <= last; at++) if (!(flags[at]! & (NOUN | COMMON))) return false;
  const quoted = isQuoteMark(words[index - 1] ?? '') && isQuoteMark(words[last + 1] ?? '');
  return !quoted && phraseType(table, text.slice(tokens[index + 1]!.span[0], tokens[last]!.span[1])) === 0;
}

function matchPlace(
  evidence: Evidence,
  text: string,
  tokens: readonly Token[],
  index: number,
  end: number,
  gazetteer: Gazetteer,
  names: NameData,
): number {
  const start = tokens[index]!.span[0];
  let last = index;
  const limit = Math.min(end, index + LONGEST_PLACE) - 1;
  while (last < limit && mayContinue(evidence, last + 1) && tokens[last + 1]!.span[0] - tokens[last]!.span[1] <= 1)
    last++;
  for (; last >= index; last--) {
    if (last > index && !(evidence.flags[last]! & CAPITAL)) continue;
    const flags = evidence.flags[index]!;
    if (last === index && flags & FUNCTION) return 1;
    const weight =
      last === index
        ? evidence.cells[evidence.rows[index]! + TOWN_WEIGHT]!
        : placeWeight(text.slice(start, tokens[last]!.span[1]), gazetteer, names);
    if (weight === 0) continue;
    if (last === index && weight < 3 && flags & (COMMON | NOUN)) return 1;
    for (let at = index; at <= last; at++) evidence.places[at] = weight + (at > index ? 8 : 0);
    return last - index + 1;
  }
  return 1;
}

/** Capitalised words and small links ("am", "ob der") may stand inside a place name. */
function mayContinue(evidence: Evidence, index: number): boolean {
  const flags = evidence.flags[index]!;
  return (flags & LETTERS) !== 0 && ((flags & CAPITAL) !== 0 || evidence.lower[index]!.length <= 4);
}

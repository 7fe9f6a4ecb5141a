import type { QuantityData } from '../../languages/parts/quantities.ts';
import { sentenceOfToken } from '../../text/token-index.ts';
import { type WordRow, wordAt } from '../../text/word-row.ts';
import { nameKey } from './name-key.ts';
import type { NumberReading } from './number-reading.ts';
import { isPlural } from './plural-noun.ts';

/**
 * True for numbers that count nothing: times of day, labels ("Gleis 2"), scores, list numbers, ages, telephone numbers,
 * years. Dates and names are kept out by the caller, which knows the layers.
 */
export function isNoQuantity(row: WordRow, number: NumberReading, data: QuantityData, named: Set<string>): boolean {
  const before = row.words[number.first - 1] ?? '';
  const after = row.words[number.end] ?? '';
  if (isClock(row, number, data) || isOfParent(row, number, data)) return true;
  if (number.written !== 'digits')
    return isPlace(row, number, data) || isNounOfItsOwn(row, number, data) || isAge(row, number, data);
  if (number.glued === null && isLabelled(row, number.first, data)) return true;
  if (number.glued === null && !number.multiplied && endsName(row, number)) {
    named.add(nameKey(row, number.first));
    return true;
  }
  // "4 / 5 stars".
  if (before === '/' && /^\d/.test(row.words[number.first - 2] ?? '')) return true;
  if (after === '/' && /^\d/.test(row.words[number.end + 1] ?? '')) return true;
  if (before === ':' && touches(row, number.first - 1) && /^\d/.test(row.words[number.first - 2] ?? '')) return true;
  if (after === ':' && /^\d/.test(row.words[number.end + 1] ?? '') && touches(row, number.end)) return true;
  if ('/+#'.includes(before) && before !== '' && touches(row, number.first - 1)) return true;
  if (after === '/' && touches(row, number.end)) return true;
  // "Die 35- bis 59-Jährigen": the first part of a compound that is cut short.
  if (after === '-' && touches(row, number.end - 1) && !touches(row, number.end)) return true;
  if (after === ')' && before !== '(' && startsSentence(row, number.first)) return true;
  if (before === '(' && after === ')' && !number.multiplied) return true;
  // "In his early 20's".
  if (/^['’]s$/.test(after) && touches(row, number.end - 1)) return true;
  if (before === '§' || before === '&') return true;
  // "I Would Die 4 U": a lone capital behind it, and a capital before it.
  if (/^\p{Lu}\.?$/u.test(wordAt(row, number.end)) && /^\p{Lu}/u.test(wordAt(row, number.first - 1))) return true;
  return isAge(row, number, data);
}

/** "18 Uhr", and the first of two: "um 18 und um 20 Uhr", "between 6 and 8 p.m.". */
function isClock(row: WordRow, number: NumberReading, data: QuantityData): boolean {
  if (number.value === null || number.value > latestHour) return false;
  if (data.clockWords.has(row.words[number.end] ?? '')) return true;
  if (!joins(row, number.end, data)) return false;
  const next = row.tokens[number.end + 1]?.pos === 'ADP' ? number.end + 2 : number.end + 1;
  return /^\d/.test(row.words[next] ?? '') && data.clockWords.has(row.words[next + 1] ?? '');
}

const latestHour = 24.6;

function joins(row: WordRow, at: number, data: QuantityData): boolean {
  return row.tokens[at]?.pos === 'CCONJ' || data.ranges.some(({ between }) => between === row.words[at]);
}

/** "Gleis 2", and the second of "gates 4 and 5". */
function isLabelled(row: WordRow, first: number, data: QuantityData): boolean {
  if (data.labels.has(row.words[first - 1] ?? '')) return true;
  return (
    joins(row, first - 1, data) &&
    /^\d+$/.test(row.words[first - 2] ?? '') &&
    data.labels.has(row.words[first - 3] ?? '')
  );
}

/** "A mother of 12 was killed": how many children somebody has, where no noun says so. */
function isOfParent(row: WordRow, number: NumberReading, data: QuantityData): boolean {
  if (!data.parentNouns.has(row.words[number.first - 2] ?? '') || !data.partitives.has(row.words[number.first - 1]!))
    return false;
  const next = row.tokens[number.end];
  if (next?.pos === 'NOUN') return data.pluralEnds.length > 0 && !isPlural(row, number.end, data);
  return next?.pos !== 'ADJ' || row.tokens[number.end + 1]?.pos !== 'NOUN';
}

/** "Die beste Elf": a number word with a capital in the middle of a German sentence is a noun. */
function isNounOfItsOwn(row: WordRow, number: NumberReading, data: QuantityData): boolean {
  if (!data.glued || number.end - number.first !== 1 || !data.numberWords.has(row.words[number.first]!)) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(wordAt(row, number.first)) || startsSentence(row, number.first)) return false;
  const { pos } = row.tokens[number.first - 1]!;
  return pos === 'DET' || pos === 'ADJ';
}

/** "Auf Platz vier", "position two": a label with a number in words, and nothing counted behind it. */
function isPlace(row: WordRow, number: NumberReading, data: QuantityData): boolean {
  if (number.written !== 'word' || !data.labels.has(row.words[number.first - 1] ?? '')) return false;
  const { pos, morph } = row.tokens[number.end] ?? { pos: '', morph: '' };
  return !/^(?:NOUN|ADJ|PROPN|X|NUM)$/.test(pos) && !morph.includes('VerbForm=Ger');
}

/** "the Falcon 9 and …": a number behind a proper name that counts no noun belongs to the name; "in Leeds 7 died" counts. */
function endsName(row: WordRow, number: NumberReading): boolean {
  let first = number.first;
  while (first > 0 && row.tokens[first - 1]!.pos === 'PROPN') first--;
  if (first === number.first || startsSentence(row, first) || row.tokens[first - 1]!.pos !== 'DET') return false;
  const next = row.tokens[number.end]?.pos ?? 'PUNCT';
  return next !== 'NOUN' && next !== 'ADJ' && next !== 'PROPN' && next !== 'SYM' && next !== 'NUM';
}

/** "81 Jahre alt", "aged 51": an attribute of one person, not a count. */
function isAge(row: WordRow, number: NumberReading, data: QuantityData): boolean {
  const [second, first] = [row.words[number.first - 2] ?? '', row.words[number.first - 1] ?? ''];
  // "Ein Mann Ende 40", "im Alter von 81 und 89 Jahren": the first of two ages has no unit of its own.
  if (data.agePrefixes.has(first) && number.value !== null && number.value <= 100 && number.value % 10 === 0)
    return true;
  if (data.ageWords.has(second) && data.agePrepositions.has(first)) return true;
  if (isBareAge(row, number, data) || isWhoseAge(row, number)) return true;
  if (!data.ageUnits.has(row.words[number.end] ?? ''))
    return data.ageWords.has(row.words[number.first - 1] ?? '') && data.nounsInRow;
  return data.ageWords.has(row.words[number.end + 1] ?? '');
}

/** Nobody is older. */
const oldest = 120;
/** How far before a bare age the word stands that makes it one, in tokens. */
const bareAgeReach = 6;

/** "Mob boss dies in prison at 77": a bare number behind a word for dying; "the number of dead stood at 45" counts. */
function isBareAge(row: WordRow, number: NumberReading, data: QuantityData): boolean {
  if (!data.bareAges.before.has(row.words[number.first - 1] ?? '') || !mayBeAge(number)) return false;
  // A headline may run into the name that follows: "Holt dead at 95 W. Holt was …".
  if (!/^(?:PUNCT|ADP|CCONJ|X|PROPN|PRON)?$/.test(row.tokens[number.end]?.pos ?? '') || number.glued !== null)
    return false;
  if (data.partitives.has(row.words[number.end] ?? '')) return false;
  for (let at = number.first - 2; at >= Math.max(0, number.first - bareAgeReach); at--) {
    if (data.bareAges.near.has(row.words[at]!)) return true;
    if (row.tokens[at]!.pos === 'VERB') return false;
  }
  return false;
}

/** "Ann, who was 17, left": a bare number between a relative pronoun with its auxiliary and a mark. */
function isWhoseAge(row: WordRow, number: NumberReading): boolean {
  if (number.written !== 'digits' || number.glued !== null || !mayBeAge(number)) return false;
  if (row.tokens[number.first - 1]?.pos !== 'AUX' || row.tokens[number.end]?.pos !== 'PUNCT') return false;
  return /PronType=(?:Int,)?Rel/.test(row.tokens[number.first - 2]?.morph ?? '');
}

/** A whole number that somebody can be old. */
export function mayBeAge({ value }: NumberReading): boolean {
  return value !== null && Number.isInteger(value) && value > 0 && value <= oldest;
}

/** True when no space stands on either side of the token. */
function touches(row: WordRow, index: number): boolean {
  const token = row.tokens[index];
  const next = row.tokens[index + 1];
  return token !== undefined && next !== undefined && token.span[1] === next.span[0];
}

function startsSentence(row: WordRow, index: number): boolean {
  const sentence = sentenceOfToken(row.sentences, index);
  return sentence >= 0 && row.sentences[sentence]!.tokens[0] === index;
}

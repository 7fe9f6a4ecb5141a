import type { QuantityData } from '../../languages/parts/quantities.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { indexNounBefore } from '../../text/index-noun.ts';
import { nounClass } from '../../text/noun-class.ts';
import type { WordRow } from '../../text/word-row.ts';
import type { QuantityFound } from './make-quantities.ts';

const lookBack = 6;
const farthestSentence = 2;
const widestRatio = 10;
/** How far behind a noun for a number the noun may stand that it counts. */
const countedReach = 6;
/** The same for nouns that the language knows, which may have attributes ("der weltweit an dem Virus gestorbenen Menschen"). */
const conceptReach = 9;

/**
 * Second pass: gives a head to numbers whose noun stands elsewhere. "Die Zahl der Toten stieg auf fünf" has it before
 * the number; "darunter 8.000" and "die Feuerwehr nennt 860" take it from the number before. Such a head is inferred.
 */
export function fillHeads(row: WordRow, found: readonly QuantityFound[], data: QuantityData): QuantityFound[] {
  const filled: QuantityFound[] = [];
  for (const [index, bare] of found.entries()) {
    const item = fromWhole(row, bare, found[index + 1], data) ?? bare;
    const open = item.quantity.unit === null && (item.quantity.head === null || isLoosePart(row, item, data));
    const [from] = row.sentences[item.sentence]!.tokens;
    const fuller =
      open && indexNounBefore(row, item.tokens[0], from, data) < 0
        ? (fromCountNoun(row, item, data) ?? fromMoney(row, item, filled) ?? fromEarlier(row, item, filled, data))
        : null;
    filled.push(fuller ?? item);
  }
  return filled;
}

/** "zwei Milliarden der vier Milliarden Euro", "two of the four million euros": a part has the unit of its whole. */
function fromWhole(
  row: WordRow,
  item: QuantityFound,
  next: QuantityFound | undefined,
  data: QuantityData,
): QuantityFound | null {
  if (item.quantity.unit !== null || !next || next.quantity.unit === null || next.sentence !== item.sentence)
    return null;
  const between = row.words.slice(item.tokens[1], next.tokens[0]);
  const whole = between.length > 0 && between.length <= 2 && between.every((word) => data.partitives.has(word));
  if (!whole || (item.headToken !== null && item.headToken < next.tokens[0])) return null;
  const scope = item.headToken === null ? item.quantity.scope : item.quantity.scope.slice(1);
  return { ...item, headToken: null, quantity: { ...item.quantity, unit: next.quantity.unit, head: null, scope } };
}

/** "darunter 8.000 eingesetzt": after such a word the noun behind the number is seldom what is counted. */
function isLoosePart(row: WordRow, item: QuantityFound, data: QuantityData): boolean {
  if (!data.partWords.has(row.words[item.tokens[0] - 1] ?? '') || item.headToken === null) return false;
  // "Über 50 Räder, darunter zwölf Lastenräder" names its own.
  if (item.headToken === item.tokens[1] && row.tokens[item.headToken]!.pos === 'NOUN') return false;
  return nounClass(row, item.headToken, data.concepts, data.glued) === null;
}

function fromCountNoun(row: WordRow, item: QuantityFound, data: QuantityData): QuantityFound | null {
  const from = row.sentences[item.sentence]!.tokens[0];
  const noun = countNounBefore(row, item.tokens[0], from, data);
  if (noun < 0) return null;
  for (let at = noun + 1; at < Math.min(noun + conceptReach, item.tokens[0]); at++) {
    const { pos, morph } = row.tokens[at]!;
    if (pos === 'PUNCT' || pos === 'AUX' || morph.includes('VerbForm=Fin')) break;
    if (nounClass(row, at, data.concepts, data.glued) !== null) return withHead(row, item, at, 'count-noun', 0.85);
  }
  for (let at = noun - 1; at >= Math.max(from, noun - 2); at--) {
    if (nounClass(row, at, data.concepts, data.glued) !== null) return withHead(row, item, at, 'count-noun', 0.85);
  }
  if (nounClass(row, noun, data.countNouns, false)) return withHead(row, item, noun, 'count-noun', 0.85);
  const counted = countedBy(row, noun, item.tokens[0], data);
  return counted < 0 ? null : withHead(row, item, counted, 'count-noun', 0.85);
}

/** "Die Zahl der wöchentlichen Spiele sank auf zwei": any noun behind the noun for a number, or -1. */
function countedBy(row: WordRow, noun: number, before: number, data: QuantityData): number {
  let at = noun + 1;
  if (at >= before || !data.partitives.has(row.words[at]!)) return -1;
  for (; at < Math.min(noun + countedReach, before); at++) {
    const { pos, morph } = row.tokens[at]!;
    if (pos === 'NOUN') return morph.includes('Number=Sing') ? -1 : lastOfRow(row, at, before, data);
    if (!/^(?:DET|ADJ|VERB|ADV|PROPN|ADP)$/.test(pos) && !data.partitives.has(row.words[at]!)) return -1;
  }
  return -1;
}

/** "The number of train journeys": where nouns stand in a row, the last one is the head. */
function lastOfRow(row: WordRow, at: number, before: number, data: QuantityData): number {
  let last = at;
  while (data.nounsInRow && last + 1 < before && row.tokens[last + 1]!.pos === 'NOUN') last++;
  return last;
}

/** The nearest number before that counts something of the same order of magnitude, in the same paragraph. */
function fromEarlier(
  row: WordRow,
  item: QuantityFound,
  earlier: readonly QuantityFound[],
  data: QuantityData,
): QuantityFound | null {
  const [first, end] = item.tokens;
  const part =
    data.partWords.has(row.words[first - 1] ?? '') ||
    data.partWords.has(row.words[end] ?? '') ||
    data.partPairs.has(`${row.words[end] ?? ''} ${row.words[end + 1] ?? ''}`);
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - lookBack); at--) {
    const before = earlier[at]!;
    if (before.headToken === null || before.quantity.unit !== null) continue;
    if (item.sentence - before.sentence > (part ? farthestOfPart(row, item) : farthestSentence)) return null;
    if (crossesParagraph(row, before.quantity.span, item.quantity.span)) return null;
    if (isOpeningWhole(row, before, item, data)) return withHead(row, item, before.headToken, 'part', 0.8);
    const echo = item.quantity.value === 1 && item.sentence === before.sentence;
    if (!part && !echo && !alike(before.quantity, item.quantity)) continue;
    const filled = withHead(row, item, before.headToken, part ? 'part' : 'ellipsis', part ? 0.8 : 0.6);
    return part ? filled : withScopes(filled, before);
  }
  return null;
}

/** "340 Stellen fallen weg. 210 davon entfallen auf Lahre": a part that opens a sentence may be one of the sentence before. */
function farthestOfPart(row: WordRow, { tokens: [first], sentence }: QuantityFound): number {
  return row.sentences[sentence]!.tokens[0] === first ? 1 : 0;
}

/** "Von 20 Booten sanken drei", "of the 40 boats, three sank": the sentence opens with the whole. */
function isOpeningWhole(row: WordRow, whole: QuantityFound, part: QuantityFound, data: QuantityData): boolean {
  if (whole.sentence !== part.sentence) return false;
  const [from] = row.sentences[whole.sentence]!.tokens;
  const lead = whole.tokens[0] - from;
  if (lead < 1 || lead > 2 || !data.wholeOpeners.has(row.words[from]!)) return false;
  const [large, small] = [whole.quantity.value, part.quantity.high ?? part.quantity.value];
  return large !== null && small !== null && small < large;
}

/** "… 90 Millionen Euro. Allein Marnheim rechnet mit 30 Millionen": millions of nothing are millions of the same money. */
function fromMoney(row: WordRow, item: QuantityFound, earlier: readonly QuantityFound[]): QuantityFound | null {
  if ((item.quantity.value ?? item.quantity.low ?? 0) < 1e6) return null;
  for (let at = earlier.length - 1; at >= Math.max(0, earlier.length - lookBack); at--) {
    const before = earlier[at]!;
    if (before.quantity.unit === null || !/^[A-Z]{3}$/.test(before.quantity.unit)) continue;
    if (item.sentence - before.sentence > farthestSentence) return null;
    if (crossesParagraph(row, before.quantity.span, item.quantity.span)) return null;
    const { provenance } = item.quantity;
    const code = provenance.rule.slice(0, provenance.rule.indexOf('.'));
    const rule = `${code}.quantities.same-money`;
    const quantity = { ...item.quantity, unit: before.quantity.unit };
    return { ...item, quantity: { ...quantity, provenance: { ...provenance, rule, stated: false, confidence: 0.6 } } };
  }
  return null;
}

/** A bare number for comparison ("die Feuerwehr nennt 860") is for the place and time of the one before. */
function withScopes(item: QuantityFound, before: QuantityFound): QuantityFound {
  if (item.quantity.scope.length > 1) return item;
  const scope = [...item.quantity.scope, ...before.quantity.scope.slice(1)];
  return { ...item, quantity: { ...item.quantity, scope } };
}

function alike(a: Quantity, b: Quantity): boolean {
  const x = a.value ?? a.low;
  const y = b.value ?? b.low;
  if (x === null || y === null || x <= 0 || y < 10) return false;
  // "Der Wert lag bei 37,7": no count of heads.
  if (!Number.isInteger(x) || !Number.isInteger(y)) return false;
  return x / y <= widestRatio && y / x <= widestRatio;
}

function crossesParagraph(row: WordRow, a: Span, b: Span): boolean {
  return row.text.slice(a[1], b[0]).includes('\n');
}

function withHead(row: WordRow, item: QuantityFound, head: number, rule: string, confidence: number): QuantityFound {
  const token = row.tokens[head]!;
  const { provenance } = item.quantity;
  const code = provenance.rule.slice(0, provenance.rule.indexOf('.'));
  return {
    ...item,
    headToken: head,
    quantity: {
      ...item.quantity,
      head: token.lemma || row.text.slice(token.span[0], token.span[1]),
      scope: [token.span, ...item.quantity.scope.slice(item.headToken === null ? 0 : 1)],
      provenance: provenance.rule.includes('.change.')
        ? { ...provenance, confidence }
        : { ...provenance, rule: `${code}.quantities.${rule}`, stated: rule === 'count-noun', confidence },
    },
  };
}

/** Index of the noun for a number that stands before a token in its sentence ("Zahl der Toten … auf fünf"), or -1. */
function countNounBefore(row: WordRow, token: number, from: number, data: QuantityData): number {
  for (let at = token - 1; at >= Math.max(from, token - 25); at--)
    if (nounClass(row, at, data.countNouns, false) !== null) return at;
  return -1;
}

import type { Span } from '../../model/span.ts';
import type { LineageEdge } from '../../model/story.ts';
import { alignRuns, joinNeighbours, type Passage } from '../../text/align-passages.ts';
import { type EditTraces, editTraces } from './edit-traces.ts';
import type { LineageText } from './lineage-text.ts';

export type SharedPassage = LineageEdge['passages'][number];

/** What two texts have in common, `a` seen as the one that may derive from `b`. */
export interface Comparison extends EditTraces {
  /** Passages with `from` in `a` and `to` in `b`. */
  readonly passages: readonly SharedPassage[];
  /** Share of the authored and quoted words of each text that stand in the other, standing text left out. */
  readonly shareA: number;
  readonly shareB: number;
  /** The same for authored words alone. */
  readonly authoredA: number;
  readonly authoredB: number;
  /** All words of each text. */
  readonly wordsA: number;
  readonly wordsB: number;
  /** Shared words by kind. */
  readonly authored: number;
  readonly quotation: number;
  readonly boilerplate: number;
  readonly longestQuotation: number;
  readonly longestAuthored: number;
  readonly longestBoilerplate: number;
  /** Words, standing text left out, of the longest stretch that stands together in both texts, small edits in it. */
  readonly together: number;
  /** Shared words between quotation marks that one of the texts tells as speech: titles and mottos are none. */
  readonly spoken: number;
  /** Those that both of them tell as speech. */
  readonly spokenInBoth: number;
  /** Share of all words of the longer text that is shared standing text. */
  readonly standing: number;
  /** Share of all words of the longer text that stands in the other, of whatever kind. */
  readonly sameText: number;
}

/** Passages of fewer equal words are phrases of the language, not borrowed wording. */
const leastWords = 7;
const quotedShare = 0.7;
/** A passage this long that two outlets introduce with a colon is a statement, set without marks. */
const statementWords = 40;
/** Passages this many words apart, in the same order on both sides, stand together. */
const togetherGap = 20;
/** Standing text never makes up this much of an article: it is a text that many print. */
const wholeArticle = 0.5;

/** Aligns two texts and sorts what they share into authored wording, quotations and standing text. */
export function compareTexts(a: LineageText, b: LineageText, standing: (text: LineageText) => Uint8Array): Comparison {
  const standingA = standing(a);
  const standingB = standing(b);
  const words = { authored: 0, quotation: 0, boilerplate: 0 };
  const longest = { authored: 0, quotation: 0, boilerplate: 0 };
  let spoken = 0;
  let spokenInBoth = 0;
  const passages: SharedPassage[] = [];
  const runs = alignRuns(a.words.hashes, b.words.hashes);
  const real: Passage[] = [];
  for (const passage of joinNeighbours(runs)) {
    if (passage.same < leastWords) continue;
    const kind = kindOf(passage, a, b, standingA, standingB);
    words[kind] += passage.same;
    if (kind === 'quotation') {
      const [one, other] = spokenOf(passage, a, b);
      spoken += Math.max(one, other);
      spokenInBoth += Math.min(one, other);
    }
    if (kind !== 'boilerplate') real.push(passage);
    longest[kind] = Math.max(longest[kind], passage.same);
    passages.push({ from: spanOf(a, passage.aStart, passage.aEnd), to: spanOf(b, passage.bStart, passage.bEnd), kind });
  }
  const shorter = Math.min(a.words.hashes.length, b.words.hashes.length);
  const longer = Math.max(a.words.hashes.length, b.words.hashes.length);
  if (standing !== asideWords && words.boilerplate > shorter * wholeArticle) return compareTexts(a, b, asideWords);
  const ownA = a.words.hashes.length - sum(standingA);
  const ownB = b.words.hashes.length - sum(standingB);
  const shared = words.authored + words.quotation;
  return {
    passages,
    shareA: ratio(shared, ownA),
    shareB: ratio(shared, ownB),
    authoredA: ratio(words.authored, ownA),
    authoredB: ratio(words.authored, ownB),
    wordsA: a.words.hashes.length,
    wordsB: b.words.hashes.length,
    ...words,
    longestQuotation: longest.quotation,
    longestAuthored: longest.authored,
    longestBoilerplate: longest.boilerplate,
    together: longestTogether(real),
    ...editTraces(a, b, runs),
    spoken,
    spokenInBoth,
    standing: ratio(words.boilerplate, longer),
    sameText: ratio(shared + words.boilerplate, longer),
  };
}

function longestTogether(passages: readonly Passage[]): number {
  let longest = 0;
  let current = 0;
  passages.forEach((passage, i) => {
    const last = passages[i - 1];
    const gapA = last ? passage.aStart - last.aEnd : -1;
    const gapB = last ? passage.bStart - last.bEnd : -1;
    const follows = gapA >= 0 && gapB >= 0 && gapA <= togetherGap && gapB <= togetherGap;
    current = passage.same + (follows ? current : 0);
    longest = Math.max(longest, current);
  });
  return longest;
}

function kindOf(
  passage: Passage,
  a: LineageText,
  b: LineageText,
  standingA: Uint8Array,
  standingB: Uint8Array,
): SharedPassage['kind'] {
  const length = passage.aEnd - passage.aStart;
  const boiler = Math.max(
    ratio(count(standingA, passage.aStart, passage.aEnd), length),
    ratio(count(standingB, passage.bStart, passage.bEnd), passage.bEnd - passage.bStart),
  );
  if (boiler > 0.5) return 'boilerplate';
  const quoted = Math.max(
    ratio(count(a.quoted, passage.aStart, passage.aEnd), length),
    ratio(count(b.quoted, passage.bStart, passage.bEnd), passage.bEnd - passage.bStart),
  );
  if (quoted >= quotedShare) return 'quotation';
  const isStatement = passage.same >= statementWords && a.article.outlet !== b.article.outlet;
  return isStatement && isIntroduced(a, passage.aStart) && isIntroduced(b, passage.bStart) ? 'quotation' : 'authored';
}

/** A colon stands before the word: what follows is somebody's. */
function isIntroduced({ article, words }: LineageText, word: number): boolean {
  const from = word === 0 ? 0 : words.ends[word - 1]!;
  return article.text.slice(from, words.starts[word]!).includes(':');
}

/** Standing text where nothing is known of other articles: what the editors set in brackets. */
const asideWords = (text: LineageText): Uint8Array => text.aside;

/** How many words of a passage are speech in each of the texts; all of them where neither tells any speech. */
function spokenOf(passage: Passage, a: LineageText, b: LineageText): [number, number] {
  if (a.spoken === null && b.spoken === null) return [passage.same, passage.same];
  return [
    a.spoken === null ? 0 : count(a.spoken, passage.aStart, passage.aEnd),
    b.spoken === null ? 0 : count(b.spoken, passage.bStart, passage.bEnd),
  ];
}

const spanOf = (text: LineageText, start: number, end: number): Span => [
  text.words.starts[start]!,
  text.words.ends[end - 1]!,
];

const ratio = (part: number, whole: number): number => (whole > 0 ? Math.min(1, part / whole) : 0);
const sum = (flags: Uint8Array): number => count(flags, 0, flags.length);

function count(flags: Uint8Array, start: number, end: number): number {
  let total = 0;
  for (let i = start; i < end; i++) total += flags[i]!;
  return total;
}

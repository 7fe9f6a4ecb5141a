import type { Span } from '../../model/span.ts';
import type { LineageEdge } from '../../model/story.ts';
import { alignPassages, type Passage } from '../../text/align-passages.ts';
import type { LineageText } from './lineage-text.ts';

export type SharedPassage = LineageEdge['passages'][number];

/** What two texts have in common, `a` seen as the one that may derive from `b`. */
export interface Comparison {
  /** Passages with `from` in `a` and `to` in `b`. */
  readonly passages: readonly SharedPassage[];
  /** Share of the authored and quoted words of each text that stand in the other, standing text left out. */
  readonly shareA: number;
  readonly shareB: number;
  /** The same for authored words alone. */
  readonly authoredA: number;
  readonly authoredB: number;
  /** Shared words by kind. */
  readonly authored: number;
  readonly quotation: number;
  readonly boilerplate: number;
  readonly longestQuotation: number;
  readonly longestAuthored: number;
  /** Shared words between quotation marks that one of the texts tells as speech: titles and mottos are none. */
  readonly spoken: number;
  /** Share of all words of the longer text that is shared standing text. */
  readonly standing: number;
}

/** Passages of fewer equal words are phrases of the language, not borrowed wording. */
const leastWords = 7;
const quotedShare = 0.7;
/** Standing text never makes up this much of an article: it is a text that many print. */
const wholeArticle = 0.5;

/** Aligns two texts and sorts what they share into authored wording, quotations and standing text. */
export function compareTexts(a: LineageText, b: LineageText, standing: (text: LineageText) => Uint8Array): Comparison {
  const standingA = standing(a);
  const standingB = standing(b);
  const words = { authored: 0, quotation: 0, boilerplate: 0 };
  const longest = { authored: 0, quotation: 0, boilerplate: 0 };
  let spoken = 0;
  const passages: SharedPassage[] = [];
  for (const passage of alignPassages(a.words.hashes, b.words.hashes)) {
    if (passage.same < leastWords) continue;
    const kind = kindOf(passage, a, b, standingA, standingB);
    words[kind] += passage.same;
    if (kind === 'quotation') spoken += spokenOf(passage, a, b);
    longest[kind] = Math.max(longest[kind], passage.same);
    passages.push({ from: spanOf(a, passage.aStart, passage.aEnd), to: spanOf(b, passage.bStart, passage.bEnd), kind });
  }
  const shorter = Math.min(a.words.hashes.length, b.words.hashes.length);
  if (words.boilerplate > shorter * wholeArticle)
    return compareTexts(a, b, (text) => new Uint8Array(text.words.hashes.length));
  const ownA = a.words.hashes.length - sum(standingA);
  const ownB = b.words.hashes.length - sum(standingB);
  const real = words.authored + words.quotation;
  return {
    passages,
    shareA: ratio(real, ownA),
    shareB: ratio(real, ownB),
    authoredA: ratio(words.authored, ownA),
    authoredB: ratio(words.authored, ownB),
    ...words,
    longestQuotation: longest.quotation,
    longestAuthored: longest.authored,
    spoken,
    standing: ratio(words.boilerplate, Math.max(a.words.hashes.length, b.words.hashes.length)),
  };
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
  return quoted >= quotedShare ? 'quotation' : 'authored';
}

/** How many words of a passage are speech in one of the texts; all of them where neither tells any speech. */
function spokenOf(passage: Passage, a: LineageText, b: LineageText): number {
  if (a.spoken === null && b.spoken === null) return passage.same;
  return Math.max(
    a.spoken === null ? 0 : count(a.spoken, passage.aStart, passage.aEnd),
    b.spoken === null ? 0 : count(b.spoken, passage.bStart, passage.bEnd),
  );
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

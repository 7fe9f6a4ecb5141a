import type { Passage } from '../../text/align-passages.ts';
import type { LineageText } from './lineage-text.ts';

/** Traces that working over a text leaves, counted in each of two texts that share wording. */
export interface EditTraces {
  /** How often a few words stand between shared ones here, and nothing in their place there: headings, links. */
  readonly insertedA: number;
  readonly insertedB: number;
  /** How often an ellipsis stands here where the other goes on: the places where a piece was broken off. */
  readonly brokenA: number;
  readonly brokenB: number;
}

/** Words between two runs that are a heading or a link put in; more are a sentence of the text that was left out. */
const insertion = { least: 2, most: 12 } as const;
/** So many words of the other text were left out, and so few may stand here beside the ellipsis ("read more"). */
const broken = { left: 12, beside: 4 } as const;
const ellipsis = /…|\.\s?\.\s?\./u;

/** Counts the traces from the equal runs of two texts, in the order of the first. */
export function editTraces(a: LineageText, b: LineageText, runs: readonly Passage[]): EditTraces {
  const traces = { insertedA: 0, insertedB: 0, brokenA: 0, brokenB: 0 };
  for (let i = 1; i <= runs.length; i++) {
    const before = runs[i - 1]!;
    const after = runs[i];
    const gapA = (after?.aStart ?? a.words.hashes.length) - before.aEnd;
    const gapB = (after?.bStart ?? b.words.hashes.length) - before.bEnd;
    if (after && gapB === 0 && gapA >= insertion.least && gapA <= insertion.most) traces.insertedA += 1;
    if (after && gapA === 0 && gapB >= insertion.least && gapB <= insertion.most) traces.insertedB += 1;
    if (gapA <= broken.beside && gapB >= broken.left && breaksOff(a, before.aEnd, b, before.bEnd)) traces.brokenA += 1;
    if (gapB <= broken.beside && gapA >= broken.left && breaksOff(b, before.bEnd, a, before.aEnd)) traces.brokenB += 1;
  }
  return traces;
}

/** An ellipsis follows the shared words here and none follows them there. */
const breaksOff = (here: LineageText, end: number, there: LineageText, otherEnd: number): boolean =>
  ellipsis.test(behind(here, end)) && !ellipsis.test(behind(there, otherEnd));

/** What stands between a word and the next one. */
function behind({ article, words }: LineageText, end: number): string {
  return article.text.slice(words.ends[end - 1]!, words.starts[end] ?? article.text.length).slice(0, 20);
}

import type { Passage, Unit } from './passage.ts';
import type { Quote } from './quote.ts';
import { quoteOpens, quoteOver } from './quote-at.ts';
import type { Range } from './ranges.ts';
import { isFiniteVerb, isPunctuation, reportiveMood } from './word-facts.ts';

export type Opener = 'that' | 'question' | 'subordinate' | 'relative' | 'none';

/** A stretch of a unit between commas, colons, dashes and standing quotations. */
export interface Segment {
  readonly range: Range;
  readonly opener: Opener;
  /** Positions of finite verbs, outside quotation marks that stand for themselves. */
  readonly finite: readonly number[];
  /** The mark before it: `,`, `:`, `–`, `"` for a standing quotation, empty at the start. */
  readonly before: string;
  readonly quote: Quote | null;
  /** The finite verb stands last: a clause with an opener. */
  readonly verbFinal: boolean;
}

/** Splits a unit at its commas, colons, semicolons and dashes; the quotations in `standing` become segments. */
export function splitSegments(passage: Passage, unit: Unit, standing: readonly Quote[]): Segment[] {
  const { words } = passage;
  const [first, end] = unit.core;
  const segments: Segment[] = [];
  let start = first;
  let before = '';
  const push = (stop: number, next: string) => {
    if (stop > start) segments.push(describe(passage, unit, [start, stop], before, standing));
    before = next;
  };
  let at = first;
  while (at < end) {
    if (passage.marks[at] === 0 && passage.quoteOf[at] === 0) {
      at += 1;
      continue;
    }
    const own = standing.find(({ outer }) => outer[0] === at);
    if (own) {
      push(at, '"');
      const stop = Math.min(own.outer[1], end);
      segments.push({ range: [at, stop], opener: 'none', finite: [], before: '"', quote: own, verbFinal: false });
      at = start = stop;
      before = '"';
      continue;
    }
    const inner = quoteOpens(passage, unit, at) ? quoteOver(passage, unit, at) : null;
    if (inner) {
      at = Math.min(inner.outer[1], end);
      continue;
    }
    const word = words[at]!;
    if (word === '(') {
      const close = words.indexOf(')', at);
      if (close > 0 && close < end && close - at < 40) {
        at = close + 1;
        continue;
      }
    }
    if (word === ',' || word === ':' || word === ';' || word === '–' || word === '—' || word === '-') {
      push(at, word);
      start = at + 1;
    }
    at += 1;
  }
  push(end, '');
  return continueOpenClauses(segments);
}

/** "…, indem er A, B und C verurteilt": a clause that waits for its verb goes on behind the commas of a list. */
function continueOpenClauses(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  let open: Opener = 'none';
  for (const segment of segments) {
    if (segment.opener !== 'none') {
      open = segment.finite.length === 0 ? segment.opener : 'none';
      result.push(segment);
      continue;
    }
    const goesOn = open !== 'none' && segment.before === ',' && !segment.quote && segment.finite.length > 0;
    const final = goesOn && segment.finite.at(-1)! >= segment.range[1] - 2 && segment.finite[0]! > segment.range[0];
    result.push(final ? { ...segment, opener: open, verbFinal: true } : segment);
    if (segment.finite.length > 0 || segment.before !== ',') open = 'none';
  }
  return result;
}

function describe(passage: Passage, unit: Unit, range: Range, before: string, _standing: readonly Quote[]): Segment {
  const { lower } = passage;
  const { data } = unit;
  const finite: number[] = [];
  for (let at = range[0]; at < range[1]; at++) if (isFiniteVerb(passage, unit, at)) finite.push(at);
  let open = range[0];
  while (open < range[1] && (data.coordinators.has(lower[open]!) || isPunctuation(passage, open))) open += 1;
  const last = lastWord(passage, range);
  const lastFinite = finite.at(-1) ?? -1;
  // The verb closes the clause, or only another verb stands behind it ("hatte kommen sollen").
  const closing = passage.tokens[last]!.pos;
  const final = lastFinite === last || (lastFinite === last - 1 && (closing === 'VERB' || closing === 'AUX'));
  // "…, der sagte, …": nothing stands between the pronoun and its verb.
  const bare = before === ',' && finite[0] === open + 1 && /PronType=(?:Dem,)?Rel/.test(passage.tokens[open]!.morph);
  const verbFinal = final && (finite[0]! > open + 1 || bare);
  const reported = finite.length === 1 && reportiveMood(passage, unit, finite[0]!) !== null;
  const opener = findOpener(passage, unit, open, range, before, verbFinal, finite.length > 0, reported);
  return { range, opener, finite, before, quote: null, verbFinal: opener !== 'none' && finite.length > 0 };
}

function findOpener(
  passage: Passage,
  unit: Unit,
  open: number,
  range: Range,
  before: string,
  verbFinal: boolean,
  secondFinite: boolean,
  reported: boolean,
): Opener {
  const { lower } = passage;
  const { data } = unit;
  // "erst dass", "so dass", "auch wenn": one word may stand before the opener; "in dem", "mit denen": a preposition.
  for (let at = open; at < Math.min(open + 2, range[1]); at++) {
    const word = lower[at]!;
    // "so dass" tells a consequence, not what was said.
    if (data.thatWords.has(word)) return at > open && data.soWords.has(lower[at - 1]!) ? 'subordinate' : 'that';
    // "in der", "mit denen": a relative pronoun behind its preposition.
    if (
      at > open &&
      before === ',' &&
      passage.tokens[open]!.pos === 'ADP' &&
      passage.tokens[at]!.pos === 'PRON' &&
      data.relatives.has(word)
    )
      return 'relative';
    if (at > open && passage.tokens[at - 1]!.pos === 'NOUN') break;
    if (data.subordinators.has(word) && passage.tokens[at]!.pos !== 'ADP') {
      // "Als Grund nannte …", "Um 10 Uhr meldete …": at the front of a clause whose verb comes second.
      const second = at === open && !verbFinal && secondFinite && data.weakSubordinators.has(word);
      // "…, ohne Linden gäbe es keinen Honig": behind a comma the mood shows that the clause stands for itself.
      if (second && (before === '' || (before === ',' && reported))) return 'none';
      return at === open || verbFinal ? 'subordinate' : 'none';
    }
    if (before === ',' && verbFinal && data.relatives.has(word)) return 'relative';
    if (data.questionWords.has(word) && (before !== '' || verbFinal))
      return verbFinal || before === ',' ? 'question' : 'none';
  }
  return 'none';
}

export function lastWord(passage: Passage, [first, end]: Range): number {
  let at = end - 1;
  while (at > first && isPunctuation(passage, at)) at -= 1;
  return at;
}

import type { TransitionRules } from '../../../languages/parts/transitions.ts';
import type { Lexicon, LexiconReading } from '../../../languages/tables.ts';
import { characterKind, DIGIT, kindAt, LETTER, UPPER } from '../../../text/characters.ts';

/** A tagger made by hand, ready to use: scores as one flat table. */
export interface TransitionTagger {
  readonly rules: TransitionRules;
  readonly names: readonly string[];
  /** `scores[previous * width + next]`; the last row starts a sentence. */
  readonly scores: Float32Array;
  readonly width: number;
  readonly number: ReadonlyMap<string, number>;
}

/** One possible label of a word. */
interface Candidate {
  readonly label: number;
  readonly weight: number;
  readonly reading: LexiconReading | null;
}

/** What was decided for a word. */
export interface TransitionChoice {
  readonly label: string;
  readonly reading: LexiconReading | null;
}

export function createTransitionTagger(rules: TransitionRules): TransitionTagger {
  const names = Object.keys(rules.labels);
  const width = names.length;
  const number = new Map(names.map((name, index) => [name, index]));
  const scores = new Float32Array((width + 1) * width);
  for (const [previous, row] of Object.entries(rules.scores)) {
    const from = previous === '^' ? width : number.get(previous)!;
    for (const { label, score } of parseScores(row)) scores[from * width + number.get(label)!] = score;
  }
  return { rules, names, scores, width, number };
}

/** Best path of labels through one sentence (Viterbi over at most eight candidates a word). */
export function tagByTransitions(
  text: string,
  starts: ArrayLike<number>,
  ends: ArrayLike<number>,
  first: number,
  end: number,
  tagger: TransitionTagger,
  lexicon: Lexicon,
): TransitionChoice[] {
  const { scores, width } = tagger;
  const columns: Candidate[][] = [];
  const back: Int32Array[] = [];
  let totals: number[] = [];
  for (let index = first; index < end; index++) {
    const column = candidates(
      text,
      starts[index]!,
      ends[index]!,
      index === first || opensAfter(text, starts[index]!),
      tagger,
      lexicon,
    );
    const from = new Int32Array(column.length);
    const before = columns.at(-1);
    totals = column.map((candidate, at) => {
      if (!before) return scores[width * width + candidate.label]! + candidate.weight;
      let best = 0;
      let bestScore = -Infinity;
      for (let other = 0; other < before.length; other++) {
        const score = totals[other]! + scores[before[other]!.label * width + candidate.label]!;
        if (score > bestScore) {
          bestScore = score;
          best = other;
        }
      }
      from[at] = best;
      return bestScore + candidate.weight;
    });
    columns.push(column);
    back.push(from);
  }
  const chosen: TransitionChoice[] = new Array(columns.length);
  let at = totals.indexOf(Math.max(...totals));
  for (let index = columns.length - 1; index >= 0; index--) {
    const { label, reading } = columns[index]![at]!;
    chosen[index] = { label: tagger.names[label]!, reading };
    at = back[index]![at]!;
  }
  return chosen;
}

/** A capital says nothing behind an opening quotation mark or a colon. */
function opensAfter(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === '“' || before === '"' || before === '„' || before === '«') return true;
  return /\s/.test(before ?? '') && (text[start - 2] === ':' || text[start - 2] === '«');
}

function candidates(
  text: string,
  start: number,
  end: number,
  opens: boolean,
  tagger: TransitionTagger,
  lexicon: Lexicon,
): Candidate[] {
  const { rules, number } = tagger;
  const code = text.charCodeAt(start);
  const kind = characterKind(code);
  const capital = (kind & UPPER) !== 0;
  const found: Candidate[] = [];
  const add = (list: string) => {
    for (const { label, score } of parseScores(list))
      found.push({ label: number.get(label)!, weight: score, reading: null });
  };
  collect(lexicon.find(text, start, end, 0), 0);
  if (capital) collect(lexicon.find(text, start, end, code + 32), opens ? 0 : -1);
  if (found.length > 0) {
    if (capital && !opens) add(rules.capitalInside);
    else if (capital) add('NP0');
    return found.slice(0, 12);
  }
  if (kind & DIGIT) add(rules.number);
  else if (!(kind & LETTER) && !hasLetter(text, start, end))
    add('$€£%+=<>°§#'.includes(text[start]!) ? rules.symbol : rules.mark);
  else if (capital) add(rules.capitalUnknown);
  if (found.length > 0) return found;
  const from = text.lastIndexOf('-', end - 1);
  const last = from > start ? from + 1 : start;
  if (last > start) collect(lexicon.find(text, last, end, 0), -1);
  if (found.length > 0) return found.map((candidate) => ({ ...candidate, reading: null }));
  const word = text.slice(Math.max(start, end - 8), end).toLowerCase();
  add(rules.unknown.find(({ ending }) => word.endsWith(ending))!.labels);
  return found;

  function collect(set: number, bonus: number): void {
    for (const reading of lexicon.readings(set)) {
      if (reading.label === undefined) continue;
      const label = number.get(reading.label)!;
      if (!found.some((known) => known.label === label))
        found.push({ label, weight: (reading.weight ?? 0) * 0.6 + bonus, reading });
    }
  }
}

function hasLetter(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(text, at) & (LETTER | DIGIT)) return true;
  return false;
}

/** Reads `N3 J-.5`. */
function parseScores(list: string): { readonly label: string; readonly score: number }[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .map((entry) => {
      const [, label, score] = /^([A-Z]+)(-?[\d.]+)$/.exec(entry)!;
      return { label: label!, score: Number(score) };
    });
}

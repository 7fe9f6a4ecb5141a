import type { Token } from '../../model/layers.ts';
import type { ClauseKind, ClauseRules, TokenRange } from './clause.ts';

/** A clause while it is put together: its pieces and the verb it has or still waits for. */
export interface ClauseDraft {
  kind: ClauseKind;
  parts: TokenRange[];
  parent: number | null;
  subordinator: number | null;
  finite: number | null;
}

interface Piece {
  readonly range: TokenRange;
  readonly finite: readonly number[];
  readonly subordinator: number | null;
  readonly relative: boolean;
  readonly infinitive: number | null;
  /** The piece was cut off before a conjunction and may go on with the clause before it. */
  readonly coordinated: boolean;
}

/** Cuts a sentence into clauses: at marks, before conjunctions that join two finite verbs, before subordinators. */
export function cutClauses(
  text: string,
  tokens: readonly Token[],
  sentence: TokenRange,
  rules: ClauseRules,
): ClauseDraft[] {
  const drafts: ClauseDraft[] = [];
  /** Indices of drafts, outermost first; the last one is what the words just read belong to. */
  const open: number[] = [];
  for (const piece of pieces(text, tokens, sentence, rules)) place(piece, drafts, open, rules);
  for (const draft of drafts) if (draft.finite === null && draft.kind !== 'infinitive') draft.kind = 'fragment';
  return drafts;
}

function place(piece: Piece, drafts: ClauseDraft[], open: number[], rules: ClauseRules): void {
  const finite = piece.finite[0] ?? null;
  const last = open.at(-1);
  if (piece.subordinator !== null) {
    start(piece.relative ? 'relative' : 'subordinate', piece, finite, last ?? null);
    return;
  }
  if (finite !== null) {
    const waiting = waitingFor(piece, finite);
    if (waiting >= 0) {
      drafts[waiting]!.parts.push(piece.range);
      drafts[waiting]!.finite = finite;
      while (open.at(-1) !== waiting) open.pop();
      return;
    }
    const before = last === undefined ? undefined : drafts[last];
    const goesOn =
      piece.coordinated &&
      before !== undefined &&
      before.subordinator !== null &&
      rules.verbFinal &&
      closes(piece, finite);
    if (goesOn) start(before.kind, piece, finite, before.parent, before.subordinator);
    else start('main', piece, finite, last === undefined ? null : outermost());
    return;
  }
  if (piece.infinitive !== null) {
    start('infinitive', piece, null, last ?? null);
    return;
  }
  if (last === undefined) start('main', piece, null, null);
  else drafts[last]!.parts.push(piece.range);

  function start(
    kind: ClauseKind,
    from: Piece,
    verb: number | null,
    parent: number | null,
    subordinator = from.subordinator,
  ): void {
    if (kind === 'main') open.length = 0;
    drafts.push({ kind, parts: [from.range], parent, subordinator, finite: verb });
    open.push(drafts.length - 1);
  }

  /** The innermost open clause without a verb that this piece can complete, or -1. */
  function waitingFor(from: Piece, verb: number): number {
    for (let at = open.length - 1; at >= 0; at--) {
      const draft = drafts[open[at]!]!;
      if (draft.finite !== null || draft.kind === 'infinitive') continue;
      if (draft.subordinator === null || !rules.verbFinal || closes(from, verb)) return open[at]!;
    }
    return -1;
  }

  function outermost(): number | null {
    return open[0] ?? null;
  }
}

function closes(piece: Piece, finite: number): boolean {
  return finite >= piece.range[1] - 2;
}

function pieces(text: string, tokens: readonly Token[], [first, end]: TokenRange, rules: ClauseRules): Piece[] {
  const found: Piece[] = [];
  let start = first;
  for (let index = first; index <= end; index++) {
    const mark = index < end && tokens[index]!.pos === 'PUNCT' && !isInner(text, tokens[index]!);
    if (index < end && !mark) continue;
    if (index > start) found.push(...cutPiece(text, tokens, [start, index], rules));
    start = index + 1;
  }
  return found;
}

/** Hyphens, slashes and apostrophes that stand alone do not part clauses. */
function isInner(text: string, { span }: Token): boolean {
  return span[1] - span[0] === 1 && "-/'’%&".includes(text[span[0]]!);
}

/** Cuts a stretch between marks where it holds more than one finite verb. */
function cutPiece(text: string, tokens: readonly Token[], range: TokenRange, rules: ClauseRules): Piece[] {
  const finite = finiteVerbs(tokens, range);
  const cuts: number[] = [];
  for (let at = 1; at < finite.length; at++) {
    const from = (cuts.at(-1) ?? range[0]) + 1;
    const cut = borderBetween(text, tokens, Math.max(from, finite[at - 1]! + 1), finite[at]!, rules);
    if (cut >= 0) cuts.push(cut);
  }
  const borders = [range[0], ...cuts, range[1]];
  return borders
    .slice(0, -1)
    .map((start, index) => describe(text, tokens, [start, borders[index + 1]!], rules, index > 0));
}

/** Where a clause begins between two finite verbs: at a subordinator, else at the last conjunction; -1 when nowhere. */
function borderBetween(text: string, tokens: readonly Token[], from: number, to: number, rules: ClauseRules): number {
  for (let index = from; index < to; index++) {
    if (tokens[index]!.pos === 'SCONJ' || rules.subordinators.has(wordOf(text, tokens[index]!))) return index;
  }
  for (let index = to - 1; index >= from; index--) if (tokens[index]!.pos === 'CCONJ') return index;
  return -1;
}

function describe(text: string, tokens: readonly Token[], range: TokenRange, rules: ClauseRules, cut: boolean): Piece {
  const finite = finiteVerbs(tokens, range);
  const coordinated = tokens[range[0]]!.pos === 'CCONJ';
  let opener: number | null = null;
  let relative = false;
  const limit = Math.min(range[1], range[0] + 4);
  for (let index = range[0]; index < limit && opener === null; index++) {
    const { pos, morph } = tokens[index]!;
    const word = wordOf(text, tokens[index]!);
    if (
      (pos === 'SCONJ' ||
        (rules.subordinators.has(word) && (pos !== 'ADP' || (!rules.verbFinal && finite.length > 0)))) &&
      isOpener(tokens, range[0], index)
    )
      opener = index;
    else if (
      rules.relatives.has(word) &&
      (pos === 'PRON' || pos === 'DET' || pos === 'ADV') &&
      isOpener(tokens, range[0], index)
    ) {
      if (isRelative(tokens, range, index, finite, morph, rules)) {
        opener = index;
        relative = true;
      } else break;
    } else if (!isOpener(tokens, range[0], index + 1)) break;
  }
  return {
    range,
    finite,
    subordinator: opener,
    relative,
    infinitive: finite.length === 0 ? markedInfinitive(text, tokens, range, rules) : null,
    coordinated: coordinated || cut,
  };
}

/** Before the opening word only conjunctions, adverbs and prepositions can stand ("und dass", "in denen", "auch wenn"). */
function isOpener(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!/^(?:CCONJ|ADV|ADP|PART)$/.test(tokens[index]!.pos)) return false;
  return true;
}

/** In a verb-final language a relative clause has its verb at the end, or waits for it; elsewhere the word decides. */
function isRelative(
  tokens: readonly Token[],
  range: TokenRange,
  index: number,
  finite: readonly number[],
  morph: string,
  rules: ClauseRules,
): boolean {
  if (!rules.verbFinal) return index + 1 < range[1];
  const verb = finite[0];
  if (verb === undefined)
    return (
      tokens[index]!.pos === 'PRON' &&
      morph.includes('Rel') &&
      range[1] - range[0] > 1 &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[index + 1]?.pos ?? '')
    );
  return verb >= range[1] - 2 && verb > index + 1;
}

function markedInfinitive(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  rules: ClauseRules,
): number | null {
  for (let index = range[1] - 1; index >= range[0]; index--) {
    const { pos, morph, span, lemma } = tokens[index]!;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    if (!morph.includes('VerbForm=Inf')) continue;
    const marked = index > range[0] && wordOf(text, tokens[index - 1]!) === rules.infinitiveMarker;
    if (marked || (rules.verbFinal && text.slice(span[0], span[1]) !== lemma)) return index;
  }
  return null;
}

function finiteVerbs(tokens: readonly Token[], [first, end]: TokenRange): number[] {
  const found: number[] = [];
  for (let index = first; index < end; index++) if (tokens[index]!.morph.includes('VerbForm=Fin')) found.push(index);
  return found;
}

/** The word of a token in lower case. */
export function wordOf(text: string, { span }: Token): string {
  return text.slice(span[0], span[1]).toLowerCase();
}

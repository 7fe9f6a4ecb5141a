import type { Token } from '../../model/layers.ts';
import type { ClauseKind, ClauseRules, TokenRange } from './clause.ts';
import { feature, nounPhrases } from './noun-phrases.ts';

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
  for (const piece of pieces(text, tokens, sentence, rules)) place(piece, tokens, drafts, open, rules);
  for (const draft of drafts) if (draft.finite === null && draft.kind !== 'infinitive') draft.kind = 'fragment';
  return drafts;
}

function place(
  piece: Piece,
  tokens: readonly Token[],
  drafts: ClauseDraft[],
  open: number[],
  rules: ClauseRules,
): void {
  const finite = piece.finite[0] ?? null;
  const last = open.at(-1);
  if (piece.infinitive !== null) {
    start('infinitive', piece, null, last ?? null);
    return;
  }
  const article =
    isArticle(piece) &&
    finite !== null &&
    (last === undefined || drafts[waitingFor(piece, finite)]?.subordinator != null);
  if (piece.subordinator !== null && !article) {
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
    if (closesBracket(piece)) {
      drafts[open[0]!]!.parts.push(piece.range);
      open.length = 1;
      return;
    }
    const lacksSubject =
      before !== undefined &&
      (before.kind === 'subordinate' || before.kind === 'relative') &&
      before.finite !== null &&
      finite === piece.range[1] - 1 &&
      finite > piece.range[0] &&
      !mayHaveSubject(piece, finite);
    if (lacksSubject && rules.verbFinal && !piece.coordinated) {
      start(before.kind, piece, finite, before.parent, before.subordinator);
      return;
    }
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
  if (last === undefined) start('main', piece, null, null);
  else drafts[last]!.parts.push(piece.range);

  /** "dass der Rat, der tagt, die Pläne kennt": where a clause waits for its verb an article is an article. */
  function isArticle(from: Piece): boolean {
    return from.relative && from.subordinator === from.range[0] && tokens[from.subordinator]!.pos === 'DET';
  }

  function start(
    kind: ClauseKind,
    from: Piece,
    verb: number | null,
    parent: number | null,
    subordinator = kind === 'main' ? null : from.subordinator,
  ): void {
    if (kind === 'main') open.length = 0;
    drafts.push({ kind, parts: [from.range], parent, subordinator, finite: verb });
    open.push(drafts.length - 1);
  }

  /** "wollen eine Bilanz, die …, ziehen": a lone verb behind an embedded clause closes the bracket of the outer one. */
  function closesBracket({ range }: Piece): boolean {
    const outer = open.length > 1 ? drafts[open[0]!]! : null;
    if (!rules.verbFinal || range[1] - range[0] !== 1 || !outer || outer.kind !== 'main' || outer.finite === null)
      return false;
    return tokens[outer.finite]!.pos === 'AUX' || feature(tokens, outer.finite, 'VerbType') === 'Mod';
  }

  /** Whether a phrase of the piece can be the subject of its verb. */
  function mayHaveSubject({ range }: Piece, verb: number): boolean {
    const number = feature(tokens, verb, 'Number');
    return nounPhrases(tokens, [range], rules).some(
      (phrase) =>
        phrase.preposition === null && (number === null || phrase.number === null || phrase.number === number),
    );
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
    let stop = index;
    while (start < stop && tokens[start]!.pos === 'PUNCT') start++;
    while (stop > start && tokens[stop - 1]!.pos === 'PUNCT') stop--;
    if (stop > start) found.push(...cutPiece(text, tokens, [start, stop], rules));
    start = index + 1;
  }
  return found;
}

/** Hyphens, slashes and quotation marks alone do not part clauses: a quoted piece can stand in the midst of one. */
function isInner(text: string, { span }: Token): boolean {
  return span[1] - span[0] === 1 && '-/%&"\'’‘‚‛„“”«»‹›`´'.includes(text[span[0]]!);
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
    const { pos } = tokens[index]!;
    const word = wordOf(text, tokens[index]!);
    if (pos === 'SCONJ' || rules.subordinators.has(word)) return index;
    if (!rules.verbFinal && (pos === 'PRON' || pos === 'ADV') && rules.relatives.has(word)) return index;
  }
  for (let index = to - 1; index >= from; index--) if (tokens[index]!.pos === 'CCONJ') return index;
  return rules.nounsTogether ? bareSubject(tokens, from, to) : -1;
}

/** "said the river rose": the clause without a conjunction begins with its subject; -1 when no phrase stands there. */
function bareSubject(tokens: readonly Token[], from: number, to: number): number {
  let start = to;
  while (start > from && /^(?:ADV|PART)$/.test(tokens[start - 1]!.pos)) start--;
  const last = start;
  while (start > from && /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(tokens[start - 1]!.pos)) start--;
  return start < last ? start : -1;
}

function describe(text: string, tokens: readonly Token[], range: TokenRange, rules: ClauseRules, cut: boolean): Piece {
  const tagged = finiteVerbs(tokens, range);
  const coordinated = tokens[range[0]]!.pos === 'CCONJ';
  const opener = openerOf(text, tokens, range, tagged, rules);
  const finite =
    tagged.length === 0 && opener && !opener.relative ? closingVerb(text, tokens, range, opener.at, rules) : tagged;
  return {
    range,
    finite,
    subordinator: opener?.at ?? null,
    relative: opener?.relative ?? false,
    infinitive: finite.length === 0 ? markedInfinitive(text, tokens, range, rules) : null,
    coordinated: coordinated || cut,
  };
}

/** "wenn sie im Hafen stehen": a plural tagged as an infinitive at the end of a clause that needs a finite verb. */
function closingVerb(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  opener: number,
  rules: ClauseRules,
): readonly number[] {
  const last = range[1] - 1;
  if (!rules.verbFinal || last <= opener + 1 || !rules.subordinators.has(wordOf(text, tokens[opener]!))) return [];
  const { pos, morph } = tokens[last]!;
  if ((pos !== 'VERB' && pos !== 'AUX') || !morph.includes('VerbForm=Inf')) return [];
  return wordOf(text, tokens[last - 1]!) === rules.infinitiveMarker ? [] : [last];
}

/** The word that makes a piece subordinate: a conjunction behind at most a few small words, or a relative word. */
function openerOf(
  text: string,
  tokens: readonly Token[],
  range: TokenRange,
  finite: readonly number[],
  rules: ClauseRules,
): { readonly at: number; readonly relative: boolean } | null {
  const limit = Math.min(range[1], range[0] + 5);
  let before = '';
  for (let index = range[0]; index < limit; index++) {
    const { pos } = tokens[index]!;
    const word = wordOf(text, tokens[index]!);
    const named = rules.subordinators.has(word) && (pos !== 'ADP' || (!rules.verbFinal && finite.length > 0));
    if (
      (pos === 'SCONJ' || named) &&
      !(rules.coordinators.has(word) && finite.length > 0 && !endsWithVerb(range, finite))
    )
      return { at: index, relative: false };
    if (rules.relatives.has(word) && /^(?:PRON|DET|ADV)$/.test(pos) && /^(?:CCONJ )?(?:ADP )?$/.test(before)) {
      return isRelative(tokens, range, index, finite, rules) ? { at: index, relative: true } : null;
    }
    if (pos === 'PUNCT') continue;
    if (!/^(?:CCONJ|ADV|ADP|PART)$/.test(pos)) return null;
    before += `${pos} `;
  }
  return null;
}

/**
 * In a verb-final language a relative clause has its verb at the end, or waits for it; elsewhere the word decides. An
 * article is taken for a relative word only where it begins the piece.
 */
function isRelative(
  tokens: readonly Token[],
  range: TokenRange,
  index: number,
  finite: readonly number[],
  rules: ClauseRules,
): boolean {
  if (!rules.verbFinal) return index + 1 < range[1];
  const { pos, morph } = tokens[index]!;
  const next = tokens[index + 1];
  if (finite[0] === undefined)
    return (
      pos === 'PRON' &&
      morph.includes('Rel') &&
      next !== undefined &&
      range[1] - range[0] > 1 &&
      !/^(?:NOUN|PROPN|ADJ)$/.test(next.pos)
    );
  if (pos === 'DET' && index > range[0] && tokens[index - 1]!.pos !== 'CCONJ') {
    // ", in der Söder steckte": a name has no article here.
    return (
      tokens[index - 1]!.pos === 'ADP' && next?.pos === 'PROPN' && endsWithVerb(range, finite) && finite[0] > index + 2
    );
  }
  // "der Regen komme": one phrase and its verb make a main clause.
  if (pos === 'DET') {
    const [only, second] = nounPhrases(tokens, [[index, finite[0]]], rules);
    if (only && !second && only.tokens[1] === finite[0]) return false;
  }
  return endsWithVerb(range, finite) && finite[0] > index + 1;
}

function endsWithVerb(range: TokenRange, finite: readonly number[]): boolean {
  return finite[0] !== undefined && finite[0] >= range[1] - 2;
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

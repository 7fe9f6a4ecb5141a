/**
 * Text with the way back to the characters it was made from. `runs` is flat, five numbers per run:
 * text start, text end, source start, source end, exact (1 or 0). Runs are ordered and cover the text without holes.
 */
export interface TracedText {
  readonly text: string;
  readonly runs: readonly number[];
}

export const runWidth = 5;

export const emptyTraced: TracedText = { text: '', runs: [] };

/** Collects characters of a source into clean text: white space collapsed, invisible characters dropped, ends trimmed. */
export interface Tracer {
  /** Adds characters that stand at `[start, end)` of the source; `exact` when they stand there letter for letter. */
  add(characters: string, start: number, end: number, exact: boolean): void;
  /** A break between words that the source does not spell as white space (`<br>`), at this place. */
  gap(start: number, end: number): void;
  /** Characters collected so far. */
  length(): number;
  /** Returns what was collected and starts afresh. */
  take(): TracedText;
}

export function createTracer(): Tracer {
  let pieces: string[] = [];
  let runs: number[] = [];
  let length = 0;
  let gapStart = -1;
  let gapEnd = -1;
  let gapExact = false;

  const push = (text: string, start: number, end: number, exact: boolean) => {
    const at = runs.length - runWidth;
    if (exact && at >= 0 && runs[at + 4] === 1 && runs[at + 3] === start) {
      runs[at + 1] = length + text.length;
      runs[at + 3] = end;
    } else runs.push(length, length + text.length, start, end, exact ? 1 : 0);
    pieces.push(text);
    length += text.length;
  };
  const noteGap = (start: number, end: number, exact: boolean) => {
    if (length === 0 || (gapExact && !exact)) return;
    // A later plain space is preferred: it joins the run of the word that follows it.
    if (gapStart < 0 || exact) {
      gapStart = start;
      gapEnd = end;
      gapExact = exact;
    }
  };
  const word = (text: string, start: number, end: number, exact: boolean) => {
    if (gapStart >= 0) {
      push(' ', gapStart, gapEnd, gapExact);
      gapStart = -1;
      gapExact = false;
    }
    push(text, start, end, exact);
  };

  return {
    add(characters, start, end, exact) {
      let from = 0;
      for (let at = 0; at <= characters.length; at++) {
        const code = at < characters.length ? characters.charCodeAt(at) : 0x20;
        if (isPlain(code)) continue;
        if (at > from) {
          if (exact) word(characters.slice(from, at), start + from, start + at, true);
          else word(characters.slice(from, at), start, end, false);
        }
        from = at + 1;
        if (at < characters.length && isSpace(code)) {
          if (exact) noteGap(start + at, start + at + 1, code === 0x20);
          else noteGap(start, end, false);
        }
      }
    },
    gap: (start, end) => noteGap(start, end, false),
    length: () => length,
    take() {
      const traced = { text: pieces.join(''), runs };
      pieces = [];
      runs = [];
      length = 0;
      gapStart = -1;
      gapExact = false;
      return composed(traced);
    },
  };
}

/** The part `[start, end)` of a traced text, white space at its ends cut off. */
export function sliceTraced(traced: TracedText, start: number, end: number): TracedText {
  let from = start;
  let to = end;
  while (from < to && isSpace(traced.text.charCodeAt(from))) from++;
  while (to > from && isSpace(traced.text.charCodeAt(to - 1))) to--;
  if (from === 0 && to === traced.text.length) return traced;
  const runs: number[] = [];
  for (let at = 0; at < traced.runs.length; at += runWidth) {
    const [textStart, textEnd, sourceStart, sourceEnd, exact] = runAt(traced.runs, at);
    if (textEnd <= from || textStart >= to) continue;
    const cutStart = Math.max(from, textStart);
    const cutEnd = Math.min(to, textEnd);
    runs.push(
      cutStart - from,
      cutEnd - from,
      exact ? sourceStart + cutStart - textStart : sourceStart,
      exact ? sourceEnd - (textEnd - cutEnd) : sourceEnd,
      exact,
    );
  }
  return { text: traced.text.slice(from, to), runs };
}

/** Two traced texts one after the other, a single space between them (made by us: it maps to no characters at the seam). */
export function joinTraced(first: TracedText, second: TracedText): TracedText {
  if (first.text === '') return second;
  if (second.text === '') return first;
  const seam = first.runs[first.runs.length - 2]!;
  const shift = first.text.length + 1;
  const moved = second.runs.map((value, index) => (index % runWidth < 2 ? value + shift : value));
  return {
    text: `${first.text} ${second.text}`,
    runs: [...first.runs, shift - 1, shift, seam, seam, 0, ...moved],
  };
}

/** Traced text of a stretch of source that is taken over as it stands (plain text), white space collapsed. */
export function traceSource(source: string, start: number, end: number): TracedText {
  const tracer = createTracer();
  tracer.add(source.slice(start, end), start, end, true);
  return tracer.take();
}

export function runAt(runs: readonly number[], at: number): [number, number, number, number, number] {
  return [runs[at]!, runs[at + 1]!, runs[at + 2]!, runs[at + 3]!, runs[at + 4]!];
}

/** Letters followed by combining marks are composed (NFC), so that one name has one spelling. */
function composed(traced: TracedText): TracedText {
  if (!/[\u0300-\u036f]/.test(traced.text) || traced.text.normalize('NFC') === traced.text) return traced;
  const tracer = createComposer();
  for (let at = 0; at < traced.runs.length; at += runWidth) {
    const [textStart, textEnd, sourceStart, sourceEnd, exact] = runAt(traced.runs, at);
    const text = traced.text.slice(textStart, textEnd);
    if (!exact || !/[\u0300-\u036f]/.test(text)) {
      tracer.push(text, sourceStart, sourceEnd, exact === 1);
      continue;
    }
    let from = 0;
    for (const match of text.matchAll(/\P{Mn}\p{Mn}{1,8}/gu)) {
      tracer.push(text.slice(from, match.index), sourceStart + from, sourceStart + match.index, true);
      from = match.index + match[0].length;
      tracer.push(match[0].normalize('NFC'), sourceStart + match.index, sourceStart + from, false);
    }
    tracer.push(text.slice(from), sourceStart + from, sourceEnd, true);
  }
  return tracer.done();
}

function createComposer() {
  const runs: number[] = [];
  let text = '';
  return {
    push(piece: string, start: number, end: number, exact: boolean) {
      if (piece === '') return;
      runs.push(text.length, text.length + piece.length, start, end, exact ? 1 : 0);
      text += piece;
    },
    done: (): TracedText => ({ text, runs }),
  };
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** False for white space and for characters that show nothing: controls, soft hyphens, zero-width and direction marks. */
function isPlain(code: number): boolean {
  if (code <= 0x20) return false;
  if (code < 0x7f) return true;
  if (code <= 0xa0 || code === 0xad) return false;
  if (code < 0x1680) return true;
  if (code === 0x1680 || code === 0x3000 || code === 0xfeff) return false;
  // U+200C and U+200D shape letters in some scripts and stay.
  if (code >= 0x2000 && code <= 0x206f)
    return !(
      code <= 0x200b ||
      code === 0x200e ||
      code === 0x200f ||
      (code >= 0x2028 && code <= 0x202f) ||
      code >= 0x205f
    );
  return true;
}

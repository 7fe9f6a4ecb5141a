import type { PageElement } from '../parse/page.ts';
import type { Draft } from './draft.ts';
import { readEntryLabel } from './entry-label.ts';
import type { EntryUpdate } from './refiner.ts';

/** Drafts of a live blog without its labels, and what of them is put back when the others are refined. */
export interface Lifted {
  readonly drafts: readonly Draft[];
  readonly labels: readonly Draft[];
}

const longestStamp = 80;
/** So many characters of an update's text tell it from the others. */
const telling = 60;

/**
 * Takes the labels of a live blog's entries out of the drafts, so that no refiner takes them for a line about the
 * publication of the page, and marks the drafts with which an entry begins. A label is known by its words, by a `time`
 * element at its start, or by what the page tells machines of its updates.
 */
export function liftEntryLabels(drafts: readonly Draft[], updates: readonly EntryUpdate[]): Lifted {
  const rest: Draft[] = [];
  const labels: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind === 'title' || draft.kind === 'caption') {
      rest.push(draft);
      continue;
    }
    const { text } = draft.traced;
    const label = readEntryLabel(text);
    const stamp = stampAt(draft) ?? updateAt(text, updates);
    const alone = label?.alone === true || (stamp?.whole === true && text.length <= longestStamp);
    if (label === null && stamp === null) rest.push(draft);
    else {
      const entry = { kind: stamp === null ? label!.kind : 'entry', time: stamp?.time ?? null } as const;
      if (alone) {
        const { level: _level, ...line } = draft;
        labels.push({ ...line, kind: 'byline', entry });
      } else rest.push({ ...draft, entry });
    }
  }
  return { drafts: rest, labels };
}

/** A page with so many paragraphs that open with day and clock time is a live blog, whatever it is called. */
const manyLabels = 3;

/**
 * True for drafts of which several open with a day and a clock time and go on behind them: "Freitag, 27. Februar, 18.27
 * Uhr: Das Amt …". Lines that are nothing but a time may be those of comments.
 */
export function opensByTheClock(drafts: readonly Draft[]): boolean {
  let labels = 0;
  for (const { kind, traced } of drafts) {
    if (kind === 'title' || kind === 'caption') continue;
    const label = readEntryLabel(traced.text);
    if (label?.kind === 'entry' && label.dated && !label.alone && ++labels >= manyLabels) return true;
  }
  return false;
}

/** Puts the labels back where they stood: before the first draft that comes later in the source. */
export function returnEntryLabels(drafts: readonly Draft[], labels: readonly Draft[]): readonly Draft[] {
  if (labels.length === 0) return drafts;
  const out: Draft[] = [];
  let next = 0;
  for (const draft of drafts) {
    if (draft.kind !== 'caption')
      while (next < labels.length && sourceOf(labels[next]!) < sourceOf(draft)) out.push(labels[next++]!);
    out.push(draft);
  }
  // A label with nothing below it dates nothing.
  return out;
}

interface Stamp {
  readonly time: string;
  /** The `time` element holds the whole draft. */
  readonly whole: boolean;
}

/** The `datetime` of a `time` element with which a draft begins. */
function stampAt(draft: Draft): Stamp | null {
  if (draft.element === null) return null;
  const start = sourceOf(draft);
  const end = draft.traced.runs.at(-2)!;
  const element = draft.element.name === 'time' ? draft.element : timeIn(draft.element, start, 0);
  const time = element?.attributes.datetime ?? '';
  if (!element || !/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(time)) return null;
  return { time, whole: end <= element.end };
}

function timeIn(element: PageElement, at: number, depth: number): PageElement | null {
  if (depth > 4) return null;
  for (const child of element.children) {
    if (child.kind !== 'element' || child.end <= at || child.start > at) continue;
    return child.name === 'time' ? child : timeIn(child, at, depth + 1);
  }
  return null;
}

function updateAt(text: string, updates: readonly EntryUpdate[]): Stamp | null {
  const start = plain(text);
  if (start.length < 12) return null;
  const found = updates.find(({ headline, body }) => {
    if (headline !== null && plain(headline) === start) return true;
    return (
      headline === null &&
      body !== null &&
      start.length >= telling / 2 &&
      plain(body).startsWith(start.slice(0, telling))
    );
  });
  return found ? { time: found.time, whole: false } : null;
}

function plain(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,40}/gu, ' ')
    .trim();
}

function sourceOf(draft: Draft): number {
  return draft.traced.runs[2] ?? 0;
}

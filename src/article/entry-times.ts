import type { Article } from '../model/article.ts';
import type { DateVerdict } from '../model/date-verdict.ts';
import type { Block } from '../model/layers.ts';
import type { Span } from '../model/span.ts';
import { addDays, isoDay, parseIsoDay } from '../text/time/calendar.ts';
import { readEntryLabel } from './clean/entry-label.ts';

/** An entry of a live blog: the blocks that are its own and the time at which it appeared. */
export interface EntryBlocks {
  readonly blocks: readonly Block[];
  readonly published: DateVerdict;
}

interface Draft {
  readonly blocks: Block[];
  /** Day that the label, the markup or a line above names. */
  day: string | null;
  readonly clock: string;
  readonly zone: string | null;
  readonly label: Span;
  readonly reason: string;
}

/** One dated line is no live blog. */
const fewest = 2;
const most = 500;

/**
 * Cuts the blocks of a live blog into its entries, in the order of the text, and dates each. An entry whose day neither
 * its label, its markup, a line above nor the order of the clock times tells for certain is left out.
 */
export function readEntries(article: Article): readonly EntryBlocks[] {
  const drafts = gather(article).filter(({ blocks }) => blocks.some(tells));
  if (drafts.length < fewest) return [];
  const inferred = daysByOrder(drafts, article);
  return drafts.slice(0, most).flatMap((draft, index): EntryBlocks[] => {
    const day = draft.day ?? inferred[index] ?? null;
    return day === null ? [] : [{ blocks: draft.blocks, published: verdict(article, draft, day) }];
  });
}

function gather(article: Article): Draft[] {
  const drafts: Draft[] = [];
  let day: string | null = null;
  for (const block of article.layers.blocks) {
    const { entry } = block;
    const open = drafts.at(-1);
    if (block.kind === 'title' || block.kind === 'standfirst') continue;
    if (entry?.kind === 'day') day = namedDay(article, block.span);
    else if (entry) {
      const found = timeOf(article, block, day);
      // The headline below its label begins no entry of its own, and neither does a label without a time.
      const same = open !== undefined && !open.blocks.some(tells);
      if (found !== null && !same) drafts.push({ blocks: [block], ...found });
      else if (found !== null && found.day !== null && entry.time !== null)
        drafts.splice(-1, 1, { ...found, blocks: [...open!.blocks, block] });
      else if (same && found !== null && block.kind === 'byline') drafts.splice(-1, 1, { blocks: [block], ...found });
      else open?.blocks.push(block);
    } else open?.blocks.push(block);
  }
  return drafts;
}

/** Whether a block is part of what an entry tells; labels and headings alone tell nothing. */
function tells(block: Block): boolean {
  return block.kind !== 'byline' && block.kind !== 'heading';
}

function timeOf(article: Article, { span, entry }: Block, day: string | null): Omit<Draft, 'blocks'> | null {
  if (entry!.time !== null) {
    const [, date, clock, zone] = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::[\d.]{2,12})?(Z|[+-]\d{2}:?\d{2})?/.exec(
      entry!.time,
    )!;
    return {
      day: date!,
      clock: clock!,
      zone: zone ?? null,
      label: span,
      reason: 'The markup tells the time of the entry.',
    };
  }
  const label = readEntryLabel(article.text.slice(...span));
  if (label === null || label.clock === null) return null;
  const own = label.dated ? namedDay(article, span) : null;
  if (label.dated && own === null) return null;
  const reason =
    own !== null
      ? 'The label of the entry names day and time.'
      : 'The label of the entry names its time, a line above the day.';
  return { day: own ?? day, clock: label.clock, zone: null, label: span, reason };
}

const longestLabel = 60;

/** The one day that the beginning of a line names. */
function namedDay({ layers }: Article, [start, end]: Span): string | null {
  const limit = Math.min(end, start + longestLabel);
  const days = layers.timexes.filter(
    ({ span, value, anchor }) =>
      span[0] >= start && span[1] <= limit && /^\d{4}-\d{2}-\d{2}$/.test(value) && anchor.kind !== 'timex',
  );
  const first = days[0]?.value ?? null;
  return days.every(({ value }) => value === first) ? first : null;
}

/**
 * Days of entries that name only a clock time, by the order of those times. The page must tell on which day it began and,
 * where midnight passed, on which it was last changed: then both ends must fit. Else nothing is told for certain.
 */
function daysByOrder(drafts: readonly Draft[], { published, modified }: Article): readonly (string | null)[] {
  const none = drafts.map(() => null);
  const first = dayOf(published);
  if (first === null || drafts.some(({ day }) => day !== null)) return none;
  const steps = drafts
    .slice(1)
    .map(({ clock }, index) => (clock > drafts[index]!.clock ? 1 : clock < drafts[index]!.clock ? -1 : 0));
  const rising = steps.filter((step) => step > 0).length;
  const falling = steps.filter((step) => step < 0).length;
  const oldestFirst = rising > falling;
  const order = oldestFirst ? [...drafts.keys()] : [...drafts.keys()].reverse();
  const days = new Array<string | null>(drafts.length).fill(null);
  let midnights = 0;
  order.forEach((at, place) => {
    if (place > 0 && drafts[at]!.clock < drafts[order[place - 1]!]!.clock) midnights++;
    days[at] = isoDay(addDays(parseIsoDay(first)!, midnights));
  });
  const last = dayOf(modified);
  return (midnights === 0 && last === null) || last === days[order.at(-1)!] ? days : none;
}

function dayOf(verdict: DateVerdict | null): string | null {
  return verdict !== null && /^\d{4}-\d{2}-\d{2}/.test(verdict.value) && verdict.precision !== 'interval'
    ? verdict.value.slice(0, 10)
    : null;
}

function verdict(
  { text, published }: Article,
  { day: told, clock, zone, label, reason }: Draft,
  day: string,
): DateVerdict {
  const value = `${day}T${clock}`;
  // A zone by its name holds all year round; an offset only for the date it stands beside.
  const named = published?.zone && /\p{L}{2}\/\p{L}/u.test(published.zone) ? published.zone : null;
  const stated = told !== null;
  const [start, end] = [label[0], Math.min(label[1], label[0] + longestLabel)];
  const reading = { value, precision: 'minute', zone: zone ?? named, reading: 'entry', ruledOut: null } as const;
  return {
    value,
    precision: 'minute',
    zone: zone ?? named,
    stated,
    reason: stated
      ? reason
      : 'The label of the entry names its time; the day follows from the dates of the page and the order of the times.',
    candidates: [
      {
        raw: text.slice(start, end),
        source: 'entry',
        evidence: 'label of an entry',
        span: [start, end],
        role: 'published',
        weight: 90,
        readings: [reading],
      },
    ],
  };
}

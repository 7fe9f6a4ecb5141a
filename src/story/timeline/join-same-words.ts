import type { Place, TimelineEntry } from '../../model/story.ts';
import { countShared } from '../../text/count-shared.ts';
import { foldLetters } from '../../text/fold-letters.ts';

/** An entry that still takes in places. */
export interface Draft extends Omit<TimelineEntry, 'places'> {
  readonly places: Place[];
}

/** Labels that begin alike for so many characters are one sentence, told to different ends. */
const alikeStart = 60;
/** So much of the longer words of the shorter of two labels that the other has as well makes them one. */
const mostAlike = 0.6;
const fewestWords = 5;
/** An entry is compared with so many others of its day; one that begins alike is found among any number. */
const mostCompared = 200;

/**
 * One sentence may tell two events, and rewrites tell it again: what is told of one day in the same words, or mostly in
 * them, is one entry. What has happened stands for what was to come, a sentence told as an event for its statement.
 */
export function joinSameWords(drafts: readonly Draft[]): Draft[] {
  const days = new Map<string, Entry[]>();
  const byOpening = new Map<string, Entry>();
  for (const draft of drafts) {
    const own = draft.kind === 'publication' ? draft.places[0]!.article : '';
    const key = `${draft.story} ${own} ${draft.time.slice(0, 10)}`;
    const day = days.get(key) ?? [];
    days.set(key, day);
    const words = wordsOf(draft.label);
    const opening = `${key} ${draft.time} ${openingOf(draft)}`;
    const known =
      day
        .slice(0, mostCompared)
        .find((other) => sameTime(draft, other.draft) && sameWords(draft, words, other.draft, other.words)) ??
      byOpening.get(opening);
    if (known) known.draft = joined(known.draft, draft);
    else {
      const entry = { draft: { ...draft, places: [...draft.places] }, words };
      day.push(entry);
      byOpening.set(opening, entry);
    }
  }
  return [...days.values()].flatMap((day) => day.map(({ draft }) => draft));
}

interface Entry {
  draft: Draft;
  readonly words: ReadonlySet<string>;
}

function joined(first: Draft, second: Draft): Draft {
  const there = new Set(first.places.map(({ article, span }) => `${article} ${span[0]}`));
  const places = [...first.places, ...second.places.filter(({ article, span }) => !there.has(`${article} ${span[0]}`))];
  if (first.kind === 'planned' && second.kind === 'event')
    return { ...second, places: [...second.places, ...first.places] };
  return { ...first, places };
}

/** A day and an hour of it may be one time; two hours are two. */
function sameTime(a: Draft, b: Draft): boolean {
  return a.time.startsWith(b.time) || b.time.startsWith(a.time);
}

function sameWords(a: Draft, words: ReadonlySet<string>, b: Draft, others: ReadonlySet<string>): boolean {
  if (openingOf(a) === openingOf(b)) return true;
  const least = Math.min(words.size, others.size);
  if (a.kind === 'publication' || least < fewestWords) return false;
  return countShared(words, others) >= least * mostAlike;
}

const openingOf = ({ label }: Draft): string => label.slice(0, alikeStart);

/** The longer words: they carry the matter in any language. */
function wordsOf(label: string): ReadonlySet<string> {
  return new Set((label.match(/[\p{L}\p{N}]{4,40}/gu) ?? []).map(foldLetters));
}

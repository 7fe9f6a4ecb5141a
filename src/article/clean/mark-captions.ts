import type { Removal } from '../../model/article.ts';
import { sliceTraced } from '../../text/traced-text.ts';
import type { Draft } from './draft.ts';
import { phraseBook } from './phrase-book.ts';
import type { Refiner } from './refiner.ts';

const longest = 400;

/** A credit in brackets at the end: `(TELEGRAM / @NAME / XYZ)`, `(Foto: Name/Agentur)`, `© Name`. */
const bracketCredit = /[([]([^()[\]]{2,120})[)\]][.\s]{0,3}$/;
const signCredit = /(?:©|\(c\)(?=\s?\p{Lu}))\s{0,3}([^©()]{2,60}[^©().])$/u;
const dayAtEnd = /\b(?:\d{1,2}\.?\s{1,3}\p{L}{3,12}|\p{L}{3,12}\s{1,3}\d{1,2},)\s{1,3}(?:19|20)\d{2}$/u;

/** Marks lines that are picture captions and reads their credits; they move behind the body into their own layer. */
export const markCaptions: Refiner = {
  name: 'mark-captions',
  refine(drafts, facts) {
    const removals: Removal[] = [];
    return {
      drafts: drafts.flatMap((draft, index): Draft[] => {
        const marked = mark(draft, index);
        // A credit alone captions nothing.
        if (
          marked.kind !== 'caption' ||
          marked.credit === undefined ||
          /\p{L}{3}/u.test(withoutCredit(marked.traced.text, marked.credit))
        )
          return [withoutTail(marked, removals)];
        removals.push({ step: 'mark-captions', reason: 'credit without a caption', text: marked.traced.text });
        return [];
      }),
      removals,
    };
    function mark(draft: Draft, index: number): Draft {
      if (draft.kind === 'heading' || draft.kind === 'field') return draft;
      const { text } = draft.traced;
      if (text.length > longest && draft.kind !== 'caption') return draft;
      const credit = readCredit(text);
      if (draft.kind === 'caption') return credit ? { ...draft, credit } : draft;
      if (facts.from === 'page') {
        const isCredit =
          credit !== null && text.length < 120 && draft.kind === 'paragraph' && isOnlyCredit(text, credit);
        return isCredit ? { ...draft, kind: 'caption', credit } : draft;
      }
      const caption: Draft = { ...draft, kind: 'caption' };
      if (credit !== null) return { ...caption, credit };
      return isDatedScene(text, index, drafts) ? caption : draft;
    }
  },
};

/** Name of the credit at the end or, after a picture word, at the start of a caption; null when there is none. */
export function readCredit(text: string): string | null {
  const inBrackets = /[)\]][.\s]{0,3}$/.test(text.slice(-4)) ? bracketCredit.exec(text.slice(-140))?.[1] : undefined;
  if (inBrackets) {
    const labelled = withoutLabel(inBrackets);
    if (labelled !== null) return labelled;
    // Names joined by slashes: no aside in a sentence looks like that, and a sentence would end in a full stop.
    if (/^[^/]{2,60}(?:\s{0,3}\/\s{0,3}[^/]{2,60}){1,4}$/.test(inBrackets) && /\p{Lu}{2}|@/u.test(inBrackets))
      return inBrackets.trim();
    if (/^(?:©|\(c\))/i.test(inBrackets)) return inBrackets.replace(/^(?:©|\(c\))\s{0,3}/i, '').trim();
  }
  const signed = signCredit.exec(text)?.[1];
  if (signed) return signed.trim();
  const tail = text.slice(-120);
  if (!tail.includes(':')) return null;
  const lower = tail.toLowerCase();
  for (const label of phraseBook.pictureLabels) {
    const at = lower.lastIndexOf(`${label}:`);
    if (at < 0 || (at > 0 && /\p{L}/u.test(tail[at - 1]!))) continue;
    const name = tail.slice(at + label.length + 1).trim();
    if (name.length >= 2 && name.length <= 80 && !/[.!?]\s/.test(name)) return name.replace(/[)\].]{1,3}$/, '');
  }
  return null;
}

/** A labelled credit at the end (`Foto: Name`) is read into the caption's credit and no part of its text. */
function withoutTail(draft: Draft, removals: Removal[]): Draft {
  const { text } = draft.traced;
  if (draft.kind !== 'caption' || draft.credit === undefined) return draft;
  const name = text.lastIndexOf(draft.credit);
  const before = text.slice(0, Math.max(0, name)).toLowerCase().trimEnd();
  const label = phraseBook.pictureLabels.find((word) => before.endsWith(`${word}:`) || before.endsWith(word));
  if (label === undefined || text.length - name - draft.credit.length > 3) return draft;
  const end = before.lastIndexOf(label);
  if (end < 10 || /\p{L}/u.test(text[end - 1]!)) return draft;
  const cut = text.slice(0, end).search(/[\s([|/–-]{1,6}$/);
  const traced = sliceTraced(draft.traced, 0, cut > 0 ? cut : end);
  removals.push({ step: 'mark-captions', reason: 'credit of a caption', text: text.slice(traced.text.length).trim() });
  return { ...draft, traced };
}

function isOnlyCredit(text: string, credit: string): boolean {
  return !/\p{L}{3}/u.test(withoutCredit(text, credit));
}

function withoutCredit(text: string, credit: string): string {
  let rest = text.replace(credit, ' ').toLowerCase();
  for (const label of phraseBook.pictureLabels) rest = rest.replace(label, ' ');
  return rest;
}

function withoutLabel(text: string): string | null {
  const lower = text.toLowerCase();
  for (const label of phraseBook.pictureLabels) {
    if (lower.startsWith(label) && /^[\s:/]/.test(text.slice(label.length)))
      return text
        .slice(label.length)
        .replace(/^[\s:/]{1,5}/, '')
        .trim();
  }
  return null;
}

/**
 * A line without a full stop among lines that have one, too long for a heading, ending in a full date: that is how
 * captions read whose picture was lost.
 */
function isDatedScene(text: string, index: number, drafts: readonly Draft[]): boolean {
  if (index === 0 || text.length < 50 || /[.!?:;,"“”»]$/.test(text) || !dayAtEnd.test(text)) return false;
  const stopped = drafts.filter((draft) => /[.!?]["“”»']?$/.test(draft.traced.text)).length;
  return stopped >= 2;
}

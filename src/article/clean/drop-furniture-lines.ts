import type { FurnitureReason } from '../../languages/parts/boilerplate.ts';
import type { Draft } from './draft.ts';
import { opensWith, phraseBook, plainLine } from './phrase-book.ts';
import { dropping } from './refiner.ts';

/** Longer than this, a line that begins like furniture may be a sentence of the article. */
const longestOpening = 160;
const longestPhrase = 300;

/**
 * Takes out lines that are page furniture by their words (`languages/*​/boilerplate`) or by their shape: bracketed ad
 * markers, lists of service pages, PREV and NEXT links, star ratings, rows of section names.
 */
export const dropFurnitureLines = dropping('drop-furniture-lines', (draft) => {
  const { text } = draft.traced;
  return text.length > 600 ? null : (byWords(text) ?? byShape(draft));
});

function byWords(text: string): FurnitureReason | null {
  if (text.length > longestPhrase) return null;
  const line = plainLine(text);
  if (line === '') return null;
  const whole = phraseBook.lines.get(line);
  if (whole) return whole;
  if (text.length <= longestOpening) {
    for (const { written, trimmed, reason } of phraseBook.openings.get(line[0]!) ?? []) {
      if (opensWith(line, trimmed) && (line === trimmed || spelledStart(text).startsWith(written))) return reason;
    }
  }
  for (const [phrase, reason] of phraseBook.phrases) if (line.includes(phrase)) return reason;
  return null;
}

/** The start of a line with the signs that `plainLine` leaves out, so that a space behind an opening counts. */
function spelledStart(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/^[^\p{L}\p{N}©]{1,20}/u, '');
}

function byShape(draft: Draft): string | null {
  const { text } = draft.traced;
  const bracketed = /^[[({]([\p{L} _-]{2,40}?)[ _-]?\d{0,4}[\])}]$/u.exec(text)?.[1];
  if (bracketed && isAdvertising(bracketed)) return 'advertising';
  if (
    /^\+{2,5}.{1,200}\+{2,5}$/.test(text) &&
    isAdvertising(
      text
        .replace(/[^\p{L}]{1,20}/gu, ' ')
        .trim()
        .split(' ')[0]!,
    )
  )
    return 'advertising';
  // `-Anzeige- Winterreifen …`: the marker stands in signs at the start of what it marks.
  const wrapped = /^[-–—+*=~|]{1,3}\s{0,2}(\p{L}{2,15})\s{0,2}[-–—+*=~|:]{1,3}/u.exec(text)?.[1];
  if (wrapped && text.length < 200 && isAdvertising(wrapped)) return 'advertising';
  if (/^[★☆⭐✩✭]{3,5}/u.test(text)) return 'rating';
  if (/^\[\[[^[\]]{1,80}\]\]$/.test(text)) return 'placeholder';
  if (
    text.length < 200 &&
    (/^(?:<{1,2}|>{1,2}|←|→|‹|›|«)\s{0,3}\p{L}{3,12}:\s/u.test(text) || /^<\s.{1,180}\s>$/.test(text))
  )
    return 'navigation';
  if (isContactLine(text)) return 'contact line';
  if (isMenuLine(text)) return 'navigation';
  if (/^(?:PREV|NEXT|PREVIOUS|ZURÜCK|WEITER)\b/u.test(text)) return 'navigation';
  return listOfPages(text);
}

/** `Telefon 0123/456 | …`: a contact word with a number or an address, and no sentence. */
function isContactLine(text: string): boolean {
  if (text.length > 160 || !/\d{3}[\d\s/-]{2,20}|@/.test(text) || /[.!?]\s\p{Lu}/u.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}{2,20}(?:-\p{L}{2,20})?/gu) ?? [];
  return (
    words.length <= 14 &&
    words.some((word) => phraseBook.contactWords.has(word)) &&
    /[|:]|^\p{L}+[.:]?\s{0,3}[\d+(]/u.test(text)
  );
}

/** `MENU CITY SPORT OPINION`: a row of capitals that begins with a menu word. */
function isMenuLine(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 3 &&
    text.length < 150 &&
    text === text.toUpperCase() &&
    !/[.,:;!?\d]/.test(text) &&
    phraseBook.lines.get(words[0]!.toLowerCase()) === 'navigation'
  );
}

function isAdvertising(words: string): boolean {
  const line = words.toLowerCase().replace(/[_-]/g, ' ').trim();
  return phraseBook.lines.get(line) === 'advertising' || /^ad ?(?:slot|box|unit|marker|placeholder|vert)\b/.test(line);
}

/** Service pages or section names in a row, separated by bars or dots: navigation in one line. */
function listOfPages(text: string): string | null {
  if (!/[|·•‧»›]|::|\/\/|\s[-–—>]\s/.test(text)) return null;
  const parts = text
    .split(/\s{0,5}(?:[|·•‧]|::|»|›|\/\/)\s{0,5}|\s{1,5}[-–—>]\s{1,5}/)
    .map(plainLine)
    .filter(Boolean);
  if (parts.length < 2) return null;
  const services = parts.filter((part) => phraseBook.servicePages.has(part) || byWords(part) !== null).length;
  if (services >= 2 || (services >= 1 && parts.length <= 3 && parts.every((part) => part.length < 30)))
    return 'imprint';
  const short = parts.every((part) => part.length <= 24 && part.split(' ').length <= 3);
  return parts.length >= 4 && short ? 'navigation' : null;
}

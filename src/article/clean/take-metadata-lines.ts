import { opensWith, phraseBook, plainLine } from './phrase-book.ts';
import { dropping } from './refiner.ts';

const date = /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b(?:19|20)\d{2}\b/;
/** A day, not only a year. */
const day =
  /(?:^|[\s(])(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4}-\d{2}-\d{2})(?!\d)|\b\d{1,2}\.?\s{1,3}\p{L}{3,12}\s{1,3}(?:19|20)\d{2}\b|\b\p{L}{3,12}\s{1,3}\d{1,2},?\s{1,3}(?:19|20)\d{2}\b/u;
const clock = /\b\d{1,2}[:.]\d{2}\b/;

/**
 * Takes lines out of the body that only say when the article appeared or how long it takes to read. The line itself
 * stays in the removal log, where the date court reads it.
 */
export const takeMetadataLines = dropping('take-metadata-lines', ({ traced, kind }, index) => {
  const { text } = traced;
  if (text.length > 160 || kind === 'caption') return null;
  const line = plainLine(text);
  if (phraseBook.readingTime.some((label) => line.includes(label)) && /\d/.test(text) && text.length < 120)
    return 'reading time';
  if (phraseBook.dateLabels.some((label) => opensWith(line, label)) && text.length < 100) {
    if (date.test(text) || clock.test(text)) return 'publication line';
    if (phraseBook.dateLabels.includes(line)) return 'publication line';
  }
  if (!day.test(text) || text.length > 90 || /[.!?]$/.test(text)) return null;
  // Nothing but a date: "Mittwoch, 29. Oktober 2025, 13:05 Uhr" has three words at most. A label says that it is
  // something else ("Einsendeschluss: 3.11.2019").
  if (/\p{L}{3,40}\s{0,3}:/u.test(text)) return null;
  const words = text.match(/\p{L}{2,40}/gu)?.length ?? 0;
  if (words <= 1 || (words <= 3 && clock.test(text))) return 'publication line';
  return index < 6 && clock.test(text) && /[|·•]/.test(text) && words <= 12 ? 'publication line' : null;
});

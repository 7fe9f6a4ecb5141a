import { compareWordings } from './compare-wordings.ts';
import type { QuotationWords } from './quotation-words.ts';

/** Words that carry meaning which two wordings share: fewer are a turn of phrase that many use. */
const telling = { least: 3, knownSpeaker: 2, knownLongAfter: 4, unknownSpeaker: 4, piece: 5, longAfter: 6 } as const;
/** Shares of the meaning that altered wordings keep. */
const meaningKept = 0.5;
/** A quotation is taken up again for weeks; later, a likeness must be closer. */
const longAfterDays = 30;
/** A few words without a verb are a term that anybody sets in marks, unless one speaker is known to have said them lately. */
const utteranceWords = 8;
/** Sayings and slogans are shorter. */
const sayingWords = 12;
/** Few words that only one of the articles gives a speaker are one utterance while they are news. */
const newsDays = 3;

/**
 * One quotation in one language? Short pieces need the same known speaker; known speakers must not differ; and where the
 * words are not the same throughout, those that carry meaning must be.
 */
export function sameWords(a: QuotationWords, b: QuotationWords): boolean {
  if (a.article === b.article || a.language !== b.language) return false;
  const comparison = compareWordings(a, b);
  if (!comparison) return false;
  const length = Math.min(a.words.length, b.words.length);
  const clash = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker;
  const same = a.speaker !== null && a.speaker === b.speaker;
  const late = daysApart(a, b) > longAfterDays;
  if (!(same && !late) && length < utteranceWords && (a.isTerm || b.isTerm)) return false;
  if (comparison.relation === 'exact') {
    if (a.lemmas.length === 0) return length >= 8 || same || (!clash && length >= 5);
    const distinct = new Set(a.telling).size;
    if (same) return distinct >= (late ? telling.knownLongAfter : telling.least);
    // A saying, a slogan, a line of a song is quoted at any time.
    if (late && length < sayingWords && distinct < telling.longAfter) return false;
    if (length >= 8) return true;
    if (clash || length < 5) return false;
    const isNews = (a.speaker ?? b.speaker) !== null && daysApart(a, b) <= newsDays;
    return isNews || distinct >= telling.unknownSpeaker;
  }
  if (clash || !(length >= 6 || same || (length >= 4 && !a.fragment && !b.fragment))) return false;
  const own = new Set(a.telling);
  const other = new Set(b.telling);
  // Languages without analysis tell no lemmas: there the words alone decide.
  if (a.lemmas.length === 0 && b.lemmas.length === 0) return true;
  const shared = [...own].filter((lemma) => other.has(lemma)).length;
  const all = comparison.relation === 'cut' ? Math.min(own.size, other.size) : Math.max(own.size, other.size);
  if (shared < meaningKept * all) return false;
  const isShortest = 2 * length < Math.max(a.words.length, b.words.length);
  const isPiece = comparison.relation === 'altered' && (a.fragment || b.fragment || isShortest);
  if (same) return shared >= (late ? telling.knownLongAfter : telling.knownSpeaker);
  if (late) return shared >= telling.longAfter;
  if (isPiece) return shared >= telling.piece;
  // A short quotation has few such words; all but one of them is as good as it gets.
  return shared >= Math.min(telling.unknownSpeaker, Math.max(telling.least, all - 1));
}

/** Days between the publications; 0 when one of them is unknown. */
export const daysApart = (a: QuotationWords, b: QuotationWords): number =>
  a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);

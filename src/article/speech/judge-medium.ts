import type { Quotation } from '../../model/quotation.ts';
import type { Candidate } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';

/**
 * Spoken, written or thought: from the verb, and for verbs that may be either from what stands beside it. "In der
 * Mitteilung heißt es", "the letter says", "teilte schriftlich mit" are written.
 */
export function judgeMedium(passage: Passage, { medium, speaker, frame, unit }: Candidate): Quotation['medium'] {
  if (medium !== 'speech') return medium;
  if (speaker.some((range) => isWriting(passage, unit, headOf(passage, unit, range)))) return 'writing';
  return frame.some((range) => saysWritten(passage, unit, range)) ? 'writing' : medium;
}

/** First noun of a noun phrase, which in these languages is its head: "der Brief des Ministers", "the letter of Lind". */
function headOf(passage: Passage, unit: Unit, [first, end]: Range): number {
  let head = -1;
  for (let at = first; at < end; at++) {
    const { pos } = passage.tokens[at]!;
    if (pos === 'NOUN') head = at;
    else if (head >= 0) break;
    // "Linds Brief", "the mayor's letter": what owns the noun stands before it.
    if (head >= 0 && unit.data.commaBeforeClause) break;
  }
  return head;
}

function isWriting(passage: Passage, { data }: Unit, at: number): boolean {
  if (at < 0) return false;
  const lemma = passage.tokens[at]!.lemma.toLowerCase();
  if (data.writingNouns.has(lemma) || data.writingNouns.has(passage.lower[at]!)) return true;
  if (!data.commaBeforeClause) return false;
  for (let from = 3; from <= lemma.length - 5; from++) if (data.writingNouns.has(lemma.slice(from))) return true;
  return false;
}

/** "schriftlich", "in einem Brief", "per E-Mail": a word of writing, or a noun of writing behind its preposition. */
function saysWritten(passage: Passage, unit: Unit, [first, end]: Range): boolean {
  const { data } = unit;
  for (let at = first; at < end; at++) {
    const word = passage.lower[at]!;
    if (data.writingWords.has(word)) return true;
    if (!data.writingPrepositions.has(word)) continue;
    for (let i = at + 1; i < Math.min(at + 4, end); i++) {
      if (passage.tokens[i]!.pos === 'NOUN') {
        if (isWriting(passage, unit, i)) return true;
        break;
      }
    }
  }
  return false;
}

import type { Candidate } from './candidate.ts';
import { findClausal } from './find-clausal.ts';
import { findCues } from './find-cues.ts';
import { findFormulas } from './find-formulas.ts';
import { findPlainClausal } from './find-plain-clausal.ts';
import type { Passage, Unit } from './passage.ts';
import { quoteOver } from './quote-at.ts';
import { overlap, type Range } from './ranges.ts';
import { type Segment, splitSegments } from './segments.ts';

/** How many sources may stand inside one another. */
const deepest = 3;

/**
 * A second source inside somebody's words: "Trent sagte, laut Gutachten sei der Damm sicher." The inner words are a
 * quotation of their own, whose chain leads through the one who handed them on.
 */
export function findNested(passage: Passage, unit: Unit, carriers: readonly Candidate[], depth = deepest): Candidate[] {
  const found: Candidate[] = [];
  for (const carrier of carriers) {
    if (carrier.within || carrier.speaker.length === 0 || carrier.rule.startsWith('formula')) continue;
    for (const range of carrier.content) {
      const inner = innerRange(passage, unit, range);
      const quotes = unit.quotes.filter(({ outer }) => inner[0] <= outer[0] && outer[1] <= inner[1]);
      const part: Unit = { ...unit, range: inner, core: inner, quotes };
      const segments = splitSegments(passage, part, []);
      const told = toldInside(passage, part, segments, carrier);
      if (told) found.push(told);
      for (const candidate of told ? [] : findFormulas(passage, part, segments)) {
        if (!candidate.rule.startsWith('formula') || candidate.rule === 'formula.adverb') continue;
        if (overlap(candidate.speaker, carrier.speaker) > 0 || overlap(candidate.cue, carrier.cue) > 0) continue;
        found.push({ ...candidate, unit, confidence: 0.7, rule: `nested.${candidate.rule}`, carrier });
      }
    }
  }
  // "Die Agentur meldet, Loos habe gesagt, das Amt habe ihr versichert, …": words in words in words.
  const told = found.filter(({ rule }) => !rule.startsWith('nested.formula'));
  return told.length > 0 && depth > 1 ? [...found, ...findNested(passage, unit, told, depth - 1)] : found;
}

/**
 * "Loos sagte, das Amt habe ihr versichert, die Warnung sei verschickt": what a second speaker said, in the clause that a
 * verb of telling inside the words opens. Only verbs that are nearly always speech, with a subject of their own.
 */
function toldInside(passage: Passage, part: Unit, segments: readonly Segment[], carrier: Candidate): Candidate | null {
  const { data } = part;
  const cues = findCues(passage, part, segments)
    .filter(({ grade, medium, passive }) => grade === 1 && medium !== 'thought' && !passive)
    .map((cue) => ({ ...cue, subjunctive: false }));
  if (cues.length === 0) return null;
  const clauses = data.commaBeforeClause ? findClausal : findPlainClausal;
  const told = clauses(passage, part, segments, cues, true)[0];
  const speaker = told?.speaker[0];
  if (!told || !speaker || told.cue.length === 0 || told.rule.startsWith('formula')) return null;
  // "sie habe gesagt", "I said": the pronoun may be the carrier again.
  const pronoun = speaker[1] - speaker[0] === 1 && data.subjectPronouns.has(passage.lower[speaker[0]]!);
  if (pronoun || told.path[0] !== 'subject' || overlap([speaker], carrier.speaker) > 0) return null;
  return { ...told, confidence: 0.6, rule: `nested.${told.rule}`, carrier };
}

/** Without the marks around it, and without comma or full stop at its end. */
function innerRange(passage: Passage, unit: Unit, [first, end]: Range): Range {
  const over = quoteOver(passage, unit, first);
  const quote = over?.outer[0] === first && over.outer[1] === end ? over : null;
  if (!quote) return [first, Math.min(end, unit.core[1])];
  const [from, to] = quote.inner;
  return passage.words[to - 1] === ',' && to - from > 1 ? [from, to - 1] : [from, to];
}

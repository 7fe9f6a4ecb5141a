import { canSpeak } from './can-speak.ts';
import { nothing } from './candidate.ts';
import type { Cue } from './cue.ts';
import { findRoles } from './find-roles.ts';
import type { Passage, Unit } from './passage.ts';
import type { Quote } from './quote.ts';
import { quoteOver } from './quote-at.ts';
import type { Range } from './ranges.ts';
import type { Segment } from './segments.ts';
import { reportiveMood } from './word-facts.ts';

/**
 * "Die Werft wehrt sich gegen den Verdacht: „…“": without any verb of speech, the subject of the clause before the colon
 * has the floor. Null when the clause has none that can speak, is itself somebody's words, or is no clause.
 */
export function findIntroducer(passage: Passage, unit: Unit, segments: readonly Segment[], quote: Quote): Range | null {
  const colon = quote.outer[0] - 1;
  if (!unit.data.commaBeforeClause || colon <= unit.core[0] || passage.words[colon] !== ':') return null;
  const at = segments.findLastIndex(
    ({ range, opener, finite, quote: own }) => range[1] <= colon && opener === 'none' && !own && finite.length > 0,
  );
  const clause = segments[at];
  if (!clause || segments.slice(0, at).some(({ before, quote: own }) => before === ':' || own)) return null;
  const finite = clause.finite[0]!;
  if (reportiveMood(passage, unit, finite) !== null) return null;
  const cue: Cue = {
    tokens: nothing,
    finite,
    last: finite,
    segment: at,
    lastSegment: at,
    lemma: passage.tokens[finite]!.lemma,
    verb: null,
    frames: ['quote'],
    act: 'assert',
    medium: 'speech',
    grade: 3,
    passive: false,
    subjunctive: false,
  };
  const { speaker, path } = findRoles(passage, unit, segments, cue, unit.core[0]);
  const [subject] = speaker;
  if (!subject || speaker.length > 1 || path[0] !== 'subject') return null;
  // Inside marks it is part of a title: "Es erschien „Der Moor-Code: Wie Vögel wandern“ mit dem Kapitel: „…“".
  if (quoteOver(passage, unit, subject[0]) !== null) return null;
  return canSpeak(passage, unit, subject) && !unit.data.backPronouns.has(passage.lower[subject[0]]!) ? subject : null;
}

import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { tokensIn } from '../../text/token-index.ts';
import { sentenceClauses } from './clause-at.ts';
import { inside, isActor, type Reading, spanOf } from './reading.ts';

/** Who gives a number as the subject of a verb of counting: an actor's mention, or the noun itself. */
export interface CountingSubject {
  readonly mention: Mention | null;
  readonly noun: number;
}

const reach = 14;

/** "Die Feuerwehr nannte 860", "the union put it at 700": the subject of the number's clause, or null. */
export function countingSubject(reading: Reading, span: Span, sentence: TokenRange): CountingSubject | null {
  const { row, claims, article } = reading;
  const core = tokensIn(row.tokens, span);
  const segment = commaSegment(row, core, sentence);
  const verb = verbNear(reading, core, segment);
  if (verb < 0) return null;
  const subject = sentenceClauses(reading, sentence).at(verb)?.subject;
  if (!subject || subject.preposition !== null) return null;
  const [first, end] = subject.tokens;
  if (first < core[1] && core[0] < end) return null;
  const mention =
    inside(article.layers.mentions, spanOf(row, subject.tokens)).find((one) => isActor(one) && !one.nested) ?? null;
  const { pos } = row.tokens[subject.head]!;
  const isBody = pos === 'NOUN' && claims.counters.has(nounOf(reading, subject.head));
  if (!mention && !isBody && !isInitials(row.text.slice(...row.tokens[subject.head]!.span))) return null;
  return { mention, noun: subject.head };
}

/** "The XYZ expects": initials that no layer knows stand for a body all the same. */
export const isInitials = (word: string): boolean => /^\p{Lu}{2,6}$/u.test(word);

/** A verb of counting in the number's part of the sentence, with the preposition that some of them need before it. */
function verbNear(reading: Reading, core: TokenRange, segment: TokenRange): number {
  const { row, claims } = reading;
  for (let at = Math.max(segment[0], core[0] - reach); at < Math.min(segment[1], core[1] + reach); at++) {
    const token = row.tokens[at]!;
    const needed = token.pos === 'VERB' ? claims.countingVerbs.get(token.lemma.toLowerCase()) : undefined;
    // "the estimated 400": beside its article no verb.
    if (needed === undefined || row.tokens[at - 1]?.pos === 'DET') continue;
    if (needed === '' || row.words[core[0] - 1] === needed || row.words[core[0] - 2] === needed) return at;
  }
  return -1;
}

function nounOf({ row }: Reading, at: number): string {
  return (row.tokens[at]!.lemma || row.words[at]!).toLowerCase();
}

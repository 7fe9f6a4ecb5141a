import type { Candidate } from './candidate.ts';
import type { Passage, Unit } from './passage.ts';
import type { Range } from './ranges.ts';
import { isFiniteVerb, isPunctuation } from './word-facts.ts';

/** How far into the words a formula that does what it says may stand. */
const opening = 12;

/**
 * The act of direct words whose verb tells none ("sagte"): they may do it themselves. "Es tut mir leid" apologises,
 * "Wer hat den Schlüssel?" asks, "Öffnen Sie das Tor!" demands.
 */
export function judgeAct(passage: Passage, candidate: Candidate): Candidate['act'] {
  const { act, type, rule, content, unit } = candidate;
  const [only, ...more] = content;
  if (act !== 'assert' || type !== 'direct' || rule.startsWith('direct.fragment') || !only) return act;
  const first = skipMarks(passage, only[0], only[1]);
  const sentence: Range = [first, sentenceEnd(passage, first, only[1])];
  const done = performed(passage, unit, sentence);
  if (done) return done;
  const last = passage.words[sentence[1]] ?? '';
  const whole = more.length === 0 && skipMarks(passage, sentence[1], only[1]) >= only[1];
  if (last === '?' && whole) return 'ask';
  const orders =
    last === '!' && isFiniteVerb(passage, unit, first) && unit.data.politeSubjects.has(passage.words[first + 1] ?? '');
  return orders ? 'demand' : act;
}

function skipMarks(passage: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && isPunctuation(passage, at)) at += 1;
  return at;
}

function sentenceEnd(passage: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && !/^[.!?…]/.test(passage.words[at]!)) at += 1;
  return at;
}

/** A formula near the start of the words, not negated and not in the past. */
function performed(passage: Passage, { data }: Unit, [first, end]: Range): Candidate['act'] | null {
  for (let at = first; at < Math.min(end, first + opening); at++) {
    if (data.negations.has(passage.lower[at]!)) return null;
    const found = data.performatives.find(({ words }) => words.every((word, i) => passage.lower[at + i] === word));
    if (!found) continue;
    const denied = passage.lower.slice(at, end).some((word) => data.negations.has(word));
    return denied ? null : found.act;
  }
  return null;
}

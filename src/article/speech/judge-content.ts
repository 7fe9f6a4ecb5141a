import type { Quotation } from '../../model/quotation.ts';
import type { Candidate } from './candidate.ts';
import type { Passage } from './passage.ts';
import { isCapitalised, isPunctuation } from './word-facts.ts';

/** Polarity and modality of what is said, from the words of the content and the act of its cue. */
export function judgeContent(passage: Passage, candidate: Candidate): Pick<Quotation, 'polarity' | 'modality'> {
  const { data } = candidate.unit;
  let negations = 0;
  let possible = false;
  let demanded = candidate.act === 'demand';
  let future =
    candidate.act === 'promise' || candidate.act === 'announce' || candidate.act === 'threaten' ? null : false;
  let conditional = false;
  const start = candidate.content[0]?.[0] ?? 0;
  const hearsay = candidate.rule.startsWith('hearsay');
  for (const [first, end] of candidate.content) {
    for (let at = first; at < end; at++) {
      const word = passage.lower[at]!;
      if (data.negations.has(word)) negations += 1;
      // "in May", and "soll" as hearsay: neither a possibility nor a demand.
      if (data.possibilities.has(word) && (at === start || !isCapitalised(passage.words[at]!) || opens(passage, at)))
        possible = true;
      if (data.demands.has(word) && !(data.hearsayForms.has(word) && (hearsay || saidToHave(passage, candidate, at))))
        demanded = true;
      if (data.futures.has(word) && closesWithInfinitive(passage, candidate, at)) future = true;
      if (opensCondition(passage, candidate, at, first)) conditional = true;
    }
  }
  const polarity = negations % 2 === 1 ? 'negated' : 'affirmed';
  if (conditional) return { polarity, modality: 'conditional' };
  if (demanded) return { polarity, modality: 'demanded' };
  if (possible) return { polarity, modality: 'possible' };
  if (future === true || (future === null && candidate.rule === 'indirect.infinitive'))
    return { polarity, modality: 'future' };
  return { polarity, modality: 'factual' };
}

/** Words of a quotation over which a condition inside it colours the whole. */
const conditionReach = 40;

/** "Falls Gäste kommen, …", "… nur, wenn das Knie hält", "Sollte es regnen, …"; not "fragte, ob", "auch wenn". */
function opensCondition(passage: Passage, { unit, content, rule }: Candidate, at: number, first: number): boolean {
  const { data } = unit;
  const word = passage.lower[at]!;
  // Behind an inserted "he said" the words go on: nothing begins there.
  const front = at === content[0]![0] || (at > first && isPunctuation(passage, at - 1));
  if (data.conditionalModals.has(word)) return front;
  if (!data.conditionals.has(word)) return false;
  if (rule.endsWith('question') && !rule.startsWith('interview') && at === content[0]![0]) return false;
  if (data.concessives.has(passage.lower[at - 1] ?? '')) return false;
  const size = content.reduce((sum, [start, end]) => sum + end - start, 0);
  return (
    at - content[0]![0] < 3 ||
    (size <= conditionReach && (front || !data.commaBeforeClause || afterParticle(passage, at)))
  );
}

/** "…, nur wenn", "…, aber falls": a small word stands before the conjunction. */
function afterParticle(passage: Passage, at: number): boolean {
  return at > 1 && isPunctuation(passage, at - 2) && passage.tokens[at - 1]!.pos === 'ADV';
}

/** "soll geschlafen haben", "soll zehn Euro betragen": told by others, not asked for. */
function saidToHave(passage: Passage, { unit }: Candidate, at: number): boolean {
  const end = unit.core[1];
  const { data } = unit;
  for (let i = at + 2; i < Math.min(end, at + 30); i++) {
    if (passage.words[i] === ',') return false;
    const closes = i + 1 >= end || isPunctuation(passage, i + 1);
    if (closes && data.stateInfinitives.has(passage.lower[i]!)) return true;
    if (data.perfectInfinitives.has(passage.lower[i]!) && /(?:t|en|n)$/.test(passage.lower[i - 1]!)) return true;
  }
  return false;
}

/** The word begins a sentence, where a capital says nothing. */
function opens(passage: Passage, at: number): boolean {
  return at === 0 || (isPunctuation(passage, at - 1) && passage.words[at - 1] !== ',');
}

/** "werde … bauen", "wird … sein", but not "wurde gebaut", "werde gebaut": an infinitive must follow or precede. */
function closesWithInfinitive(passage: Passage, candidate: Candidate, at: number): boolean {
  if (!candidate.unit.data.commaBeforeClause) return true;
  const end = candidate.unit.core[1];
  for (let i = at - 1; i <= at; i++) {
    const before = passage.tokens[i];
    if (before && i === at - 1 && before.morph.includes('VerbForm=Inf')) return true;
  }
  for (let i = at + 1; i < Math.min(end, at + 40); i++) {
    if (passage.words[i] === ',' || passage.words[i] === '.') break;
    const token = passage.tokens[i]!;
    if (token.morph.includes('VerbForm=Inf') && passage.lower[i] !== 'werden') return true;
  }
  return false;
}

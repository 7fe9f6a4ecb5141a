import type { EventMention } from '../../model/claim.ts';
import type { Clause } from '../../text/clauses/clause.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { tokensIn } from '../../text/token-index.ts';
import { phraseAt, wordAt } from '../../text/word-row.ts';
import { cue, cuesAt } from './claim-cues.ts';
import { type SentenceClauses, sentenceClauses } from './clause-at.ts';
import { eventTypes } from './event-types.ts';
import { findParticipants, type Trigger } from './find-participants.ts';
import { readStanding } from './read-standing.ts';
import { inside, isCalendarDate, type Reading, spanOf } from './reading.ts';

const farthestDate = 18;
const farthestPlace = 12;
const window = 30;
/** How far behind a verb the name of whom it befalls may end, in tokens. */
const objectReach = 6;

/** An event before it has its identifier. */
export type EventDraft = Omit<EventMention, 'id' | 'provenance'> & {
  readonly rule: string;
  readonly confidence: number;
};

/** Finds what happened in one sentence by the words that carry events, with participants, place and time. */
export function findEvents(reading: Reading, sentence: TokenRange): EventDraft[] {
  const found: EventDraft[] = [];
  let clauses: SentenceClauses | null = null;
  for (let at = sentence[0]; at < sentence[1]; at++) {
    const trigger = readTrigger(reading, at);
    if (!trigger || !eventTypes[trigger.type]) continue;
    clauses ??= sentenceClauses(reading, sentence);
    if (trigger.form === 'verb' && !befallsSomebody(reading, trigger, clauses.at(trigger.first))) continue;
    found.push(describe(reading, trigger, sentence, clauses));
    at = trigger.end - 1;
  }
  return found;
}

function readTrigger(reading: Reading, at: number): Trigger | null {
  const { row, claims } = reading;
  const word = row.words[at]!;
  if (cuesAt(row, at, claims) & cue.event) {
    const phrase = claims.phrases.find(({ words }) => phraseAt(row, at, words));
    if (phrase) return { type: phrase.type, first: at, end: at + phrase.words.length, form: 'phrase' };
  }
  const token = row.tokens[at]!;
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'X') return null;
  // Most words are their own lemma, and are at hand in lower case.
  const lemma = token.lemma === row.written[at] ? word : token.lemma.toLowerCase();
  if (token.pos === 'VERB') {
    if (opensTitle(reading, at)) return null;
    const type = claims.verbs.get(lemma) ?? claims.verbForms.get(word);
    return type ? { type, first: at, end: at + 1, form: 'verb' } : null;
  }
  if (token.pos === 'X') {
    const type = claims.verbForms.get(word);
    if (type) return { type, first: at, end: at + 1, form: 'verb' };
  } else if (token.pos !== 'NOUN') return null;
  if (token.pos === 'X' && !reading.quantities.nounsInRow && !/^\p{Lu}/u.test(wordAt(row, at))) return null;
  const type = claims.nouns.get(word) ?? (lemma === word ? undefined : claims.nouns.get(lemma));
  return type ? { type, first: at, end: at + 1, form: 'noun' } : null;
}

/** “Kill Bill”: capital letters in a row behind a quotation mark are a title. */
function opensTitle({ row }: Reading, at: number): boolean {
  if (!/^[“”„"'‘«»]$/.test(row.words[at - 1] ?? '')) return false;
  return [at, at + 1].every((index) => /^\p{Lu}/u.test(row.written[index] ?? ''));
}

/** "Fired the coach", "was dismissed": of a verb that means its event only with somebody ("fired a shot", "dismissed the report"). */
function befallsSomebody(reading: Reading, trigger: Trigger, clause: Clause | null): boolean {
  const { row, claims, article } = reading;
  if (!claims.personVerbs.has(row.tokens[trigger.first]!.lemma.toLowerCase())) return true;
  const isPerson = (range: TokenRange): boolean =>
    inside(article.layers.mentions, spanOf(row, range)).some(({ type, nested }) => type === 'person' && !nested);
  if (claims.passives.has(row.words[trigger.first - 1] ?? '') && clause?.subject)
    return isPerson(clause.subject.tokens);
  let end = trigger.end;
  while (end < row.tokens.length && end < trigger.end + objectReach && row.tokens[end]!.pos !== 'ADP') end++;
  return end > trigger.end && isPerson([trigger.end, end]);
}

function describe(reading: Reading, trigger: Trigger, sentence: TokenRange, clauses: SentenceClauses): EventDraft {
  const { row } = reading;
  const core: TokenRange = [trigger.first, trigger.end];
  const segment = commaSegment(row, core, sentence);
  const participants = findParticipants(reading, trigger, clauses.at(trigger.first), segment, sentence);
  const code = reading.claims.code;
  const standing = readStanding(reading, segment);
  const form = isToBeDone(reading, trigger) ? 'infinitive' : trigger.form;
  return {
    type: trigger.type,
    span: spanOf(row, segment),
    trigger: spanOf(row, core),
    participants,
    place: findPlace(reading, core, sentence),
    time: findTime(reading, core, sentence, clauses, trigger.form),
    polarity:
      trigger.form === 'verb' ? polarityOf(reading, trigger, clauses.at(trigger.first), segment) : standing.polarity,
    modality: form === 'infinitive' && standing.modality === 'factual' ? 'possible' : standing.modality,
    rule: `${code}.events.${form}`,
    confidence: participants.length > 0 ? 0.8 : 0.5,
  };
}

/** "Tried to kill", "um zu retten", "einzusetzen": what an infinitive with its marker tells was meant to be done. */
function isToBeDone({ row, clauseRules: { infinitiveMarker } }: Reading, { first, form }: Trigger): boolean {
  const { lemma, morph } = row.tokens[first]!;
  if (form !== 'verb' || !morph.includes('VerbForm=Inf')) return false;
  const word = row.words[first]!;
  return row.words[first - 1] === infinitiveMarker || (word !== lemma && word.replace(infinitiveMarker, '') === lemma);
}

/**
 * Whether a verb is denied. Where verbs stand last a negation denies the whole clause; elsewhere it stands right before the
 * verb, with its auxiliaries and adverbs, or in the subject: who "never regained consciousness and died" died.
 */
function polarityOf(
  reading: Reading,
  trigger: Trigger,
  clause: Clause | null,
  segment: TokenRange,
): EventDraft['polarity'] {
  const { row, claims, clauseRules } = reading;
  for (let at = trigger.end; at < segment[1]; at++) if (claims.untilWords.has(row.words[at]!)) return 'affirmed';
  const denies = (at: number): boolean =>
    claims.negations.has(row.words[at]!) && !claims.onlyWords.has(row.words[at + 1] ?? '');
  const denied = ([first, end]: TokenRange): boolean => {
    for (let at = first; at < end; at++) if (denies(at)) return true;
    return false;
  };
  if (clauseRules.verbFinal) return (clause?.parts ?? [segment]).some(denied) ? 'negated' : 'affirmed';
  let at = trigger.first - 1;
  while (at >= segment[0] && !denies(at) && /^(?:AUX|ADV|PART|X)$/.test(row.tokens[at]!.pos)) at--;
  if (at >= segment[0] && denies(at)) return 'negated';
  if (clause?.subject && denied(clause.subject.tokens) && row.tokens[at] !== undefined) {
    return clause.subject.tokens[0] <= at && at < clause.subject.tokens[1] ? 'negated' : 'affirmed';
  }
  // "Killed nobody"; "arrested without incident" denies no arrest.
  const after = trigger.end < segment[1] && denies(trigger.end) && row.tokens[trigger.end]!.pos !== 'ADP';
  return after ? 'negated' : 'affirmed';
}

/**
 * The nearest date in the sentence. What a dependent clause tells is not dated by the clause around it ("stellte am
 * Dienstag klar, dass es bei dem Treffen …"), nor does the day of saying date what is said ("…, police said Friday").
 */
function findTime(
  reading: Reading,
  core: TokenRange,
  sentence: TokenRange,
  clauses: SentenceClauses,
  form: Trigger['form'],
): EventMention['time'] {
  const { row, article } = reading;
  const own = clauses.at(core[0]);
  const dates = inside(article.layers.timexes, spanOf(row, around(core, sentence))).filter(isCalendarDate);
  let best: EventMention['time'] = null;
  let nearest = farthestDate;
  for (const timex of dates) {
    const tokens = tokensIn(row.tokens, timex.span);
    const distance = distanceTo(core, tokens);
    if (distance >= nearest || isPossessive(article.text, timex.span[1]) || isTold(reading, tokens)) continue;
    const other = clauses.at(tokens[0]);
    if (own && other && own !== other && (own.kind === 'subordinate' || form === 'verb')) continue;
    if (form !== 'noun' && (datesSaying(reading, tokens, core) || datesOtherVerb(reading, tokens, core))) continue;
    nearest = distance;
    best = { span: timex.span, value: timex.value };
  }
  return best;
}

/** "Today's youth": of a day, not on it. */
function isPossessive(text: string, end: number): boolean {
  return /^['’]s/.test(text.slice(end, end + 2));
}

/** "Decided on Saturday to fire", "charged with murdering … on 24 June", "the 20 June shooting": the date of something else. */
function datesOtherVerb({ row, clauseRules }: Reading, tokens: TokenRange, core: TokenRange): boolean {
  const [first, end] = tokens[0] >= core[1] ? [core[1], tokens[0]] : [tokens[1], core[0]];
  if (tokens[1] <= core[0] && row.words[core[0] - 1] === clauseRules.infinitiveMarker) return true;
  if (!clauseRules.verbFinal && row.tokens[tokens[0] - 1]?.pos === 'DET' && row.tokens[tokens[1]]?.pos === 'NOUN')
    return true;
  for (let at = first; at < end; at++) if (row.tokens[at]!.pos === 'VERB') return true;
  return false;
}

/** "The day before Holt's death": a day told from something else. */
function isTold({ row }: Reading, tokens: TokenRange): boolean {
  if (tokens[1] - tokens[0] < 2 || row.tokens[tokens[1]]?.pos !== 'PROPN') return false;
  let at = tokens[1];
  while (row.tokens[at]?.pos === 'PROPN') at++;
  return /^['’]s$/.test(row.words[at] ?? '');
}

/** A date beside a word of saying that is not the event itself. */
function datesSaying({ row, quoted }: Reading, tokens: TokenRange, core: TokenRange): boolean {
  return [tokens[0] - 1, tokens[1]].some(
    (at) => (at < core[0] || at >= core[1]) && quoted.cues.has(row.tokens[at]?.span[0] ?? -1),
  );
}

function findPlace(reading: Reading, core: TokenRange, sentence: TokenRange): EventMention['place'] {
  const { row, article, quantities } = reading;
  let best: EventMention['place'] = null;
  let nearest = farthestPlace;
  for (const mention of inside(article.layers.mentions, spanOf(row, around(core, sentence)))) {
    if (mention.type !== 'place' || mention.actor || mention.nested || mention.form === 'demonym') continue;
    const tokens = tokensIn(row.tokens, mention.span);
    const lead = [1, 2, 3].some((step) => quantities.placeWords.has(row.words[tokens[0] - step] ?? ''));
    const distance = distanceTo(core, tokens);
    if (!lead || distance >= nearest) continue;
    nearest = distance;
    best = { span: mention.span, entity: mention.entity };
  }
  return best;
}

function distanceTo(a: TokenRange, b: TokenRange): number {
  return b[0] >= a[1] ? b[0] - a[1] : Math.max(0, a[0] - b[1]);
}

/** The part of the sentence near the trigger. */
function around(core: TokenRange, sentence: TokenRange): TokenRange {
  return [Math.max(sentence[0], core[0] - window), Math.min(sentence[1], core[1] + window)];
}

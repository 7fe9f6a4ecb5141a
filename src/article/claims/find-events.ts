import type { EventMention } from '../../model/claim.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { tokensIn } from '../../text/token-index.ts';
import { phraseAt, wordAt } from '../../text/word-row.ts';
import { type SentenceClauses, sentenceClauses } from './clause-at.ts';
import { eventTypes } from './event-types.ts';
import { findParticipants, type Trigger } from './find-participants.ts';
import { readStanding } from './read-standing.ts';
import { inside, isCalendarDate, type Reading, spanOf } from './reading.ts';

const farthestDate = 18;
const farthestPlace = 12;
const window = 30;

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
    found.push(describe(reading, trigger, sentence, clauses));
    at = trigger.end - 1;
  }
  return found;
}

function readTrigger(reading: Reading, at: number): Trigger | null {
  const { row, claims } = reading;
  const word = row.words[at]!;
  for (const phrase of claims.phrases) {
    if (phrase.words[0] === word && phraseAt(row, at, phrase.words)) {
      return { type: phrase.type, first: at, end: at + phrase.words.length, form: 'phrase' };
    }
  }
  const token = row.tokens[at]!;
  if (token.pos !== 'VERB' && token.pos !== 'NOUN' && token.pos !== 'X') return null;
  const lemma = token.lemma.toLowerCase();
  if (token.pos === 'VERB') {
    const type = claims.verbs.get(lemma) ?? claims.verbForms.get(word);
    return type ? { type, first: at, end: at + 1, form: 'verb' } : null;
  }
  if (token.pos === 'X') {
    const type = claims.verbForms.get(row.words[at]!);
    if (type) return { type, first: at, end: at + 1, form: 'verb' };
  } else if (token.pos !== 'NOUN') return null;
  if (token.pos === 'X' && !reading.quantities.nounsInRow && !/^\p{Lu}/u.test(wordAt(row, at))) return null;
  const type = claims.nouns.get(row.words[at]!) ?? claims.nouns.get(lemma);
  return type ? { type, first: at, end: at + 1, form: 'noun' } : null;
}

function describe(reading: Reading, trigger: Trigger, sentence: TokenRange, clauses: SentenceClauses): EventDraft {
  const { row } = reading;
  const core: TokenRange = [trigger.first, trigger.end];
  const segment = commaSegment(row, core, sentence);
  const participants = findParticipants(reading, trigger, clauses.at(trigger.first), segment, sentence);
  const code = reading.claims.code;
  return {
    type: trigger.type,
    span: spanOf(row, segment),
    trigger: spanOf(row, core),
    participants,
    place: findPlace(reading, core, sentence),
    time: findTime(reading, core, sentence, trigger.form === 'noun' ? clauses : null),
    ...readStanding(reading, segment),
    rule: `${code}.events.${trigger.form}`,
    confidence: participants.length > 0 ? 0.8 : 0.5,
  };
}

/**
 * The nearest date in the sentence. `clauses` are given for a noun: inside a dependent clause it is not dated by the clause
 * around it ("stellte am Dienstag klar, dass es bei dem Treffen …").
 */
function findTime(
  reading: Reading,
  core: TokenRange,
  sentence: TokenRange,
  clauses: SentenceClauses | null,
): EventMention['time'] {
  const own = clauses?.at(core[0]) ?? null;
  const dependent = own?.kind === 'subordinate' ? own : null;
  const dates = inside(reading.article.layers.timexes, spanOf(reading.row, around(core, sentence))).filter(
    isCalendarDate,
  );
  let best: EventMention['time'] = null;
  let nearest = farthestDate;
  for (const timex of dates) {
    const tokens = tokensIn(reading.row.tokens, timex.span);
    const distance = distanceTo(core, tokens);
    if (distance >= nearest || (dependent && clauses!.at(tokens[0]) !== dependent)) continue;
    nearest = distance;
    best = { span: timex.span, value: timex.value };
  }
  return best;
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

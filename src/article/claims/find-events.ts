import type { EventMention } from '../../model/claim.ts';
import type { Mention } from '../../model/entity.ts';
import { commaSegment, type TokenRange } from '../../text/comma-segment.ts';
import { tokensIn } from '../../text/token-index.ts';
import { phraseAt, wordAt } from '../../text/word-row.ts';
import { eventTypes } from './event-types.ts';
import { readStanding } from './read-standing.ts';
import { inside, isActor, isCalendarDate, type Reading, spanOf } from './reading.ts';

type Participant = EventMention['participants'][number];

const farthestDate = 18;
const farthestPlace = 12;

/** An event before it has its identifier. */
export type EventDraft = Omit<EventMention, 'id' | 'provenance'> & {
  readonly rule: string;
  readonly confidence: number;
};

/** Finds what happened in one sentence by the words that carry events, with participants, place and time. */
export function findEvents(reading: Reading, sentence: TokenRange): EventDraft[] {
  const found: EventDraft[] = [];
  for (let at = sentence[0]; at < sentence[1]; at++) {
    const trigger = readTrigger(reading, at);
    if (!trigger || !eventTypes[trigger.type]) continue;
    found.push(describe(reading, trigger, sentence));
    at = trigger.end - 1;
  }
  return found;
}

interface Trigger {
  readonly type: string;
  readonly first: number;
  readonly end: number;
  readonly form: 'verb' | 'noun' | 'phrase';
}

function readTrigger(reading: Reading, at: number): Trigger | null {
  const { row, claims } = reading;
  for (const phrase of claims.phrases) {
    if (phraseAt(row, at, phrase.words)) {
      return { type: phrase.type, first: at, end: at + phrase.words.length, form: 'phrase' };
    }
  }
  const token = row.tokens[at]!;
  const lemma = token.lemma.toLowerCase();
  if (token.pos === 'VERB') {
    const type = claims.verbs.get(lemma);
    return type ? { type, first: at, end: at + 1, form: 'verb' } : null;
  }
  if (token.pos !== 'NOUN' && !(token.pos === 'X' && /^\p{Lu}/u.test(wordAt(row, at)))) return null;
  const type = claims.nouns.get(row.words[at]!) ?? claims.nouns.get(lemma);
  return type ? { type, first: at, end: at + 1, form: 'noun' } : null;
}

function describe(reading: Reading, trigger: Trigger, sentence: TokenRange): EventDraft {
  const { row } = reading;
  const core: TokenRange = [trigger.first, trigger.end];
  const segment = commaSegment(row, core, sentence);
  const participants = findParticipants(reading, trigger, segment, sentence);
  const code = reading.claims.code;
  return {
    type: trigger.type,
    span: spanOf(row, segment),
    trigger: spanOf(row, core),
    participants,
    place: findPlace(reading, core, sentence),
    time: findTime(reading, core, sentence),
    ...readStanding(reading, segment),
    rule: `${code}.events.${trigger.form}`,
    confidence: participants.length > 0 ? 0.8 : 0.5,
  };
}

function findParticipants(
  reading: Reading,
  trigger: Trigger,
  segment: TokenRange,
  sentence: TokenRange,
): Participant[] {
  const mutual = eventTypes[trigger.type]!.mutual;
  const near = actorsIn(reading, segment);
  const found = near.map((mention) => participantOf(reading, mention, trigger, segment));
  if (mutual && found.length < 2) {
    const before = actorsIn(reading, [sentence[0], trigger.first]).filter((mention) => mention.type === 'person');
    for (const mention of before.reverse()) {
      if (found.length >= 2) break;
      if (found.some((other) => other.entity === mention.entity || other.span[0] === mention.span[0])) continue;
      found.unshift({ role: 'agent', span: mention.span, entity: mention.entity });
    }
  }
  return found;
}

function actorsIn(reading: Reading, range: TokenRange): Mention[] {
  if (range[0] >= range[1]) return [];
  return inside(reading.article.layers.mentions, spanOf(reading.row, range)).filter(
    (mention) => isActor(mention) && !mention.nested && mention.form !== 'demonym',
  );
}

/** Role by the word before the name, by the side of the verb and by voice. */
function participantOf(reading: Reading, mention: Mention, trigger: Trigger, segment: TokenRange): Participant {
  const { row, claims } = reading;
  const [first] = tokensIn(row.tokens, mention.span);
  const passive = isPassive(reading, trigger, segment);
  let role: Participant['role'] = passive || first > trigger.first ? 'patient' : 'agent';
  for (let at = first - 1; at >= Math.max(segment[0], first - 4); at--) {
    const word = row.words[at]!;
    if (at === trigger.first) break;
    if (claims.partnerWords.has(word)) role = 'with';
    else if (claims.agentWords.has(word) && (passive || trigger.form === 'noun')) role = 'agent';
    else continue;
    break;
  }
  if (trigger.form === 'verb' && role === 'patient' && !passive && isOnly(reading, mention, segment)) role = 'agent';
  return { role, span: mention.span, entity: mention.entity };
}

function isPassive(reading: Reading, trigger: Trigger, segment: TokenRange): boolean {
  if (trigger.form !== 'verb' || !reading.row.tokens[trigger.first]!.morph.includes('VerbForm=Part')) return false;
  for (let at = segment[0]; at < segment[1]; at++) if (reading.claims.passives.has(reading.row.words[at]!)) return true;
  return false;
}

/** The only actor of an active clause is its subject, wherever it stands ("Gestern trat der Minister zurück"). */
function isOnly(reading: Reading, mention: Mention, segment: TokenRange): boolean {
  return actorsIn(reading, segment).every((other) => other === mention);
}

function findTime(reading: Reading, core: TokenRange, sentence: TokenRange): EventMention['time'] {
  const dates = inside(reading.article.layers.timexes, spanOf(reading.row, sentence)).filter(isCalendarDate);
  let best: EventMention['time'] = null;
  let nearest = farthestDate;
  for (const timex of dates) {
    const distance = distanceTo(core, tokensIn(reading.row.tokens, timex.span));
    if (distance >= nearest) continue;
    nearest = distance;
    best = { span: timex.span, value: timex.value };
  }
  return best;
}

function findPlace(reading: Reading, core: TokenRange, sentence: TokenRange): EventMention['place'] {
  const { row, article, quantities } = reading;
  let best: EventMention['place'] = null;
  let nearest = farthestPlace;
  for (const mention of inside(article.layers.mentions, spanOf(row, sentence))) {
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

import { type EventType, eventTypes } from '../../article/claims/event-types.ts';
import type { Article } from '../../model/article.ts';
import type { Claim, EventMention } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { SlotValue, Story } from '../../model/story.ts';
import type { PileIndex } from './pile-index.ts';
import { assertionOf } from './quantity-drafts.ts';
import type { SlotDraft } from './slot-draft.ts';

const lightest = 0.6;

/**
 * Drafts for the events of an article that matter: that it happened, and on which day. An event is known by its type
 * and its participants, both sides of a mutual one alike; one without a known participant fills no slot, nor does a noun
 * ("der Rücktritt"), beside which names stand for many reasons.
 */
export function eventDrafts(article: Article, story: Story, index: PileIndex): SlotDraft[] {
  return article.layers.claims.flatMap((claim): SlotDraft[] => {
    if (claim.kind !== 'event' || claim.event === null) return [];
    const event = article.layers.events[claim.event];
    const type = event && eventTypes[event.type];
    if (!event || !type || type.spoken || type.weight < lightest) return [];
    const parts = participantsOf(event, article, index, type);
    if (!type.mutual && event.provenance.rule.endsWith('.noun')) return [];
    // What was to be done may not have been done.
    if (event.provenance.rule.endsWith('.infinitive')) return [];
    if (parts.length === 0 || (type.mutual && parts.length < 2)) return [];
    const base = baseOf(article, claim, story, event.type, parts, index);
    const drafts: SlotDraft[] = [];
    if (claim.modality === 'factual' || claim.modality === 'possible') {
      const holds: SlotValue = { kind: 'polarity', holds: claim.polarity === 'affirmed' };
      drafts.push({ ...base, value: holds, assertion: assertionOf(article, claim, holds, index) });
    }
    const { time } = claim;
    const told = claim.modality !== 'conditional' && claim.modality !== 'demanded';
    // A day that was taken over from the opening may be that of something else, unless two parties tie the two together.
    const stated = type.mutual || !claim.provenance.rule.endsWith('.lead-date');
    const past = claim.modality !== 'factual' || time === null || !isAfter(time.value, article);
    if (time && told && stated && past && claim.polarity === 'affirmed' && isDay(time.value)) {
      const date: SlotValue = { kind: 'date', value: dayOf(time.value) };
      const assertion = { ...assertionOf(article, claim, date, index), span: time.span };
      drafts.push({ ...base, property: `${event.type}.date`, value: date, assertion });
    }
    return drafts;
  });
}

/** What is told as a fact has not happened on a day to come: the day was read wrongly. */
function isAfter(time: string, article: Article): boolean {
  const published = article.published?.value.slice(0, 10);
  return published !== undefined && /^\d{4}-\d{2}-\d{2}/.test(time) && time.slice(0, 10) > published;
}

function baseOf(
  article: Article,
  claim: Claim,
  story: Story,
  type: string,
  parts: readonly string[],
  index: PileIndex,
): Omit<SlotDraft, 'value' | 'assertion'> {
  return {
    article,
    claim,
    story: story.id,
    topic: story.topic,
    property: type,
    subject: parts.join('+'),
    subjectName: parts.map((part) => index.nameOf(part)).join(', '),
    place: null,
    whole: false,
    part: false,
    aspect: null,
    groups: [],
    standing: 'asserted',
    unit: null,
  };
}

/** Known participants: two persons of a mutual event in fixed order, otherwise who did it and to whom. */
function participantsOf(event: EventMention, article: Article, index: PileIndex, type: EventType): string[] {
  const known = event.participants.flatMap((participant) => {
    const entity = index.entityOf(article.id, participant.entity);
    return entity === null || participant.role === 'topic' ? [] : [{ ...participant, entity }];
  });
  const persons = known.filter(
    (participant) => typeOf(participant.entity, participant.span, article, index) === 'person',
  );
  if (type.mutual) {
    const pair = [...new Set((persons.length >= 2 ? persons : known).map((participant) => participant.entity))];
    // In the order of their names: identifiers hold the names of files.
    const rank = (entity: string): string => `${index.nameOf(entity)} ${entity}`;
    return pair.length === 2 ? pair.sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) : [];
  }
  if (type.personal && persons.length === 0) return [];
  const befallen = (type.befalls === 'person' ? persons : known).some(({ role }) => role === 'patient');
  if (type.befalls !== null && !befallen) return [];
  const agent = known.find((participant) => participant.role === 'agent');
  const patient = known.find((participant) => participant.role === 'patient');
  if (agent && patient && agent.entity !== patient.entity) return [agent.entity, patient.entity];
  const only = agent ?? patient;
  return only ? [only.entity] : [];
}

/** Type of the pile's entity, or of the mention where names were not joined. */
function typeOf(entity: string, span: Span, article: Article, index: PileIndex): string | null {
  const known = index.entities.get(entity);
  if (known) return known.type;
  const mentions = article.layers.mentions;
  return mentions.find((mention) => mention.span[0] === span[0] && mention.span[1] === span[1])?.type ?? null;
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(value) || /^XXXX-WXX-[1-7]/.test(value);
}

/** The day without a time of day. */
function dayOf(value: string): string {
  return value.slice(0, 10);
}

import type { EventMention } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../../text/comma-segment.ts';
import { dateFromLead } from './date-from-lead.ts';
import { eventTypes } from './event-types.ts';
import { findChain } from './find-chain.ts';
import type { EventDraft } from './find-events.ts';
import type { ClaimDraft } from './quantity-claims.ts';
import { inside, isCalendarDate, type Reading } from './reading.ts';

/** The claim that an event makes: its first resolved participant is its subject. Null when nothing ties it down. */
export function eventClaim(
  reading: Reading,
  event: EventDraft,
  index: number,
  sentence: TokenRange,
): ClaimDraft | null {
  const lead = dateFromLead(reading.article, event);
  const tied = event.participants.some((participant) => participant.entity !== null);
  if (!tied && event.time === null && event.place === null) return null;
  const subject = event.participants.find((participant) => participant.entity !== null) ?? event.participants[0];
  const { chain, quotation } = findChain(reading, event.trigger, sentence);
  return {
    kind: 'event',
    span: event.span,
    subject: { span: subject?.span ?? null, entity: subject?.entity ?? null, noun: null },
    property: event.type,
    scope: [],
    time: event.time ?? lead,
    place: event.place,
    quantity: null,
    event: index,
    quotation,
    chain,
    polarity: event.polarity,
    modality: event.modality,
    unproven: null,
    rule: lead ? `${reading.claims.code}.claims.lead-date` : event.rule.replace('.events.', '.claims.'),
    confidence: event.confidence,
  };
}

/**
 * A picture caption with two persons, a day and a place says that they were together there on that day. The words say
 * who is to be seen, not that they met, so the event is inferred.
 */
export function captionEvents(reading: Reading): { event: EventDraft; span: Span }[] {
  const { article, claims } = reading;
  const found: { event: EventDraft; span: Span }[] = [];
  for (const caption of article.layers.captions) {
    const mentions = inside(article.layers.mentions, caption.span);
    const persons = mentions.filter(
      (mention, index) =>
        mention.type === 'person' &&
        !mention.nested &&
        mention.entity !== null &&
        mentions.findIndex((other) => other.entity === mention.entity) === index,
    );
    const day = inside(article.layers.timexes, caption.span).find(
      (timex) => isCalendarDate(timex) && timex.precision === 'day',
    );
    if (persons.length !== 2 || !day || !eventTypes['meet']) continue;
    const place = mentions.find((mention) => mention.type === 'place' && !mention.actor && mention.form !== 'demonym');
    const event: EventDraft = {
      type: 'meet',
      span: caption.span,
      trigger: caption.span,
      participants: persons.map((mention) => ({ role: 'agent', span: mention.span, entity: mention.entity })),
      place: place ? { span: place.span, entity: place.entity } : null,
      time: { span: day.span, value: day.value },
      polarity: 'affirmed',
      modality: 'factual',
      rule: `${claims.code}.events.caption`,
      confidence: 0.6,
    };
    found.push({ event, span: caption.span });
  }
  return found;
}

/** Participants of an event that are known, in the order of their identifiers where both sides are alike. */
export function knownParticipants(event: Pick<EventMention, 'participants'>): readonly string[] {
  return [...new Set(event.participants.flatMap((participant) => participant.entity ?? []))];
}

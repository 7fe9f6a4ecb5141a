import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { EventDraft } from './find-events.ts';
import { inside, isCalendarDate } from './reading.ts';

/**
 * The day of an event that its own sentence, a later one, does not date: the one day that the article's opening sentence names, when
 * somebody who takes part in the event acts or speaks in that sentence. News reports date what they tell in their
 * opening, once. Null when the opening names no day or several.
 */
export function dateFromLead(article: Article, event: EventDraft): EventMention['time'] {
  if (event.time !== null || event.modality !== 'factual' || event.polarity === 'negated') return null;
  const opening = openingSentence(article);
  if (!opening || event.trigger[0] < opening[1]) return null;
  const days = inside(article.layers.timexes, opening).filter(
    (timex) => isCalendarDate(timex) && (timex.precision === 'day' || timex.precision === 'partOfDay'),
  );
  const day = days[0];
  if (!day || days.some((other) => other.value.slice(0, 10) !== day.value.slice(0, 10))) return null;
  const there = actingIn(article, opening);
  const shared = event.participants.some((participant) => participant.entity !== null && there.has(participant.entity));
  return shared ? { span: day.span, value: day.value } : null;
}

/** The first sentence of the body. */
function openingSentence(article: Article): Span | null {
  const body = article.layers.blocks.find((block) => block.kind === 'paragraph');
  if (!body) return null;
  const sentence = article.layers.sentences.find((candidate) => candidate.span[1] > body.span[0]);
  return sentence ? sentence.span : null;
}

function actingIn(article: Article, span: Span): Set<string> {
  const found = new Set<string>();
  for (const mention of inside(article.layers.mentions, span)) {
    if (mention.entity !== null && mention.type === 'person') found.add(mention.entity);
  }
  for (const quotation of article.layers.quotations) {
    const speaks = [...quotation.speaker, ...quotation.content].some(
      (part) => part[0] >= span[0] && part[1] <= span[1],
    );
    if (speaks && quotation.speakerEntity !== null) found.add(quotation.speakerEntity);
  }
  return found;
}

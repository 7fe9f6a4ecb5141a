import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { EventMention } from '../../model/claim.ts';
import type { DateVerdict } from '../../model/date-verdict.ts';
import type { Timex } from '../../model/layers.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { ClaimSlot, Picture, PileEntity, Story, TimelineEntry } from '../../model/story.ts';
import { sentenceAt, tokensIn } from '../../text/token-index.ts';
import { type Draft, joinSameWords } from './join-same-words.ts';

/** A calendar date, a time or a part of that day, at least to the month: anything vaguer has no place on a line. */
const calendar = /^\d{4}-\d{2}(?:-\d{2}(?:T(?:\d{2}(?::\d{2})?|MO|MI|AF|EV|NI|DT))?)?$/;

/** Orders what happened, was said and was published, and what the articles say is to come. */
export function buildTimeline(
  articles: readonly Article[],
  entities: readonly PileEntity[],
  stories: readonly Story[],
  _slots: readonly ClaimSlot[],
  dates: Picture['inferredDates'],
  _context: Context,
): readonly TimelineEntry[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const inferred = new Map(dates.map(({ article, published }) => [article, published]));
  const members = new Map(
    entities.flatMap((entity) => entity.members.map((m) => [`${m.article}#${m.entity}`, entity.id] as const)),
  );
  const drafts = new Map<string, Draft>();
  const add = (key: string, draft: Draft) => {
    const known = drafts.get(key);
    if (known) known.places.push(...draft.places);
    else drafts.set(key, draft);
  };
  for (const story of stories) {
    for (const id of story.articles) {
      const article = byId.get(id);
      if (!article) continue;
      const entityOf = (own: string | null) => (own === null ? '' : (members.get(`${id}#${own}`) ?? `${id}#${own}`));
      const published = article.published ?? inferred.get(id) ?? null;
      if (published) add(`publication ${id}`, publication(article, published, story));
      const known = lastDay(published);
      for (const event of article.layers.events) {
        const found = eventEntry(article, event, known, story);
        if (found) add(`event ${story.id} ${found.time} ${event.type} ${actorsOf(event, entityOf)}`, found);
      }
      for (const quotation of article.layers.quotations) {
        const found = statementEntry(article, quotation, known, story);
        if (found)
          add(`statement ${story.id} ${found.time} ${entityOf(quotation.speakerEntity)} ${found.label}`, found);
      }
    }
  }
  return joinSameWords([...drafts.values()]).sort(inTime);
}

function publication(article: Article, verdict: DateVerdict, story: Story): Draft {
  // A title that came beside the text stands for it; its place is then the sentence that the text begins with.
  const { titleSpan, layers, title } = article;
  const span = titleSpan ??
    layers.sentences[0]?.span ??
    layers.blocks[0]?.span ?? [0, Math.min(80, article.text.length)];
  const given = titleSpan ? '' : (title ?? '').trim().replace(/\s+/g, ' ');
  return {
    time: verdict.value,
    edtf: verdict.precision === 'interval' ? `${verdict.earliest ?? '..'}/${verdict.latest ?? '..'}` : verdict.value,
    precision: verdict.precision,
    stated: verdict.stated,
    kind: 'publication',
    story: story.id,
    label: given || article.text.slice(span[0], span[1]),
    places: [{ article: article.id, span }],
  };
}

/** The last day on which an article can have been published; null when nobody knows. */
function lastDay(verdict: DateVerdict | null): string | null {
  if (!verdict) return null;
  return verdict.precision === 'interval' ? (verdict.latest?.slice(0, 10) ?? null) : verdict.value.slice(0, 10);
}

/** A day or month that begins after the article was published. */
function isAfter(time: string, published: string | null): boolean {
  const day = time.slice(0, 10);
  return published !== null && day > published.slice(0, day.length);
}

/** An event that is told as a fact or as to come and whose sentence gives it a calendar date. */
function eventEntry(article: Article, event: EventMention, published: string | null, story: Story): Draft | null {
  const { modality } = event;
  if (!event.time || event.polarity === 'negated' || (modality !== 'factual' && modality !== 'future')) return null;
  const coming = isAfter(event.time.value, published);
  if (coming ? toldAsPast(article, event.span) : modality === 'future') return null;
  // What somebody tells in their own words, and the telling itself, are statements.
  const inside = ([start, end]: Span) => start <= event.trigger[0] && event.trigger[1] <= end;
  if (
    article.layers.quotations.some(({ type, content, cue }) =>
      [...(type === 'direct' ? content : []), ...cue].some(inside),
    )
  )
    return null;
  const timex = timexAt(article, event.time.span);
  if (!calendar.test(event.time.value)) return null;
  const kind = coming ? 'planned' : 'event';
  return entryOf(article, timex, event.time.value, sentenceAround(article, event.span), kind, story);
}

/** True when every finite verb of the sentence is in the past: what it tells has happened, and the day was read wrongly. */
function toldAsPast({ layers: { sentences, tokens } }: Article, span: Span): boolean {
  const sentence = sentences[sentenceAt(sentences, span[0])];
  if (!sentence) return false;
  const finite = tokens.slice(...tokensIn(tokens, sentence.span)).filter(({ morph }) => morph.includes('VerbForm=Fin'));
  return finite.length > 0 && finite.every(({ morph }) => morph.includes('Tense=Past'));
}

/** Words of a named speaker whose frame, not content, says when they were spoken. */
function statementEntry(article: Article, quotation: Quotation, published: string | null, story: Story): Draft | null {
  if (quotation.speakerEntity === null || quotation.content.length === 0) return null;
  const content: Span = [quotation.content[0]![0], quotation.content.at(-1)![1]];
  const anchor = quotation.cue[0] ?? quotation.speaker[0];
  if (!anchor) return null;
  const sentence = sentenceAround(article, anchor);
  const timex = article.layers.timexes.find(
    ({ span, type, value }) =>
      (type === 'DATE' || type === 'TIME') &&
      calendar.test(value) &&
      span[0] >= sentence[0] &&
      span[1] <= sentence[1] &&
      !quotation.content.some(([start, end]) => span[0] < end && span[1] > start),
  );
  // What an article reports as said was said before it: a later day is one that the words speak of.
  if (!timex || isAfter(timex.value, published)) return null;
  // The words with their speaker and cue, where these stand close by: a statement on a line must say whose it is.
  const [first, last] = [Math.min(content[0], sentence[0]), Math.max(content[1], sentence[1])];
  return entryOf(article, timex, timex.value, last - first <= 500 ? [first, last] : content, 'statement', story);
}

function entryOf(
  article: Article,
  timex: Timex | null,
  time: string,
  span: Span,
  kind: TimelineEntry['kind'],
  story: Story,
): Draft {
  return {
    time,
    edtf: timex?.edtf ?? time,
    precision: timex?.precision ?? (time.length > 10 ? 'minute' : time.length > 7 ? 'day' : 'month'),
    // A date is stated when the words give it whole; "on Tuesday" is worked out from the day of publication.
    stated: timex?.anchor.kind === 'none',
    kind,
    story: story.id,
    label: article.text.slice(span[0], span[1]),
    places: [{ article: article.id, span }],
  };
}

function actorsOf(event: EventMention, entityOf: (own: string | null) => string): string {
  return event.participants
    .map(({ role, entity }) => (entity === null ? '' : `${role} ${entityOf(entity)}`))
    .filter((actor) => actor !== '')
    .sort()
    .join(' ');
}

function timexAt(article: Article, span: Span): Timex | null {
  return article.layers.timexes.find((timex) => timex.span[0] === span[0] && timex.span[1] === span[1]) ?? null;
}

/** The sentence that a span begins in, or the span itself. */
function sentenceAround({ layers: { sentences } }: Article, span: Span): Span {
  const found = sentences[sentenceAt(sentences, span[0])]?.span;
  return found && span[0] < found[1] ? found : span;
}

const kindOrder: Readonly<Record<TimelineEntry['kind'], number>> = {
  event: 0,
  planned: 1,
  statement: 2,
  publication: 3,
};

/** A day stands before the hours of that day; the rest is settled by kind, story and words. */
function inTime(a: TimelineEntry, b: TimelineEntry): number {
  return (
    compare(a.time, b.time) ||
    kindOrder[a.kind] - kindOrder[b.kind] ||
    compare(a.story, b.story) ||
    compare(a.label, b.label)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

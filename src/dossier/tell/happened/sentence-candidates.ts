import type { Article } from '../../../model/article.ts';
import type { SentenceStatement } from '../../../model/dossier.ts';
import type { Sentence } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import type { Telling } from '../telling.ts';
import { openingOf, repeatedOpenings } from './repeated-openings.ts';
import { inside, standsAlone } from './stands-alone.ts';
import type { StorySignals } from './story-signals.ts';
import { wordsOf } from './words-of.ts';

/** A sentence that may tell what happened. */
export interface Candidate {
  readonly article: Article;
  readonly span: Span;
  readonly role: SentenceStatement['role'];
  /** Types of the events it tells as facts. */
  readonly events: readonly string[];
  readonly words: ReadonlySet<string>;
  /** Place among all sentences of the story. */
  readonly order: number;
  readonly score: number;
}

/** News tells the core first: later sentences are not looked at. */
const leadSentences = 16;

/** Openings that often lean on the sentence before. */
const leaning: ReadonlySet<string> = new Set(['ADV', 'SCONJ']);

/** The sentences of an article's beginning that say something when they stand alone. */
export function sentenceCandidates(
  article: Article,
  order: number,
  signals: StorySignals,
  telling: Telling,
): readonly Candidate[] {
  const { blocks, sentences } = article.layers;
  const body = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  const lead = sentences.filter(({ span }) => body.some((block) => inside(span, block.span))).slice(0, leadSentences);
  const refrains = repeatedOpenings(article);
  return lead.flatMap((sentence, position): Candidate[] => {
    if (!standsAlone(article, sentence) || refrains.has(openingOf(article, sentence))) return [];
    const { span } = sentence;
    const events = [
      ...new Set(
        article.layers.events
          .filter(
            ({ trigger, polarity, modality }) =>
              inside(trigger, span) && polarity === 'affirmed' && modality === 'factual',
          )
          .map(({ type }) => type),
      ),
    ];
    const words = wordsOf(article.text.slice(span[0], span[1]));
    const opens = body.some(({ kind, span: block }) => kind === 'standfirst' && inside(span, block));
    return [
      {
        article,
        span,
        role: opens ? 'standfirst' : events.length > 0 ? 'event' : 'lead',
        events,
        words,
        order: order + position,
        score: score(article, sentence, position, events, words, signals, telling),
      },
    ];
  });
}

/** Common words and events, title words and actors speak for a sentence; background and leaning openings against it. */
function score(
  article: Article,
  { span, tokens }: Sentence,
  position: number,
  events: readonly string[],
  words: ReadonlySet<string>,
  signals: StorySignals,
  telling: Telling,
): number {
  const size = Math.max(8, words.size);
  const sum = (values: Iterable<string>, weight: (value: string) => number) =>
    [...values].reduce((total, value) => total + weight(value), 0);
  const centre = sum(words, (word) => Math.log(signals.words.get(word) ?? 1)) / (Math.log(signals.articles + 1) * size);
  const told = sum(events, (type) => Math.log(1 + (signals.events.get(type) ?? 0)));
  const titled = sum(words, (word) => signals.titles.get(word) ?? 0) / signals.articles;
  const actors = new Set(
    article.layers.mentions.flatMap((mention) => {
      const entity = inside(mention.span, span) ? telling.entityOf(article.id, mention.entity) : null;
      return entity && signals.actors.has(entity.id) ? [entity.id] : [];
    }),
  );
  const { since } = signals;
  const old =
    since !== null &&
    article.layers.timexes.some(
      (timex) =>
        inside(timex.span, span) && /^\d{4}/.test(timex.value) && timex.value < since.slice(0, timex.value.length),
    );
  const opening = article.layers.tokens[tokens[0]]?.pos;
  return (
    centre * 3 +
    Math.min(2, told) +
    Math.min(2, titled) +
    Math.min(3, actors.size) * 0.4 +
    1.5 / (1 + position) -
    (old ? 3 : 0) -
    (opening !== undefined && leaning.has(opening) ? 1 : 0)
  );
}

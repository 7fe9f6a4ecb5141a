import type { Article } from '../../../model/article.ts';
import type { SentenceStatement } from '../../../model/dossier.ts';
import type { Sentence, Token } from '../../../model/layers.ts';
import type { Span } from '../../../model/span.ts';
import type { Telling } from '../telling.ts';
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
const [shortest, longest] = [40, 400];

/** Words of somebody who is not named in the sentence itself: shown alone they would read as facts. */
const unattributed: ReadonlySet<string> = new Set(['direct', 'freeIndirect', 'indirectFreeIndirect']);

/** Openings that often lean on the sentence before. */
const leaning: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'SCONJ']);

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
  return lead.flatMap((sentence, position): Candidate[] => {
    if (!standsAlone(article, sentence)) return [];
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

function standsAlone(article: Article, { span, tokens }: Sentence): boolean {
  const length = span[1] - span[0];
  if (length < shortest || length > longest) return false;
  const { quotations, claims } = article.layers;
  // What stands on an unnamed source or is unproven by the text's own words belongs with the gaps, not with the facts.
  const weak = quotations.some(
    ({ type, content, anonymous }) => (anonymous || unattributed.has(type)) && covers(content, span) > 0.5,
  );
  if (weak || claims.some(({ unproven, span: claim }) => unproven !== null && covers([claim], span) > 0)) return false;
  const words = article.layers.tokens.slice(...tokens);
  return words[0]?.pos !== 'PRON' && !leansOnPronoun(words);
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
    (opening !== undefined && leaning.has(opening) ? 0.7 : 0)
  );
}

/** True when somebody is called "he" or "they" before anybody is named: such a sentence says nothing by itself. */
function leansOnPronoun(tokens: readonly Token[]): boolean {
  for (const { pos, morph } of tokens) {
    if (pos === 'PROPN') return false;
    if (pos === 'PRON' && morph.includes('PronType=Prs') && !/Person=[12]/.test(morph)) return true;
  }
  return false;
}

export function inside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function covers(spans: readonly Span[], sentence: Span): number {
  const covered = spans.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, sentence[1]) - Math.max(start, sentence[0])),
    0,
  );
  return covered / (sentence[1] - sentence[0]);
}

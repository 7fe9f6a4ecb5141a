import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/entity.ts';
import type { Sentence } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Assertion } from '../../model/story.ts';
import { firstEndingAfter, sentenceAt, tokensIn } from '../../text/token-index.ts';
import { claimOf } from './side.ts';
import { type ToldPlace, toldPlace } from './told-place.ts';

/** Words of a sentence that tell what it is about. */
const telling: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'X']);
const shortest = 4;
/** A sentence with more numbers is a list: its words are common to all of them and tell nothing of one. */
const mostNumbers = 6;
/** A sentence without end is looked at this far on either side. */
const reach = 40;
const nearReach = 7;
const shortestNear = 3;

/** A pronoun stands where the holder of a number would: nobody knows whose it is. */
export const unknownHolder = '?';

export interface Opening {
  /** Places, countries left out. */
  readonly places: ReadonlySet<string>;
  /** A place that it does not name: "im Landkreis". */
  readonly unnamed: boolean;
  /** Persons by their last words, organisations by their first. */
  readonly names: ReadonlySet<string>;
}

/** What the sentences in which assertions stand tell beside the numbers, worked out once each. */
export interface ContextWords {
  /** Lemmas around an assertion, the asserted words left out. */
  of(assertion: Assertion): ReadonlySet<string>;
  /** Those of the few words right before and behind it, in a list of many numbers too. */
  near(assertion: Assertion): ReadonlySet<string>;
  /** Persons by their last words, organisations by their first, that the sentence names; who says it left out. */
  names(assertion: Assertion): ReadonlySet<string>;
  /** The last of them before the number, `unknownHolder` for a pronoun nearer to it, or null. */
  holder(assertion: Assertion): string | null;
  /** Times that the sentence names, as values. */
  times(assertion: Assertion): ReadonlySet<string>;
  /** Those of them that last a month or longer, years before that of the article, or lie long before it. */
  periods(assertion: Assertion): ReadonlySet<string>;
  /** The country or region that it is told of, or null. */
  place(assertion: Assertion): ToldPlace | null;
  /** What the title and the first paragraph of an article name. */
  openings(article: string): Opening;
}

/** Looks at the sentences of assertions and the openings of articles. */
export function contextWords(articles: ReadonlyMap<string, Article>, language: Context['language']): ContextWords {
  const openings = new Map<string, Opening>();
  const articleOf = ({ article }: Assertion): Article | undefined => articles.get(article);
  return {
    of: once((assertion) => wordsAround(articleOf(assertion), assertion)),
    near: once((assertion) => wordsNear(articleOf(assertion), assertion)),
    names: once((assertion) => new Set(namesAround(articleOf(assertion), assertion).map(({ name }) => name))),
    holder: once((assertion) => holderOf(articleOf(assertion), assertion)),
    times: once((assertion) => timesAround(articleOf(assertion), assertion)),
    periods: once((assertion) => periodsAround(articleOf(assertion), assertion)),
    place: once((assertion) => {
      const article = articleOf(assertion);
      return article ? toldPlace(article, assertion) : null;
    }),
    openings(article) {
      const found = openings.get(article) ?? openingOf(articles.get(article), language);
      openings.set(article, found);
      return found;
    },
  };
}

/** The answer for each assertion, worked out when it is asked for first. */
function once<Answer>(ask: (assertion: Assertion) => Answer): (assertion: Assertion) => Answer {
  const known = new WeakMap<Assertion, { readonly answer: Answer }>();
  return (assertion) => {
    const found = known.get(assertion) ?? { answer: ask(assertion) };
    known.set(assertion, found);
    return found.answer;
  };
}

interface Named {
  readonly name: string;
  readonly span: Span;
}

function namesAround(article: Article | undefined, { span, chain }: Assertion): Named[] {
  const sentence = article && sentenceOf(article, span);
  if (!sentence) return [];
  const speaker = chain.at(-1)?.span;
  return article.layers.mentions
    .slice(...rangeWithin(article.layers.mentions, sentence.span))
    .filter(isNamedActor)
    .filter(({ span: own }) => !speaker || own[0] >= speaker[1] || speaker[0] >= own[1])
    .map((mention) => ({ name: keyOf(mention, article.text), span: mention.span }));
}

function holderOf(article: Article | undefined, assertion: Assertion): string | null {
  const sentence = article && sentenceOf(article, assertion.span);
  if (!sentence) return null;
  const last = namesAround(article, assertion).findLast(
    ({ span }) => span[1] <= assertion.span[0] && !isCounted(article, span),
  );
  const from = last ? last.span[1] : sentence.span[0];
  for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at++) {
    const { span, pos, morph } = article.layers.tokens[at]!;
    if (span[0] >= assertion.span[0]) break;
    if (span[0] < from || pos !== 'PRON' || !morph.includes('PronType=Prs') || morph.includes('Gender=Neut')) continue;
    return unknownHolder;
  }
  return last?.name ?? null;
}

/** "Six AK-47 rifles, 12 magazines": what is counted itself owns nothing. */
function isCounted({ layers }: Article, [start]: Span): boolean {
  const at = firstEndingAfter(layers.tokens, start);
  return layers.tokens[at - 1]?.pos === 'NUM';
}

function timesAround(article: Article | undefined, { span }: Assertion): ReadonlySet<string> {
  const sentence = article && sentenceOf(article, span);
  if (!sentence) return new Set();
  const { timexes } = article.layers;
  return new Set(timexes.slice(...rangeWithin(timexes, sentence.span)).map(({ value }) => value.slice(0, 10)));
}

/** A month and longer, as an ISO duration. */
const lasting = /^P(?:\d+|X{1,2})[MYQ]|^P\d{2,}W|^P\d0E/;

function periodsAround(article: Article | undefined, assertion: Assertion): ReadonlySet<string> {
  const written = article?.published?.value.slice(0, 10);
  const year = written?.slice(0, 4);
  const times = [...timesAround(article, assertion)];
  return new Set(
    times.filter((time) => lasting.test(time) || (/^\d{4}$/.test(time) && time !== year) || isLongAgo(time, written)),
  );
}

/** A day or month so far back is told of as history ("the quake of December 2003"). */
const daysOfHistory = 60;

function isLongAgo(time: string, written: string | undefined): boolean {
  if (written === undefined || !/^\d{4}-\d{2}(?:-\d{2})?$/.test(time)) return false;
  return Date.parse(written) - Date.parse(time) > daysOfHistory * 24 * 60 * 60 * 1000;
}

function openingOf(article: Article | undefined, language: Context['language']): Opening {
  const places = new Set<string>();
  const names = new Set<string>();
  if (!article) return { places, names, unnamed: false };
  const { blocks, mentions, entities } = article.layers;
  const lead = blocks.find(({ kind }) => kind === 'paragraph');
  for (const span of [article.titleSpan, lead?.span ?? null]) {
    if (!span) continue;
    for (const mention of mentions.slice(...rangeWithin(mentions, span))) {
      if (isNamedActor(mention)) names.add(keyOf(mention, article.text));
      const { type, entity } = mention;
      if (type !== 'place' || entity === null) continue;
      const known = entities.find(({ id }) => id === entity);
      if (known && known.place?.kind !== 'country') places.add(known.name.toLowerCase());
    }
  }
  const { tokens } = article.layers;
  const [first, end] = lead ? tokensIn(tokens, lead.span) : [0, 0];
  const areas = language(article.language)?.quantities;
  const unnamed =
    places.size === 0 &&
    tokens.slice(first, end).some(({ lemma }) => {
      const word = lemma.toLowerCase();
      return areas?.areaNouns.has(word) === true;
    });
  return { places, names, unnamed };
}

function sentenceOf(article: Article, span: Span): Sentence | undefined {
  const { sentences } = article.layers;
  return sentences[sentenceAt(sentences, span[0])];
}

/** The findings that begin inside a span, as a range of a layer ordered by start. */
function rangeWithin(items: readonly { readonly span: Span }[], [start, end]: Span): [number, number] {
  let first = firstEndingAfter(items, start);
  while (first < items.length && items[first]!.span[0] < start) first++;
  let last = first;
  while (last < items.length && items[last]!.span[0] < end) last++;
  return [first, last];
}

function isNamedActor({ type, form }: Mention): boolean {
  return (type === 'person' || type === 'organisation') && (form === 'name' || form === 'shortName');
}

/** The surname of a person, the first word of an organisation: "Holt Trucks Inc.", "Holt". */
function keyOf({ type, span }: Mention, text: string): string {
  const words = text
    .slice(...span)
    .trim()
    .toLowerCase()
    .split(/\s+/);
  return (type === 'person' ? words.at(-1) : words[0]) ?? '';
}

function wordsAround(article: Article | undefined, { span }: Assertion): ReadonlySet<string> {
  const sentence = article && sentenceOf(article, span);
  if (!sentence) return new Set();
  const { tokens } = article.layers;
  const [first, end] = sentence.tokens;
  let numbers = 0;
  for (let index = first; index < end; index++) if (/^\d/.test(article.text[tokens[index]!.span[0]]!)) numbers++;
  return numbers > mostNumbers ? new Set() : tellingWords(article, sentence, [span], reach, shortest);
}

function wordsNear(article: Article | undefined, assertion: Assertion): ReadonlySet<string> {
  const sentence = article && sentenceOf(article, assertion.span);
  if (!sentence) return new Set();
  const quantity = claimOf(article, assertion)?.quantity;
  const number = quantity == null ? assertion.span : article.layers.quantities[quantity]!.span;
  // Names are common to most sentences of a story and do not tell what is counted.
  const { mentions } = article.layers;
  const names = mentions.slice(...rangeWithin(mentions, sentence.span)).map((mention) => mention.span);
  return tellingWords(article, sentence, [number, ...names], nearReach, shortestNear);
}

/** Lemmas of the telling words of a sentence within reach of the first span, all that the spans cover left out. */
function tellingWords(
  article: Article,
  sentence: Sentence,
  covered: readonly Span[],
  within: number,
  fewestLetters: number,
): ReadonlySet<string> {
  const words = new Set<string>();
  const { tokens } = article.layers;
  const [first, end] = sentence.tokens;
  let at = first;
  while (at < end && tokens[at]!.span[1] <= covered[0]![0]) at++;
  for (let index = Math.max(first, at - within); index < Math.min(end, at + within); index++) {
    const token = tokens[index]!;
    if (covered.some(([start, stop]) => token.span[0] < stop && token.span[1] > start)) continue;
    const word = (token.lemma || article.text.slice(...token.span)).toLowerCase();
    if (telling.has(token.pos) && word.length >= fewestLetters && /^\p{L}/u.test(word)) words.add(word);
  }
  return words;
}

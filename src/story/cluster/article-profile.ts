import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { nameSkeleton } from '../../text/name-skeleton.ts';
import { outletOf } from '../../text/outlet-of.ts';
import { visitWordRuns } from '../../text/word-runs.ts';
import { type CommonWords, stemOf } from './common-words.ts';

/** What clustering looks at: how strongly an article speaks of what, and when it appeared. */
export interface ArticleProfile {
  readonly id: string;
  readonly language: string;
  /** Days since 1970 of the publication, null when unknown. */
  readonly day: number | null;
  /** Who published it, null when unknown. */
  readonly outlet: string | null;
  /** Terms with their weighted count and the share of articles in which one expects them anyway. */
  readonly terms: ReadonlyMap<string, ProfileTerm>;
  /** Terms that name places no map of the program knows and that the article is about: villages, valleys, streets. */
  readonly localTerms: readonly string[];
  /** Terms that stand for somebody or something named, countries left out. */
  readonly nameTerms: readonly string[];
}

export interface ProfileTerm {
  count: number;
  readonly expected: number;
}

/** The first words of an article say what happened. */
const leadWords = 100;
const leadWeight = 2;
/** Capitalised words name things; adjacent ones name one thing. */
const capitalWeight = 3;
/** The lead in characters, for spans. */
const leadCharacters = 600;
/** An article is about a place that it names in its lead and once more, or so often altogether. */
const localMentions = 3;
/** Share of articles that name a given country, and a given place that maps know. */
const countryShare = 0.1;
const placeShare = 0.01;
/** What is expected of a term that no language lists. */
const rareShare = 0.003;

/** Profile of one article; `entityOf` leads from the article's entities to those of the pile, `boxes` are left out. */
export function articleProfile(
  article: Article,
  entityOf: (entity: string) => string | null,
  common: CommonWords,
  boxes: readonly Span[] = [],
): ArticleProfile {
  const terms = new Map<string, ProfileTerm>();
  const languages = [...new Set([article.language, ...article.layers.languages.map((run) => run.language)])];
  const add = (term: string, weight: number, expected = rareShare): void => {
    const known = terms.get(term);
    if (known) known.count += weight;
    else terms.set(term, { count: weight, expected });
  };
  const named = namedThings(article, entityOf, boxes);
  for (const thing of named.things) add(thing.term, thing.lead ? leadWeight : 1, thing.expected);
  const nameTerms = new Set(named.things.flatMap(({ term, expected }) => (expected < countryShare ? [term] : [])));
  const addWord = (stem: string, weight: number): void => {
    const language = languages.find((code) => common.expected(code, stem) > 0);
    if (language !== undefined) add(`${language}:${stem}`, weight, common.expected(language, stem));
    else if (named.countryStems.has(stem)) add(`country:${stem}`, weight, countryShare);
    else add(stem, weight);
  };
  if (article.title && !article.text.includes(article.title)) visitText(article.title, add, addWord);
  visitText(without(article.text, boxes), add, addWord);
  return {
    id: article.id,
    language: article.language,
    day: dayOf(article),
    outlet: outletOf(article),
    terms,
    localTerms: [...named.localStems],
    nameTerms: [...nameTerms],
  };
}

function visitText(
  text: string,
  add: (term: string, weight: number) => void,
  addWord: (stem: string, weight: number) => void,
): void {
  let position = 0;
  let previous = '';
  let previousEnd = -2;
  visitWordRuns(text, (start, end, kind) => {
    position += 1;
    if (end - start < 2) return;
    const place = position <= leadWords ? leadWeight : 1;
    const word = text.slice(start, end);
    if (kind === 'number') return add(word, place);
    const stem = stemOf(word);
    const capital = word.charCodeAt(0) !== word.toLowerCase().charCodeAt(0);
    addWord(stem, capital ? place * capitalWeight : place);
    if (capital && previous && start - previousEnd <= 1) add(`${previous} ${stem}`, place);
    previous = capital ? stem : '';
    previousEnd = end;
  });
}

/** The text with spaces in the place of its boxes. */
function without(text: string, boxes: readonly Span[]): string {
  let rest = '';
  let at = 0;
  for (const [start, end] of boxes) {
    rest += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return at === 0 ? text : rest + text.slice(at);
}

interface NamedThing {
  readonly term: string;
  readonly expected: number;
  readonly lead: boolean;
}

/** What the mentions name, comparable across languages, and the stems of words that name countries. */
function namedThings(
  article: Article,
  entityOf: (entity: string) => string | null,
  boxes: readonly Span[],
): {
  readonly things: readonly NamedThing[];
  readonly countryStems: ReadonlySet<string>;
  readonly localStems: ReadonlySet<string>;
} {
  const entities = new Map(article.layers.entities.map((entity) => [entity.id, entity]));
  const things: NamedThing[] = [];
  const countryStems = new Set<string>();
  const localStems = new Set<string>();
  const localCounts = new Map<string, number>();
  for (const mention of article.layers.mentions) {
    const entity = mention.entity === null ? undefined : entities.get(mention.entity);
    if (!entity || boxes.some(([start, end]) => start <= mention.span[0] && mention.span[0] < end)) continue;
    const lead = mention.span[0] < leadCharacters;
    if (entity.place?.kind === 'country' && entity.place.country !== null) {
      things.push({ term: `@${entity.place.country}`, expected: countryShare, lead });
      visitWordRuns(
        article.text,
        (start, end) => countryStems.add(stemOf(article.text.slice(start, end))),
        ...mention.span,
      );
      continue;
    }
    const mapped = entity.place !== undefined && entity.place.latitude !== null;
    if (entity.type === 'place' && !mapped) {
      const count = (localCounts.get(entity.id) ?? 0) + (lead ? leadWeight : 1);
      localCounts.set(entity.id, count);
      if (count >= localMentions) localStems.add(stemOf(lastWord(entity.name)));
    }
    const expected = mapped ? placeShare : rareShare;
    const key = entityOf(entity.id) ?? nameSkeleton(lastWord(entity.name));
    if (key.length > 1) things.push({ term: `@${key}`, expected, lead });
  }
  return { things, countryStems, localStems };
}

const lastWord = (name: string): string => name.slice(name.trimEnd().lastIndexOf(' ') + 1);

function dayOf(article: Article): number | null {
  const value = article.published?.value ?? null;
  if (value === null || value.length < 10) return null;
  const time = Date.parse(`${value.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

import type { Article } from '../../model/article.ts';
import type { SentenceStatement } from '../../model/dossier.ts';
import type { Token } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { basisOf, inferredBasis, placeKeys, type Telling } from './telling.ts';

const mostSentences = 6;
const leadSentences = 12;
const mostAlike = 0.45;

/** Words of somebody who is not named in the sentence itself: shown alone they would read as facts. */
const unattributed: ReadonlySet<string> = new Set(['direct', 'freeIndirect', 'indirectFreeIndirect']);

/** Openings that often lean on the sentence before. */
const leaning: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'SCONJ']);

interface Candidate {
  readonly article: Article;
  readonly span: Span;
  readonly role: SentenceStatement['role'];
  readonly events: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly order: number;
  readonly score: number;
}

/**
 * What happened, in sentences of the sources: those that tell events many articles of the story tell, in words many of
 * them use, from the articles the others derive from. Nothing is written by the program.
 */
export function tellHappened(story: Story, telling: Telling): readonly SentenceStatement[] {
  const articles = story.articles.flatMap((id) => telling.articles.get(id) ?? []);
  const derived = new Set(
    telling.picture.lineage
      .filter(({ type }) => !['update', 'quotationOnly', 'sibling'].includes(type))
      .map(({ from }) => from),
  );
  const roots = articles.filter((article) => !derived.has(article.id));
  const carried = countEvents(articles);
  const spread = countWords(articles);
  const candidates = (roots.length > 0 ? roots : articles).flatMap((article, index) =>
    candidatesOf(article, index * 1000, carried, spread, articles.length),
  );
  const chosen = choose(candidates, Math.min(mostSentences, 2 + articles.length));
  return newestFirst(chosen, relatedTo(story.headline.article, telling)).flatMap((candidate): SentenceStatement[] => {
    const receipt = telling.cite(candidate.article.id, candidate.span);
    if (!receipt) {
      telling.withhold();
      return [];
    }
    const events = candidate.article.layers.events.filter((event) => inside(event.trigger, candidate.span));
    return [
      {
        id: telling.newId('s', ...placeKeys([receipt])),
        text: receipt.quote,
        article: candidate.article.id,
        role: candidate.role,
        events: candidate.events,
        carriedBy: Math.max(1, ...candidate.events.map((type) => carried.get(type) ?? 1)),
        basis: [
          inferredBasis('dossier', `happened.${candidate.role}`),
          ...events.slice(0, 2).map(({ provenance }) => basisOf(provenance)),
        ],
        receipts: [receipt],
      },
    ];
  });
}

function candidatesOf(
  article: Article,
  order: number,
  carried: ReadonlyMap<string, number>,
  spread: ReadonlyMap<string, number>,
  total: number,
): readonly Candidate[] {
  const { sentences, events, quotations, blocks } = article.layers;
  const body = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst');
  const found: Candidate[] = [];
  for (const { span, tokens } of sentences) {
    if (found.length >= leadSentences) break;
    const length = span[1] - span[0];
    if (length < 40 || length > 400 || !body.some((block) => inside(span, block.span))) continue;
    if (quotations.some(({ type, content }) => unattributed.has(type) && covers(content, span) > 0.5)) continue;
    const opening = article.layers.tokens[tokens[0]]?.pos;
    if (opening === 'PRON' || leansOnPronoun(article.layers.tokens.slice(...tokens))) continue;
    const told = events.filter(
      (event) => inside(event.trigger, span) && event.polarity === 'affirmed' && event.modality === 'factual',
    );
    const types = [...new Set(told.map(({ type }) => type))];
    const words = wordsOf(article.text.slice(span[0], span[1]));
    const common = [...words].reduce((sum, word) => sum + Math.log(spread.get(word) ?? 1), 0);
    const isStandfirst = blocks.some((block) => block.kind === 'standfirst' && inside(span, block.span));
    const weight = types.reduce((sum, type) => sum + Math.log(1 + (carried.get(type) ?? 0)), 0);
    const centre = common / (Math.log(total + 1) * Math.max(8, words.size));
    found.push({
      article,
      span,
      role: isStandfirst ? 'standfirst' : types.length > 0 ? 'event' : 'lead',
      events: types,
      words,
      order: order + found.length,
      score:
        centre * 3 +
        Math.min(2, weight) +
        1.5 / (1 + found.length) -
        (opening !== undefined && leaning.has(opening) ? 0.7 : 0),
    });
  }
  return found;
}

/** True when somebody is called "he" or "they" before anybody is named: such a sentence says nothing by itself. */
function leansOnPronoun(tokens: readonly Token[]): boolean {
  for (const { pos, morph } of tokens) {
    if (pos === 'PROPN') return false;
    if (pos === 'PRON' && morph.includes('PronType=Prs') && !/Person=[12]/.test(morph)) return true;
  }
  return false;
}

/** Takes the best sentences that do not repeat one another. */
function choose(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.order - b.order)) {
    if (chosen.length >= most) break;
    if (chosen.every((other) => alike(candidate.words, other.words) < mostAlike)) chosen.push(candidate);
  }
  return chosen;
}

/**
 * The texts that belong with the headline's come first, then the others; in both the newest state on top, for a reader
 * must not meet a number that has since been corrected before the correction. An article's own order stays.
 */
function newestFirst(candidates: readonly Candidate[], main: ReadonlySet<string>): readonly Candidate[] {
  const since = ({ article }: Candidate) => article.published?.value ?? '';
  return [...candidates].sort(
    (a, b) =>
      Number(main.has(b.article.id)) - Number(main.has(a.article.id)) ||
      (since(a) < since(b) ? 1 : since(a) > since(b) ? -1 : a.order - b.order),
  );
}

/** Every article that shares text with an article, directly or through others. */
function relatedTo(article: string, telling: Telling): ReadonlySet<string> {
  const related = new Set([article]);
  for (const id of related) {
    for (const { from, to } of telling.picture.lineage) {
      if (from === id) related.add(to);
      if (to === id) related.add(from);
    }
  }
  return related;
}

function countEvents(articles: readonly Article[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const type of new Set(article.layers.events.map((event) => event.type)))
      counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return counts;
}

function countWords(articles: readonly Article[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const word of wordsOf(article.text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Longer words only: they carry the matter in any language. */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.match(/[\p{L}\p{N}]{4,40}/gu) ?? []).map(foldLetters));
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both++;
  return both / Math.max(1, Math.min(a.size, b.size));
}

function inside(inner: Span, outer: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function covers(spans: readonly Span[], sentence: Span): number {
  const covered = spans.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(end, sentence[1]) - Math.max(start, sentence[0])),
    0,
  );
  return covered / (sentence[1] - sentence[0]);
}

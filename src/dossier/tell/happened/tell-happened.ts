import type { SentenceStatement } from '../../../model/dossier.ts';
import type { Story } from '../../../model/story.ts';
import { basisOf, inferredBasis, placeKeys, type Telling } from '../telling.ts';
import { type Candidate, sentenceCandidates } from './sentence-candidates.ts';
import { inside } from './stands-alone.ts';
import { storySignals } from './story-signals.ts';
import { alikeWords } from './words-of.ts';

const mostSentences = 6;
const mostAlike = 0.45;
const nearlyAsGood = 0.7;

/** An update and a text that shares a quotation stand on their own; the other kinds repeat what they derive from. */
const independent: ReadonlySet<string> = new Set(['update', 'quotationOnly', 'sibling']);

/**
 * What happened, in sentences of the sources: those that tell events many articles of the story tell, in words many of
 * them use, from the articles the others derive from; those of the article that heads the story (`headed`) and of what
 * belongs with it come first. Nothing is written by the program.
 */
export function tellHappened(story: Story, headed: string, telling: Telling): readonly SentenceStatement[] {
  const articles = story.articles.flatMap((id) => telling.articles.get(id) ?? []);
  const derived = new Set(telling.picture.lineage.flatMap(({ type, from }) => (independent.has(type) ? [] : [from])));
  const roots = articles.filter((article) => !derived.has(article.id));
  const signals = storySignals(story, articles, telling);
  const candidates = (roots.length > 0 ? roots : articles).flatMap((article, index) =>
    sentenceCandidates(article, index * 1000, signals, telling),
  );
  const chosen = choose(candidates, Math.min(mostSentences, 2 + articles.length));
  return newestFirst(chosen, relatedTo(headed, telling)).flatMap((candidate): SentenceStatement[] => {
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
        carriedBy: Math.max(1, ...candidate.events.map((type) => signals.events.get(type) ?? 1)),
        basis: [
          inferredBasis('dossier', `happened.${candidate.role}`),
          ...events.slice(0, 2).map(({ provenance }) => basisOf(provenance)),
        ],
        receipts: [receipt],
      },
    ];
  });
}

/**
 * Takes the best sentences that do not repeat one another. Of sentences alike the newest is told, if it is nearly as
 * good: "the toll has risen to five" gives way to "the toll was corrected from five to four".
 */
function choose(candidates: readonly Candidate[], most: number): readonly Candidate[] {
  const chosen: Candidate[] = [];
  for (const candidate of [...candidates].sort((a, b) => b.score - a.score || a.order - b.order)) {
    const alike = chosen.filter((other) => alikeWords(candidate.words, other.words) >= mostAlike);
    const renews = alike.every(
      (other) =>
        since(other) < since(candidate) && candidate.score >= other.score * nearlyAsGood && !retells(candidate, other),
    );
    if (alike.length === 0 && chosen.length < most) chosen.push(candidate);
    else if (alike.length === 1 && renews) chosen[chosen.indexOf(alike[0]!)] = candidate;
  }
  return chosen;
}

/** A live blog hands on what articles report: its entry is no newer state of theirs. */
const retells = ({ article }: Candidate, other: Candidate): boolean =>
  article.entry !== undefined && other.article.entry === undefined;

/**
 * The texts that belong with the headline's come first, then the others; in both the newest state on top, for a reader
 * must not meet a number that has since been corrected before the correction. An article's own order stays.
 */
function newestFirst(candidates: readonly Candidate[], main: ReadonlySet<string>): readonly Candidate[] {
  return [...candidates].sort(
    (a, b) =>
      Number(main.has(b.article.id)) - Number(main.has(a.article.id)) ||
      (since(a) < since(b) ? 1 : since(a) > since(b) ? -1 : a.order - b.order),
  );
}

/** When a sentence was published; earlier than everything when nobody knows. */
function since({ article }: Candidate): string {
  return article.published?.value ?? '';
}

/** Every article that shares more than a quotation with an article, directly or through others. */
function relatedTo(article: string, telling: Telling): ReadonlySet<string> {
  const related = new Set([article]);
  for (const id of related) {
    for (const { from, to, type } of telling.picture.lineage) {
      if (type === 'quotationOnly') continue;
      if (from === id) related.add(to);
      if (to === id) related.add(from);
    }
  }
  return related;
}

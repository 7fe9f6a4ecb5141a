import type { Article } from '../../model/article.ts';
import type { DossierStory, HeadlineStatement, Receipt, TimelineStatement } from '../../model/dossier.ts';
import type { Story } from '../../model/story.ts';
import { citeAll } from '../cite/cite-span.ts';
import { standsAlone } from './happened/stands-alone.ts';
import { tellHappened } from './happened/tell-happened.ts';
import { wordsOf } from './happened/words-of.ts';
import { tellClaims, tellConflicts, tellGaps } from './tell-claims.ts';
import { tellFigures } from './tell-figures.ts';
import { tellQuotations } from './tell-quotations.ts';
import { tellSources } from './tell-sources.ts';
import { tellPlaces, tellTimes } from './tell-where-when.ts';
import { inferredBasis, placeKeys, type Telling } from './telling.ts';

/** One story, told by its sources; null when not even its headline has a receipt. */
export function tellStory(story: Story, telling: Telling): DossierStory | null {
  const headline = tellHeadline(story, telling);
  if (!headline) {
    telling.withhold();
    return null;
  }
  const claims = tellClaims(story, telling);
  return {
    id: story.id,
    topic: story.topic,
    articles: story.articles,
    published: publishedRange(story, telling),
    headline,
    happened: tellHappened(story, headline.article, telling),
    where: tellPlaces(story, telling),
    when: tellTimes(story, telling),
    speakers: tellQuotations(story, telling),
    claims: [...claims.values()],
    figures: tellFigures(story, telling),
    conflicts: tellConflicts(story, claims, telling),
    gaps: tellGaps(story, telling),
    sources: tellSources(story, telling),
    timeline: tellTimeline(story, telling),
    reasons: story.reasons,
  };
}

/**
 * The title of the text that most others rest on, or of the newest text that brings it up to date: a first report's
 * toll must not head a story that has since been corrected. Else the title that says most of what the texts share, or
 * what there is: a title that came beside a text stands in no text, so its receipt is the sentence that it begins with.
 */
function tellHeadline({ headline, articles }: Story, telling: Telling): HeadlineStatement | null {
  const hub = hubOf(articles, telling) ?? mostTelling(articles, telling) ?? headline.article;
  for (const id of [...updatesOf(hub, articles, telling), headline.article, ...articles]) {
    const article = telling.articles.get(id);
    const receipt = article?.titleSpan ? telling.cite(id, article.titleSpan) : null;
    if (receipt) return headed(receipt.quote, receipt, 'headline', telling);
    const given = article?.title?.trim().replace(/\s+/g, ' ');
    const beginning = article && given ? citeBeginning(article, telling) : null;
    if (given && beginning) return headed(given, beginning, 'givenTitle', telling);
  }
  const first = telling.articles.get(headline.article);
  const beginning =
    tellingBeginning(articles, telling) ??
    (first && citeBeginning(first, telling)) ??
    telling.cite(headline.article, headline.span);
  return beginning && headed(beginning.quote, beginning, 'beginning', telling);
}

/** Where no text has a title: of the sentences that they begin with and that stand alone, the one that says most of what they share. */
function tellingBeginning(members: readonly string[], telling: Telling): Receipt | null {
  const told = members.flatMap((id) => telling.articles.get(id) ?? []);
  const texts = told.map(({ text }) => wordsOf(text));
  let best: Article | null = null;
  let most = -1;
  for (const article of told) {
    const [opening] = article.layers.sentences;
    if (!opening || !standsAlone(article, opening)) continue;
    const score = sharedWords(article.text.slice(...opening.span), texts);
    if (score > most) [best, most] = [article, score];
  }
  return best && citeBeginning(best, telling);
}

/** The first sentence of an article. */
function citeBeginning({ id, layers }: Article, telling: Telling): Receipt | null {
  const [first] = layers.sentences;
  return first ? telling.cite(id, first.span) : null;
}

function headed(text: string, receipt: Receipt, rule: string, telling: Telling): HeadlineStatement {
  return {
    id: telling.newId('h', ...placeKeys([receipt])),
    text,
    article: receipt.article,
    basis: [inferredBasis('stories', rule)],
    receipts: [receipt],
  };
}

/** The article that most others derive from directly, at least two; null when there is none. */
function hubOf(members: readonly string[], telling: Telling): string | null {
  const counts = new Map<string, number>();
  for (const { from, to, type } of telling.picture.lineage)
    if (type !== 'quotationOnly' && members.includes(from)) counts.set(to, (counts.get(to) ?? 0) + 1);
  let hub: string | null = null;
  for (const id of members) {
    const count = counts.get(id) ?? 0;
    if (count >= 2 && (hub === null || count > counts.get(hub)!)) hub = id;
  }
  return hub;
}

/** Fewer articles have no common core that a title could tell. */
const leastForCore = 3;
/** Words that a title needs, so that a single common one does not win. */
const titleSize = 5;

/** The article whose title shares most with the texts of the story, the earliest of equals; null for a small story. */
function mostTelling(members: readonly string[], telling: Telling): string | null {
  if (members.length < leastForCore) return null;
  const told = members.flatMap((id) => telling.articles.get(id) ?? []);
  const words = told.map(({ text }) => wordsOf(text));
  let best: string | null = null;
  let most = 0;
  for (const { id, title } of told) {
    const score = sharedWords(title ?? '', words);
    if (score > most) [best, most] = [id, score];
  }
  return best;
}

/** Share of the words of a title that the other texts have; its own text is among them. */
function sharedWords(title: string, texts: readonly ReadonlySet<string>[]): number {
  const own = [...wordsOf(title)];
  const shared = own.reduce((sum, word) => sum + texts.filter((others) => others.has(word)).length - 1, 0);
  return shared / (Math.max(titleSize, own.length) * Math.max(1, texts.length - 1));
}

/** An article and what updates it, directly or through other updates; newest first. */
function updatesOf(article: string, members: readonly string[], telling: Telling): readonly string[] {
  const chain = new Set([article]);
  for (const id of chain) {
    for (const { from, to, type } of telling.picture.lineage)
      if (to === id && (type === 'update' || type === 'version') && members.includes(from)) chain.add(from);
  }
  const since = (id: string) => telling.articles.get(id)?.published?.value ?? '';
  return [...chain].sort((a, b) => (since(a) < since(b) ? 1 : since(a) > since(b) ? -1 : 0));
}

function tellTimeline(story: Story, telling: Telling): readonly TimelineStatement[] {
  return telling.picture.timeline
    .filter((entry) => entry.story === story.id)
    .flatMap(({ time, edtf, precision, stated, kind, label, places }) => {
      const receipts = citeAll(telling.cite, places);
      if (receipts.length === 0) {
        telling.withhold();
        return [];
      }
      const id = telling.newId('z', kind, time, label, ...placeKeys(receipts));
      const basis = [{ ...inferredBasis('timeline', kind), stated }];
      return [{ id, time, edtf, precision, stated, kind, label, basis, receipts }];
    });
}

function publishedRange(story: Story, telling: Telling): DossierStory['published'] {
  const dates = story.articles.flatMap((id) => telling.articles.get(id)?.published?.value ?? []).sort();
  return dates.length === 0 ? null : [dates[0]!, dates.at(-1)!];
}

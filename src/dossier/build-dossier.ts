import type { Context } from '../article/stage.ts';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Dossier, DossierArticle, DossierStory } from '../model/dossier.ts';
import type { OutletRating } from '../model/outlet-rating.ts';
import type { Quarantined } from '../model/quarantined.ts';
import type { Picture } from '../model/story.ts';
import { program } from '../program.ts';
import { outletOf } from '../text/outlet-of.ts';
import { createCite } from './cite/cite-span.ts';
import { createStatementIds } from './cite/statement-id.ts';
import { describeArticle, describePage } from './describe-article.ts';
import { drawMap } from './draw-map.ts';
import { isConflict } from './is-conflict.ts';
import { listStatements } from './list-statements.ts';
import { orderStories } from './order-stories.ts';
import { type OutletRatings, rateOutlets } from './rate-outlets.ts';
import { selectStories } from './select-stories.ts';
import { slicePicture } from './slice-picture.ts';
import { tellActors, tellRelations } from './tell/tell-actors.ts';
import { tellCorrections } from './tell/tell-corrections.ts';
import { tellStory } from './tell/tell-story.ts';
import { tellVersions } from './tell/tell-versions.ts';
import type { Telling } from './tell/telling.ts';

export interface DossierInput {
  /** All articles known by the time asked for, those that enter no story included. */
  readonly articles: readonly Article[];
  /** How many articles were not yet known at the time asked for. */
  readonly leftOut: number;
  readonly picture: Picture;
  readonly quarantined: readonly Quarantined[];
  readonly options: { readonly asOf?: string; readonly asOfAxis?: 'known' | 'published'; readonly topic?: string };
  /** Corrections made by the time asked for, those overruled or taken back included. */
  readonly corrections?: readonly Correction[];
  /** Later articles that follow a correction, by its id. */
  readonly followed?: ReadonlyMap<string, readonly string[]>;
  /** What the user thinks of outlets; without it every letter is F. */
  readonly outletList?: readonly OutletRating[];
  readonly context: Context;
}

/** Story to dossier: selects, orders and cites. Every statement that stands in it has receipts that were verified. */
export function buildDossier(input: DossierInput): Dossier {
  const {
    articles,
    leftOut,
    picture,
    quarantined,
    options,
    corrections = [],
    followed,
    outletList = [],
    context,
  } = input;
  const byId = new Map(articles.map((article) => [article.id, article]));
  const selected = orderStories(selectStories(options.topic ?? null, picture, byId));
  const storyOf = new Map(selected.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const shown = articles.filter((article) => storyOf.has(article.id));
  let withheld = 0;
  const ratings = rateOutlets(outletList, byId, context.outlets);
  const telling = prepare(picture, shown, ratings, () => withheld++);
  const pictureOf = slicePicture(picture);
  const stories = selected.flatMap((story) => tellStory(story, { ...telling, picture: pictureOf(story) }) ?? []);
  const actors = tellActors(telling);
  const relations = tellRelations(actors, telling);
  const inferred = new Map(picture.inferredDates.map(({ article, published }) => [article, published]));
  const described = shown.map((article) =>
    describeArticle(
      article,
      storyOf.get(article.id) ?? null,
      inferred.get(article.id) ?? null,
      ratings.ofArticle(article),
    ),
  );
  const otherPages = articles
    .filter((article) => article.quarantine === null && article.kind !== 'article')
    .map(describePage);
  const versions = tellVersions(described, telling);
  const parts = { stories, actors, relations, ...(versions.length > 0 ? { versions } : {}) };
  return {
    format: 'lagebild-dossier',
    version: 1,
    program: { name: program.name, version: program.version },
    options: {
      asOf: options.asOf ?? null,
      ...(options.asOf !== undefined && options.asOfAxis === 'published' ? { asOfAxis: 'published' as const } : {}),
      topic: options.topic ?? null,
    },
    counts: {
      ...countStories(stories, described),
      receipts: listStatements(parts).reduce((sum, { receipts }) => sum + receipts.length, 0),
      otherPages: otherPages.length,
      quarantined: quarantined.length,
      leftOut,
      withheld,
    },
    topics: tellTopics(picture, stories),
    ...parts,
    map: drawMap(stories, context.tables.outlines ?? (() => null)),
    articles: described,
    otherPages,
    quarantined,
    ...(outletList.length > 0 ? { outletList } : {}),
    ...(corrections.length > 0 ? { corrections: tellCorrections(corrections, articles, followed) } : {}),
  };
}

/** Topics and their stories in the order in which the stories are told, under the headline of the first. */
function tellTopics(picture: Picture, stories: readonly DossierStory[]): Dossier['topics'] {
  const known = new Map(picture.topics.map((topic) => [topic.id, topic]));
  return [...new Set(stories.map(({ topic }) => topic))].map((id) => {
    const members = stories.filter(({ topic }) => topic === id);
    return {
      id,
      label: members[0]?.headline.text ?? known.get(id)?.label ?? id,
      stories: members.map((story) => story.id),
    };
  });
}

function prepare(picture: Picture, shown: readonly Article[], ratings: OutletRatings, withhold: () => void): Telling {
  const entities = new Map(picture.entities.map((entity) => [entity.id, entity]));
  const members = new Map(
    picture.entities.flatMap((entity) => entity.members.map((m) => [`${m.article}#${m.entity}`, entity] as const)),
  );
  const shared = new Map(
    picture.sharedQuotations.flatMap((found) =>
      found.wordings.map(({ article, quotation }) => [`${article}#${quotation}`, found] as const),
    ),
  );
  return {
    picture,
    articles: new Map(shown.map((article) => [article.id, article])),
    entities,
    entityOf: (article, entity) => (entity === null ? null : (members.get(`${article}#${entity}`) ?? null)),
    sharedOf: (article, quotation) => shared.get(`${article}#${quotation}`) ?? null,
    cite: createCite(shown),
    newId: createStatementIds(),
    ratings,
    withhold,
  };
}

function countStories(stories: readonly DossierStory[], articles: readonly DossierArticle[]) {
  const sum = (count: (story: DossierStory) => number) => stories.reduce((total, story) => total + count(story), 0);
  return {
    articles: articles.length,
    outlets: new Set(articles.flatMap((article) => outletOf(article) ?? [])).size,
    stories: stories.length,
    quotations: sum(({ speakers }) => speakers.reduce((total, { quotations }) => total + quotations.length, 0)),
    claims: sum(({ claims }) => claims.length),
    figures: sum(({ claims, figures }) => claims.filter(({ kind }) => kind === 'quantity').length + figures.length),
    conflicts: sum(({ conflicts }) => conflicts.filter(isConflict).length),
    gaps: sum(({ gaps }) => gaps.length),
  };
}

import type { Context } from '../article/stage.ts';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Picture } from '../model/story.ts';
import { clusterStories } from './cluster/cluster-stories.ts';
import { captionDates } from './conflicts/caption-dates.ts';
import { findConflicts } from './conflicts/find-conflicts.ts';
import { opposedAccounts } from './conflicts/opposed-accounts.ts';
import { wordingConflicts } from './conflicts/wording-conflicts.ts';
import { correctClaims } from './corrections/correct-claims.ts';
import { correctEntities } from './corrections/correct-entities.ts';
import { correctLineage } from './corrections/correct-lineage.ts';
import { correctStories } from './corrections/correct-stories.ts';
import { inferDates } from './dates/infer-dates.ts';
import { findGaps } from './gaps/find-gaps.ts';
import { traceLineage } from './lineage/trace-lineage.ts';
import { resolveNames } from './names/resolve-names.ts';
import { findOrigins } from './origins/find-origins.ts';
import { matchAllWordings } from './quotations/match-quotations.ts';
import { findRelations } from './relations/find-relations.ts';
import { fillSlots } from './slots/fill-slots.ts';
import { buildTimeline } from './timeline/build-timeline.ts';

/**
 * The per-story half in its order: articles, in the order in which they became known, to the picture of the pile.
 * Pure: the same articles in the same order and the same corrections give the same picture. `corrections` are those that
 * hold, oldest first; what they say of single articles is already in the articles.
 */
export function buildPicture(
  articles: readonly Article[],
  context: Context,
  corrections: readonly Correction[] = [],
): Picture {
  const entities = correctEntities(resolveNames(articles, context), articles, corrections);
  const clustered = clusterStories(articles, entities, context);
  const { stories, topics } = correctStories(clustered, articles, corrections);
  const wordings = matchAllWordings(articles, entities, context);
  const traced = traceLineage(articles, stories, wordings.direct, context);
  const lineage = correctLineage(traced, articles, corrections);
  const inferredDates = inferDates(articles, stories, lineage, context);
  const origins = findOrigins(articles, stories, lineage, context);
  const slots = fillSlots(articles, entities, stories, lineage, origins, context, (groups) =>
    correctClaims(groups, corrections),
  );
  const byId = new Map(articles.map((article) => [article.id, article]));
  const conflicts = [
    ...findConflicts(slots, articles, lineage, stories, context),
    ...wordingConflicts(wordings.direct, stories, byId),
    ...captionDates(articles, stories, context),
    ...opposedAccounts(articles, stories, context),
  ];
  const gaps = findGaps(articles, entities, stories, slots, context);
  const timeline = buildTimeline(articles, entities, stories, slots, inferredDates, context);
  const relations = findRelations(articles, entities, context);
  return {
    entities,
    topics,
    stories,
    lineage,
    origins,
    slots,
    conflicts,
    gaps,
    sharedQuotations: wordings.all,
    timeline,
    inferredDates,
    relations,
  };
}

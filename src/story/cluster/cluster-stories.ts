import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { PileEntity, Story, Topic } from '../../model/story.ts';
import { headlinePlace } from '../headline-place.ts';
import { articleProfile } from './article-profile.ts';
import { commonWords } from './common-words.ts';
import { outletBoxes } from './outlet-boxes.ts';
import { placeEntries } from './place-entries.ts';
import { settleStories } from './settle-stories.ts';
import { storyIndex, storyThreshold } from './story-index.ts';
import { storyReasons } from './story-reasons.ts';

/** Stories this related on average belong to one development. */
const topicThreshold = 0.075;

/**
 * Groups articles about one happening into stories, and stories of one development into topics. Articles are taken in
 * the order given, which is the order in which they became known; a story is named after its first article, so its
 * identifier stays when later articles join it.
 */
export function clusterStories(
  articles: readonly Article[],
  entities: readonly PileEntity[],
  context: Context,
): { stories: readonly Story[]; topics: readonly Topic[] } {
  const pileEntity = new Map(
    entities.flatMap((entity) => entity.members.map((m) => [`${m.article}#${m.entity}`, entity.id] as const)),
  );
  const index = storyIndex();
  const common = commonWords(context.language);
  const all = articles.filter((article) => article.kind === 'article' && article.quarantine === null);
  const told = all.filter(({ entry }) => entry === undefined);
  const boxes = outletBoxes(told);
  const profileOf = (article: Article) =>
    articleProfile(
      article,
      (entity) => pileEntity.get(`${article.id}#${entity}`) ?? null,
      common,
      boxes.get(article.id),
    );
  const decided = new Map(told.map((article) => [article.id, index.add(profileOf(article)).story] as const));
  const settled = settleStories(index, { story: storyThreshold, topic: topicThreshold });
  const topicOf = new Map<number, number>();
  for (const group of settled.topics) for (const member of group) topicOf.set(member, group[0]!);
  const settledStories = settled.stories.map((members): Story => {
    const first = told[members[0]!]!;
    return {
      id: `story-${first.id}`,
      topic: `topic-${told[topicOf.get(members[0]!)!]!.id}`,
      articles: members.map((member) => told[member]!.id),
      headline: headlinePlace(first),
      reasons: storyReasons(
        members.map((member) => told[member]!),
        profileOf,
        (article) => decided.get(article.id)!,
      ),
    };
  });
  const rank = new Map(all.map(({ id }, at) => [id, at]));
  const stories = placeEntries(
    settledStories,
    all.filter(({ entry }) => entry !== undefined),
    index,
    profileOf,
  ).map((story) => ({ ...story, articles: [...story.articles].sort((a, b) => rank.get(a)! - rank.get(b)!) }));
  const topics = new Map<string, Story[]>();
  for (const story of stories) topics.set(story.topic, [...(topics.get(story.topic) ?? []), story]);
  return {
    stories,
    topics: [...topics].map(([id, members]) => ({
      id,
      stories: members.map((story) => story.id),
      label: all.find((article) => article.id === members[0]!.headline.article)?.title ?? members[0]!.id,
    })),
  };
}

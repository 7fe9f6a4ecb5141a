import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Assertion, ClaimSlot, LineageEdge, Origin, PileEntity, Story } from '../../model/story.ts';
import { type UnionFind, unionFind } from '../../text/union-find.ts';
import { independentOrigins } from '../origins/independent-origins.ts';
import { originEvidence } from '../origins/origin-evidence.ts';
import { actDrafts, joinTopicsOfActs } from './act-drafts.ts';
import { adoptAlike } from './adopt-alike.ts';
import { adoptProperties } from './adopt-properties.ts';
import { belongTogether, shutsOut } from './belong-together.ts';
import { contextWords } from './context-words.ts';
import { proposeCredibility } from './credibility.ts';
import { denials } from './denials.ts';
import { eventDrafts } from './event-drafts.ts';
import { gatherDrafts } from './gather-drafts.ts';
import { leadingAssertions } from './leading-value.ts';
import { type PileIndex, pileIndex } from './pile-index.ts';
import { quantityDrafts } from './quantity-drafts.ts';
import { resolveWeekdays } from './resolve-weekdays.ts';
import { isWorthASlot, salience } from './salience.ts';
import { settleScopes } from './settle-scopes.ts';
import type { SlotDraft } from './slot-draft.ts';
import { toldAlike } from './told-alike.ts';

/** Takes the groups of assertions that answer one question each and gives them back as a person corrected them. */
export type Regroup = (groups: readonly (readonly SlotDraft[])[]) => readonly (readonly SlotDraft[])[];

/**
 * Turns the claims of all articles into slots with assertions. Strict about what is counted, where, in which unit and
 * with which standing; slots reach across the stories of one topic, each kept under the story that asserts it first.
 * The most telling slots come first.
 */
export function fillSlots(
  articles: readonly Article[],
  entities: readonly PileEntity[],
  stories: readonly Story[],
  lineage: readonly LineageEdge[],
  _origins: readonly Origin[],
  context: Context,
  regroup: Regroup = (groups) => groups,
): readonly ClaimSlot[] {
  const index = pileIndex(articles, entities, stories);
  const topics = joinTopics(stories, lineage, index);
  const told = articles.flatMap((article) => {
    const story = index.storyOf.get(article.id);
    if (!story) return [];
    const own = { ...story, topic: topics.find(story.topic) };
    return [...quantityDrafts(article, own, index), ...eventDrafts(article, own, index)];
  });
  const acts = articles.flatMap((article) => {
    const story = index.storyOf.get(article.id);
    return story ? actDrafts(article, { ...story, topic: topics.find(story.topic) }, index) : [];
  });
  const drafts = [...told, ...joinTopicsOfActs(acts, entities), ...denials([...told, ...acts], index, context)];
  const evidence = originEvidence(articles, lineage, context);
  const edges = new Map(
    lineage.flatMap((edge) => [[`${edge.from}|${edge.to}`, edge] as const, [`${edge.to}|${edge.from}`, edge] as const]),
  );
  const words = contextWords(index.articles, context.language);
  const storyOf = new Map([...index.storyOf].map(([article, { id }]) => [article, id]));
  const question = { articles: index.articles, lineage: edges, words, language: context.language, storyOf };
  const used = new Map<string, number>();
  const settled = settleScopes(adoptProperties(drafts, lineage), stories, index, context);
  const alike = toldAlike(settled, question);
  const gathered = gatherDrafts(
    adoptAlike(settled, alike),
    (a, b) => alike.areAlike(a.assertion, b.assertion) || belongTogether(a, b, question),
    (a, b) => shutsOut(a, b, question),
  );
  const slots = regroup(gathered)
    .map(resolveWeekdays)
    .filter(isWorthASlot)
    .map((group): ClaimSlot => {
      const first = group[0]!;
      const assertions = distinct(group.map((draft) => draft.assertion));
      const asked = { ...question, property: propertyOf(first), areAlike: alike.areAlike };
      const origins = independentOrigins(leadingAssertions(assertions, asked), evidence);
      const scope = first.place === null ? [] : [index.nameOf(first.place)];
      const base = [
        first.story,
        first.property,
        first.subject,
        first.unit ?? '',
        scope.join(' '),
        first.standing,
        first.aspect ?? '',
      ]
        .filter((part) => part !== '' && part !== 'asserted')
        .join('/');
      const repeat = (used.get(base) ?? 0) + 1;
      used.set(base, repeat);
      return {
        id: repeat === 1 ? base : `${base}/${repeat}`,
        story: first.story,
        topic: first.topic,
        property: propertyOf(first),
        subject: first.subject,
        subjectName: first.subjectName,
        scope,
        assertions,
        origins,
        credibility: proposeCredibility(assertions, origins, asked),
      };
    });
  const rank = new Map(slots.map((slot, at) => [slot.id, [salience(slot), at] as const]));
  return [...slots].sort((a, b) => {
    const [left, leftAt] = rank.get(a.id)!;
    const [right, rightAt] = rank.get(b.id)!;
    return right - left || leftAt - rightAt;
  });
}

/** `dead`, `dead.increment`, `aid.demanded`: a number that is none of how many there are says so in its property. */
function propertyOf({ property, standing, aspect }: SlotDraft): string {
  return [property, ...(standing === 'asserted' ? [] : [standing]), ...(aspect === null ? [] : [aspect])].join('.');
}

/** A text that derives from another is about the same, even where the clustering kept their stories apart. */
function joinTopics(stories: readonly Story[], lineage: readonly LineageEdge[], index: PileIndex): UnionFind {
  const topics = unionFind();
  for (const story of stories) topics.find(story.topic);
  for (const edge of lineage) {
    const from = index.storyOf.get(edge.from);
    const to = index.storyOf.get(edge.to);
    if (from && to && edge.type !== 'quotationOnly') topics.join(to.topic, from.topic);
  }
  return topics;
}

/**
 * One assertion for each article, value and asserter. A headline that repeats in the outlet's voice what the text lets
 * somebody say is no second assertion.
 */
function distinct(assertions: readonly Assertion[]): Assertion[] {
  const kept = new Map<string, Assertion>();
  for (const assertion of assertions) {
    const value = JSON.stringify([assertion.value, assertion.polarity]);
    const key = `${assertion.article}|${value}|${asserterKey(assertion)}`;
    if (!kept.has(key)) kept.set(key, assertion);
  }
  const all = [...kept.values()];
  const valueKey = (assertion: Assertion): string =>
    `${assertion.article}|${JSON.stringify([assertion.value, assertion.polarity])}`;
  const attributed = new Set(all.filter((assertion) => asserterKey(assertion) !== '').map(valueKey));
  return all.filter((assertion) => asserterKey(assertion) !== '' || !attributed.has(valueKey(assertion)));
}

function asserterKey(assertion: Assertion): string {
  const innermost = assertion.chain.at(-1);
  if (!innermost || innermost.kind === 'outlet') return '';
  return assertion.asserter ?? innermost.name;
}

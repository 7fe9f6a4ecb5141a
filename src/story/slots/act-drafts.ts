import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { PileEntity, SlotValue, Story } from '../../model/story.ts';
import { countShared } from '../../text/count-shared.ts';
import { unionFind } from '../../text/union-find.ts';
import type { PileIndex } from './pile-index.ts';
import { assertionOf } from './quantity-drafts.ts';
import type { SlotDraft } from './slot-draft.ts';

/**
 * Drafts for the requests, demands and promises that an article tells of: whether somebody asked somebody. The question is
 * the act with both parties; what it is about narrows it where both sides say so, a second one is another.
 */
export function actDrafts(article: Article, story: Story, index: PileIndex): SlotDraft[] {
  return article.layers.claims.flatMap((claim): SlotDraft[] => {
    if (!claim.provenance.rule.endsWith('.claims.act')) return [];
    if (claim.modality !== 'factual' && claim.modality !== 'possible') return [];
    const party = claim.scope.find(({ kind }) => kind === 'group')?.entity ?? null;
    const [from, to] = [index.entityOf(article.id, claim.subject.entity), index.entityOf(article.id, party)];
    if (to === null || from === to) return [];
    if (from === null && claim.subject.entity !== null) return [];
    const matter = claim.scope.find(({ kind, value: part }) => kind === 'part' && part?.startsWith('about '))?.value;
    if (from === null && matter == null) return [];
    const value: SlotValue = { kind: 'polarity', holds: claim.polarity === 'affirmed' };
    return [
      {
        article,
        claim,
        story: story.id,
        topic: story.topic,
        property: claim.property,
        // Who asks is not named: what is asked for tells the question, and a noun for who asks narrows it.
        subject: from === null ? `${matter}+${to}` : `${from}+${to}`,
        subjectName: from === null ? index.nameOf(to) : `${index.nameOf(from)}, ${index.nameOf(to)}`,
        place: null,
        whole: false,
        part: false,
        aspect: holdsPart(claim, 'again') ? 'again' : null,
        groups: from === null ? askers(claim) : matter == null ? [] : [matter],
        standing: 'asserted',
        unit: null,
        value,
        assertion: assertionOf(article, claim, value, index),
      },
    ];
  });
}

function askers({ subject }: Claim): string[] {
  return subject.noun === null ? [] : [`by ${subject.noun}`];
}

function holdsPart({ scope }: Claim, part: string): boolean {
  return scope.some(({ kind, value }) => kind === 'part' && value === part);
}

/** So many persons whom both articles name tie a request in one topic to its answer in another. */
const fewestShared = 2;
const nobody: ReadonlySet<string> = new Set();
/** A question that more texts ask stays apart by topic: each pair of them would have to be looked at. */
const mostAsked = 200;

/**
 * A request is told in one topic and answered weeks later in another, that of its aftermath: drafts of one question are
 * moved to the topic of the first of them when their articles name two persons in common. The result does not depend on
 * the order of the drafts.
 */
export function joinTopicsOfActs(drafts: readonly SlotDraft[], entities: readonly PileEntity[]): SlotDraft[] {
  const byQuestion = new Map<string, SlotDraft[]>();
  for (const draft of drafts) {
    const key = `${draft.property}|${draft.subject}|${draft.aspect ?? ''}`;
    const own = byQuestion.get(key);
    if (own) own.push(draft);
    else byQuestion.set(key, [draft]);
  }
  const asked = [...byQuestion.values()].filter(
    (own) => own.length <= mostAsked && new Set(own.map(({ topic }) => topic)).size > 1,
  );
  if (asked.length === 0) return [...drafts];
  const persons = personsByArticle(entities);
  const topics = unionFind();
  for (const own of asked) {
    own.forEach((draft, at) => {
      for (const other of own.slice(at + 1)) {
        if (
          countShared(persons.get(draft.article.id) ?? nobody, persons.get(other.article.id) ?? nobody) < fewestShared
        )
          continue;
        topics.join(keyOf(draft), keyOf(other));
      }
    });
  }
  const first = new Map<string, string>();
  for (const draft of asked.flat()) {
    const root = topics.find(keyOf(draft));
    const known = first.get(root);
    if (known === undefined || draft.topic < known) first.set(root, draft.topic);
  }
  return drafts.map((draft) => {
    const topic = first.get(topics.find(keyOf(draft)));
    return topic === undefined || topic === draft.topic ? draft : { ...draft, topic };
  });
}

function keyOf({ property, subject, topic }: SlotDraft): string {
  return `${property}|${subject}|${topic}`;
}

function personsByArticle(entities: readonly PileEntity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const persons = new Map<string, Set<string>>();
  for (const { id, type, members } of entities) {
    if (type !== 'person') continue;
    for (const { article } of members) persons.set(article, (persons.get(article) ?? new Set()).add(id));
  }
  return persons;
}

import { unspecific } from './adopt-properties.ts';
import { byPublication, type SlotDraft } from './slot-draft.ts';
import type { ToldAlike } from './told-alike.ts';

/**
 * Numbers that are told alike answer one question: they take over one property and subject, one standing and aspect, and
 * the one place that any of them names, unless one claims the whole. What most of them say counts, a property that says
 * what was counted before one that leaves it to the noun; of two that are equally frequent the one published first.
 */
export function adoptAlike(drafts: readonly SlotDraft[], { clusters }: ToldAlike): SlotDraft[] {
  const adopted = new Map<SlotDraft, SlotDraft>();
  for (const members of clusters) {
    const cluster = [...members].sort(byPublication);
    const named = cluster.filter(({ property }) => !unspecific.has(property));
    const thing = mostFrequent(named.length > 0 ? named : cluster, ({ property, subject }) => `${property}|${subject}`);
    const { standing } = mostFrequent(cluster, (draft) => draft.standing);
    const { aspect } = mostFrequent(cluster, (draft) => draft.aspect ?? '');
    const places = new Set(cluster.flatMap(({ place }) => place ?? []));
    const ofTheWhole = cluster.some(({ whole }) => whole);
    const place = places.size === 1 && !ofTheWhole ? [...places][0]! : null;
    const { property, subject, subjectName } = thing;
    for (const draft of cluster) {
      const own = { property, subject, subjectName, standing, aspect };
      adopted.set(draft, { ...draft, ...own, place: places.size > 1 ? draft.place : place });
    }
  }
  return drafts.map((draft) => adopted.get(draft) ?? draft);
}

function mostFrequent(drafts: readonly SlotDraft[], keyOf: (draft: SlotDraft) => string): SlotDraft {
  const counts = new Map<string, number>();
  for (const draft of drafts) counts.set(keyOf(draft), (counts.get(keyOf(draft)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return drafts.find((draft) => counts.get(keyOf(draft)) === most)!;
}

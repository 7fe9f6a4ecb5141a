import type { Removal } from '../../model/article.ts';
import type { Draft } from './draft.ts';
import type { Refiner } from './refiner.ts';

/** Takes out headings with nothing under them at the end of a text: what they introduced is already gone. */
export const dropLooseEnds: Refiner = {
  name: 'drop-loose-ends',
  refine(drafts) {
    const kept: Draft[] = [...drafts];
    const removals: Removal[] = [];
    const lastBody = () => kept.findLastIndex((draft) => draft.kind !== 'caption');
    for (let at = lastBody(); at > 0 && kept[at]!.kind === 'heading'; at = lastBody()) {
      const [heading] = kept.splice(at, 1);
      removals.push({ step: 'drop-loose-ends', reason: 'heading without text', text: heading!.traced.text });
    }
    return { drafts: kept, removals };
  },
};

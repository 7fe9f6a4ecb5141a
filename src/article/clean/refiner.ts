import type { Removal } from '../../model/article.ts';
import type { Draft } from './draft.ts';

/** Looks at all drafts of an article and returns them changed; whatever it takes out it explains. */
export interface Refiner {
  readonly name: string;
  refine(drafts: readonly Draft[], facts: RefineFacts): Refined;
}

export interface Refined {
  readonly drafts: readonly Draft[];
  readonly removals: readonly Removal[];
}

/** What is known of the article when its drafts are refined. */
export interface RefineFacts {
  /** Title told by the deliverer or the page's markup. */
  readonly title: string | null;
  /** Where the drafts come from: a page has structure of its own, lines have only their shape. */
  readonly from: 'page' | 'lines' | 'markdown';
  /** How many drafts earlier refiners took out: a text with residue deserves less trust. */
  readonly residue: number;
  /** What earlier refiners took out, in order. */
  readonly removed: readonly string[];
}

/** An entry of a live blog as the page tells it to machines. */
export interface EntryUpdate {
  readonly headline: string | null;
  readonly body: string | null;
  /** ISO 8601 date-time. */
  readonly time: string;
}

/** A refiner that judges every draft by itself: `null` keeps it, a reason takes it out. */
export function dropping(
  name: string,
  judge: (draft: Draft, index: number, drafts: readonly Draft[], facts: RefineFacts) => string | null,
): Refiner {
  return {
    name,
    refine(drafts, facts) {
      const kept: Draft[] = [];
      const removals: Removal[] = [];
      drafts.forEach((draft, index) => {
        const reason = judge(draft, index, drafts, facts);
        if (reason === null) kept.push(draft);
        else removals.push({ step: name, reason, text: draft.traced.text });
      });
      return { drafts: kept, removals };
    },
  };
}

import type { Removal } from '../../model/article.ts';
import type { Page, PageElement } from '../parse/page.ts';
import { chooseRoot, proseLength } from './choose-root.ts';
import { collectDrafts } from './collect-drafts.ts';
import { type Draft, linkShare } from './draft.ts';
import { createMarkupHints } from './read-markup-hints.ts';

export interface Extraction {
  readonly drafts: readonly Draft[];
  readonly removals: readonly Removal[];
  readonly root: PageElement;
}

/** Finds the article's own drafts in a page and says of every other one why it is not part of the article. */
export function extractDrafts(page: Page): Extraction {
  const hints = createMarkupHints();
  const all = collectDrafts(page.body, hints);
  const believed = believeHints(all);
  const clear = all.filter((draft) => believed(draft) === null);
  const root = chooseRoot(page.body, clear, hints);
  const drafts: Draft[] = [];
  const removals: Removal[] = [];
  for (const draft of all) {
    const reason = outside(draft, root.element)
      ? 'outside the article'
      : (believed(draft, root.element) ?? dense(draft));
    if (reason === null) drafts.push(draft);
    else removals.push({ step: 'extract', reason, text: draft.traced.text });
  }
  return { drafts, removals, root: root.element };
}

function outside(draft: Draft, root: PageElement): boolean {
  const place = draft.element?.start ?? 0;
  return place < root.start || place >= root.end;
}

/**
 * A name like `has-sidebar` on the wrapper of everything says nothing: a hint is believed only where its element holds
 * less than half of the page's prose. Comments may be longer than the article.
 */
function believeHints(drafts: readonly Draft[]): (draft: Draft, root?: PageElement) => string | null {
  const prose = new Map<PageElement, number>();
  let total = 0;
  for (const draft of drafts) {
    const length = proseLength(draft);
    total += length;
    for (const hint of draft.hints) prose.set(hint.element, (prose.get(hint.element) ?? 0) + length);
  }
  return (draft, root) => {
    for (const { element, reason } of draft.hints) {
      if (root && element.start <= root.start && element.end >= root.end) continue;
      const share = (prose.get(element) ?? 0) / Math.max(1, total);
      if (share < (reason === 'comments' ? 0.9 : 0.5)) return reason;
    }
    return null;
  };
}

/** Lists of links inside the article are furniture whatever they are called. */
function dense(draft: Draft): string | null {
  if (draft.kind === 'heading') return null;
  const length = draft.traced.text.length;
  if (linkShare(draft) > 0.8 && length < 200) return draft.kind === 'listItem' || length < 40 ? 'link list' : null;
  return null;
}

import type { Removal } from '../../model/article.ts';
import type { Page, PageElement } from '../parse/page.ts';
import { chooseRoot, contains, proseLength } from './choose-root.ts';
import { collectDrafts } from './collect-drafts.ts';
import { type Draft, linkShare } from './draft.ts';
import { findHeadline } from './find-headline.ts';
import { findLead } from './find-lead.ts';
import { createMarkupHints, type MarkupHints } from './read-markup-hints.ts';

export interface Extraction {
  readonly drafts: readonly Draft[];
  readonly removals: readonly Removal[];
  /** Link texts outside of furniture: all that a front page has. */
  readonly links: readonly Draft[];
  /** The element that holds the body and why it was chosen. */
  readonly root: PageElement;
  readonly reason: string;
}

/** Less prose than this is suspicious when the page holds much more. */
const littleProse = 400;

/** Finds the article's own drafts in a page and says of every other one why it is not part of the article. */
export function extractDrafts(page: Page, title: string | null, description: string | null): Extraction {
  const hints = createMarkupHints();
  const all = collectDrafts(page, hints);
  const strict = select(all, page, hints, title, description, believeHints(all, page, hints));
  const found = proseOf(strict.drafts);
  if (found >= littleProse || proseOf(all) < 3 * found + 200) return strict;
  // Hardly anything is left: the names of this template mislead, so only the plainest ones are believed, then fewer.
  let best = strict;
  for (const doubted of [hardHints, plainHints]) {
    const trial = select(all, page, hints, title, description, (draft) => hintAmong(draft, doubted));
    if (proseOf(trial.drafts) > 2 * proseOf(best.drafts)) best = trial;
    if (proseOf(best.drafts) >= littleProse) break;
  }
  return best;
}

type Believed = (draft: Draft, root?: PageElement) => string | null;

function select(
  all: readonly Draft[],
  page: Page,
  hints: MarkupHints,
  title: string | null,
  description: string | null,
  believed: Believed,
): Extraction {
  const clear = all.filter((draft) => believed(draft) === null);
  const root = chooseRoot(page.body, clear, hints);
  const headline = findHeadline(all, root.element, title);
  const lead = findLead(all, root.element, headline, description, believed);
  const drafts: Draft[] = [];
  const removals: Removal[] = [];
  for (const draft of all) {
    if (draft === headline) drafts.push({ ...draft, kind: 'title' });
    else if (lead.has(draft)) drafts.push(draft.kind === 'paragraph' ? { ...draft, kind: 'standfirst' } : draft);
    else {
      const reason = outside(draft, root.element)
        ? 'outside the article'
        : (believed(draft, root.element) ?? dense(draft));
      if (reason === null) drafts.push(draft);
      else removals.push({ step: 'extract', reason, text: draft.traced.text });
    }
  }
  const links = clear.filter((draft) => linkShare(draft) > 0.5 && draft.traced.text.length >= 20);
  return { drafts, removals, links, root: root.element, reason: root.reason };
}

function proseOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft) => sum + proseLength(draft), 0);
}

function hintAmong(draft: Draft, believed: ReadonlySet<string>): string | null {
  return draft.hints.find(({ reason }) => believed.has(reason))?.reason ?? null;
}

/** Never the article, however little else there is. */
const plainHints: ReadonlySet<string> = new Set(['comments', 'footer', 'cookie']);

/** Names that hardly ever stand on a wrapper of the article itself. */
const hardHints: ReadonlySet<string> = new Set(['comments', 'navigation', 'related', 'footer', 'newsletter', 'cookie']);

function outside(draft: Draft, root: PageElement): boolean {
  const place = draft.element?.start ?? 0;
  return place < root.start || place >= root.end;
}

/**
 * A name like `has-sidebar` on the wrapper of everything says nothing: a hint is believed only where its element holds
 * less than half of the page's prose, and no body marked as such. Comments may be longer than the article.
 */
function believeHints(drafts: readonly Draft[], page: Page, hints: MarkupHints): Believed {
  const prose = new Map<PageElement, number>();
  let total = 0;
  for (const draft of drafts) {
    const length = proseLength(draft);
    total += length;
    for (const hint of draft.hints) prose.set(hint.element, (prose.get(hint.element) ?? 0) + length);
  }
  const marked = page.elements.filter((element) => element.attributes['itemprop'] && hints.bodyStrength(element) === 4);
  const disbelieved = new Set<PageElement>();
  for (const [element, length] of prose) {
    const share = hardHints.has(hints.furniture(element) ?? '') ? 0.85 : 0.5;
    if (length >= total * share || marked.some((body) => contains(element, body))) disbelieved.add(element);
  }
  return (draft, root) => {
    for (const { element, reason } of draft.hints) {
      if (disbelieved.has(element) || (root && element.start <= root.start && element.end >= root.end)) continue;
      return reason;
    }
    return null;
  };
}

/** Lists of links and teasers inside the article are furniture whatever they are called. */
function dense(draft: Draft): string | null {
  const { length } = draft.traced.text;
  const share = linkShare(draft);
  if (draft.kind === 'caption') return share > 0.8 ? 'link list' : null;
  if (share > 0.9 && length < 400 && draft.kind !== 'quote') return 'link list';
  return share > 0.8 && draft.kind !== 'heading' && length < 300 ? 'link list' : null;
}

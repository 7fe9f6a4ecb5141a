import type { PageElement } from '../parse/page.ts';
import { type Draft, linkShare } from './draft.ts';
import { comparable } from './find-headline.ts';

const shortestLead = 40;
const longestLead = 900;

/** Names under which templates keep the standfirst apart from the body. */
const leadName =
  /(?:^|[\s_-])(?:lead|lede|leadtext|intro|introtext|introduction|standfirst|teaser-?text|teaser|subtitle|subheadline|subhead|sub-title|dek|deck|vorspann|excerpt|summary|abstract|anlauf|description|einleitung|kicker-text|article-?lead)(?:$|[\s_-])/i;

/**
 * Drafts between the headline and the body that introduce the article: many templates keep the standfirst outside the
 * element that holds the body. Without a headline before the body only the page's own description counts.
 */
export function findLead(
  drafts: readonly Draft[],
  root: PageElement,
  headline: Draft | null,
  description: string | null,
  isFurniture: (draft: Draft) => string | null,
): ReadonlySet<Draft> {
  const lead = new Set<Draft>();
  const from = headline !== null && headline.element!.start < root.start ? headline.element!.start : null;
  const wanted = comparable(description ?? '').slice(0, 80);
  for (const draft of drafts) {
    const { start } = draft.element!;
    const { text } = draft.traced;
    if (start >= root.end || draft === headline) continue;
    // The picture under the headline often stands outside the body too.
    if (
      draft.kind === 'caption' &&
      from !== null &&
      start > from &&
      start < root.start &&
      isFurniture(draft) === null &&
      text.length <= 400
    ) {
      lead.add(draft);
      continue;
    }
    // Once the body's own prose has begun, nothing introduces it any more.
    if (start >= root.start && isFurniture(draft) === null && text.length > 200) break;
    if (start >= root.start && !isNamedLead(draft)) continue;
    if (text.length < shortestLead || text.length > longestLead || linkShare(draft) > 0.4) continue;
    const described = wanted.length >= 40 && comparable(text).startsWith(wanted.slice(0, 60));
    const between = from !== null && start > from;
    const reason = isFurniture(draft);
    const named = isNamedLead(draft);
    if (described && (between || reason === null)) lead.add(draft);
    else if (
      between &&
      draft.kind !== 'caption' &&
      draft.kind !== 'listItem' &&
      (reason === null || (named && reason !== 'comments' && reason !== 'hidden'))
    )
      lead.add(draft);
  }
  return lead;
}

function isNamedLead(draft: Draft): boolean {
  let at = draft.element;
  for (let step = 0; at !== null && step < 4; at = at.parent, step++) {
    const { class: classes, id, itemprop } = at.attributes;
    if (leadName.test(`${classes ?? ''} ${id ?? ''} ${itemprop ?? ''}`.slice(0, 300))) return true;
  }
  return false;
}

import type { PageElement } from '../parse/page.ts';
import { type Draft, linkShare } from './draft.ts';
import type { MarkupHints } from './read-markup-hints.ts';

/** Running text: long enough to be a sentence and mostly not links. */
export function proseLength(draft: Draft): number {
  const length = draft.traced.text.length;
  if (length < 40 || linkShare(draft) > 0.5 || draft.kind === 'heading') return 0;
  return length - draft.linked;
}

export interface ChosenRoot {
  readonly element: PageElement;
  readonly reason: string;
}

/** Chooses the element that holds the article: a named container when it holds enough of the prose, else the densest one. */
export function chooseRoot(body: PageElement, drafts: readonly Draft[], hints: MarkupHints): ChosenRoot {
  const prose = new Map<PageElement, number>();
  let total = 0;
  for (const draft of drafts) {
    const length = proseLength(draft);
    if (length === 0) continue;
    total += length;
    for (let at = draft.element; at !== null; at = at.parent) prose.set(at, (prose.get(at) ?? 0) + length);
  }
  if (total === 0) return { element: body, reason: 'no prose' };
  const best: (PageElement | null)[] = [null, null, null, null, null];
  for (const [element, length] of prose) {
    const strength = element === body ? 0 : hints.bodyStrength(element);
    if (strength === 0) continue;
    const rival = best[strength];
    if (!rival || length > prose.get(rival)!) best[strength] = element;
  }
  for (const strength of [4, 3, 2, 1]) {
    const element = best[strength];
    if (element && prose.get(element)! >= total * 0.35) return { element, reason: `named container (${strength})` };
  }
  return { element: densest(body, prose, total), reason: 'densest container' };
}

/** Goes down from the body as long as one child holds nearly all prose. */
function densest(body: PageElement, prose: ReadonlyMap<PageElement, number>, total: number): PageElement {
  let current = body;
  for (;;) {
    let next: PageElement | null = null;
    for (const child of current.children) {
      if (child.kind === 'element' && (prose.get(child) ?? 0) >= total * 0.7) next = child;
    }
    if (next === null || next.name === 'p') return current;
    current = next;
  }
}

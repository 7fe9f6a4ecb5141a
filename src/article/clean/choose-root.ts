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

/** A named container is taken when it holds this share of the prose outside furniture. */
const enoughProse = 0.35;

/** These carry body names in some templates, one per paragraph: they are parts, never the whole. */
const neverRoot: ReadonlySet<string> = new Set([
  'html',
  'body',
  'p',
  'span',
  'a',
  'li',
  'em',
  'strong',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'figure',
]);

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
  const named = namedContainers(prose, body, hints);
  for (const strength of [4, 3, 2, 1]) {
    const found = named[strength]!;
    if (found.length === 0) continue;
    const element = widen(found, prose, hints) ?? largest(found, prose);
    if (prose.get(element)! >= total * enoughProse) return { element, reason: `named container (${strength})` };
  }
  return { element: densest(body, prose, total), reason: 'densest container' };
}

function namedContainers(
  prose: ReadonlyMap<PageElement, number>,
  body: PageElement,
  hints: MarkupHints,
): PageElement[][] {
  const named: PageElement[][] = [[], [], [], [], []];
  for (const element of prose.keys()) {
    if (element === body || neverRoot.has(element.name)) continue;
    const strength = hints.bodyStrength(element);
    if (strength > 0 && (strength === 4 || hints.furniture(element) === null)) named[strength]!.push(element);
  }
  return named;
}

function largest(elements: readonly PageElement[], prose: ReadonlyMap<PageElement, number>): PageElement {
  return elements.reduce((best, element) => (prose.get(element)! > prose.get(best)! ? element : best));
}

/**
 * Some templates cut one article into several containers of the same name. Their common ancestor is taken when it holds
 * hardly anything else.
 */
function widen(
  found: readonly PageElement[],
  prose: ReadonlyMap<PageElement, number>,
  hints: MarkupHints,
): PageElement | null {
  const outermost = found.filter((element) => !found.some((other) => other !== element && contains(other, element)));
  const sum = outermost.reduce((total, element) => total + prose.get(element)!, 0);
  if (outermost.length < 2 || outermost.length > 40 || prose.get(largest(outermost, prose))! > sum * 0.8) return null;
  let ancestor: PageElement | null = outermost[0]!.parent;
  while (ancestor !== null && !outermost.every((element) => contains(ancestor!, element))) ancestor = ancestor.parent;
  if (ancestor === null || (prose.get(ancestor) ?? 0) > sum * 1.25) return null;
  // Each in a post of its own: these are several articles, not one in pieces.
  const posts = new Set(outermost.map((element) => postAround(element, ancestor!, hints)));
  return posts.size > 1 ? null : ancestor;
}

function postAround(element: PageElement, below: PageElement, hints: MarkupHints): PageElement | null {
  for (let at = element.parent; at !== null && at !== below; at = at.parent) {
    if (hints.bodyStrength(at) === 2) return at;
  }
  return null;
}

export function contains(outer: PageElement, inner: PageElement): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer !== inner;
}

/** Goes down from the body as long as one child holds nearly all prose. */
function densest(body: PageElement, prose: ReadonlyMap<PageElement, number>, total: number): PageElement {
  let current = body;
  for (;;) {
    let next: PageElement | null = null;
    for (const child of current.children) {
      if (child.kind === 'element' && (prose.get(child) ?? 0) >= total * 0.7) next = child;
    }
    if (next === null || neverRoot.has(next.name)) return current;
    current = next;
  }
}

import { createTracer } from '../../text/traced-text.ts';
import { elementText } from '../parse/element-text.ts';
import type { Page, PageElement, PageNode } from '../parse/page.ts';
import type { Draft, FurnitureHint } from './draft.ts';
import { readCredit } from './mark-captions.ts';
import type { MarkupHints } from './read-markup-hints.ts';

/** Elements whose text nobody reads as text. */
const skipped = words(
  'script style template svg math iframe object embed audio video canvas map select textarea button input head title link meta area noembed noframes param source track progress meter datalist output',
);
const inlineElements = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture br amp-img o:p center-inline',
);

/** Cuts the visible text of a page into drafts, in document order. */
export function collectDrafts(page: Page, hints: MarkupHints): Draft[] {
  const root = page.body;
  const drafts: Draft[] = [];
  const tracer = createTracer();
  let furniture: readonly FurnitureHint[] = none;
  let linked = 0;
  let linkDepth = 0;
  let breaks = 0;
  const pictureStarts = page.elements.filter(({ name }) => pictures.has(name)).map(({ start }) => start);
  const captionNames = new Map<string, boolean>();
  const isCaption = (at: PageElement) => {
    const name = at.attributes['class'];
    if (name === undefined) return false;
    let answer = captionNames.get(name);
    if (answer === undefined) {
      answer = isCaptionName(name);
      captionNames.set(name, answer);
    }
    return answer;
  };

  const flush = (element: PageElement) => {
    breaks = 0;
    const traced = tracer.take();
    if (traced.text.length > 0) {
      const found = kindOf(element, root, isCaption);
      const { level } = found;
      const kind =
        (found.kind === 'paragraph' || found.kind === 'listItem') &&
        standsByPicture(element, traced.text, pictureStarts)
          ? 'caption'
          : found.kind;
      const draft: Draft = { kind, traced, linked, element, hints: furniture };
      drafts.push(level === undefined ? draft : { level, ...draft });
    }
    linked = 0;
  };

  const walk = (nodes: readonly PageNode[], block: PageElement) => {
    for (const node of nodes) {
      if (node.kind === 'text') {
        const before = tracer.length();
        tracer.add(node.text, node.start, node.end, node.exact);
        const added = tracer.length() - before;
        if (added > 0) breaks = 0;
        if (linkDepth > 0) linked += added;
        continue;
      }
      if (skipped.has(node.name) || (node.name === 'noscript' && !holdsThePage(node, root))) continue;
      if (node.name === 'br') {
        breaks++;
        if (breaks >= 2) flush(block);
        else tracer.gap(node.start, node.end);
        continue;
      }
      const reason = hints.furniture(node);
      const isInline = inlineElements.has(node.name) && reason === null;
      if (isInline && !hasBlocks(node)) {
        if (node.name === 'a') linkDepth++;
        walk(node.children, block);
        if (node.name === 'a') linkDepth--;
        continue;
      }
      if ((node.name === 'td' || node.name === 'th') && isShortRow(node.parent)) {
        tracer.gap(node.start, node.start);
        walk(node.children, block);
        continue;
      }
      flush(block);
      const around = furniture;
      if (reason !== null) furniture = [...around, { element: node, reason }];
      if (node.name === 'a') linkDepth++;
      walk(node.children, node);
      flush(node);
      if (node.name === 'a') linkDepth--;
      furniture = around;
    }
  };
  walk(root.children, root);
  flush(root);
  return drafts;
}

const none: readonly FurnitureHint[] = [];

/** An inline element that holds block elements (a link around a whole teaser) starts its own block. */
function hasBlocks(element: PageElement, depth = 0): boolean {
  if (depth > 4) return false;
  for (const child of element.children) {
    if (child.kind !== 'element' || skipped.has(child.name)) continue;
    if (!inlineElements.has(child.name) || hasBlocks(child, depth + 1)) return true;
  }
  return false;
}

/** A `noscript` that was never closed swallows the page; any other one repeats pictures and asks for scripts. */
function holdsThePage(element: PageElement, root: PageElement): boolean {
  return element.end - element.start > (root.end - root.start) * 0.3;
}

/** A table row of short cells without blocks inside is one line of a data table; other tables only lay out the page. */
function isShortRow(row: PageElement | null): boolean {
  if (row?.name !== 'tr') return false;
  let length = 0;
  for (const cell of row.children) {
    if (cell.kind !== 'element') continue;
    if (hasBlocks(cell)) return false;
    length += cell.end - cell.start;
    if (length > 600) return false;
  }
  return true;
}

function kindOf(
  element: PageElement,
  root: PageElement,
  isCaption: (element: PageElement) => boolean,
): { kind: Draft['kind']; level?: number } {
  for (
    let at: PageElement | null = element, steps = 0;
    at !== null && at !== root && steps < 6;
    at = at.parent, steps++
  ) {
    switch (at.name) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6':
        return { kind: 'heading', level: Number(at.name.slice(1)) };
      case 'figcaption':
        return { kind: 'caption' };
      case 'li':
      case 'dt':
      case 'dd':
        return { kind: 'listItem' };
      case 'blockquote':
        return { kind: 'quote' };
      case 'tr':
      case 'th':
        return { kind: 'table' };
      case 'td':
        return { kind: 'paragraph' };
    }
    if (isCaption(at)) return { kind: 'caption' };
  }
  return { kind: 'paragraph' };
}

const longestCaption = 300;
/** Page builders put whole paragraphs beside pictures: without a credit only short texts are captions. */
const longestBareCaption = 140;
const pictures: ReadonlySet<string> = new Set(['img', 'picture', 'figure', 'amp-img']);

/** A short text alone in a small box with a picture is its caption, whatever the box is called. */
function standsByPicture(element: PageElement, text: string, pictureStarts: readonly number[]): boolean {
  const { length } = text;
  if (length > longestCaption || (length > longestBareCaption && readCredit(text) === null)) return false;
  let box: PageElement | null = element.name === 'p' || element.name === 'span' ? element.parent : element;
  for (let step = 0; box !== null && step < 2; box = box.parent, step++) {
    if (
      box.name === 'body' ||
      box.name === 'article' ||
      box.name === 'main' ||
      box.name === 'a' ||
      box.end - box.start > 4000
    )
      return false;
    if (!hasBetween(pictureStarts, box.start, box.end) || !holdsPicture(box, 0)) continue;
    return elementText(box).length <= length + 5;
  }
  return false;
}

function holdsPicture(element: PageElement, depth: number): boolean {
  for (const child of element.children) {
    if (child.kind !== 'element' || child.name === 'noscript') continue;
    if (pictures.has(child.name) || (depth < 3 && holdsPicture(child, depth + 1))) return true;
  }
  return false;
}

/** True when one of the rising numbers lies in `[start, end)`. */
function hasBetween(numbers: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < numbers.length && numbers[low]! < end;
}

function isCaptionName(name: string): boolean {
  return (
    name.length < 200 &&
    /(?:^|[\s_-])(?:caption|bildunterschrift|bildtext|wp-caption-text|imgcaption|image-caption)(?:$|[\s_-])/i.test(name)
  );
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

import type { PageElement, PageNode } from './page.ts';

const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe']);

/** The characters a reader sees in an element, white space collapsed to single spaces and trimmed. */
export function elementText(element: PageElement): string {
  const pieces: string[] = [];
  collect(element.children, pieces);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function collect(nodes: readonly PageNode[], pieces: string[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') pieces.push(node.text);
    else if (node.name === 'br') pieces.push(' ');
    else if (!unread.has(node.name)) collect(node.children, pieces);
  }
}

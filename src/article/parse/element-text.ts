import type { PageElement, PageNode } from './page.ts';

const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe']);

/** The characters a reader sees in an element, white space collapsed to single spaces and trimmed. */
export function elementText(element: PageElement): string {
  const only = element.children.length === 1 ? element.children[0]! : null;
  if (only?.kind === 'text') return collapsed(only.text);
  const pieces: string[] = [];
  collect(element.children, pieces);
  return collapsed(pieces.length === 1 ? pieces[0]! : pieces.join(''));
}

function collapsed(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function collect(nodes: readonly PageNode[], pieces: string[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') pieces.push(node.text);
    else if (node.name === 'br') pieces.push(' ');
    else if (!unread.has(node.name)) collect(node.children, pieces);
  }
}

import type { DossierArticle } from '../../../model/dossier.ts';
import type { Span } from '../../../model/span.ts';

export interface TextBlock {
  readonly span: Span;
  readonly kind: DossierArticle['blocks'][number]['kind'];
}

/** Blocks that together cover all of an article's text, in order: what no block holds becomes a paragraph of its own. */
export function textBlocks({ text, blocks }: Pick<DossierArticle, 'text' | 'blocks'>): readonly TextBlock[] {
  const covering: TextBlock[] = [];
  let at = 0;
  const fill = (end: number) => {
    if (text.slice(at, end).trim() !== '') covering.push({ span: [at, end], kind: 'paragraph' });
  };
  for (const { span, kind } of blocks) {
    if (span[0] < at || span[1] <= span[0]) continue;
    fill(span[0]);
    covering.push({ span, kind });
    at = span[1];
  }
  fill(text.length);
  return covering;
}

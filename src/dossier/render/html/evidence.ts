import type { DossierArticle, Receipt, Statement } from '../../../model/dossier.ts';
import { titleOf } from '../format/title-of.ts';
import type { Rendering } from '../rendering.ts';
import { html, join, type Markup, nothing } from './markup.ts';
import { textBlocks } from './text-blocks.ts';

/** Everything that links statements to the article reader. */
export interface Evidence {
  /** Links to the words that support a statement, one per article; the first few are shown. */
  chips(statement: Pick<Statement, 'receipts'>, most?: number): Markup;
  chip(receipt: Receipt): Markup;
  /** Words that are themselves the link to what supports them. */
  link(statement: Pick<Statement, 'receipts'>, words: string): Markup;
  /** Sign that links to a statement itself. */
  anchor(statement: Pick<Statement, 'id'>): Markup;
  articleLink(article: string): Markup;
}

export function articleAnchor(number: number): string {
  return `a${number}`;
}

export function createEvidence(rendering: Rendering): Evidence {
  const starts = new Map<string, readonly number[]>();
  const startsOf = (article: DossierArticle): readonly number[] => {
    const known = starts.get(article.id) ?? textBlocks(article).map(({ span }) => span[0]);
    starts.set(article.id, known);
    return known;
  };
  const link = (receipt: Receipt, words: string | null, look: string): Markup => {
    const article = rendering.articles.get(receipt.article);
    if (!article) return nothing;
    const block = startsOf(article).findLast((start) => start <= receipt.span[0]) ?? 0;
    const anchor = articleAnchor(rendering.number(article.id));
    const title = `${rendering.labels.evidence}: ${shorten(receipt.quote)}`;
    return html`<a class="${look}" href="#${anchor}-${block}" data-e="${anchor}:${receipt.span.join('-')}" title="${title}">${words ?? rendering.sourceName(article.id)}</a>`;
  };
  const chip = (receipt: Receipt): Markup => link(receipt, null, 'ev');
  return {
    chip,
    link: ({ receipts }, words) => link(receipts[0]!, words, 'ev word'),
    chips({ receipts }, most = 4) {
      const firsts = [
        ...new Map([...receipts].reverse().map((receipt) => [receipt.article, receipt])).values(),
      ].reverse();
      const shown = join(firsts.slice(0, most).map(chip), ' ');
      if (firsts.length <= most) return html`<span class="evs">${shown}</span>`;
      const rest = join(firsts.slice(most).map(chip), ' ');
      const count = firsts.length - most;
      return html`<span class="evs">${shown} <details class="more"><summary>+${count}</summary> ${rest}</details></span>`;
    },
    anchor: ({ id }) => html`<a class="id" href="#${id}" aria-label="${id}">#</a>`,
    articleLink(id) {
      const number = rendering.number(id);
      const article = rendering.articles.get(id);
      if (!article) return html`${id}`;
      return html`<a class="art" href="#${articleAnchor(number)}">${titleOf(article, rendering.labels)}</a>`;
    },
  };
}

function shorten(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

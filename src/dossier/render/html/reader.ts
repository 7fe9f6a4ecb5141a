import type { DossierArticle } from '../../../model/dossier.ts';
import { formatVerdict } from '../format/format-time.ts';
import { titleOf } from '../format/title-of.ts';
import type { Rendering } from '../rendering.ts';
import { articleAnchor, type Evidence } from './evidence.ts';
import { html, join, type Markup, nothing } from './markup.ts';
import { textBlocks } from './text-blocks.ts';
import { renderVersions } from './version-list.ts';

/** All articles with their texts: a list to read without script, a panel beside the picture with it. */
export function renderReader(rendering: Rendering, evidence: Evidence): Markup {
  const { dossier, labels } = rendering;
  return html`<aside id="reader" aria-labelledby="reader-h" tabindex="-1"><div class="bar"><h2 id="reader-h">${labels.sources}</h2><button type="button" id="close" hidden>${labels.close}</button></div><p class="note hint">${labels.readerHint}</p>${renderList(rendering)}${join(
    dossier.articles.map((article) => renderArticle(article, rendering, evidence)),
    '\n',
  )}</aside>`;
}

/** All sources to choose from. */
function renderList(rendering: Rendering): Markup {
  const items = rendering.dossier.articles.map(
    (article) =>
      html`<li><a href="#${articleAnchor(rendering.number(article.id))}">${titleOf(article, rendering.labels)}</a> <span class="meta">${rendering.sourceName(article.id)}</span></li>`,
  );
  return html`<ol class="list">${items}</ol>`;
}

function renderArticle(article: DossierArticle, rendering: Rendering, evidence: Evidence): Markup {
  const { labels } = rendering;
  const anchor = articleAnchor(rendering.number(article.id));
  const link = safeLink(article.url);
  // An outlet that signs its articles itself is named once.
  const meta = new Set(
    [
      article.outlet,
      rendering.dossier.outletList ? `${labels.reliability} ${article.reliability}` : null,
      article.authors.join(', '),
      formatVerdict(article.published, labels),
      article.modified ? `${labels.modified} ${formatVerdict(article.modified, labels)}` : null,
      labels.languages[article.language] ?? article.language,
    ].filter((part): part is string => part !== null && part !== ''),
  );
  const credits = [...new Set(article.credits.filter(({ kind }) => kind !== 'picture').map(({ name }) => name))];
  const removed = article.removals.map(({ reason: why, count }) => `${why} ${count}`);
  const reason = article.published
    ? html`<p class="note">${article.published.stated ? labels.stated : labels.inferred}: ${article.published.reason}</p>`
    : nothing;
  return html`<article class="source" id="${anchor}" tabindex="-1"><header><h3 dir="auto">${titleOf(article, labels)}</h3><p class="meta">${[...meta].join(' · ')}${link ? html` · <a href="${link}" rel="noreferrer noopener">${labels.original}</a>` : nothing}</p></header>
<div class="text" lang="${article.language}">${renderText(article, anchor)}</div>
${renderVersions(article.id, rendering, evidence)}<footer>${reason}${renderDateEvidence(article, rendering)}${noteOf(labels.credits, credits)}${noteOf(labels.removed, removed)}<p class="note digest">${article.id} · ${article.document}</p></footer></article>`;
}

function noteOf(title: string, parts: readonly string[]): Markup {
  return parts.length === 0 ? nothing : html`<p class="note">${title}: ${parts.join(', ')}</p>`;
}

/** Everything that dates the article side by side, with the readings that were ruled out. */
function renderDateEvidence({ published }: DossierArticle, { labels }: Rendering): Markup {
  const candidates = published?.candidates ?? [];
  if (candidates.length === 0) return nothing;
  const rows = candidates.map(({ raw, evidence, role, readings }) => {
    const read = readings.map(
      ({ value, reading, ruledOut }) =>
        html`<li>${ruledOut === null ? html`${value}` : html`<s>${value}</s>`} <span class="why">${reading}${ruledOut === null ? '' : `; ${ruledOut}`}</span></li>`,
    );
    return html`<tr><td>${evidence}<br><span class="why">${labels.dateRoles[role]}</span></td><td><code>${raw}</code></td><td><ul>${read}</ul></td></tr>`;
  });
  return html`<details class="court"><summary>${labels.dateEvidence} <span class="n">${candidates.length}</span></summary><table>${rows}</table></details>`;
}

/** Blocks with their place in the text, so that a span can be found again; white space is kept as it is. */
function renderText(article: DossierArticle, anchor: string): Markup {
  return join(
    textBlocks(article).map(({ span, kind }) => {
      const words = html`${article.text.slice(span[0], span[1])}`;
      return html`<p id="${anchor}-${span[0]}" data-s="${span[0]}" class="b ${kind}" dir="auto">${words}</p>`;
    }),
  );
}

/** Addresses come from the pages: only web addresses may be followed. */
function safeLink(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s"'<>]{1,2000}$/i.test(url) ? url : null;
}

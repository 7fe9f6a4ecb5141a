import type { VersionStatement } from '../../../model/dossier.ts';
import { markWords } from '../format/mark-words.ts';
import type { Rendering } from '../rendering.ts';
import type { Evidence } from './evidence.ts';
import { html, join, type Markup, nothing } from './markup.ts';

/** What an article changed against the version before it at its address, and which one came after it. */
export function renderVersions(article: string, rendering: Rendering, evidence: Evidence): Markup {
  const { labels, dossier } = rendering;
  const versions = dossier.versions ?? [];
  const later = versions.find(({ before }) => before === article);
  const changed = versions.find(({ after }) => after === article);
  return html`${changed ? renderChanges(changed, rendering, evidence) : nothing}${later ? html`<p class="note">${labels.laterVersion}: ${evidence.articleLink(later.after)}</p>` : nothing}`;
}

function renderChanges(version: VersionStatement, { labels, articles }: Rendering, evidence: Evidence): Markup {
  const language = articles.get(version.after)?.language ?? 'und';
  const items = version.changes.map(({ kind, before, after }) => {
    const old = before === null ? null : version.receipts[before]!;
    const fresh = after === null ? null : version.receipts[after]!;
    const words = join(
      markWords(old?.quote ?? '', fresh?.quote ?? '')
        .filter(({ text }) => text !== '')
        .map(({ kind: what, text }) =>
          what === 'same' ? html`${text}` : what === 'removed' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
        ),
      ' ',
    );
    const receipts = [old, fresh].flatMap((receipt) => receipt ?? []);
    return html`<li><span class="tag">${labels.versionChanges[kind]}</span> <span lang="${language}" dir="auto">${words}</span> ${evidence.chips({ receipts })}</li>`;
  });
  const said = version.announced ? labels.announcedEdit : labels.silentEdit;
  return html`<details class="versions s" id="${version.id}" open><summary>${labels.changedSince} ${evidence.articleLink(version.before)} <span class="n">${items.length}</span> <span class="tag">${said}</span></summary><ul>${items}</ul></details>`;
}

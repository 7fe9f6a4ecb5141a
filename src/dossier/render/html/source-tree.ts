import type { DossierStory } from '../../../model/dossier.ts';
import { formatVerdict } from '../format/format-time.ts';
import { nameEdge } from '../format/name-edge.ts';
import { entriesTitle } from '../format/title-of.ts';
import type { Rendering } from '../rendering.ts';
import { gatherEntries, type SourceGroup, type SourceNode, sourceForest } from '../source-forest.ts';
import type { Evidence } from './evidence.ts';
import { html, join, type Markup, nothing } from './markup.ts';

/** The tree of sources: every article under the one it derives from, and what only shares a quotation below. */
export function renderSourceTree(story: DossierStory, rendering: Rendering, evidence: Evidence): Markup | null {
  const forest = sourceForest(story);
  if (forest.length === 0) return null;
  const { labels } = rendering;
  const loose = story.sources.edges.filter(({ type }) => type === 'quotationOnly');
  const links =
    loose.length === 0
      ? nothing
      : html`<ul class="loose">${loose.map((edge) => html`<li class="s" id="${edge.id}">${evidence.articleLink(edge.from)} <span class="tag">${nameEdge(edge, labels)}</span> ${evidence.articleLink(edge.to)} ${evidence.chips(edge, 2)}</li>`)}</ul>`;
  const groups = gatherEntries(forest, rendering.articles);
  return html`<ul class="tree">${join(groups.map((group) => renderGroup(group, story, rendering, evidence)))}</ul>${links}`;
}

function renderGroup(
  { blog, nodes }: SourceGroup,
  story: DossierStory,
  rendering: Rendering,
  evidence: Evidence,
): Markup {
  const items = join(nodes.map((node) => renderNode(node, story, rendering, evidence)));
  if (blog === null) return items;
  const entries = nodes.flatMap(({ article }) => rendering.articles.get(article) ?? []);
  const outlet = rendering.outletOf(nodes[0]!.article);
  const name = outlet ? html`<b>${outlet}</b> ` : nothing;
  return html`<li><details><summary>${name}${entriesTitle(entries, rendering.labels)}</summary><ul>${items}</ul></details></li>`;
}

function renderNode(
  { article: id, edge, children }: SourceNode,
  story: DossierStory,
  rendering: Rendering,
  evidence: Evidence,
): Markup {
  const { labels } = rendering;
  const article = rendering.articles.get(id);
  const type = edge ? html`<span class="tag" title="${edge.reason}">${nameEdge(edge, labels)}</span> ` : nothing;
  const chips = edge ? html` ${evidence.chips(edge, 2)}${evidence.anchor(edge)}` : nothing;
  const origin = originOf(id, story, rendering);
  const outlet = rendering.outletOf(id);
  const name = outlet ? html`<b>${outlet}</b> ` : nothing;
  const below =
    children.length > 0
      ? html`<ul>${children.map((child) => renderNode(child, story, rendering, evidence))}</ul>`
      : nothing;
  const attributes = edge ? html` class="s" id="${edge.id}"` : nothing;
  return html`<li${attributes}><span class="node">${type}${name}${evidence.articleLink(id)} <span class="meta">${formatVerdict(article?.published ?? null, labels)}${origin}</span>${chips}</span>${below}</li>`;
}

/** What kind of root an article is, when it is one. */
function originOf(id: string, story: DossierStory, { labels }: Rendering): string {
  const origin = story.sources.origins.find(({ articles }) => articles[0] === id);
  return origin && origin.kind !== 'unknown' ? ` · ${labels.originKinds[origin.kind]}` : '';
}

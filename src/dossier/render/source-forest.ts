import type { DossierArticle, DossierStory, LineageStatement } from '../../model/dossier.ts';

/** One article in the tree of sources with the edge that leads to what it derives from. */
export interface SourceNode {
  readonly article: string;
  readonly edge: LineageStatement | null;
  readonly children: readonly SourceNode[];
}

/** Edges that say where a whole text comes from, most telling first; a shared quotation alone makes no child. */
const treeTypes = ['version', 'copy', 'cut', 'wireReprint', 'translation', 'rewrite', 'update', 'sibling'];

/** The articles of a story as trees: each under the one it derives from most surely; roots in their order. */
export function sourceForest(story: DossierStory): readonly SourceNode[] {
  const members = new Set(story.articles);
  const parents = new Map<string, LineageStatement>();
  for (const edge of story.sources.edges) {
    if (!treeTypes.includes(edge.type) || !members.has(edge.from) || !members.has(edge.to)) continue;
    const known = parents.get(edge.from);
    if (known && known.confidence >= edge.confidence) continue;
    if (!leadsTo(edge.to, edge.from, parents)) parents.set(edge.from, edge);
  }
  const children = new Map<string, LineageStatement[]>();
  for (const id of story.articles) {
    const edge = parents.get(id);
    if (edge) children.set(edge.to, [...(children.get(edge.to) ?? []), edge]);
  }
  const node = (article: string, edge: LineageStatement | null): SourceNode => ({
    article,
    edge,
    children: (children.get(article) ?? []).map((child) => node(child.from, child)),
  });
  return story.articles.filter((id) => !parents.has(id)).map((id) => node(id, null));
}

/** Trees that stand in one place: one tree, or the entries of one live blog that derive from nothing else. */
export interface SourceGroup {
  /** The page that the entries are of; null for a tree of its own. */
  readonly blog: string | null;
  readonly nodes: readonly SourceNode[];
}

/** Entries of one live blog are listed together at the place of the first: twenty of them would bury the other sources. */
export function gatherEntries(
  forest: readonly SourceNode[],
  articles: ReadonlyMap<string, Pick<DossierArticle, 'entry'>>,
): readonly SourceGroup[] {
  const groups: { blog: string | null; nodes: SourceNode[] }[] = [];
  for (const node of forest) {
    const blog = node.children.length === 0 ? (articles.get(node.article)?.entry?.of ?? null) : null;
    const known = blog === null ? undefined : groups.find((group) => group.blog === blog);
    if (known) known.nodes.push(node);
    else groups.push({ blog, nodes: [node] });
  }
  return groups.map(({ blog, nodes }) => ({ blog: nodes.length > 1 ? blog : null, nodes }));
}

function leadsTo(from: string, to: string, parents: ReadonlyMap<string, LineageStatement>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)?.to) if (at === to) return true;
  return false;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DossierStory, LineageStatement } from '../../model/dossier.ts';
import { gatherEntries, type SourceNode, sourceForest } from './source-forest.ts';

const edge = (from: string, to: string, type: LineageStatement['type'], confidence: number): LineageStatement => ({
  id: `l-${from}-${to}`,
  from,
  to,
  type,
  confidence,
  reason: '',
  passages: 1,
  basis: [],
  receipts: [],
});

const forestOf = (articles: readonly string[], edges: readonly LineageStatement[]) =>
  sourceForest({ articles, sources: { edges, origins: [] } } as unknown as DossierStory);

const flat = (nodes: readonly SourceNode[]): string[] =>
  nodes.flatMap(({ article, children }) => [article, ...flat(children)]);

describe('sourceForest', () => {
  it('puts an article under the one it derives from most surely', () => {
    const forest = forestOf(
      ['a', 'b', 'c'],
      [edge('c', 'a', 'rewrite', 0.6), edge('c', 'b', 'copy', 0.9), edge('b', 'a', 'update', 0.7)],
    );
    expect(forest.map(({ article }) => article)).toEqual(['a']);
    expect(forest[0]!.children[0]).toMatchObject({
      article: 'b',
      children: [{ article: 'c', edge: { type: 'copy' } }],
    });
  });

  it('makes no child of an article that only shares a quotation, and leaves strangers out', () => {
    const forest = forestOf(['a', 'b'], [edge('b', 'a', 'quotationOnly', 1), edge('b', 'x', 'copy', 1)]);
    expect(forest.map(({ article, children }) => [article, children.length])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('shows every article exactly once, whatever the edges, even in circles', () => {
    const articles = ['a', 'b', 'c', 'd', 'e'];
    const name = fc.constantFrom(...articles);
    const edges = fc.array(
      fc.tuple(name, name, fc.constantFrom('copy', 'update', 'sibling'), fc.double({ min: 0, max: 1, noNaN: true })),
    );
    fc.assert(
      fc.property(edges, (drawn) => {
        const lineage = drawn.map(([from, to, type, confidence]) => edge(from, to, type as 'copy', confidence));
        expect(flat(forestOf(articles, lineage)).sort()).toEqual(articles);
      }),
    );
  });
});

it('puts entries of one live blog in one place, save those from which others derive', () => {
  const ids = ['e1', 'a', 'e2', 'e3', 'x1'];
  const blogs: Readonly<Record<string, string>> = { e1: 'blog', e2: 'blog', e3: 'blog', x1: 'other' };
  const articles = new Map(
    [...ids, 'b'].map((id) => [id, blogs[id] ? { entry: { of: blogs[id], name: id } } : {}] as const),
  );
  const forest = forestOf([...ids, 'b'], [edge('b', 'e3', 'copy', 1)]);
  const groups = gatherEntries(forest, articles);
  expect(groups.map(({ blog, nodes }) => [blog, nodes.map(({ article }) => article)])).toEqual([
    ['blog', ['e1', 'e2']],
    [null, ['a']],
    [null, ['e3']],
    [null, ['x1']],
  ]);
});

import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { emptyLayers } from '../../model/layers.ts';
import type { LineageDirection, LineageEdge, LineageType } from '../../model/story.ts';
import { createOutletDirectory } from '../../outlets/directory.ts';
import { findOrigins } from './find-origins.ts';

const context = { outlets: createOutletDirectory([]) };
const provenance = { stage: 'test', version: 1, rule: 'test', stated: true, confidence: 1 };

function article(id: string, outlet: string | null, agency: string | null = null, quoted = 0): Article {
  const text = 'Der Damm hielt, und die Leute gingen heim.';
  const credit = { kind: 'agency', name: agency, scope: 'article', span: [0, 1], provenance };
  const chain = [{ kind: 'person', name: 'Arvid Quast', entity: null, span: null }];
  const quotation = { type: 'direct', content: [[0, Math.round(text.length * quoted)]], chain };
  const layers = {
    ...emptyLayers,
    credits: agency === null ? [] : [credit],
    quotations: quoted > 0 ? [quotation] : [],
  };
  return { id, url: null, text, outlet, authors: [], layers } as unknown as Article;
}

const edge = (from: string, to: string, type: LineageType, direction: LineageDirection = 'dates'): LineageEdge => ({
  from,
  to,
  type,
  direction,
  confidence: 0.9,
  reason: '',
  passages: [],
});

const found = (articles: readonly Article[], lineage: readonly LineageEdge[] = []) =>
  findOrigins(articles, [], lineage, context).map(({ kind, name, articles: members }) => [
    kind,
    name,
    members.join(' '),
  ]);

describe('findOrigins', () => {
  it('takes an article that nothing else leads to for the own reporting of its outlet', () => {
    expect(found([article('a', 'Moorbote'), article('b', 'Heidepost')])).toEqual([
      ['ownReporting', 'Moorbote', 'a'],
      ['ownReporting', 'Heidepost', 'b'],
    ]);
  });

  it('puts a tree under its root, whatever the order of the articles', () => {
    const lineage = [edge('a', 'b', 'copy'), edge('c', 'a', 'cut')];
    expect(found([article('a', 'Moorbote'), article('b', 'Heidepost'), article('c', 'Elmbote')], lineage)).toEqual([
      ['ownReporting', 'Heidepost', 'a b c'],
    ]);
  });

  it('counts what a live blog reports of its own once, and what it hands on where it comes from', () => {
    const entry = (id: string, agency: string | null = null) => ({
      ...article(id, 'Moorbote', agency),
      entry: { of: 'blog', name: id },
    });
    const pile = [entry('e1'), article('b', 'Heidepost'), entry('e2'), entry('e3', 'nord'), entry('e4')];
    expect(found(pile, [edge('e4', 'b', 'cut')])).toEqual([
      ['ownReporting', 'Moorbote', 'e1 e2'],
      ['ownReporting', 'Heidepost', 'b e4'],
      ['dispatch', 'nord', 'e3'],
    ]);
  });

  it('names the dispatch, there or unseen', () => {
    const reprint = [edge('a', 'n', 'wireReprint')];
    expect(found([article('a', 'Moorbote', 'nord'), article('n', 'nord')], reprint)).toEqual([
      ['dispatch', 'nord', 'a n'],
    ]);
    const siblings = [edge('a', 'b', 'sibling', 'unknown')];
    expect(found([article('a', 'Moorbote', 'nord'), article('b', 'Elmbote', 'nord')], siblings)).toEqual([
      ['dispatch', 'nord', 'a b'],
    ]);
  });

  it('looks for the text of siblings outside the pile', () => {
    expect(found([article('a', 'Moorbote'), article('b', 'Elmbote')], [edge('a', 'b', 'sibling', 'unknown')])).toEqual([
      ['unknown', 'a text outside the pile', 'a b'],
    ]);
  });

  it('leaves open which of two copies was first when nothing tells', () => {
    expect(found([article('a', 'Moorbote'), article('b', 'Elmbote')], [edge('a', 'b', 'copy', 'unknown')])).toEqual([
      ['unknown', 'Moorbote or Elmbote', 'a b'],
    ]);
  });

  it('takes a text that is nearly all quotation for a statement', () => {
    expect(found([article('a', 'Moorbote', null, 0.9)])).toEqual([['officialStatement', 'Arvid Quast', 'a']]);
  });

  it('makes no tree of a shared quotation', () => {
    expect(found([article('a', 'Moorbote'), article('b', 'Elmbote')], [edge('b', 'a', 'quotationOnly')])).toHaveLength(
      2,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../model/article.ts';
import { emptyLayers } from '../../model/layers.ts';
import type { ChainLink } from '../../model/quotation.ts';
import type { LineageEdge, LineageType } from '../../model/story.ts';
import { openContext } from '../../open-context.ts';
import { createOutletDirectory } from '../../outlets/directory.ts';
import type { CountedAssertion } from './counted-assertion.ts';
import { independentOrigins } from './independent-origins.ts';
import { originEvidence } from './origin-evidence.ts';

const context = { outlets: createOutletDirectory([]), language: openContext().language };

function article(id: string, outlet: string | null, agency: string | null = null): Article {
  const provenance = { stage: 'test', version: 1, rule: 'test', stated: true, confidence: 1 };
  const credits =
    agency === null
      ? []
      : [{ kind: 'agency' as const, name: agency, scope: 'article' as const, span: [0, 1] as const, provenance }];
  return {
    id,
    document: id,
    url: null,
    kind: 'article',
    text: 'Der Damm hielt.',
    language: 'de',
    title: null,
    titleSpan: null,
    standfirst: null,
    outlet,
    section: null,
    authors: [`Reporter of ${id}`],
    published: null,
    modified: null,
    dateEvidence: [],
    knownAt: null,
    layers: { ...emptyLayers, credits },
    removals: [],
    offsets: [],
    quarantine: null,
  };
}

const edge = (from: string, to: string, type: LineageType): LineageEdge => ({
  from,
  to,
  type,
  confidence: 0.9,
  reason: 'They share wording.',
  passages: [],
});

const link = (kind: ChainLink['kind'], name: string): ChainLink => ({ kind, name, entity: null, span: null });
const says = (articleId: string, ...chain: ChainLink[]): CountedAssertion => ({
  article: articleId,
  chain,
  asserter: null,
});

/** Unless told otherwise every article tells that its outlet saw for itself what it asserts. */
function count(
  articles: readonly Article[],
  lineage: readonly LineageEdge[],
  assertions: readonly CountedAssertion[],
  seen: (article: string) => boolean = () => true,
) {
  const evidence = originEvidence(articles, lineage, context);
  return independentOrigins(assertions, { ...evidence, seenItself: ({ article: id }) => seen(id) });
}

describe('independentOrigins', () => {
  const own = [article('a', 'Moorbote'), article('b', 'Deichkurier'), article('c', 'Heidepost')];

  it('counts outlets that tell what they saw for themselves', () => {
    expect(count(own, [], [says('a'), says('b'), says('c')]).count).toBe(3);
  });

  it.each([
    ['Landrätin', 'Landratsamt Lahre', 'institution', 1],
    ['Landrätin', 'Landratsamt', 'unknown', 1],
    ['harbour administrator', 'Harbour Administration of Sandholm', 'institution', 1],
    ['Polizeipräsident', 'Landratsamt Lahre', 'institution', 2],
    ['Innenministerin', 'Umweltministerium', 'institution', 2],
    ['navy spokesman', 'Marland Navy', 'unknown', 1],
    ['mayor', 'Sandholm Fire Service', 'institution', 2],
  ] as const)('%s beside %s (%s): %i', (role, office, kind, expected) => {
    const head = {
      id: 'e1',
      type: 'person',
      name: 'Rike Brandt',
      aliases: [],
      roles: [role],
      gender: null,
      confidence: 1,
    } as const;
    const [first, second] = own as [Article, Article];
    const told = [{ ...first, layers: { ...first.layers, entities: [head] } }, second];
    const person: ChainLink = { kind: 'person', name: 'Rike Brandt', entity: 'e1', span: null };
    const result = count(told, [], [says('a', person), says('b', link(kind, office))]);
    expect(result.count).toBe(expected);
    expect(result.reasons.some((reason) => reason.includes('may speak for'))).toBe(expected === 1);
  });

  it.each([
    ['de Polizei', 'en police of Sandholm', 1],
    ['de Feuerwehr', 'en Sandholm fire brigade', 1],
    ['de Gesundheitsministerium', 'en ministry of health', 1],
    ['de Gesundheitsministerium', 'en ministry of the interior', 2],
    ['de Landkreis Lahre', 'de Kreis Lahre', 1],
    ['de Polizei', 'en fire brigade', 2],
    ['de Marine', 'fr armée', 2],
    ['de Innenministerium', "fr ministère de l'intérieur", 1],
  ] as const)('%s beside %s: %i', (one, other, expected) => {
    const [first, second] = own as [Article, Article];
    const told = [first, second].map((item, at) => ({ ...item, language: [one, other][at]!.slice(0, 2) }));
    const [a, b] = [one, other].map((name) => link('institution', name.slice(3)));
    expect(count(told, [], [says('a', a!), says('b', b!)]).count).toBe(expected);
  });

  it('puts a body and its voice in another language to one source', () => {
    const head = {
      id: 'e1',
      type: 'person',
      name: 'Rike Brandt',
      aliases: [],
      roles: ['Polizeisprecherin'],
      gender: null,
      confidence: 1,
    } as const;
    const [first, second] = own as [Article, Article];
    const told = [
      { ...first, layers: { ...first.layers, entities: [head] } },
      { ...second, language: 'en' },
    ];
    const person: ChainLink = { kind: 'person', name: 'Rike Brandt', entity: 'e1', span: null };
    expect(count(told, [], [says('a', person), says('b', link('institution', 'police'))]).count).toBe(1);
  });

  it('counts those of a body by the body that they name', () => {
    const holders = [link('institution', 'Riverline'), link('unknown', 'Riverline shareholders')];
    expect(count(own, [], [says('a', ...holders), says('b', link('institution', 'Sandholm Rail'))]).count).toBe(2);
    expect(count(own, [], [says('a', ...holders), says('b', link('institution', 'Riverline'))]).count).toBe(1);
  });

  it('does not join outlets because none of them states its name', () => {
    const pages = ['a', 'b'].map((id) => ({ ...article(id, null), url: `https://www.${id}-post.example/damm` }));
    expect(count(pages, [], [says('a', link('outlet', '')), says('b', link('outlet', ''))]).count).toBe(2);
  });

  it('takes a reprint and its source for one', () => {
    const result = count(own, [edge('b', 'a', 'wireReprint')], [says('a'), says('b'), says('c')]);
    expect(result.count).toBe(2);
    expect(result.reasons.join(' ')).toContain('a and b share one text (wireReprint)');
  });

  it('follows a lineage through an article that asserts nothing itself', () => {
    const lineage = [edge('b', 'a', 'copy'), edge('c', 'b', 'translation')];
    expect(count(own, lineage, [says('a'), says('c')]).count).toBe(1);
  });

  it('keeps speakers apart in articles that only share a quotation', () => {
    const assertions = [says('a', link('person', 'X')), says('b', link('institution', 'Deichamt'))];
    expect(count(own, [edge('b', 'a', 'quotationOnly')], assertions).count).toBe(2);
  });

  it('takes outlets that name nobody and tell of nothing that they saw for one, in doubt', () => {
    const blind =
      (...articles: string[]) =>
      (id: string) =>
        !articles.includes(id);
    const result = count(own, [], [says('a'), says('b')], blind('a', 'b'));
    expect(result.count).toBe(1);
    expect(result.reasons.join(' ')).toContain(
      'a and b name nobody for it and do not tell that they saw it themselves',
    );
    expect(count(own, [], [says('a', link('institution', 'Polizei')), says('b')], blind('b')).count).toBe(1);
    expect(count(own, [], [says('a', link('institution', 'Polizei')), says('b')]).count).toBe(2);
    expect(count(own, [], [says('a', link('unknown', 'Schätzungen')), says('b')], blind('b')).count).toBe(1);
    expect(count(own, [], [says('a'), says('b')], blind('b')).count).toBe(1);
  });

  it('takes articles that credit one agency for one, whatever the dispatch', () => {
    const wired = [article('a', 'Moorbote', 'norddienst'), article('b', 'Deichkurier', 'Norddienst')];
    const result = count(wired, [], [says('a'), says('b')]);
    expect(result.count).toBe(1);
    expect(result.origins[0]?.kind).toBe('dispatch');
  });

  it('takes one speaker for one, however many outlets quote him', () => {
    const speaker = link('person', 'Ole Brandt');
    const result = count(own, [], [says('a', speaker), says('b', speaker), says('c', link('institution', 'Deichamt'))]);
    expect(result.count).toBe(2);
    expect(result.reasons.join(' ')).toContain('one source, Ole Brandt');
  });

  it('takes two who speak with one voice for one', () => {
    const text = 'Brandt und Ahrens sagten, der Damm halte 20 Jahre.';
    const told = [{ ...article('a', 'Moorbote'), text }, article('b', 'Deichkurier')];
    const brandt: ChainLink = {
      kind: 'person',
      name: 'Ole Brandt',
      entity: null,
      span: [0, 'Brandt und Ahrens'.length],
    };
    const only: ChainLink = { ...brandt, span: [0, 'Brandt'.length] };
    expect(count(told, [], [says('a', brandt), says('b', link('person', 'Jule Ahrens'))]).count).toBe(1);
    expect(count(told, [], [says('a', only), says('b', link('person', 'Jule Ahrens'))]).count).toBe(2);
  });

  it('never tells anonymous sources apart', () => {
    const insider = link('anonymous', 'Kreise');
    expect(count(own, [], [says('a', insider), says('b', link('anonymous', 'Insider'))]).count).toBe(1);
  });

  it('takes two statements in one article for one road', () => {
    expect(count(own, [], [says('a', link('person', 'X')), says('a', link('person', 'Y'))]).count).toBe(1);
  });

  it('takes what an article lets somebody say for nothing of its own', () => {
    const office = link('institution', 'Deichamt');
    expect(count(own, [], [says('a', office), says('b', office), says('b')]).count).toBe(1);
    const unnamed = link('anonymous', 'Kreise');
    expect(count(own, [], [says('a', unnamed), says('a'), says('b', unnamed), says('b')]).count).toBe(1);
  });

  it('takes what a copy tells in its own voice for what the other lets somebody say', () => {
    const unnamed = link('unknown', 'Schätzung');
    const copies = [edge('b', 'a', 'copy')];
    expect(count(own, copies, [says('a', unnamed), says('b'), says('c', unnamed)]).count).toBe(1);
  });

  it('adds no origin for a source without a name beside an outlet that saw it', () => {
    expect(count(own, [], [says('a', link('unknown', 'Schätzung')), says('b')]).count).toBe(1);
  });

  it('counts two speakers on two roads, though a third article has both', () => {
    const x = link('person', 'X');
    const y = link('person', 'Y');
    expect(count(own, [], [says('a', x), says('a', y), says('b', x), says('c', y)]).count).toBe(2);
  });

  it('takes articles of one outlet or one author for one', () => {
    expect(count([article('a', 'Moorbote'), article('b', 'Moorbote')], [], [says('a'), says('b')]).count).toBe(1);
  });

  const ids = ['a', 'b', 'c', 'd', 'e'];
  const chains = fc.array(
    fc.constantFrom(link('person', 'X'), link('institution', 'Y'), link('anonymous', 'Z'), link('agency', 'nd')),
    { maxLength: 2 },
  );
  const assertionsOf = fc.array(
    fc.record({ article: fc.constantFrom(...ids), chain: chains, asserter: fc.constantFrom(null, null, 'p1') }),
    { minLength: 1, maxLength: 10 },
  );
  const edgesOf = fc.array(
    fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      type: fc.constantFrom<LineageType>('copy', 'sibling', 'quotationOnly'),
    }),
    { maxLength: 6 },
  );
  const pile = ids.map((id, at) => article(id, at < 4 ? `outlet ${id}` : null));

  it('never counts more than the articles, lists as many origins, and covers all articles', () => {
    fc.assert(
      fc.property(assertionsOf, edgesOf, (assertions, edges) => {
        const result = count(
          pile,
          edges.map(({ from, to, type }) => edge(from, to, type)),
          assertions,
        );
        const named = new Set(assertions.map((assertion) => assertion.article));
        expect(result.count).toBeGreaterThanOrEqual(1);
        expect(result.count).toBeLessThanOrEqual(named.size);
        expect(result.origins).toHaveLength(result.count);
        expect(new Set(result.origins.flatMap((origin) => origin.articles))).toEqual(named);
      }),
    );
  });

  it('never grows when anything is joined', () => {
    fc.assert(
      fc.property(assertionsOf, edgesOf, edgesOf, (assertions, edges, more) => {
        const some = edges.map(({ from, to, type }) => edge(from, to, type));
        const all = [...some, ...more.map(({ from, to, type }) => edge(from, to, type))];
        expect(count(pile, all, assertions).count).toBeLessThanOrEqual(count(pile, some, assertions).count);
      }),
    );
  });
});

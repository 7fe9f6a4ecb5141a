import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgeClosed } from './bridge-closed.testing.ts';
import { createCite } from './cite/cite-span.ts';
import { listStatements } from './list-statements.ts';
import { bridgeDossier } from './open-bridge-dossier.testing.ts';
import { renderJson } from './render/render-json.ts';
import { renderMarkdown } from './render/render-markdown.ts';

const golden = new URL('../../test/golden/dossier/en--bridge-closed/', import.meta.url);

describe('buildDossier', () => {
  it.each(['expected.json', 'expected.md'])('writes what a person found right (%s)', (name) => {
    const file = new URL(name, golden);
    expect(existsSync(file), `${name} is missing`).toBe(true);
    const written = name.endsWith('.json') ? renderJson(bridgeDossier()) : renderMarkdown(bridgeDossier());
    expect(written).toBe(readFileSync(file, 'utf8'));
  });

  it('gives every statement a receipt that says what the text says, and an id of its own', () => {
    const dossier = bridgeDossier();
    const texts = new Map(dossier.articles.map(({ id, text }) => [id, text]));
    const statements = listStatements(dossier);
    expect(statements.length).toBeGreaterThan(10);
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    for (const { receipts } of statements) {
      expect(receipts.length).toBeGreaterThan(0);
      for (const { article, span, quote } of receipts) expect(texts.get(article)?.slice(...span)).toBe(quote);
    }
  });

  it('keeps ids when something else is added to the pile', () => {
    const pile = bridgeClosed();
    const before = listStatements(bridgeDossier(pile)).map(({ id }) => id);
    const gaps = [
      {
        id: 'gap-0',
        story: 'story-wire',
        kind: 'undated' as const,
        reason: 'No date.',
        places: pile.picture.gaps[0]!.places,
      },
      ...pile.picture.gaps,
    ];
    const after = listStatements(bridgeDossier({ ...pile, picture: { ...pile.picture, gaps } })).map(({ id }) => id);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(before.length + 1);
  });

  it('shows nothing whose receipt does not hold, and counts it', () => {
    const pile = bridgeClosed();
    const outside = [100_000, 100_010] as const;
    const gaps = [{ ...pile.picture.gaps[0]!, places: [{ article: 'wire.txt', span: outside }] }];
    const dossier = bridgeDossier({ ...pile, picture: { ...pile.picture, gaps } });
    expect(dossier.stories[0]!.gaps).toEqual([]);
    expect(dossier.counts.withheld).toBe(1);
  });

  it('merges one quotation of two articles and lists both wordings', () => {
    const speaker = bridgeDossier().stories[0]!.speakers[0]!;
    expect(speaker.name).toBe('Jona Weil');
    expect(speaker.quotations).toHaveLength(1);
    expect(speaker.quotations[0]!.wordings.map(({ article, relation }) => [article, relation])).toEqual([
      ['wire.txt', 'first'],
      ['echo.txt', 'exact'],
    ]);
  });

  it('tells what happened by the article the other derives from', () => {
    expect(new Set(bridgeDossier().stories[0]!.happened.map(({ article }) => article))).toEqual(new Set(['wire.txt']));
  });

  it('tells the newest of sentences that are alike, and heads the story by the newest update', () => {
    const pile = bridgeClosed();
    const lineage = pile.picture.lineage.map((edge) => ({ ...edge, type: 'update' as const }));
    const [story] = bridgeDossier({ ...pile, picture: { ...pile.picture, lineage } }).stories;
    const closed = story!.happened.filter(({ text }) => text.startsWith('The bridge at Ostmoor was closed'));
    expect(closed.map(({ article }) => article)).toEqual(['echo.txt']);
    expect(story!.headline.article).toBe('echo.txt');
  });

  it('heads a story by a title that came beside the text, with the first sentence as its receipt, not by a paragraph', () => {
    const pile = bridgeClosed();
    const beside = pile.articles.map((article) => ({ ...article, titleSpan: null, title: `\n  Bridge   closed ` }));
    const [given] = bridgeDossier({ ...pile, articles: beside }).stories;
    expect(given!.headline.text).toBe('Bridge closed');
    expect(given!.headline.basis[0]!.rule).toBe('givenTitle');
    const receipt = given!.headline.receipts[0]!;
    expect(receipt.span).toEqual(beside.find(({ id }) => id === receipt.article)!.layers.sentences[0]!.span);
    const untitled = pile.articles.map((article) => ({ ...article, titleSpan: null, title: null }));
    const [story] = bridgeDossier({ ...pile, articles: untitled }).stories;
    expect(story!.headline.text).toBe(story!.headline.receipts[0]!.quote);
    expect(story!.headline.basis[0]!.rule).toBe('beginning');
  });

  it('takes no sentence that is unproven by its own words or stands on an unnamed source', () => {
    const pile = bridgeClosed();
    const [wire, echo] = pile.articles as [(typeof pile.articles)[number], (typeof pile.articles)[number]];
    const sentence = wire.layers.sentences[0]!.span;
    const anonymous = {
      ...wire.layers.quotations[0]!,
      type: 'indirect' as const,
      anonymous: true,
      content: [sentence],
    };
    const hearsay = { ...wire, layers: { ...wire.layers, quotations: [anonymous] } };
    const [story] = bridgeDossier({ ...pile, articles: [hearsay, echo] }).stories;
    expect(story!.happened.map(({ text }) => text)).not.toContain(wire.text.slice(...sentence));
  });

  it.each([
    ['ostmoor', 1],
    ['OSTMOOR storm', 1],
    ['railing', 1],
    ['volcano', 0],
    ['', 1],
  ])('selects stories about “%s”', (topic, stories) => {
    expect(bridgeDossier(bridgeClosed(), topic).stories).toHaveLength(stories);
  });

  it('cites any span inside a text exactly and none outside', () => {
    const { articles } = bridgeClosed();
    const cite = createCite(articles);
    const [{ id, text }] = articles as [(typeof articles)[number]];
    fc.assert(
      fc.property(
        fc.integer({ min: -3, max: text.length + 3 }),
        fc.integer({ min: -3, max: text.length + 3 }),
        (a, b) => {
          const receipt = cite(id, [a, b]);
          if (a < 0 || b > text.length || a >= b || text.slice(a, b).trim() === '') return receipt === null;
          if (receipt === null) return false;
          const { span, quote, prefix, suffix, bytes } = receipt;
          const encoded = new TextEncoder().encode(text).slice(...bytes!);
          return (
            quote === text.slice(a, b).trim() &&
            text.slice(...span) === quote &&
            text.slice(0, span[0]).endsWith(prefix) &&
            text.slice(span[1]).startsWith(suffix) &&
            new TextDecoder().decode(encoded) === quote
          );
        },
      ),
    );
  });
});

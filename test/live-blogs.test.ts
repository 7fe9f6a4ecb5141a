import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseDocument } from '../src/analyse-document.ts';
import type { Article } from '../src/model/article.ts';
import type { Span } from '../src/model/span.ts';
import { openContext } from '../src/open-context.ts';
import { toDocument } from '../src/sources/input-line.ts';
import { checkOffsets } from './clean/check-offsets.ts';

/*
 * One folder for each live blog: `page.html`, and in `expected.json` why it is there and its entries, oldest first: time,
 * whether the page states it, the entry's own words behind the title, captions included, and days its words speak of.
 */
interface Case {
  readonly why: string;
  readonly entries: readonly {
    readonly at: string;
    readonly stated: boolean;
    readonly says: readonly string[];
    readonly days?: readonly string[];
    /** Numbers that fill claims; what the title says is none of them. */
    readonly numbers?: readonly number[];
  }[];
}

const context = openContext();
const folder = fileURLToPath(new URL('./golden/live-blogs', import.meta.url));

describe('live blogs', () => {
  for (const name of readdirSync(folder).sort()) {
    const file = `${folder}/${name}/expected.json`;
    const given = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Case) : null;
    it(`${name}: ${given?.why}`, () => {
      const html = readFileSync(`${folder}/${name}/page.html`, 'utf8');
      const blog = read(html);
      expect(blog.kind).toBe('liveBlog');
      expect(
        (blog.entries ?? []).map((entry, index) => ({
          at: entry.published!.value,
          stated: entry.published!.stated,
          says: entry.text.split('\n\n').slice(1),
          ...(given?.entries[index]?.days ? { days: daysOf(entry) } : {}),
          ...(given?.entries[index]?.numbers ? { numbers: numbersOf(entry) } : {}),
        })),
      ).toEqual(given?.entries);
      holds(blog, html);
    });
  }

  it('keeps its promises on any page of entries', () => {
    const words = [
      'Zwölf',
      'Menschen',
      'in',
      'Lauterau',
      'sind',
      'verletzt',
      'Käthe',
      '„Ja“',
      '&amp;',
      '😀',
      'größer',
      '3,5',
    ];
    const text = fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 }).map((all) => `${all.join(' ')}.`);
    const entry = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      minute: fc.integer({ min: 0, max: 1439 }),
      heading: fc.option(text, { nil: null }),
      paragraphs: fc.array(text, { minLength: 1, maxLength: 3 }),
      caption: fc.option(text, { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 6 }), (entries) => {
        const body = entries.map(({ day, minute, heading, paragraphs, caption }) => {
          const clock = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
          const picture =
            caption === null ? '' : `<figure><img src="x.jpg"><figcaption>${caption}</figcaption></figure>`;
          const head = heading === null ? '' : `<h2>${heading}</h2>`;
          return `<div><span>${two(day)}.02.2026, ${clock} Uhr</span>${head}${paragraphs.map((one) => `<p>${one}</p>`).join('')}${picture}</div>`;
        });
        const html = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Liveblog: Was in Lauterau geschieht</title></head><body><main><h1>Liveblog: Was in Lauterau geschieht</h1>${body.join('')}</main></body></html>`;
        holds(read(html), html);
      }),
      { numRuns: 40 },
    );
  });
});

/** What must be true of the entries of every live blog. */
function holds(blog: Article, html: string): void {
  const bytes = new TextEncoder().encode(html);
  const entries = blog.entries ?? [];
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.map(({ published }) => published!.value)).toEqual(
    entries.map(({ published }) => published!.value).sort(),
  );
  // What a worker sends to another thread and what a store keeps is data and nothing else.
  expect(structuredClone(blog)).toEqual(blog);
  for (const entry of entries) {
    expect(checkOffsets(entry, bytes)).toEqual([]);
    expect(entry).toMatchObject({ kind: 'article', outlet: blog.outlet, url: blog.url, entry: { of: blog.id } });
    expect(entry.document).toBe(`${blog.document}#${entry.entry!.name}`);
    // Every character of the entry is the one at the same place of the page's text.
    const sources = new Map(blog.offsets.map(({ source, text }) => [source.join(), text]));
    for (const { source, text } of entry.offsets)
      expect(blog.text.slice(...sources.get(source.join())!)).toBe(entry.text.slice(...text));
    for (const span of spansOf(entry)) {
      expect(span[0]).toBeGreaterThanOrEqual(0);
      expect(span[1]).toBeLessThanOrEqual(entry.text.length);
      expect(span[1]).toBeGreaterThanOrEqual(span[0]);
    }
    const { claims, events, quantities, quotations } = entry.layers;
    const title = entry.titleSpan?.[1] ?? 0;
    for (const claim of claims) {
      expect(claim.span[0]).toBeGreaterThanOrEqual(title);
      if (claim.kind === 'quantity') expect(inside(quantities[claim.quantity!]!.span, claim.span)).toBe(true);
      if (claim.kind === 'event') expect(events[claim.event!]!.span).toEqual(claim.span);
      if (claim.quotation !== null) expect(quotations[claim.quotation]).toBeDefined();
    }
    expect(entry.text.slice(...entry.published!.candidates[0]!.span!)).toBe(entry.published!.candidates[0]!.raw);
  }
}

function inside(inner: Span, outer: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

function spansOf({ layers }: Article): Span[] {
  const { blocks, captions, sentences, tokens, timexes, mentions, quantities, credits, claims, events } = layers;
  const all = [blocks, captions, sentences, tokens, timexes, mentions, quantities, credits, claims, events];
  return all.flatMap((layer) => layer.map(({ span }: { readonly span: Span }) => span));
}

function daysOf({ layers }: Article): readonly string[] {
  return layers.timexes.flatMap(({ span, value }) =>
    span[0] >= layers.blocks.find(({ kind }) => kind !== 'title' && kind !== 'byline')!.span[0] ? [value] : [],
  );
}

function numbersOf({ layers }: Article): readonly (number | null)[] {
  return layers.claims.flatMap(({ quantity }) => (quantity === null ? [] : [layers.quantities[quantity]!.value]));
}

function read(html: string): Article {
  return analyseDocument(toDocument({ id: 'blog', html, url: 'https://blatt.example/blog' }), context);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

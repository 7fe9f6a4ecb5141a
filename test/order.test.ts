import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { renderHtml } from '../src/dossier/render/render-html.ts';
import { renderJson } from '../src/dossier/render/render-json.ts';
import { entersStories } from '../src/engine.ts';
import type { Article } from '../src/model/article.ts';
import type { Picture } from '../src/model/story.ts';
import { openEngine } from '../src/open.ts';
import { openContext } from '../src/open-context.ts';
import { type InputLine, toDocument } from '../src/sources/input-line.ts';
import { buildPicture } from '../src/story/build-picture.ts';
import { inKnownOrder } from '../src/story/known-order.ts';

/*
 * Piles of a few short reports, put together at random from invented sentences that agree, differ, deny, round and copy.
 * Whatever such a pile holds, its picture and its dossier depend on what was reported and when it became known, not on
 * the order in which files were read.
 */
const context = openContext();
const towns = ['Arlen', 'Brackstedt', 'Marnau'];
const people = ['Anna Holt', 'Peter Marsh', 'Ina Weiß'];

type Sentence = (number: number, town: string, person: string, other: string) => string;
const german: readonly Sentence[] = [
  (n, town) => `Bei dem Hochwasser in ${town} sind ${n} Menschen gestorben.`,
  (n, town) => `In ${town} wurden mindestens ${n} Menschen verletzt, darunter zwei Kinder.`,
  (n, town) => `Die Feuerwehr zählte ${n} beschädigte Häuser in ${town}.`,
  (n, _, person) => `${person} fordert ${n} Millionen Euro Soforthilfe.`,
  (_, town, person, other) => `${person} hat sich am Dienstag in ${town} mit ${other} getroffen.`,
  (_, __, person) => `${person} ist zurückgetreten. Die Regierung bestreitet das.`,
  (n, _, person) => `„Wir haben ${n} Boote im Einsatz“, sagte ${person}.`,
  (n) => `Nach Angaben der Polizei wurden rund ${n} Menschen in Sicherheit gebracht.`,
];
const english: readonly Sentence[] = [
  (n, town) => `In ${town} ${n} people died in the flood.`,
  (n, town) => `Up to ${n} people were injured in ${town}, police said.`,
  (_, town, person, other) => `${person} met ${other} in ${town} on Tuesday.`,
  (n, _, person) => `“We have ${n} boats on the water,” ${person} said.`,
];

const report = fc.record({
  language: fc.constantFrom('de', 'de', 'en'),
  outlet: fc.constantFrom('Morgenblatt', 'Talbote', 'Upland Echo'),
  day: fc.integer({ min: 1, max: 4 }),
  dated: fc.integer({ min: 0, max: 5 }),
  parts: fc.array(
    fc.record({
      which: fc.nat(7),
      number: fc.constantFrom(3, 5, 12, 35, 53, 120, 1180, 1200),
      town: fc.constantFrom(...towns),
      person: fc.nat(2),
    }),
    { minLength: 2, maxLength: 4 },
  ),
});
const piles = fc.array(report, { minLength: 2, maxLength: 5 }).chain((reports) =>
  fc.record({
    reports: fc.constant(reports),
    order: fc.shuffledSubarray(
      reports.map((_, at) => at),
      { minLength: reports.length, maxLength: reports.length },
    ),
  }),
);

type Report = typeof report extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function lineOf({ language, outlet, day, dated, parts }: Report, at: number): InputLine {
  const sentences = language === 'de' ? german : english;
  const told = parts.map(({ which, number, town, person }) =>
    sentences[which % sentences.length]!(number, town, people[person]!, people[(person + 1) % people.length]!),
  );
  const text = `${told[0]!.replace(/[.“”]/g, '')}\n\n${told.join(' ')}`;
  const publishedAt = dated === 0 ? undefined : `2026-03-0${day}T1${at}:00`;
  // Now and then two files claim one id.
  const id = dated === 1 ? 'report' : `report-${at}`;
  return { id, text, language, outlet, publishedAt, title: told[0]! };
}

/** The files of a folder to a dossier, through the engine. */
async function write(lines: readonly InputLine[]): Promise<{ json: string; html: string }> {
  const engine = await openEngine({ threads: 1 });
  async function* files() {
    for (const line of lines) yield toDocument(line);
  }
  await engine.ingest(files());
  const dossier = await engine.dossier(await engine.analyse(), []);
  await engine.close();
  return { json: renderJson(dossier), html: renderHtml(dossier) };
}

function draw(articles: readonly Article[]): Picture {
  return buildPicture(inKnownOrder(articles).filter(entersStories), context);
}

/** Another name for each article, in the opposite order of names. */
function renamed(articles: readonly Article[]): readonly Article[] {
  return articles.map((article, at) => ({ ...article, id: `other${articles.length - at}` }));
}

/** What a picture says of claims, under the first names again. */
function claimsOf(
  { slots, conflicts, gaps }: Picture,
  articles: readonly Article[],
  others: readonly Article[],
): unknown {
  const said = JSON.stringify({ slots, conflicts, gaps });
  return JSON.parse(others.reduce((text, { id }, at) => text.replaceAll(id, articles[at]!.id), said));
}

describe('random piles of invented reports', () => {
  it('give the same bytes in any order of files, and again', async () => {
    await fc.assert(
      fc.asyncProperty(piles, async ({ reports, order }) => {
        const lines = reports.map(lineOf);
        const first = await write(lines);
        const second = await write(order.map((at) => lines[at]!));
        expect(second.json).toBe(first.json);
        expect(second.html).toBe(first.html);
      }),
      { numRuns: 15 },
    );
  });

  it('answer the same questions whatever their files are called, when their dates tell which came first', () => {
    const seen = { slots: 0, conflicts: 0, gaps: 0, shared: 0 };
    fc.assert(
      fc.property(piles, ({ reports }) => {
        const articles = reports.map((one, at) =>
          annotate({ ...lineOf({ ...one, dated: 5 }, at), id: `report${at}` }, context),
        );
        const others = renamed(articles);
        const picture = draw(articles);
        expect(claimsOf(draw(others), articles, others)).toEqual(claimsOf(picture, [], []));
        seen.slots += picture.slots.length;
        seen.conflicts += picture.conflicts.length;
        seen.gaps += picture.gaps.length;
        seen.shared += picture.slots.filter(({ assertions }) => assertions.length > 1).length;
      }),
      { numRuns: 40 },
    );
    // The piles hold what the property is about.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
  });

  it('name every conflict with sides that differ, of articles that say so', () => {
    fc.assert(
      fc.property(piles, ({ reports }) => {
        const articles = reports.map((one, at) => annotate({ ...lineOf(one, at), id: `report${at}` }, context));
        const picture = draw(articles);
        const texts = new Map(articles.map(({ id, text }) => [id, text]));
        for (const { sides, slot } of picture.conflicts) {
          expect(picture.slots.some(({ id }) => id === slot)).toBe(true);
          expect(sides.length).toBeGreaterThan(1);
          expect(new Set(sides.map(({ value }) => JSON.stringify(value))).size).toBeGreaterThan(1);
          for (const { article, span } of sides.flatMap(({ assertions }) => assertions))
            expect(
              texts
                .get(article)!
                .slice(...span)
                .trim(),
            ).not.toBe('');
        }
        for (const { origins, assertions } of picture.slots) {
          const outlets = new Set(assertions.map(({ article }) => article));
          expect(origins.count).toBeLessThanOrEqual(outlets.size);
        }
      }),
      { numRuns: 20 },
    );
  });
});

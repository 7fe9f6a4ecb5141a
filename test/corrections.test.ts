import { beforeAll, describe, expect, it } from 'vitest';
import { makeCorrection } from '../src/cli/correct/make-correction.ts';
import { createReferences } from '../src/cli/correct/references.ts';
import { compareDossiers } from '../src/dossier/diff/compare-dossiers.ts';
import { renderHtml } from '../src/dossier/render/render-html.ts';
import { renderJson } from '../src/dossier/render/render-json.ts';
import { renderMarkdown } from '../src/dossier/render/render-markdown.ts';
import { verifyDossier } from '../src/dossier/verify-dossier.ts';
import type { Engine } from '../src/engine.ts';
import type { Article } from '../src/model/article.ts';
import type { Dossier } from '../src/model/dossier.ts';
import { openEngine } from '../src/open.ts';
import { readJsonLines } from '../src/sources/read-json-lines.ts';
import { holdsAlready } from '../src/story/corrections/holds-already.ts';

/** An invented pile: one closed quay in two papers, and an opened library. */
const pile = [
  {
    id: 'echo',
    outlet: 'Sandholm Echo',
    title: 'Quay at Sandholm closed',
    publishedAt: '2026-03-02T09:00:00',
    text: 'Quay at Sandholm closed\n\nThe quay at Sandholm was closed on Monday after part of its wall sank. “Divers will look at the wall tomorrow,” said harbour master Rike Brandt. The harbour office counted 40 boats behind the barrier.\n\nThe market on the quay moves to the church square. Rike Brandt thanked the fire brigade of Sandholm for its help during the night.',
  },
  {
    id: 'herald',
    outlet: 'Bay Herald',
    title: 'Part of quay wall sinks at Sandholm',
    publishedAt: '2026-03-02T12:00:00',
    text: 'Part of quay wall sinks at Sandholm\n\nPart of the wall of the quay at Sandholm sank on Monday and the quay was closed. The harbour office spoke of 55 boats that cannot leave. “Divers will look at the wall tomorrow,” said harbour master Rike Brandt.\n\nThe market on the quay moves to the church square, the town of Sandholm said.',
  },
  {
    id: 'library',
    outlet: 'Sandholm Echo',
    title: 'Grauhafen opens its new library',
    publishedAt: '2026-03-03T08:00:00',
    text: 'Grauhafen opens its new library\n\nGrauhafen opened its new library on Tuesday. “Every child gets a card,” said Mayor Jona Weil. Singers from three schools performed in the reading room, and bakers handed out rolls.\n\nThe library holds 12,000 books.',
  },
];

async function* bytes() {
  yield new TextEncoder().encode(pile.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

async function opened(): Promise<{ engine: Engine; articles: readonly Article[] }> {
  const engine = await openEngine({ threads: 1 });
  await engine.ingest(readJsonLines('pile.jsonl', bytes()));
  return { engine, articles: await engine.analyse() };
}

let plain: Dossier;
let shown: readonly Article[];

/** The dossier with some corrections, a minute apart, each given as on the command line. */
async function corrected(...lines: readonly (readonly [kind: string, ...what: string[]])[]) {
  const { engine, articles } = await opened();
  for (const [at, [kind, ...what]] of lines.entries()) {
    const made = await engine.corrections();
    const last = kind === 'undo' ? [made.at(-1)!.id] : what;
    const references = createReferences(articles, plain);
    const madeAt = `2026-03-04T10:0${at}:00Z`;
    await engine.correct(
      makeCorrection(kind, last, { author: 'Ina Weiß', reason: 'Seen there.', madeAt, references, made }),
    );
  }
  const dossier = await engine.dossier(articles, []);
  const early = await engine.dossier(articles, [], { asOf: '2026-03-04T09:00' });
  await engine.close();
  return { dossier, early };
}

const storyOf = (dossier: Dossier, article: string) =>
  dossier.stories.find(({ articles }) => articles.includes(article));
const place = (article: string, words: string) => {
  const start = shown.find(({ id }) => id === article)!.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return `${article}:${start}-${start + words.length}`;
};
const typesOf = (dossier: Dossier) => compareDossiers(plain, dossier).changes.map(({ type }) => type);

describe('corrections', () => {
  beforeAll(async () => {
    const { engine, articles } = await opened();
    plain = await engine.dossier(articles, []);
    shown = articles;
    await engine.close();
    expect(storyOf(plain, 'echo')).toBe(storyOf(plain, 'herald'));
    expect(storyOf(plain, 'library')).not.toBe(storyOf(plain, 'echo'));
  });

  it('puts two stories together and takes one apart', async () => {
    const { dossier: one } = await corrected(['sameStory', 'echo', 'library']);
    expect(storyOf(one, 'library')?.articles).toEqual(['echo', 'herald', 'library']);
    const { dossier: apart } = await corrected(['notSameStory', 'echo', 'herald']);
    expect(storyOf(apart, 'herald')?.articles).toEqual(['herald']);
    expect(typesOf(apart)).toContain('storySplit');
  });

  it('lets the latest of two contrary ones hold and lists both', async () => {
    const { dossier } = await corrected(['sameStory', 'echo', 'library'], ['notSameStory', 'library', 'echo']);
    expect(storyOf(dossier, 'library')?.articles).toEqual(['library']);
    expect(dossier.corrections?.map(({ state }) => state)).toEqual(['overruled', 'applied']);
  });

  it('gives a quotation to another speaker, named in the article or not, or to nobody', async () => {
    const quotation = place('library', 'Every child gets a card');
    const speakerOf = (dossier: Dossier) =>
      storyOf(dossier, 'library')!.speakers.find(({ quotations }) =>
        quotations.some(({ content }) => content.join(' ').includes('Every child')),
      )!;
    expect(speakerOf(plain).name).toBe('Jona Weil');
    const { dossier } = await corrected(['speaker', quotation, 'Rike Brandt']);
    expect(speakerOf(dossier).name).toBe('Rike Brandt');
    const { dossier: nobody } = await corrected(['speaker', quotation, 'unknown']);
    expect([speakerOf(nobody).name, speakerOf(nobody).entity]).toEqual([null, null]);
  });

  it('dates an article and says who did', async () => {
    const { dossier } = await corrected(['published', 'library', '2026-02-28']);
    const { published } = dossier.articles.find(({ id }) => id === 'library')!;
    expect([published?.value, published?.precision, published?.stated]).toEqual(['2026-02-28', 'day', false]);
    expect(published?.reason).toContain('Ina Weiß');
    expect(dossier.articles[0]?.id).toBe('library');
  });

  it('draws, types and cuts an edge between two articles', async () => {
    const edges = (dossier: Dossier) =>
      storyOf(dossier, 'echo')!.sources.edges.flatMap(({ from, to, type }) =>
        type === 'quotationOnly' ? [] : [[from, to, type]],
      );
    const { dossier: drawn } = await corrected(['lineage', 'herald', 'echo', 'wireReprint']);
    expect(edges(drawn)).toEqual([['herald', 'echo', 'wireReprint']]);
    const { dossier: cut } = await corrected(['lineage', 'echo', 'herald', 'none']);
    expect(edges(cut)).toEqual([]);
  });

  it('takes a page out of the stories', async () => {
    const { dossier } = await corrected(['notAnArticle', 'library']);
    expect(storyOf(dossier, 'library')).toBeUndefined();
    expect(dossier.otherPages.map(({ id }) => id)).toEqual(['library']);
  });

  it('joins two names and parts them again', async () => {
    const names: [string, string] = [place('echo', 'Rike Brandt'), place('library', 'Jona Weil')];
    const { dossier } = await corrected(['sameEntity', ...names]);
    const people = (found: Dossier) => found.actors.map(({ name }) => name).filter((name) => /Brandt|Weil/.test(name));
    expect(people(plain).sort()).toEqual(['Jona Weil', 'Rike Brandt']);
    expect(people(dossier)).toEqual(['Rike Brandt']);
    const { dossier: both } = await corrected([
      ...['notSameEntity', place('echo', 'Rike Brandt'), place('herald', 'Rike Brandt')],
    ] as [string, ...string[]]);
    expect(people(both).sort()).toEqual(['Jona Weil', 'Rike Brandt', 'Rike Brandt']);
  });

  it('parts and joins claims, and counts their origins anew', async () => {
    const boats = (dossier: Dossier) =>
      storyOf(dossier, 'echo')!.claims.filter(({ receipts }) => receipts.some(({ quote }) => /boats/.test(quote)));
    const pair: [string, string] = [place('echo', '40 boats'), place('herald', '55 boats')];
    expect(boats(plain).map(({ values }) => values.length)).toEqual([2]);
    const { dossier } = await corrected(['notSameClaim', ...pair]);
    expect(boats(dossier).map(({ values }) => values.length)).not.toContain(2);
    const { dossier: again } = await corrected(['notSameClaim', ...pair], ['sameClaim', ...pair]);
    expect(boats(again).map(({ values }) => values.length)).toEqual([2]);
  });

  it('leaves no trace but the record when it is taken back, and none at all before it was made', async () => {
    const { dossier, early } = await corrected(['sameStory', 'echo', 'library'], ['undo']);
    const { corrections, ...rest } = dossier;
    expect(renderJson(rest)).toBe(renderJson(plain));
    expect(corrections?.map(({ state }) => state)).toEqual(['undone', 'applied']);
    expect(early.corrections).toBeUndefined();
    expect(early.stories).toEqual(plain.stories);
  });

  it('is told on the page and in Markdown, and every receipt still holds', async () => {
    const { dossier } = await corrected(['sameStory', 'echo', 'library'], ['published', 'herald', '2026-03-01']);
    for (const page of [renderMarkdown(dossier), renderHtml(dossier)]) {
      expect(page).toContain('Ina Weiß');
      expect(page).toContain('tell one story');
    }
    expect(verifyDossier(dossier, null).failed).toEqual([]);
  });
});

describe('what the program comes to without a correction', () => {
  const outcome = async (kind: string, ...what: string[]) => {
    const { engine, articles } = await opened();
    const references = createReferences(articles, plain);
    const by = { author: 'Ina Weiß', reason: 'Seen there.', madeAt: '2026-03-04T10:00:00Z' };
    const correction = makeCorrection(kind, what, { ...by, references, made: [] });
    const holds = holdsAlready(correction, articles, await engine.picture(articles));
    const elsewhere = holdsAlready(correction, [], await engine.picture([]));
    await engine.close();
    expect(elsewhere).toBeNull();
    return holds;
  };
  const divers = () => place('echo', 'Divers will look at the wall tomorrow');
  const fewer = () => place('echo', '40 boats');
  const more = () => place('herald', '55 boats');

  it.each([
    ['sameEntity', () => [place('echo', 'Rike Brandt'), place('herald', 'Rike Brandt')], true],
    ['sameEntity', () => [place('echo', 'Rike Brandt'), place('library', 'Jona Weil')], false],
    ['notSameEntity', () => [place('echo', 'Rike Brandt'), place('library', 'Jona Weil')], true],
    ['sameStory', () => ['echo', 'herald'], true],
    ['sameStory', () => ['echo', 'library'], false],
    ['notSameStory', () => ['echo', 'library'], true],
    ['sameClaim', () => [fewer(), more()], true],
    ['notSameClaim', () => [fewer(), more()], false],
    ['speaker', () => [divers(), 'Rike Brandt'], true],
    ['speaker', () => [divers(), 'Jona Weil'], false],
    ['speaker', () => [divers(), 'unknown'], false],
    ['published', () => ['echo', '2026-03-02'], true],
    ['published', () => ['echo', '2026-03-03'], false],
    ['lineage', () => ['echo', 'library', 'none'], true],
    ['lineage', () => ['echo', 'library', 'copy'], false],
    ['notAnArticle', () => ['echo'], false],
  ] as const)('%s %#', async (kind, what, holds) => {
    expect(await outcome(kind, ...what())).toBe(holds);
  });
});

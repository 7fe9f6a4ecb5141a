import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/model/article.ts';
import type { Picture } from '../../src/model/story.ts';
import { openEngine } from '../../src/open.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { bCubed } from '../b-cubed.ts';
import { type Evaluation, scores } from '../evaluation.ts';

interface Expected {
  readonly documents: Readonly<Record<string, { readonly kind: string; readonly story: string | null }>>;
  readonly lineage: readonly { readonly from: string; readonly to: string; readonly type: string }[];
}

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const printMissed = process.env['LAGEBILD_SHOW_MISSED'] !== undefined;

/** Stories and lineage of the sample pile in `examples/`, against what was planted there. */
export const pile: Evaluation = {
  name: 'pile',
  needs: [],
  async score() {
    const expected = JSON.parse(readFileSync(`${examples}expected.json`, 'utf8')) as Expected;
    const { articles, picture } = await readPile();
    const nameOf = (id: string): string =>
      Object.keys(expected.documents).find((name) => name === id.replace(/\.\w+$/, '') || name.endsWith(`#${id}`)) ??
      id;
    return { ...storyScores(expected, articles, picture, nameOf), ...edgeScores(expected, picture, nameOf) };
  },
};

function storyScores(
  expected: Expected,
  articles: readonly Article[],
  picture: Picture,
  nameOf: (id: string) => string,
): Record<string, number> {
  const found = new Map(picture.stories.flatMap((story) => story.articles.map((id) => [id, story.id] as const)));
  const told = articles.filter(({ id }) => (expected.documents[nameOf(id)]?.story ?? null) !== null && found.has(id));
  const b3 = bCubed(
    told.map(({ id }) => expected.documents[nameOf(id)]!.story!),
    told.map(({ id }) => found.get(id)!),
  );
  if (printMissed) for (const story of picture.stories) console.log(story.id, story.articles.map(nameOf).join(' '));
  return {
    'pile/stories.articles': told.length,
    'pile/stories.b3.precision': b3.precision,
    'pile/stories.b3.recall': b3.recall,
    'pile/stories.b3.f1': b3.f1,
  };
}

/** Edges between articles of the pile that enter stories; `pairs` leaves the type out of account. */
function edgeScores(expected: Expected, picture: Picture, nameOf: (id: string) => string): Record<string, number> {
  const key = (from: string, to: string, type: string): string =>
    type === 'sibling' && to < from ? `${to} sibling ${from}` : `${from} ${type} ${to}`;
  const inPile = (name: string): boolean => expected.documents[name]?.kind === 'article';
  const gold = expected.lineage.filter(({ from, to }) => inPile(from) && inPile(to));
  const wanted = new Set(gold.map(({ from, to, type }) => key(from, to, type)));
  const found = new Set(picture.lineage.map(({ from, to, type }) => key(nameOf(from), nameOf(to), type)));
  const pair = (text: string): string =>
    text
      .split(' ')
      .filter((_, at) => at !== 1)
      .sort()
      .join(' ');
  const wantedPairs = new Set([...wanted].map(pair));
  const foundPairs = new Set([...found].map(pair));
  const typed = compare(wanted, found);
  const paired = compare(wantedPairs, foundPairs);
  if (printMissed) {
    for (const edge of wanted) if (!found.has(edge)) console.log('missed  ', edge);
    for (const edge of found) if (!wanted.has(edge)) console.log('invented', edge);
  }
  return {
    'pile/lineage.precision': typed.precision,
    'pile/lineage.recall': typed.recall,
    'pile/lineage.f1': typed.f1,
    'pile/lineage.pairs.precision': paired.precision,
    'pile/lineage.pairs.recall': paired.recall,
  };
}

function compare(wanted: ReadonlySet<string>, found: ReadonlySet<string>): ReturnType<typeof scores> {
  const right = [...found].filter((edge) => wanted.has(edge)).length;
  return scores(right, found.size - right, wanted.size - right);
}

async function readPile(): Promise<{ articles: readonly Article[]; picture: Picture }> {
  const engine = await openEngine({ threads: 1 });
  await engine.ingest(readSources([`${examples}pile`]));
  const articles = await engine.analyse();
  const picture = await engine.picture(articles);
  await engine.close();
  return { articles, picture };
}

import { readFileSync } from 'node:fs';
import type { Article } from '../../src/model/article.ts';
import type { Document } from '../../src/model/document.ts';
import type { Picture } from '../../src/model/story.ts';
import { openEngine } from '../../src/open.ts';
import { toDocument } from '../../src/sources/input-line.ts';
import type { Figure } from '../shared-figures/labels.ts';

/** A pile of invented articles with the truth about their figures, by one writer. */
export interface WrittenPile {
  readonly articles: readonly Article[];
  readonly picture: Picture;
  readonly figures: readonly Figure[];
  readonly parts: ReadonlyMap<string, string>;
  /** Pairs of figures that only seem to answer one question. */
  readonly traps: readonly (readonly [Figure, Figure])[];
}

/** One article as it stands in `stories.txt`. */
interface Written {
  readonly id: string;
  readonly story: string;
  readonly outlet: string;
  readonly published: string;
  readonly language: string;
  readonly byline: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const fileOf = (writer: string, name: string): string =>
  readFileSync(new URL(`${writer}/${name}`, import.meta.url), 'utf8');

/**
 * Reads the stories of a writer as pages, as the program reads pages. Stories with an odd number are part `a`, for
 * development; the others were mended against by nobody and are part `b`. Throws when words of a label are not found in
 * what the program read.
 */
export async function readWritten(writer: string): Promise<WrittenPile> {
  const written = parse(fileOf(writer, 'stories.txt'));
  const engine = await openEngine({ threads: 1 });
  await engine.ingest(documents(written));
  const articles = await engine.analyse();
  const picture = await engine.picture(articles);
  await engine.close();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const figureAt = (story: string, letter: string, words: string, number: string): Figure => {
    const id = `${writer}-${story}${letter.toLowerCase()}`;
    const article = byId.get(id);
    const at = article ? flat(article.text).indexOf(words) : -1;
    if (at < 0) throw new Error(`eval/written-stories/${writer}: ${id} does not hold «${words}»`);
    const start = at + words.indexOf(number);
    const none = { question: '', low: null, high: null, origin: '', relation: '' };
    return { ...none, article: id, start, end: start + number.length, part: partOf(story) };
  };
  const figures = lines(fileOf(writer, 'labels.tsv')).flatMap((line): Figure[] => {
    const [story, question, letter, words, number, low, high, origin, relation] = line.split('\t');
    if (!words) return [];
    const value = (text: string | undefined): number | null => (text ? Number(text) : null);
    const place = figureAt(story!, letter!, words, number!);
    const told = { low: value(low), high: value(high), origin: origin!, relation: relation! };
    return [{ ...place, ...told, question: `${writer}-${story} ${question}` }];
  });
  const traps = lines(fileOf(writer, 'traps.tsv')).map((line) => {
    const [story, one, words, number, other, otherWords, otherNumber] = line.split('\t') as string[];
    return [figureAt(story!, one!, words!, number!), figureAt(story!, other!, otherWords!, otherNumber!)] as const;
  });
  const parts = new Map(written.map(({ id, story }) => [id, partOf(story)]));
  return { articles, picture, figures, parts, traps };
}

function partOf(story: string): string {
  return Number(story) % 2 === 1 ? 'a' : 'b';
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
}

const flat = (text: string): string => text.replace(/\s/g, ' ');

function parse(text: string): readonly Written[] {
  const blocks = text.split(/^==== /m).slice(1);
  return blocks.map((block) => {
    const [head, ...rest] = block
      .split(/^########/m)[0]!
      .trimEnd()
      .split('\n');
    const { story, id } = /^STORY (?<story>\d+) ARTICLE \w id=(?<id>\S+)/.exec(head!)!.groups!;
    const fields = rest.slice(0, 4).map((line) => line.slice(line.indexOf(':') + 1).trim());
    const [outlet, published, language, byline] = fields as [string, string, string, string];
    const title = rest[4]!.replace(/^TITLE: */, '');
    return {
      id: id!,
      story: story!,
      outlet,
      published,
      language,
      byline,
      title,
      paragraphs: rest.slice(5).filter(Boolean),
    };
  });
}

async function* documents(written: readonly Written[]): AsyncIterable<Document> {
  for (const article of written) yield toDocument({ id: article.id, html: pageOf(article) });
}

/** A plain page: the byline stands below the headline, authors also in a meta element, as most newsrooms have it. */
function pageOf({ outlet, published, language, byline, title, paragraphs }: Written): string {
  const by = byline === '' ? '' : `<p class="byline">${language === 'de' ? 'Von' : 'By'} ${encode(byline)}</p>`;
  const author = byline === '' ? '' : `<meta name="author" content="${encode(byline)}">`;
  return [
    `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${encode(title)} - ${encode(outlet)}</title>`,
    `<meta property="og:site_name" content="${encode(outlet)}"><meta property="og:title" content="${encode(title)}">`,
    `<meta property="article:published_time" content="${published}">${author}</head><body><main><article>`,
    `<h1>${encode(title)}</h1>${by}<time datetime="${published}">${published.slice(0, 10)}</time>`,
    ...paragraphs.map((paragraph) => `<p>${encode(paragraph)}</p>`),
    '</article></main></body></html>',
  ].join('\n');
}

function encode(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

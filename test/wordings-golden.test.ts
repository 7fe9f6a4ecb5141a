import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { openContext } from '../src/open-context.ts';
import { buildPicture } from '../src/story/build-picture.ts';

/*
 * The same quotation across articles. A case is a few articles, `> a: …` or `> a (en): …`, in the order in which they
 * became known; the lines behind them are the wordings of one quotation, `article relation | difference | …`.
 */
const folder = fileURLToPath(new URL('./golden/wordings', import.meta.url));
const context = openContext();

interface WordingCase {
  readonly label: string;
  readonly articles: readonly { readonly id: string; readonly language: string; readonly text: string }[];
  readonly expected: readonly string[];
}

const suites = readdirSync(folder)
  .sort()
  .map((name) => ({ name, cases: readCases(readFileSync(`${folder}/${name}/expected.md`, 'utf8'), name.slice(0, 2)) }));

describe.each(suites)('$name', ({ cases }) => {
  it.each(cases)('$label', ({ articles, expected }) => {
    expect(tellWordings(articles)).toEqual(expected);
  });
});

describe('the golden wordings', () => {
  const seen = new Map<string, number>();
  for (const { cases } of suites)
    for (const { articles, expected } of cases)
      for (const line of expected) {
        const [, id, relation] = /^(\w+) (\w+)/.exec(line) ?? [];
        const key = `${articles.find((article) => article.id === id)?.language} ${relation}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }

  it.each(['de', 'en'])('show every relation at least twice: %s', (language) => {
    for (const relation of ['first', 'exact', 'cut', 'altered', 'paraphrased', 'translated'])
      expect(seen.get(`${language} ${relation}`) ?? 0, relation).toBeGreaterThanOrEqual(2);
  });

  it('show what must stay apart', () => {
    expect(suites.flatMap(({ cases }) => cases).filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(
      4,
    );
  });
});

function readCases(source: string, language: string): WordingCase[] {
  return source
    .split(/\n(?=> a[ :(])/u)
    .slice(1)
    .map((block) => {
      const lines = block.split('\n');
      const articles = lines.flatMap((line) => {
        const match = /^> (\w)(?: \((\w\w)\))?: (.*)$/u.exec(line);
        return match ? [{ id: match[1]!, language: match[2] ?? language, text: match[3]! }] : [];
      });
      const expected = lines
        .filter((line) => line.startsWith('- ') && line !== '- (nothing)')
        .map((line) => line.slice(2));
      return {
        label: articles
          .map(({ text }) => text)
          .join(' / ')
          .slice(0, 120),
        articles,
        expected,
      };
    });
}

function tellWordings(articles: WordingCase['articles']): string[] {
  const read = articles.map(({ id, text, language }) => annotate({ id, text, language }, context, { keepText: true }));
  const { sharedQuotations } = buildPicture(read, context);
  expect(sharedQuotations.length).toBeLessThanOrEqual(1);
  return sharedQuotations.flatMap(({ wordings }) =>
    wordings.map(({ article, relation, differences, like }) =>
      [`${article} ${relation}`, ...differences, ...(like === undefined ? [] : [`as in ${like}`])].join(' | '),
    ),
  );
}

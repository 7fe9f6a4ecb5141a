import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import type { Article } from '../src/model/article.ts';
import { openContext } from '../src/open-context.ts';
import { clusterStories } from '../src/story/cluster/cluster-stories.ts';
import { traceLineage } from '../src/story/lineage/trace-lineage.ts';
import { resolveNames } from '../src/story/names/resolve-names.ts';
import { matchQuotations } from '../src/story/quotations/match-quotations.ts';

/*
 * One folder for each case with `case.json`: a few short articles, why the case is there, and either every edge of
 * their lineage or every story they make. Outlet, date and credits are given, so that a case tests one thing.
 */
interface GivenArticle {
  readonly id: string;
  readonly outlet: string;
  readonly language: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  /** Agency credited as the source of the whole article. */
  readonly agency?: string;
  /** Outlet or agency named as the source. */
  readonly credit?: string;
  readonly url?: string;
}

interface Case {
  readonly why: string;
  readonly articles: readonly GivenArticle[];
  /** Every edge; with what tells the direction where the case is about that. */
  readonly lineage?: readonly (readonly [from: string, type: string, to: string, direction?: string])[];
  readonly stories?: readonly (readonly string[])[];
  /** Stories of one development, each by its first article. */
  readonly topics?: readonly (readonly string[])[];
}

const context = openContext();
const golden = fileURLToPath(new URL('./golden/', import.meta.url));

for (const part of ['lineage', 'stories'] as const) {
  describe(part, () => {
    for (const name of readdirSync(`${golden}${part}`).sort()) {
      const given = JSON.parse(readFileSync(`${golden}${part}/${name}/case.json`, 'utf8')) as Case;
      it(`${name}: ${given.why}`, () => {
        const articles = given.articles.map(read);
        const entities = resolveNames(articles, context);
        const { stories, topics } = clusterStories(articles, entities, context);
        const firsts = topics.map((topic) => topic.stories.map((id) => id.slice('story-'.length)));
        if (given.topics) expect(firsts).toEqual(given.topics);
        if (given.stories) expect(stories.map((story) => story.articles)).toEqual(given.stories);
        if (!given.lineage) return;
        const edges = traceLineage(articles, stories, matchQuotations(articles, entities, context), context);
        const told = edges.map(({ from, type, to, direction }, i) =>
          given.lineage?.[i]?.[3] === undefined ? [from, type, to] : [from, type, to, direction],
        );
        expect(told).toEqual(given.lineage);
        for (const { from, to, passages } of edges) {
          const [one, other] = [from, to].map((id) => articles.find((article) => article.id === id)!);
          for (const passage of passages) {
            expect(one!.text.slice(...passage.from).trim()).not.toBe('');
            expect(other!.text.slice(...passage.to).trim()).not.toBe('');
          }
        }
      });
    }
  });
}

describe('golden cases', () => {
  const types = ['copy', 'cut', 'rewrite', 'wireReprint', 'sibling', 'update', 'translation', 'quotationOnly'];
  const edges = readdirSync(`${golden}lineage`).flatMap((name) => {
    const given = JSON.parse(readFileSync(`${golden}lineage/${name}/case.json`, 'utf8')) as Case;
    return given.lineage ?? [];
  });

  it.each(types)('show the type %s at least twice', (wanted) => {
    expect(edges.filter(([, type]) => type === wanted).length).toBeGreaterThanOrEqual(2);
  });

  it.each(['credit', 'dates', 'completeness', 'edits', 'unknown'])('show a direction told by: %s', (wanted) => {
    expect(edges.some(([, , , direction]) => direction === wanted)).toBe(true);
  });
});

function read({ published, agency, credit, ...input }: GivenArticle): Article {
  const article = annotate({ ...input, publishedAt: published }, context, { keepText: true });
  const provenance = { stage: 'golden', version: 1, rule: 'given', stated: true, confidence: 1 };
  const given = [
    ...(agency === undefined ? [] : [{ kind: 'agency' as const, name: agency }]),
    ...(credit === undefined ? [] : [{ kind: 'outlet' as const, name: credit }]),
  ];
  const credits = given.map((each) => ({ ...each, scope: 'article' as const, span: [0, 1] as const, provenance }));
  return { ...article, layers: { ...article.layers, credits: [...article.layers.credits, ...credits] } };
}

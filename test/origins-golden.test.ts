import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import type { Article } from '../src/model/article.ts';
import type { ChainLink, Credit } from '../src/model/quotation.ts';
import type { Span } from '../src/model/span.ts';
import { openContext } from '../src/open-context.ts';
import { createOutletDirectory } from '../src/outlets/directory.ts';
import { clusterStories } from '../src/story/cluster/cluster-stories.ts';
import { traceLineage } from '../src/story/lineage/trace-lineage.ts';
import { resolveNames } from '../src/story/names/resolve-names.ts';
import { independentOrigins } from '../src/story/origins/independent-origins.ts';
import { originEvidence } from '../src/story/origins/origin-evidence.ts';
import { matchQuotations } from '../src/story/quotations/match-quotations.ts';

/*
 * One folder for each case with `case.json`: short articles, who asserts the one claim in them and by whom it says to
 * have it, how many independent origins there are and what the reasons must say. Texts are analysed and their lineage
 * is traced; the chain of each assertion is given, so that a case tests the counting and not the reading.
 */
interface Given {
  readonly why: string;
  /** Outlets that belong together, as the outlet data would say. */
  readonly families?: Readonly<Record<string, readonly string[]>>;
  readonly articles: readonly {
    readonly id: string;
    readonly outlet: string;
    readonly language: string;
    readonly published: string;
    readonly text: string;
    readonly authors?: readonly string[];
    /** Credited for the whole article: "agency nord" or "outlet Moorbote". */
    readonly credit?: string;
  }[];
  /** Words that the articles give the claim in: where they stand first, the assertion stands. */
  readonly figure?: string;
  /** Article, then the chain behind its outlet, outermost first: "person Ole Brandt", "anonymous Kreise". */
  readonly assertions: readonly (readonly [article: string, ...chain: string[]])[];
  readonly origins: number;
  /** Parts of the reasons; every reason must be expected by one of them. */
  readonly reasons: readonly string[];
  /** Kinds and names of the origins. */
  readonly named?: readonly string[];
}

const context = openContext();
const golden = fileURLToPath(new URL('./golden/origins/', import.meta.url));
const provenance = { stage: 'golden', version: 1, rule: 'given', stated: true, confidence: 1 };
const cases = readdirSync(golden)
  .sort()
  .map((name) => ({ name, given: JSON.parse(readFileSync(`${golden}${name}/case.json`, 'utf8')) as Given }));

describe('independent origins', () => {
  for (const { name, given } of cases) {
    it(`${name}: ${given.why}`, () => {
      const outlets = createOutletDirectory(
        Object.entries(given.families ?? {}).flatMap(([family, members]) =>
          members.map((id) => ({ id, name: id, names: [], hosts: [], kind: 'outlet', family }) as never),
        ),
      );
      const articles = given.articles.map(read);
      const entities = resolveNames(articles, context);
      const { stories } = clusterStories(articles, entities, context);
      const lineage = traceLineage(articles, stories, matchQuotations(articles, entities, context), { outlets });
      const evidence = originEvidence(articles, lineage, { outlets, language: context.language });
      const assertions = given.assertions.map(([article, ...chain]) => ({
        article,
        chain: [linkOf(`outlet ${outletOf(given, article)}`), ...chain.map(linkOf)],
        asserter: null,
        ...placeOf(given, article),
      }));
      const found = independentOrigins(assertions, evidence);
      expect([found.count, found.reasons]).toEqual([given.origins, found.reasons]);
      for (const part of given.reasons) expect(found.reasons.join('\n')).toContain(part);
      for (const reason of found.reasons) expect(given.reasons.some((part) => reason.includes(part))).toBe(true);
      if (given.named) expect(found.origins.map((origin) => `${origin.kind} ${origin.name}`)).toEqual(given.named);
      // The order of the assertions says nothing about who had it first.
      expect(independentOrigins([...assertions].reverse(), evidence).count).toBe(given.origins);
    });
  }

  it('have golden cases in both languages, of one origin and of several', () => {
    const shapes = new Set(
      cases.map(({ name, given }) => `${name.slice(0, 2)} ${given.origins > 1 ? 'several' : 'one'}`),
    );
    expect(shapes).toEqual(new Set(['de one', 'de several', 'en one', 'en several', 'mi one', 'mi several']));
  });
});

const outletOf = ({ articles }: Given, id: string): string => articles.find((article) => article.id === id)!.outlet;

function placeOf({ figure, articles }: Given, id: string): { readonly span?: Span } {
  if (figure === undefined) return {};
  const start = articles.find((article) => article.id === id)!.text.indexOf(figure);
  return { span: [start, start + figure.length] };
}

function linkOf(given: string): ChainLink {
  const at = given.indexOf(' ');
  return { kind: given.slice(0, at) as ChainLink['kind'], name: given.slice(at + 1), entity: null, span: null };
}

function read({ credit, published, authors, ...input }: Given['articles'][number]): Article {
  const article = annotate({ ...input, publishedAt: published }, context, { keepText: true });
  const link = credit === undefined ? null : linkOf(credit);
  const kind = link?.kind as Credit['kind'];
  const credits: Credit[] = link ? [{ kind, name: link.name, scope: 'article', span: [0, 1], provenance }] : [];
  const layers = { ...article.layers, credits: [...article.layers.credits, ...credits] };
  return { ...article, authors: authors ?? article.authors, layers };
}

import type { Quotation } from '../../src/model/quotation.ts';
import type { Spans } from '../../src/model/span.ts';
import { scores } from '../evaluation.ts';
import { assign } from './assign.ts';

/** A labelled quotation: types and media as the set names them. */
export interface GoldQuotation {
  readonly type: string;
  readonly medium: string;
  readonly content: Spans;
  readonly speaker: Spans;
  readonly cue: Spans;
  readonly frame: Spans;
  readonly addressee: Spans;
}

export type PredictedQuotation = Pick<
  Quotation,
  'type' | 'medium' | 'content' | 'speaker' | 'cue' | 'frame' | 'addressee'
>;

/** One article: its token ranges, what was labelled and what was found. */
export interface ScoredArticle {
  readonly tokens: Spans;
  readonly gold: readonly GoldQuotation[];
  readonly predicted: readonly PredictedQuotation[];
}

type Counts = [truePositives: number, falsePositives: number, falseNegatives: number];

const roleNames = ['speaker', 'cue', 'frame', 'addressee'] as const;

/**
 * Aligns found and labelled quotations of each article one-to-one by maximal token overlap of their content (type, then
 * medium, break ties) and returns precision, recall and F1 of content, roles, both together, and type, and a table by
 * type. Inside a pair, counts are fractions of the pair's tokens; a quotation without partner counts one. Roles count
 * inside pairs only; `roles-all` counts the roles of quotations without partner as missed or false as well.
 */
export function scoreQuotations(articles: readonly ScoredArticle[], prefix: string): Record<string, number> {
  const content: Counts = [0, 0, 0];
  const roles: Counts = [0, 0, 0];
  const unpaired: Counts = [0, 0, 0];
  const type: Counts = [0, 0, 0];
  const byRole = new Map<string, Counts>(roleNames.map((name) => [name, [0, 0, 0]]));
  const byType = new Map<string, { content: Counts; type: Counts }>();
  const ofType = (name: string) => {
    const counts = byType.get(name) ?? { content: [0, 0, 0], type: [0, 0, 0] };
    byType.set(name, counts);
    return counts;
  };

  for (const { tokens, gold, predicted } of articles) {
    const cover = (spans: Spans) => coveredTokens(tokens, spans);
    const goldContent = gold.map((quotation) => cover(quotation.content));
    const foundContent = predicted.map((quotation) => cover(quotation.content));
    const pairs = assign(
      gold.map((labelled, i) =>
        predicted.map((found, j) => {
          const overlap = common(goldContent[i]!, foundContent[j]!);
          if (overlap === 0) return 0;
          return overlap + (sameType(labelled, found) ? 1e-4 : 0) + (sameMedium(labelled, found) ? 1e-6 : 0);
        }),
      ),
    );
    const taken = new Set(pairs);
    gold.forEach((labelled, i) => {
      const found = predicted[pairs[i] ?? -1];
      const table = ofType(labelled.type.toLowerCase());
      if (!found) {
        content[2] += 1;
        type[2] += 1;
        table.content[2] += 1;
        table.type[2] += 1;
        for (const role of roleNames) if (labelled[role].length > 0) unpaired[2] += 1;
        return;
      }
      const counts = fractions(goldContent[i]!, foundContent[pairs[i]!]!);
      add(content, counts);
      add(table.content, counts);
      if (sameType(labelled, found)) {
        type[0] += 1;
        table.type[0] += 1;
      } else {
        type[1] += 1;
        type[2] += 1;
        table.type[2] += 1;
        ofType(found.type.toLowerCase()).type[1] += 1;
      }
      for (const role of roleNames) {
        const roleCounts = fractions(cover(labelled[role]), cover(found[role]));
        add(roles, roleCounts);
        add(byRole.get(role)!, roleCounts);
      }
    });
    predicted.forEach((found, j) => {
      if (taken.has(j)) return;
      content[1] += 1;
      type[1] += 1;
      const table = ofType(found.type.toLowerCase());
      table.content[1] += 1;
      table.type[1] += 1;
      for (const role of roleNames) if (found[role].length > 0) unpaired[1] += 1;
    });
  }

  const metrics: Record<string, number> = {};
  const put = (name: string, counts: Counts) => {
    const { precision, recall, f1 } = scores(...counts);
    metrics[`${prefix}/${name}.precision`] = precision;
    metrics[`${prefix}/${name}.recall`] = recall;
    metrics[`${prefix}/${name}.f1`] = f1;
  };
  put('content', content);
  put('roles', roles);
  put('joint', sum(content, roles));
  put('type', type);
  put('roles-all', sum(roles, unpaired));
  put('joint-all', sum(content, sum(roles, unpaired)));
  for (const [role, counts] of byRole) metrics[`${prefix}/${role}.f1`] = scores(...counts).f1;
  for (const [name, counts] of [...byType].sort(([a], [b]) => (a < b ? -1 : 1))) {
    put(`${name}.content`, counts.content);
    metrics[`${prefix}/${name}.type.f1`] = scores(...counts.type).f1;
  }
  return metrics;
}

function coveredTokens(tokens: Spans, spans: Spans): Set<number> {
  const covered = new Set<number>();
  if (spans.length === 0) return covered;
  tokens.forEach(([start, end], index) => {
    if (spans.some((span) => span[0] < end && start < span[1])) covered.add(index);
  });
  return covered;
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const token of a) if (b.has(token)) count += 1;
  return count;
}

function fractions(gold: ReadonlySet<number>, found: ReadonlySet<number>): Counts {
  const both = common(gold, found);
  const all = gold.size + found.size - both;
  return all === 0 ? [0, 0, 0] : [both / all, (found.size - both) / all, (gold.size - both) / all];
}

function add(to: Counts, counts: Counts): void {
  for (let i = 0; i < 3; i++) to[i]! += counts[i]!;
}

function sum(a: Counts, b: Counts): Counts {
  return [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
}

function sameType(gold: GoldQuotation, found: PredictedQuotation): boolean {
  return gold.type.toLowerCase() === found.type.toLowerCase();
}

/** The German set writes `Speech`, `Writing`, `Thought` and `SW`, `ST`, `TW` where two of them are possible. */
function sameMedium(gold: GoldQuotation, found: PredictedQuotation): boolean {
  const medium = gold.medium.toLowerCase();
  if (medium === found.medium) return true;
  return medium.length === 2 && medium.includes(found.medium[0]!);
}

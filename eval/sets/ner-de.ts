import { annotate } from '../../src/annotate.ts';
import type { Context } from '../../src/article/stage.ts';
import type { EntityType } from '../../src/model/entity.ts';
import { readRows } from '../data.ts';
import { type Evaluation, scores } from '../evaluation.ts';

interface Row {
  readonly tokens: readonly string[];
  readonly outer: readonly string[];
  readonly nested: readonly string[];
}

const TYPES: Readonly<Record<string, EntityType>> = { PER: 'person', ORG: 'organisation', LOC: 'place', OTH: 'other' };

/**
 * GermEval 2014, outer spans, strict borders and main class: a derived form ("deutsche", LOCderiv) and a compound
 * part ("EU-Budget", ORGpart) count as their main class, as do the program's demonyms and compounds.
 * Rows are tokens joined by spaces, read with their text kept.
 */
export const nerDe: Evaluation = {
  name: 'ner-de',
  needs: ['ner-de/germeval-dev'],
  score(context) {
    const counts = new Map<string, { right: number; found: number; gold: number }>();
    for (const row of readRows<Row>('ner-de/germeval-dev')) {
      const gold = goldSpans(row.tokens, row.outer);
      const found = foundSpans(row.tokens.join(' '), context);
      for (const type of ['all', ...Object.values(TYPES)]) {
        const count = counts.get(type) ?? { right: 0, found: 0, gold: 0 };
        const wanted = [...gold].filter((key) => type === 'all' || key.endsWith(type));
        const given = [...found].filter((key) => type === 'all' || key.endsWith(type));
        count.gold += wanted.length;
        count.found += given.length;
        count.right += given.filter((key) => gold.has(key)).length;
        counts.set(type, count);
      }
    }
    const metrics: Record<string, number> = {};
    for (const [type, { right, found, gold }] of counts) {
      const { precision, recall, f1 } = scores(right, found - right, gold - right);
      const name = type === 'all' ? 'outer' : `outer.${type}`;
      metrics[`ner-de/germeval-dev/${name}.f1`] = f1;
      if (type === 'all') {
        metrics['ner-de/germeval-dev/outer.precision'] = precision;
        metrics['ner-de/germeval-dev/outer.recall'] = recall;
      }
    }
    return metrics;
  },
};

/** Keys `start-end-type` of the gold spans in the joined text. */
export function goldSpans(tokens: readonly string[], labels: readonly string[]): Set<string> {
  const spans: { start: number; end: number; type: EntityType }[] = [];
  let at = 0;
  tokens.forEach((token, index) => {
    const label = labels[index]!;
    if (label.startsWith('B-')) spans.push({ start: at, end: at + token.length, type: TYPES[label.slice(2, 5)]! });
    else if (label.startsWith('I-') && spans.length > 0) spans[spans.length - 1]!.end = at + token.length;
    at += token.length + 1;
  });
  return new Set(spans.map(({ start, end, type }) => `${start}-${end}-${type}`));
}

/** Keys of what the program finds: names and demonyms that stand inside no other. */
export function foundSpans(text: string, context: Context): Set<string> {
  const article = annotate({ id: 'row', text, language: 'de' }, context, { keepText: true, until: 'names' });
  return new Set(
    article.layers.mentions
      .filter(
        (mention) =>
          !mention.nested && (mention.form === 'name' || mention.form === 'shortName' || mention.form === 'demonym'),
      )
      .map(({ span, type }) => `${span[0]}-${span[1]}-${type}`),
  );
}

import { annotate } from '../../src/annotate.ts';
import { readRows } from '../data.ts';
import { type Evaluation, scores } from '../evaluation.ts';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly language: string;
  readonly publishedAt: string;
  readonly timexes: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly value: string;
  }[];
}

/** `T20.30` compares as `T20:30`. */
function normalise(value: string): string {
  return value.replace(/T(\d\d)\.(\d\d)/, 'T$1:$2');
}

/** Strict: same start and end. Relaxed: any overlap. Type and value: overlap and equal attribute. */
export function timexEvaluation(name: string): Evaluation {
  return {
    name,
    needs: [`${name}/dev`],
    score(context) {
      const right = { strict: 0, relaxed: 0, type: 0, value: 0 };
      let predictedCount = 0;
      let goldCount = 0;
      for (const row of readRows<Row>(`${name}/dev`)) {
        const { id, text, language, publishedAt } = row;
        const article = annotate({ id, text, language, publishedAt }, context, { keepText: true, until: 'dates' });
        const predicted = article.layers.timexes;
        predictedCount += predicted.length;
        goldCount += row.timexes.length;
        const free = new Set(predicted);
        for (const gold of row.timexes) {
          const overlapping = [...free].filter((timex) => timex.span[0] < gold.end && timex.span[1] > gold.start);
          const exact = overlapping.find((timex) => timex.span[0] === gold.start && timex.span[1] === gold.end);
          const best =
            exact ?? overlapping.find((timex) => normalise(timex.value) === normalise(gold.value)) ?? overlapping[0];
          if (!best) continue;
          free.delete(best);
          right.relaxed++;
          if (exact) right.strict++;
          if (best.type === gold.type) right.type++;
          if (normalise(best.value) === normalise(gold.value)) right.value++;
        }
      }
      const metrics: Record<string, number> = {};
      for (const [kind, count] of Object.entries(right)) {
        const { precision, recall, f1 } = scores(count, predictedCount - count, goldCount - count);
        metrics[`${name}/dev/${kind}.f1`] = f1;
        metrics[`${name}/dev/${kind}.precision`] = precision;
        metrics[`${name}/dev/${kind}.recall`] = recall;
      }
      return metrics;
    },
  };
}

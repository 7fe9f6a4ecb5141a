import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../src/article/stage.ts';
import { openContext } from '../src/open.ts';
import { dataFolder, hasData } from './data.ts';
import { evaluations } from './sets/index.ts';

/** Numbers that must not be lost again. They are raised when a change earns it, never lowered without saying why. */
const floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, number>
>;

const report = JSON.parse(readFileSync(new URL('./report.json', import.meta.url), 'utf8')) as {
  metrics: Record<string, number>;
};

describe('quality floors', () => {
  let context: Context;
  beforeAll(() => {
    context = openContext();
  });

  it('belong to sets that exist', () => {
    expect(Object.keys(floors).filter((name) => !evaluations.some((evaluation) => evaluation.name === name))).toEqual(
      [],
    );
  });

  for (const evaluation of evaluations) {
    const missing = evaluation.needs.filter((path) => !hasData(path));
    if (missing.length > 0)
      console.log(
        `floors of ${evaluation.name}: skipped, ${missing.join(', ')} not found in ${dataFolder} (set LAGEBILD_DATA)`,
      );
    it.skipIf(missing.length > 0)(
      `${evaluation.name} is at least as good as it was`,
      async () => {
        const metrics = evaluation.long ? report.metrics : await evaluation.score(context);
        const fallen = Object.entries(floors[evaluation.name] ?? {}).filter(
          ([name, floor]) => !(metrics[name]! >= floor),
        );
        expect(fallen.map(([name, floor]) => `${name} is ${metrics[name]?.toFixed(4)}, was at least ${floor}`)).toEqual(
          [],
        );
      },
      300_000,
    );
  }
});

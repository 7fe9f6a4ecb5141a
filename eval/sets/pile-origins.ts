import type { Assertion } from '../../src/model/story.ts';
import { independentOrigins } from '../../src/story/origins/independent-origins.ts';
import { originEvidence } from '../../src/story/origins/origin-evidence.ts';
import type { Evaluation } from '../evaluation.ts';
import { findPlace, repeats, shortName, type Told } from '../sample-pile/find-place.ts';
import { readExpected, readPile } from '../sample-pile/read-pile.ts';

/** A claim of the sample pile with the words that tell it and the number of its independent origins. */
interface ExpectedOrigins {
  readonly claim: string;
  readonly independentOrigins: number;
  /** The numbers that stand for it, where it is a figure. */
  readonly values?: readonly number[];
  readonly told: readonly Told[];
}

const printMissed = process.env['LAGEBILD_SHOW_MISSED'] !== undefined;

/** Independent origins of claims of the sample pile, against what was planted there. */
export const pileOrigins: Evaluation = {
  name: 'pile-origins',
  needs: [],
  async score(context) {
    const { origins } = readExpected<{ origins: readonly ExpectedOrigins[] }>();
    const { articles, picture } = await readPile();
    const byName = new Map(articles.map((article) => [shortName(article.id), article]));
    const evidence = originEvidence(articles, picture.lineage, context);
    const asserted = picture.slots.flatMap(({ assertions }) => assertions);
    const tally = { told: 0, asserted: 0, counted: 0, exact: 0, tooMany: 0 };
    for (const expected of origins) {
      const places = expected.told.map((told) => {
        const place = findPlace(told, byName);
        const own = place && asserted.filter((one) => isOf(one, expected.values) && repeats(one, place));
        return own ?? [];
      });
      tally.told += places.length;
      tally.asserted += places.filter((own) => own.length > 0).length;
      const own = [...new Set(places.flat())];
      if (own.length === 0) {
        if (printMissed) console.log(`  not told: ${expected.claim}`);
        continue;
      }
      const { count, reasons } = independentOrigins(own, evidence);
      tally.counted++;
      if (count === expected.independentOrigins) tally.exact++;
      if (count > expected.independentOrigins) tally.tooMany++;
      if (printMissed && count !== expected.independentOrigins)
        console.log(
          `  ${count} instead of ${expected.independentOrigins}: ${expected.claim}\n    ${reasons.join('\n    ')}`,
        );
    }
    return {
      'pile-origins/told': tally.asserted / tally.told,
      'pile-origins/claims': tally.counted / origins.length,
      'pile-origins/exact': tally.exact / tally.counted,
      'pile-origins/never-more': 1 - tally.tooMany / tally.counted,
    };
  },
};

function isOf({ value, polarity }: Assertion, values: readonly number[] | undefined): boolean {
  if (!values) return value.kind !== 'quantity';
  return value.kind === 'quantity' && polarity === 'affirmed' && value.value !== null && values.includes(value.value);
}

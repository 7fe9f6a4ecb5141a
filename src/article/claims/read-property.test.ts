import { describe, expect, it } from 'vitest';
import { annotate } from '../../annotate.ts';
import { openContext } from '../../open-context.ts';

const context = openContext();

function measured(language: string, text: string): string[] {
  const { layers } = annotate({ id: 'a', text, language, publishedAt: '2025-07-01', outlet: 'Echo' }, context, {
    keepText: true,
  });
  return layers.claims.flatMap(({ quantity, property }) =>
    quantity === null ? [] : [`${property} ${layers.quantities[quantity]!.unit}`],
  );
}

describe('what a number is said of', () => {
  it.each([
    ['de', 'In den ersten vier Monaten stieg der Umsatz der Mühle auf 14 Millionen Euro.'],
    ['en', 'In the first four months the revenue of the mill rose to 14 million euros.'],
  ])('a span of time is no revenue: %s', (language, text) => {
    expect(measured(language, text)).toContain('revenue EUR');
    expect(measured(language, text)).not.toContain('revenue month');
  });

  it.each([
    ['en', 'It was a record leak of 2.6 terabytes.', 'recordLevel'],
    ['en', 'The river is used mainly by the 4 %.', 'waterLevel'],
    ['de', 'Im Beliebtheitsranking der Zustimmung gibt es 5 Milliarden Euro vom Bund.', 'approval'],
  ])('is measured in its own units: %s, %s', (language, text, wrong) => {
    expect(measured(language, text).join(' ')).not.toContain(wrong);
  });

  it.each([
    ['de', 'In Lahre fallen 340 Stellen weg.', 'laidOff job 340'],
    ['de', 'Die Bahn hat 340 Züge gestrichen.', 'cancelled train 340'],
    ['en', 'The firm will cut 340 jobs.', 'laidOff job 340'],
    ['en', 'The railway has cancelled 340 trains.', 'cancelled train 340'],
    ['de', 'In Lahre fallen von 1.150 Stellen 420 weg.', 'count job 1150'],
    ['de', '21 der Verletzten sind Kinder.', 'count person 21'],
    ['de', 'In Lahre fallen 340 Stellen weg. 210 davon entfallen auf das Werk.', 'laidOff job 210'],
    ['en', 'Of the measles 218 cases are known.', 'infected person 218'],
    ['en', 'The court heard 218 cases of fraud.', 'count case 218'],
    ['en', 'Some 3,100 protesters came to the square.', 'takingPart person 3100'],
    ['en', 'The police arrested 30 protesters.', 'arrested person 30'],
    ['en', 'Three people had cuts and bruises.', 'count person 3'],
    ['de', '96 tote Vögel lagen am Strand.', 'count animal 96'],
    ['en', 'Seventeen people, six of them helpers, have been injured.', 'injured person 17'],
    ['de', 'An Bord waren 21 Seeleute, zwei von ihnen wurden verletzt.', 'count sailor 21'],
  ])('%s: %s', (language, text, expected) => {
    const { layers } = annotate({ id: 'a', text, language, publishedAt: '2031-07-01', outlet: 'Echo' }, context, {
      keepText: true,
    });
    const found = layers.claims.flatMap(({ quantity, property, subject }) =>
      quantity === null ? [] : [`${property} ${subject.noun} ${layers.quantities[quantity]!.value}`],
    );
    expect(found).toContain(expected);
  });
});

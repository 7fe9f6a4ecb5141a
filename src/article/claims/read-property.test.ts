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
});

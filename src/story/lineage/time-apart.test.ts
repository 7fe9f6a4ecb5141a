import { describe, expect, it } from 'vitest';
import { emptyLayers } from '../../model/layers.ts';
import { lineageText } from './lineage-text.ts';
import { timeApart } from './time-apart.ts';

function text(value: string | null, zone: string | null = null) {
  const published = value === null ? null : { value, zone };
  return lineageText({ id: 't', text: 'Der Damm hielt.', published, layers: emptyLayers } as never, 0);
}

const hour = 3_600_000;

describe('timeApart', () => {
  it('reckons zones in where both are known', () => {
    expect(timeApart(text('2031-03-05T10:00', '+01:00'), text('2031-03-05T05:00', '-04:00'))).toBe(0);
    expect(timeApart(text('2031-03-05T10:00:30', 'Z'), text('2031-03-05T10:00:30', '+02:00'))).toBe(2 * hour);
  });

  it('compares clocks as they stand where one of them names none', () => {
    expect(timeApart(text('2031-03-05T10:00', '+01:00'), text('2031-03-05T09:00'))).toBe(hour);
    expect(timeApart(text('2031-03-05T10:00', 'Europe/Berlin'), text('2031-03-05T09:00', 'Z'))).toBe(hour);
    expect(timeApart(text('2031-03-05'), text('2031-03-04T23:00', '-05:00'))).toBe(hour);
  });

  it('is unknown where one date is', () => {
    expect(timeApart(text(null), text('2031-03-05'))).toBeNull();
  });
});

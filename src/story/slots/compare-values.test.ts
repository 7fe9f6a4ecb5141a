import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SlotValue } from '../../model/story.ts';
import { compareValues, isoWeekday, roundsTo, transposed } from './compare-values.ts';

const quantity = (value: number | null, low: number | null, high: number | null, quantifier: string): SlotValue => ({
  kind: 'quantity',
  value,
  low,
  high,
  unit: null,
  quantifier,
});
const exact = (value: number) => quantity(value, value, value, 'exact');
const date = (value: string): SlotValue => ({ kind: 'date', value });

describe('compareValues', () => {
  it('lets bounds that meet exclude nothing', () => {
    expect(compareValues(quantity(90, null, 90, 'atMost'), quantity(30, 30, null, 'atLeast'))).toBe('compatible');
    expect(compareValues(quantity(20, null, 20, 'atMost'), quantity(30, 30, null, 'atLeast'))).toBe('differs');
  });
  it('takes vague numbers for lower bounds', () => {
    expect(compareValues(quantity(null, 200, 999, 'vague'), quantity(2400, 2400, null, 'moreThan'))).toBe('compatible');
    expect(compareValues(quantity(null, 2000, null, 'vague'), exact(40))).toBe('differs');
  });
  it('compares what two units measure', () => {
    const measured = (value: number, unit: string): SlotValue => ({ ...exact(value), unit }) as SlotValue;
    expect(compareValues(measured(2, 'week'), measured(14, 'day'))).toBe('same');
    expect(compareValues(measured(3, 'kilometre'), measured(850, 'metre'))).toBe('differs');
    expect(compareValues(measured(200, 'foot'), measured(60, 'metre'))).toBe('rounding');
    expect(compareValues(measured(200, 'foot'), measured(200, 'metre'))).toBe('differs');
    expect(compareValues(measured(5, 'EUR'), measured(5, 'metre'))).toBe('compatible');
  });
  it('names rounding where the numbers differ and the words allow it', () => {
    expect(compareValues(exact(5.83), quantity(5.8, 5.51, 6.09, 'about'))).toBe('rounding');
    expect(compareValues(exact(1180), exact(1200))).toBe('rounding');
    expect(compareValues(exact(1180), exact(860))).toBe('differs');
  });
  it('compares dates by what they say', () => {
    expect(compareValues(date('2024-06'), date('2024-06-19'))).toBe('compatible');
    expect(compareValues(date('2024-10-31'), date('2024-11-01'))).toBe('differs');
    expect(compareValues(date('XXXX-WXX-5'), date('2024-11-01'))).toBe('compatible');
    expect(compareValues(date('XXXX-WXX-5'), date('2024-10-31'))).toBe('differs');
  });
  it('is the same in both directions', () => {
    const any = fc
      .tuple(fc.integer({ min: 0, max: 5000 }), fc.constantFrom('exact', 'atLeast', 'atMost', 'about'))
      .map(([value, kind]) => {
        if (kind === 'atLeast') return quantity(value, value, null, kind);
        if (kind === 'atMost') return quantity(value, null, value, kind);
        if (kind === 'about') return quantity(value, value * 0.95, value * 1.05, kind);
        return exact(value);
      });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compareValues(a, b)).toBe(compareValues(b, a));
      }),
    );
  });
});

describe('numbers written alike', () => {
  it('knows a rounded number', () => {
    expect(roundsTo(1180, 1200)).toBe(true);
    expect(roundsTo(5.83, 5.8)).toBe(true);
    expect(roundsTo(1180, 1000)).toBe(false);
  });
  it('knows transposed digits', () => {
    expect(transposed(5.83, 8.53)).toBe(true);
    expect(transposed(583, 584)).toBe(false);
    expect(transposed(12, 21)).toBe(false);
  });
  it('knows the day of the week', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (day) => {
        const expected = day.getUTCDay() === 0 ? 7 : day.getUTCDay();
        expect(isoWeekday(day.toISOString().slice(0, 10))).toBe(expected);
      }),
    );
  });
});

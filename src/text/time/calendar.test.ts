import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  easterOf,
  isoDay,
  isoWeekOf,
  mondayOfWeek,
  parseIsoDay,
  weekdayOf,
} from './calendar.ts';
import { findHoliday } from './find-holiday.ts';

const days = fc.integer({ min: -700_000, max: 400_000 });

describe('calendar', () => {
  test('day numbers and days are each other’s inverse and agree with the runtime', () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = dayOf(number);
        expect(dayNumber(day)).toBe(number);
        const date = new Date(number * 86_400_000);
        expect([day.year, day.month, day.day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
      }),
    );
  });

  test('an ISO week starts on its Monday', () => {
    fc.assert(
      fc.property(days, (number) => {
        const day = dayOf(number);
        const { year, week } = isoWeekOf(day);
        const monday = dayNumber(mondayOfWeek(year, week));
        expect(number - monday).toBe(weekdayOf(day) - 1);
      }),
    );
    expect(isoWeekOf({ year: 2021, month: 1, day: 3 })).toEqual({ year: 2020, week: 53 });
  });

  test('months are added with the day cut to their length', () => {
    expect(addMonths({ year: 2024, month: 1, day: 31 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addMonths({ year: 2024, month: 1, day: 31 }, -2)).toEqual({ year: 2023, month: 11, day: 30 });
    expect([daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([28, 29]);
  });

  test('only days that exist are parsed', () => {
    expect(parseIsoDay('2024-02-29T10:00')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseIsoDay('2023-02-29')).toBeNull();
    expect(parseIsoDay('XXXX-02-29')).toBeNull();
  });

  test('feasts fall on their days', () => {
    expect([2000, 2019, 2024, 2025].map((year) => isoDay(easterOf(year)))).toEqual([
      '2000-04-23',
      '2019-04-21',
      '2024-03-31',
      '2025-04-20',
    ]);
    const on = (rule: string, year: number) => isoDay(findHoliday(rule, year)!);
    expect(on('easter+39', 2024)).toBe('2024-05-09');
    expect(on('11/4/4', 2023)).toBe('2023-11-23');
    expect(on('05/1/-1', 2024)).toBe('2024-05-27');
    expect(on('advent1', 2024)).toBe('2024-12-01');
    expect(findHoliday('unknown', 2024)).toBeNull();
  });
});

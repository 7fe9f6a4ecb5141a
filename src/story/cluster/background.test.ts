import { describe, expect, it } from 'vitest';
import { background, unknownSurroundings } from './background.ts';

/** A month's pile: 60 articles of an article's own time, 300 of other times. */
const month = { own: 60, other: 300 };
const subject = [0.2, 0.19, 0.18, 0.17, 0.16, 0.15, 0.14, 0.13, 0.12];

describe('background', () => {
  it('is as high as what an article shares with articles of other times, where no more of its own time are alike', () => {
    expect(background([0.18], subject, month)).toBeGreaterThan(0.18);
    expect(background([], [], month)).toBe(0);
  });

  it('is lower where many more of its own time are alike than chance has it', () => {
    const own = [0.5, 0.5, 0.45, 0.4, 0.4, 0.35, 0.3, 0.3];
    expect(background(own, subject, month)).toBeLessThan(background([0.18], subject, month));
  });

  it('is set neither by one or two late reports nor in a pile that has hardly any articles of other times', () => {
    expect(background([0.3], [0.4, 0.35, 0.02, 0.02, 0.02, 0.02, 0.02], month)).toBeLessThan(0.05);
    expect(background([0.18], subject.slice(0, 7), { own: 10, other: 12 })).toBe(0);
  });

  it('takes what eight others share for a lasting subject in any pile, and more than that in a large one', () => {
    expect(background([], subject, unknownSurroundings)).toBeCloseTo(1.5 * subject[7]!);
    expect(background([], subject, { own: 3, other: 12 })).toBeCloseTo(1.5 * subject[7]!);
  });
});

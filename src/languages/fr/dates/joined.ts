import type { TimeValue } from '../../../text/time/time-lexicon.ts';

/** "quatre-vingt-deux" is four times twenty and two; other parts add up. */
export function joined(...parts: readonly (TimeValue | undefined)[]): number {
  const [first = 0, second = 0, third = 0] = parts.map((part) => Number(part ?? 0));
  return (first === 4 && second === 20 ? 80 : first + second) + third;
}

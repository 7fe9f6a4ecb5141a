import type { Quotation } from '../../model/quotation.ts';
import type { Unit } from './passage.ts';

/** Longest noun of telling that may end a compound, in characters. */
const longest = 24;

/** A noun of telling, alone or as the last part of a compound ("Behördenangaben"). */
export function tellingNoun(unit: Unit, word: string): Quotation['medium'] | undefined {
  const { tellingNouns } = unit.data;
  const whole = tellingNouns.get(word);
  if (whole) return whole;
  for (let at = Math.max(3, word.length - longest); at <= word.length - 6; at++) {
    const part = tellingNouns.get(word.slice(at));
    if (part) return part;
  }
  return undefined;
}

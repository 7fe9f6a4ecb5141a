import type { TimeValue } from '../../../text/time/time-lexicon.ts';
import { numbers } from './numbers.ts';

/** "dreitägig", "zehnjährig", "zweistündig": a number and a unit in one word. */
export function compoundDurations(): Record<string, TimeValue> {
  const forms: Record<string, TimeValue> = {};
  const units: Readonly<Record<string, string>> = {
    sekündig: 'TS',
    minütig: 'TM',
    stündig: 'TH',
    tägig: 'D',
    wöchig: 'W',
    monatig: 'M',
  };
  for (const [number, value] of Object.entries(numbers)) {
    if (typeof value !== 'number' || /^(?:eine.?|beide.?)$/.test(number)) continue;
    for (const [unit, code] of Object.entries(units)) {
      const [prefix, letter] = code.length === 2 ? ['T', code[1]] : ['', code];
      forms[number + unit] = `P${prefix}${value}${letter}`;
    }
  }
  return forms;
}

/** "dreijährig" with its years: how long something lasts or how old somebody is, as the noun behind it tells. */
export function yearCompounds(): Record<string, TimeValue> {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([number, value]) =>
      typeof value === 'number' && !/^(?:eine.?|beide.?)$/.test(number) ? [[`${number}jährig`, `P${value}Y`]] : [],
    ),
  );
}

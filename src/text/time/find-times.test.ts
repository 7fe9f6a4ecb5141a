import { describe, expect, test } from 'vitest';
import { languages } from '../../languages/index.ts';
import { findTimes } from './find-times.ts';
import type { Candidate, Candidates, TimeGrammar } from './time-grammar.ts';
import { compileTimeGrammar } from './time-grammar.ts';
import type { TimeEntry } from './time-lexicon.ts';

/** Counts how often words are looked up and rules fetched: the steps of the search, independent of the machine. */
function counted(grammar: TimeGrammar) {
  const steps = { count: 0 };
  const lexicon = new Proxy(grammar.lexicon as Map<string, TimeEntry>, {
    get(target, property) {
      if (property !== 'get') return Reflect.get(target, property);
      return (word: string) => {
        steps.count++;
        return target.get(word);
      };
    },
  });
  const countedRules = (rules: readonly Candidate[]) =>
    new Proxy(rules as Candidate[], {
      get(target, property) {
        if (typeof property === 'string' && /^\d/.test(property)) steps.count++;
        return Reflect.get(target, property);
      },
    });
  class CountedLists extends Map<string | number, readonly Candidate[]> {
    override set(key: string | number, rules: readonly Candidate[]): this {
      return super.set(key, countedRules(rules));
    }
  }
  const countedCandidates = ({ all, alone, second }: Candidates): Candidates => ({
    all: countedRules(all),
    alone: countedRules(alone),
    second,
    bySecond: new CountedLists(),
  });
  const byBit = grammar.byBit.map(countedCandidates);
  return { grammar: { ...grammar, lexicon, byBit }, steps };
}

const hostile: Readonly<Record<string, (size: number) => string>> = {
  digits: (size) => '1'.repeat(size),
  'digits and full stops': (size) => '31.'.repeat(size / 3),
  'days without a month': (size) => '3. '.repeat(size / 3),
  units: (size) => 'Jahre '.repeat(size / 6),
  'numbers and units': (size) => 'zwei Jahre und two years and '.repeat(size / 29),
  'months in a row': (size) => 'Mai May '.repeat(size / 8),
  'weekdays with commas': (size) => 'Montag, Friday, '.repeat(size / 16),
  'one long word': (size) => 'a'.repeat(size),
  spaces: (size) => ' '.repeat(size),
  hyphens: (size) => 'mid-'.repeat(size / 4),
  apostrophes: (size) => "'".repeat(size),
};

describe.each(languages.map(({ code, dates }) => ({ code, dates })))('hostile text, rules of $code', ({ dates }) => {
  test.each(Object.entries(hostile))('%s: steps grow with the length only', (_, make) => {
    const measure = (size: number) => {
      const { grammar, steps } = counted(dates.grammar);
      const text = make(size);
      findTimes(text, 0, text.length, grammar);
      return steps.count;
    };
    const [small, large] = [measure(2000), measure(16000)];
    expect(large).toBeLessThanOrEqual(8.5 * small + 200);
  });
});

test('the longest expression wins, then the longer context, then the earlier rule', () => {
  const produce = (value: string) => () => ({ kind: 'reference', value }) as const;
  const rule = (id: string, pattern: string) => ({ id, pattern, produce: produce(id), yes: [], no: [] });
  const words = { month: { may: 5 }, part: { night: 'NI' } };
  const grammar = compileTimeGrammar(words, [
    rule('short', 'month'),
    rule('context', "month 'fair'"),
    rule('long', 'month part'),
    rule('bounded', "'in' [month]"),
    rule('never', "month !'fair' 'night'"),
  ]);
  const read = (text: string) =>
    findTimes(text, 0, text.length, grammar).map((time) => [time.rule, text.slice(time.start, time.end)]);
  expect(read('may night')).toEqual([['long', 'may night']]);
  expect(read('may fair')).toEqual([['context', 'may fair']]);
  expect(read('in may')).toEqual([['bounded', 'may']]);
  expect(read('in may night')).toEqual([['long', 'may night']]);
  expect(read('dismay')).toEqual([]);
});

test('numbers inside longer numbers are no years', () => {
  const { grammar } = languages[0]!.dates;
  for (const text of ['1.998 Leute', '3,1998', '19981', 'A1998b', '1998 %', '1998%']) {
    const found = findTimes(text, 0, text.length, grammar).map((time) => text.slice(time.start, time.end));
    expect(
      found.filter((words) => words !== '1998' || text !== '1998 %'),
      text,
    ).toEqual([]);
  }
});

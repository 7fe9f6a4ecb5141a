import { describe, expect, test } from 'vitest';
import { boundAround, sideOfWriting } from '../src/article/dates/side-of-writing.ts';
import { languages } from '../src/languages/index.ts';
import type { DateData } from '../src/languages/parts/dates.ts';
import { clauseTense } from '../src/text/time/clause-tense.ts';
import { type FoundTime, findTimes } from '../src/text/time/find-times.ts';
import type { TimeAnchors } from '../src/text/time/placed.ts';
import { resolveMeaning } from '../src/text/time/resolve-meaning.ts';
import { type Candidates, compileTimeGrammar, gather, type TimeGrammar } from '../src/text/time/time-grammar.ts';
import { toldVote } from '../src/text/time/told-vote.ts';

/** The grammar of a language without one of its rules. */
function grammarWithout({ grammar }: DateData, id: string): TimeGrammar {
  const without = ({ all }: Candidates) => gather(all.filter(({ rule }) => rule.id !== id));
  return {
    lexicon: grammar.lexicon,
    mayKnow: grammar.mayKnow,
    byBit: grammar.byBit.map(without),
    byLiteral: new Map([...grammar.byLiteral].map(([literal, candidates]) => [literal, without(candidates)] as const)),
  };
}

const publication = { year: 2024, month: 5, day: 15 };

describe.each(languages.map((language) => ({ code: language.code, dates: language.dates })))(
  'date rules of $code',
  ({ dates }) => {
    /** All expressions of a text with their values, as `[span] value`. */
    function read(text: string, grammar = dates.grammar) {
      let last: TimeAnchors['last'] = null;
      const anchorsOf = (time: FoundTime): TimeAnchors => ({
        publication,
        last,
        vote,
        lastDay: last && /^\d{4}-\d\d-\d\d/.test(last.value) ? last : null,
        repeated: false,
        quarter: null,
        daily: true,
        tense: () =>
          sideOfWriting(boundAround(text, [time.start, time.end], -1, dates.bounds), () =>
            clauseTense(text, [time.start, time.end], dates.tense),
          ),
      });
      let vote: TimeAnchors['vote'] = null;
      const times = findTimes(text, 0, text.length, grammar);
      vote = toldVote(times, (time) => resolveMeaning(time.meaning, anchorsOf(time)));
      return times.map((time) => {
        const placed = resolveMeaning(time.meaning, anchorsOf(time));
        if (placed.day) last = { day: placed.day, value: placed.value, at: time.start };
        return { rule: time.rule, text: text.slice(time.start, time.end), value: placed.value };
      });
    }

    test.each(dates.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
      for (const [marked, value] of rule.yes) {
        const text = marked.replace(/[[\]]/g, '');
        const spans = [...marked.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1]!);
        const found = read(text);
        for (const span of spans)
          expect(
            found.map((time) => time.text),
            marked,
          ).toContain(span);
        const own = found.filter((time) => time.rule === id);
        expect(
          own.map((time) => time.value),
          `${marked}: ${JSON.stringify(found)}`,
        ).toContain(value);
      }
      for (const text of rule.no) {
        expect(
          read(text).filter((time) => time.rule === id),
          text,
        ).toEqual([]);
      }
    });

    test('rules have unique ids and examples', () => {
      const ids = dates.rules.map((rule) => rule.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const rule of dates.rules) {
        expect(rule.id.startsWith(`${dates.code}.dates.`)).toBe(true);
        expect(rule.no.length, rule.id).toBeGreaterThan(0);
      }
    });

    test('a rule without a yes is there to take something away: without it something would be found', () => {
      const idle = dates.rules.filter(({ id, yes, no }) => {
        const grammar = grammarWithout(dates, id);
        return yes.length === 0 && no.every((text) => read(text, grammar).length <= read(text).length);
      });
      expect(idle.map(({ id }) => id)).toEqual([]);
    });
  },
);

test('a pattern that names an unknown class is refused', () => {
  const rule = { id: 'x', pattern: 'wekday', produce: () => null, yes: [], no: [] };
  expect(() => compileTimeGrammar({}, [rule])).toThrow('unknown class');
});

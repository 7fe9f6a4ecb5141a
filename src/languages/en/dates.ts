import { compileTimeGrammar } from '../../text/time/time-grammar.ts';
import type { DateData } from '../parts/dates.ts';
import { absoluteRules } from './dates/absolute.ts';
import { amountRules } from './dates/amounts.ts';
import { businessYearRules } from './dates/business-year.ts';
import { byline } from './dates/byline.ts';
import { clockRules } from './dates/clock.ts';
import { countedBackRules } from './dates/counted-back.ts';
import { feastRules } from './dates/feasts.ts';
import { hungOnDayRules } from './dates/hung-on-days.ts';
import { lastingRules } from './dates/lasting.ts';
import { innerListRules, listRules } from './dates/lists.ts';
import { nightRules } from './dates/nights.ts';
import { nthUnitRules } from './dates/nth-units.ts';
import { relativeRules } from './dates/relative.ts';
import { tense } from './dates/tense.ts';
import { vagueRules } from './dates/vague.ts';
import { voteRules } from './dates/votes.ts';
import { withinRules } from './dates/within.ts';
import { months, weekdays, words } from './dates/words.ts';

const rules = [
  ...absoluteRules,
  ...listRules,
  ...innerListRules,
  ...nightRules,
  ...countedBackRules,
  ...amountRules,
  ...hungOnDayRules,
  ...nthUnitRules,
  ...withinRules,
  ...relativeRules,
  ...businessYearRules,
  ...clockRules,
  ...feastRules,
  ...voteRules,
  ...vagueRules,
  ...lastingRules,
];

export const dates: DateData = {
  code: 'en',
  rules,
  grammar: compileTimeGrammar(words, rules),
  tense,
  todayNeedsNews: false,
  months,
  weekdays,
  ranges: {
    joiners: ['to', 'until', 'till', 'through', '-', '–', '—'],
    openedJoiners: ['and', 'and the'],
    openers: ['between', 'between the'],
    apposition: ['on', 'the', 'of'],
    joining: ['and', 'or', 'to'],
    dayBehind:
      /^,?\s{1,2}(?:local\s(?:time)?\s{0,2})?(?:\([^()\n]{1,24}\)\s{1,2})?(?:on\s{1,2}|of\s{1,2})?(?:the\s)?$/iu,
    lists: ['/', 'and', 'and in', 'and on', 'or', 'or in', 'or on'],
  },
  bounds: {
    since: new Set(['since']),
    until: new Set(['until', 'till']),
    by: new Set(['by']),
    purpose: new Set(),
    onwards: null,
    between: new Set(['at', 'least', 'about', 'the', 'early', 'late', 'on']),
    prepositions: new Set(),
  },
  byline,
};

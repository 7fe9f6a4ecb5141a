import { compileTimeGrammar } from '../../text/time/time-grammar.ts';
import type { DateData } from '../parts/dates.ts';
import { absoluteRules } from './dates/absolute.ts';
import { businessYearRules } from './dates/business-year.ts';
import { byline } from './dates/byline.ts';
import { clockRules } from './dates/clock.ts';
import { feastRules } from './dates/feasts.ts';
import { lastingRules } from './dates/lasting.ts';
import { relativeRules } from './dates/relative.ts';
import { tense } from './dates/tense.ts';
import { months, weekdays, words } from './dates/words.ts';

const rules = [...absoluteRules, ...relativeRules, ...businessYearRules, ...clockRules, ...feastRules, ...lastingRules];

export const dates: DateData = {
  code: 'en',
  rules,
  grammar: compileTimeGrammar(words, rules),
  tense,
  todayNeedsNews: false,
  months,
  weekdays,
  byline,
};

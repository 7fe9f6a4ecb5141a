import { compileTimeGrammar } from '../../text/time/time-grammar.ts';
import type { DateData } from '../parts/dates.ts';
import { absoluteRules } from './dates/absolute.ts';
import { byline } from './dates/byline.ts';
import { lastingRules } from './dates/lasting.ts';
import { relativeRules } from './dates/relative.ts';
import { tense } from './dates/tense.ts';
import { months, weekdays, words } from './dates/words.ts';

const rules = [...absoluteRules, ...relativeRules, ...lastingRules];

export const dates: DateData = {
  code: 'fr',
  rules,
  grammar: compileTimeGrammar(words, rules),
  tense,
  todayNeedsNews: true,
  months,
  weekdays,
  ranges: {
    joiners: ['à', 'au', "jusqu'au", "jusqu'en", '-', '–', '—'],
    openedJoiners: ['et', 'et le'],
    openers: ['entre', 'entre le'],
    apposition: ['le'],
    joining: ['et', 'au', 'ou'],
    dayBehind: /^\s{1,2}(?:\([^()\n]{1,24}\)\s{1,2})?(?:le|de)\s{1,2}$/iu,
    lists: ['et', 'et en', 'ou', 'ou en'],
  },
  bounds: {
    since: new Set(['depuis']),
    until: new Set(['jusque', 'jusqu']),
    by: new Set(['dès']),
    purpose: new Set(),
    onwards: null,
    between: new Set(['à', 'au', 'le', 'la', 'en', "'"]),
    prepositions: new Set(),
  },
  byline,
};

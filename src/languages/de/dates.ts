import { compileTimeGrammar } from '../../text/time/time-grammar.ts';
import type { DateData } from '../parts/dates.ts';
import { absoluteRules } from './dates/absolute.ts';
import { byline } from './dates/byline.ts';
import { months, weekdays } from './dates/calendar-names.ts';
import { clockRules } from './dates/clock.ts';
import { compoundUnitRules } from './dates/compound-units.ts';
import { dayPartRules } from './dates/day-parts.ts';
import { decadeRules } from './dates/decades.ts';
import { feastRules } from './dates/feasts.ts';
import { lastingRules } from './dates/lasting.ts';
import { listRules } from './dates/lists.ts';
import { namedYearRules } from './dates/named-years.ts';
import { nightRules } from './dates/nights.ts';
import { noTimeRules } from './dates/no-times.ts';
import { nthUnitRules } from './dates/nth-units.ts';
import { numericRules } from './dates/numeric.ts';
import { relativeRules } from './dates/relative.ts';
import { repeatedRules } from './dates/repeated.ts';
import { tense } from './dates/tense.ts';
import { turnOfYearRules } from './dates/turns-of-year.ts';
import { vagueRules } from './dates/vague.ts';
import { voteRules } from './dates/votes.ts';
import { weekdayRules } from './dates/weekdays.ts';
import { withinRules } from './dates/within.ts';
import { words } from './dates/words.ts';

const rules = [
  ...absoluteRules,
  ...listRules,
  ...decadeRules,
  ...numericRules,
  ...namedYearRules,
  ...nightRules,
  ...nthUnitRules,
  ...withinRules,
  ...relativeRules,
  ...dayPartRules,
  ...weekdayRules,
  ...turnOfYearRules,
  ...feastRules,
  ...voteRules,
  ...clockRules,
  ...vagueRules,
  ...repeatedRules,
  ...compoundUnitRules,
  ...noTimeRules,
  ...lastingRules,
];

export const dates: DateData = {
  code: 'de',
  rules,
  grammar: compileTimeGrammar(words, rules),
  tense,
  todayNeedsNews: true,
  months,
  weekdays,
  ranges: {
    joiners: ['bis', 'bis zum', 'bis zu', 'bis in den', 'bis einschließlich', '-', '–', '—'],
    openedJoiners: ['und', 'und dem', 'und den'],
    openers: ['zwischen', 'zwischen dem', 'zwischen den'],
    apposition: ['am', 'den', 'dem', 'der', 'einem', 'also'],
    joining: ['und', 'oder', 'bis', 'sowie', 'zum'],
    dayBehind:
      /^\s{1,2}(?:\p{L}{0,8}zeit\s{1,2})?(?:\([^()\n]{1,24}\)\s{1,2})?(?:am|vom|an|des)\s{1,2}(?:diesem\s)?$/iu,
    lists: ['/', 'und', 'und im', 'und am', 'oder', 'oder im', 'oder am', 'sowie', 'sowie am'],
  },
  bounds: {
    since: new Set(['seit', 'als', 'stand', 'damals']),
    until: new Set(['bis']),
    by: new Set(['ab', 'spätestens']),
    purpose: new Set(['für', 'auf']),
    onwards: { before: 'von', behind: ' an ' },
    between: new Set([
      ':',
      'zum',
      'zur',
      'in',
      'den',
      'dem',
      'der',
      'die',
      'am',
      'im',
      'etwa',
      'mindestens',
      'voraussichtlich',
    ]),
    prepositions: new Set(['am', 'im', 'zum', 'zur', 'in']),
  },
  byline,
};

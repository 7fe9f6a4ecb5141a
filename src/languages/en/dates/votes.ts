import { awayFrom, calendar } from '../../../text/time/make-meaning.ts';
import type { TimeValue } from '../../../text/time/time-lexicon.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Votes in one word; `text` is the vote whose day the text itself tells. */
export const voteWords: Readonly<Record<string, TimeValue>> = {
  election: 'text',
  elections: 'text',
  runoff: 'text',
  referendum: 'text',
  ballot: 'text',
  polls: 'text',
  midterms: 'us-midterm',
};

const kinds =
  "'general'|'presidential'|'parliamentary'|'federal'|'national'|'local'|'mayoral'|'state'|'regional'|'snap'|'midterm'?";

/** What hangs on the day of a vote, and the words by which a text tells that day. */
export const voteRules: readonly TimeRule[] = [
  {
    id: 'en.dates.since-vote',
    pattern: `'since' ['the' 'last'? ${kinds} vote]`,
    produce: (c) => calendar({ holiday: `vote/${c['vote']}` }, { direction: -1 }),
    yes: [
      ['since [the election] it', 'XXXX-XX-XX'],
      ['The vote was close in the April 7 election. Since [the election] it', '2024-04-07'],
      ['since [the midterms] it', '2022-11-08'],
    ],
    no: ['since the selection', 'before the election'],
  },
  {
    id: 'en.dates.since-american-vote',
    pattern: "'since' ['the' year 'us'|'american'? 'presidential' 'election']",
    produce: (c) => calendar({ holiday: 'vote/us-president', year: c['year'] }),
    yes: [['since [the 2020 presidential election] it', '2020-11-03']],
    no: ['since the 2020 film'],
  },
  {
    id: 'en.dates.since-vote-of-year',
    pattern: `'since' ['the' year ${kinds} vote]`,
    produce: (c) => calendar({ year: c['year'] }),
    yes: [['since [the 2021 general election] it', '2021']],
    no: ['since the 2021 film'],
  },
  {
    id: 'en.dates.before-vote',
    pattern: `approx? num|few|other2 unit|units 'before'|'ahead' 'of'? 'the'|'an'? ${kinds} vote`,
    produce: (c) => away(c, -1),
    yes: [
      ['[two weeks before the election] it', 'P2W'],
      ['The Nov. 5 election is near. [Two weeks before the election] it', '2024-W43'],
    ],
    no: ['two men before the election'],
  },
  {
    id: 'en.dates.after-vote',
    pattern: `approx? num|few|other2 unit|units 'after'|'following' 'the'|'an'? ${kinds} vote`,
    produce: (c) => away(c, 1),
    yes: [['The April 7 election was close. [A day after the election] it', '2024-04-08']],
    no: ['two men after the election'],
  },
  {
    id: 'en.dates.day-before-vote',
    pattern: `'the' 'day'|'eve' 'before'|'of' 'the' ${kinds} vote`,
    produce: (c) => calendar({ holiday: `vote/${c['vote']}` }, { moved: { unit: 'D', amount: -1 } }),
    yes: [['The April 7 election was close. On [the eve of the election] it', '2024-04-06']],
    no: ['the day before the fair'],
  },
  {
    id: 'en.dates.day-after-vote',
    pattern: `'the' 'day'|'morning' 'after' 'the' ${kinds} vote`,
    produce: (c) => calendar({ holiday: `vote/${c['vote']}` }, { moved: { unit: 'D', amount: 1 } }),
    yes: [['The April 7 election was close. On [the day after the election] it', '2024-04-08']],
    no: ['the day after the fair'],
  },
  {
    id: 'en.dates.election-day',
    pattern: "^'election' 'day'|'night' year?",
    produce: (c) => calendar({ holiday: 'vote/us', year: c['year'] }),
    yes: [
      ['by [Election Day] it', '2024-11-05'],
      ['on [Election Day 2020] it', '2020-11-03'],
    ],
    no: ['the election day'],
  },
  {
    id: 'en.dates.told-vote-day',
    pattern: "vote *? *? 'on'|'for' weekday? ','? [^month|monthshort ~'.'? day ','? year?]",
    produce: (c) =>
      calendar({ month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] }, { tellsVote: true }),
    yes: [['an election is due on [June 9] there', '2024-06-09']],
    no: ['a fair is due on June 9'],
  },
  {
    id: 'en.dates.day-of-told-vote',
    pattern: "[^month|monthshort ~'.'? day ','? year?] *? *? *? vote",
    produce: (c) =>
      calendar({ month: c['month'] ?? c['monthshort'], day: c['day'], year: c['year'] }, { tellsVote: true }),
    yes: [['the [June 9] general election', '2024-06-09']],
    no: ['the June 9 fair'],
  },
];

function away(c: Readonly<Record<string, TimeValue>>, step: -1 | 1) {
  return awayFrom(`vote/${c['vote']}`, c['few'] ?? c['num'] ?? c['other2'], c['unit'] ?? c['units'], step);
}

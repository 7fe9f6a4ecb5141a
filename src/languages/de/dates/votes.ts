import { awayFrom, calendar } from '../../../text/time/make-meaning.ts';
import type { TimeValue } from '../../../text/time/time-lexicon.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

/** Votes in one word, to the list of votes that it names; `text` is the vote whose day the text itself tells. */
export const voteWords: Readonly<Record<string, TimeValue>> = {
  wahl: 'text',
  wahlen: 'text',
  wahltag: 'text',
  wahlsonntag: 'text',
  urnengang: 'text',
  abstimmung: 'text',
  volksabstimmung: 'text',
  referendum: 'text',
  stichwahl: 'text',
  neuwahl: 'text',
  neuwahlen: 'text',
  parlamentswahl: 'text',
  parlamentswahlen: 'text',
  präsidentschaftswahl: 'text',
  präsidentenwahl: 'text',
  landtagswahl: 'text',
  landtagswahlen: 'text',
  kommunalwahl: 'text',
  kommunalwahlen: 'text',
  bürgermeisterwahl: 'text',
  bundestagswahl: 'bundestag',
  europawahl: 'europe',
  nationalratswahl: 'nationalrat',
  unterhauswahl: 'commons',
};

/** What hangs on the day of a vote, and the words by which a text tells that day. */
export const voteRules: readonly TimeRule[] = [
  {
    id: 'de.dates.since-vote',
    pattern: "'seit' ['der'|'den'|'dem' 'letzten'|'vergangenen'|'jüngsten'? ^vote year?]",
    produce: (c) => calendar({ holiday: `vote/${c['vote']}`, year: c['year'] }, { direction: -1 }),
    yes: [
      ['seit [der Bundestagswahl] ist', '2021-09-26'],
      ['seit [der Europawahl 2019] ist', '2019-05-26'],
      ['seit [der Wahl] ist', 'XXXX-XX-XX'],
      ['Die Wahl am 7. April war knapp. Seit [der Wahl] ist', '2024-04-07'],
    ],
    no: ['seit der Auswahl', 'vor der Wahl'],
  },
  {
    id: 'de.dates.before-vote',
    pattern: "approx? num|few unit|units 'vor' 'der'|'den'|'dem' 'nächsten'|'kommenden'|'letzten'? ^vote year?",
    produce: (c) => away(c, -1),
    yes: [
      ['[zwei Wochen vor der Bundestagswahl 2021] kam', '2021-W36'],
      ['[drei Tage vor der Wahl] kam', 'P3D'],
      ['Am 9. Juni ist Wahl. [Eine Woche vor der Wahl] kommt', '2024-W22'],
    ],
    no: ['drei Leute vor der Wahl'],
  },
  {
    id: 'de.dates.after-vote',
    pattern: "approx? num|few unit|units 'nach' 'der'|'den'|'dem' 'letzten'? ^vote year?",
    produce: (c) => away(c, 1),
    yes: [
      ['[einen Tag nach der Europawahl 2019] kam', '2019-05-27'],
      ['[zwei Monate nach den Wahlen] kam', 'P2M'],
    ],
    no: ['drei Leute nach der Wahl'],
  },
  {
    id: 'de.dates.day-after-vote',
    pattern: "'am' ['tag'|'morgen' 'nach' 'der'|'den'|'dem' ^vote year?]",
    produce: (c) => away({ ...c, num: 1, unit: 'D' }, 1),
    yes: [['am [Tag nach der Bundestagswahl 2021] war', '2021-09-27']],
    no: ['am Tag nach der Feier'],
  },
  {
    id: 'de.dates.day-before-vote',
    pattern: "'am' ['tag'|'abend' 'vor' 'der'|'den'|'dem' ^vote year?]",
    produce: (c) => away({ ...c, num: 1, unit: 'D' }, -1),
    yes: [['am [Tag vor der Bundestagswahl 2021] war', '2021-09-25']],
    no: ['am Tag vor der Feier'],
  },
  {
    id: 'de.dates.vote-day',
    pattern: "'am' ['wahltag'|'wahlsonntag'|'wahlabend']",
    produce: () => calendar({ holiday: 'vote/text' }),
    yes: [
      ['am [Wahltag] war', 'XXXX-XX-XX'],
      ['Die Wahl am 7. April war knapp. Am [Wahlabend] kam', '2024-04-07'],
    ],
    no: ['am Wahlkampf'],
  },
  {
    id: 'de.dates.told-vote-day',
    pattern: "^vote 'am'|'vom' weekday? ','? 'dem'|'den'? [day ~'.' month year?]",
    produce: (c) => calendar({ day: c['day'], month: c['month'], year: c['year'] }, { tellsVote: true }),
    yes: [['vor der Wahl am [9. Juni] ist', '2024-06-09']],
    no: ['die Feier am 9. Juni'],
  },
  {
    id: 'de.dates.day-of-told-vote',
    pattern: "[day ~'.' month year?] *? *? *? *? ^vote",
    produce: (c) => calendar({ day: c['day'], month: c['month'], year: c['year'] }, { tellsVote: true }),
    yes: [['am [9. Juni] findet die nächste Wahl statt', '2024-06-09']],
    no: ['am 9. Juni ist ein Fest'],
  },
];

function away(c: Readonly<Record<string, TimeValue>>, step: -1 | 1) {
  const amount = c['few'] ?? c['num'];
  const meaning = awayFrom(`vote/${c['vote']}`, amount, c['unit'] ?? c['units'], step);
  return meaning.kind === 'calendar' && c['year'] !== undefined
    ? { ...meaning, fields: { ...meaning.fields, year: Number(c['year']) } }
    : meaning;
}

import { calendar } from '../../../text/time/make-meaning.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const joiner = "~','? ','? 'und'|'oder'|'sowie'|'bis'|'/'|'-'|'–'? 'am'|'vom'|'zum'|'den'|'dem'? weekday? ~','?";
const further = `${joiner} day ~'.'`;
/** Days that may stand before the one that carries the month: "am 3., 4., 5. und 6. Mai". */
const longest = 6;

/** Days that share the month named behind the last of them. */
export const listRules: readonly TimeRule[] = Array.from({ length: longest }, (_, index): TimeRule => {
  const count = index + 1;
  const days = Array.from({ length: count + 1 }, (__, day) => `${day + 3}.`);
  const listed = `${days
    .slice(0, -1)
    .map((day) => `[${day.slice(0, -1)}].`)
    .join(', ')} und ${days.at(-1)}`;
  return {
    id: `de.dates.day-of-list-${count}`,
    pattern: `[day] ~'.' ${Array.from({ length: count }, () => further).join(' ')} month year?`,
    produce: (c) => calendar({ day: c['day'], month: c['month'], year: c['year'] }),
    yes: [[`am ${listed} Mai kam`, '2024-05-03']],
    no: [`das ${listed.replaceAll(/[[\]]/g, '')} Haus`],
  };
});

import type { RangeWords } from '../../languages/parts/dates.ts';
import type { FoundTime } from '../../text/time/find-times.ts';
import type { Meaning } from '../../text/time/meaning.ts';

/** Longest text between two weekdays of one list. */
const longest = 10;

/** Weekdays that go on with repeated ones are repeated too: "jeden Montag und Dienstag", "every Monday and Tuesday". */
export function repeatWeekdays(text: string, found: readonly FoundTime[], words: RangeWords): readonly FoundTime[] {
  if (!found.some(({ meaning }) => isRepeatedWeekday(meaning))) return found;
  const all = [...found];
  for (let index = 1; index < all.length; index++) {
    const [before, time] = [all[index - 1]!, all[index]!];
    const value = isRepeatedWeekday(before.meaning) && joins(text, before, time, words) ? everyWeekday(time) : null;
    if (value) all[index] = { ...time, meaning: { kind: 'set', value } };
  }
  return all;
}

function isRepeatedWeekday(meaning: Meaning): boolean {
  return meaning.kind === 'set' && /^XXXX-WXX-\d/.test(meaning.value);
}

function joins(text: string, before: FoundTime, time: FoundTime, { joiners, joining }: RangeWords): boolean {
  if (time.start - before.end > longest) return false;
  const between = text.slice(before.end, time.start).trim().toLowerCase();
  return between === ',' || joining.includes(between) || joiners.includes(between);
}

/** The value of every such weekday, or null where the expression is no bare weekday. */
function everyWeekday({ meaning }: FoundTime): string | null {
  if (meaning.kind !== 'calendar' || meaning.direction !== undefined) return null;
  const { weekday, month, day } = meaning.fields;
  if (weekday === undefined || month !== undefined || day !== undefined) return null;
  return `XXXX-WXX-${weekday}${meaning.part ? `T${meaning.part}` : ''}`;
}

import type { FoundTime } from '../../text/time/find-times.ts';

/** Whether an article speaks of single days around its own: yesterday, tomorrow, a bare weekday, a clock time. */
export function tellsDaysNews(found: readonly FoundTime[]): boolean {
  return found.some(({ meaning }) => {
    if (meaning.kind === 'time') return meaning.clock !== undefined;
    if (meaning.kind === 'shift') return meaning.unit === 'D' && meaning.from === 'publication';
    return meaning.kind === 'calendar' && meaning.fields.weekday !== undefined && !meaning.open;
  });
}

import { duration, modified, shift } from '../../../text/time/make-meaning.ts';
import type { Meaning, TimeUnit } from '../../../text/time/meaning.ts';
import type { Caught } from '../../../text/time/time-pattern.ts';
import type { TimeRule } from '../../../text/time/time-rule.ts';

const dated: ReadonlySet<unknown> = new Set(['D', 'W', 'M', 'Q', 'Y', 'DE', 'CE']);

/** An amount said in several words: pattern, its number, modifier, and as spoken before "years" with its number. */
interface Amount {
  readonly id: string;
  readonly pattern: string;
  read(c: Caught): number | null;
  readonly mod: string | null;
  readonly spoken: string;
  readonly years: number;
  /** "Over three years" rather says during which time. */
  readonly ambiguous?: true;
}

const one = (c: Caught) =>
  c['num2'] === undefined && (c['num'] === undefined || c['other2'] === undefined)
    ? Number(c['num'] ?? c['other2'])
    : ofTwoWords(c);

const amounts: readonly Amount[] = [
  {
    id: 'compared',
    pattern: "'no'|'just'|'well'|'slightly'|'much'|'far'? 'more'|'less'|'fewer'|'longer' 'than' num|other2 num?",
    read: one,
    mod: 'MORE_THAN',
    spoken: 'more than two',
    years: 2,
  },
  {
    id: 'at-least',
    pattern: "'at' 'least'|'most' num|other2 num?",
    read: one,
    mod: null,
    spoken: 'at least two',
    years: 2,
  },
  { id: 'up-to', pattern: "'up' 'to' num|other2 num?", read: one, mod: 'EQUAL_OR_LESS', spoken: 'up to two', years: 2 },
  {
    id: 'just-over',
    pattern: "'just'|'well'|'slightly'|'little' 'over'|'under' num|other2 num?",
    read: one,
    mod: 'MORE_THAN',
    spoken: 'just over two',
    years: 2,
  },
  {
    id: 'over',
    pattern: "'over'|'under' num|other2 num?",
    read: one,
    mod: 'MORE_THAN',
    spoken: 'over a hundred',
    years: 100,
    ambiguous: true,
  },
  {
    id: 'and-half',
    pattern: "approx? num 'and' 'a' 'half'",
    read: (c) => Number(c['num']) + 0.5,
    mod: null,
    spoken: 'two and a half',
    years: 2.5,
  },
  {
    id: 'couple',
    pattern: "'a'|'the'? mod? 'couple' 'of'?",
    read: () => 2,
    mod: null,
    spoken: 'a couple of',
    years: 2,
  },
  {
    id: 'of-two-words',
    pattern: 'approx? num|other2 num',
    read: ofTwoWords,
    mod: null,
    spoken: 'two hundred',
    years: 200,
  },
  {
    id: 'either',
    pattern: "approx? num 'or' num",
    read: (c) => Number(c['num2']),
    mod: 'APPROX',
    spoken: 'two or three',
    years: 3,
  },
];

/** How far something lies from publication or from the text, or how long it lasts. */
const relations: readonly {
  readonly id: string;
  readonly pattern: string;
  readonly spoken: string;
  place(amount: number, unit: TimeUnit, mod: string | null): Meaning | null;
}[] = [
  { id: 'lasting', pattern: "!'old'", spoken: '', place: (amount, unit, mod) => lasting(amount, unit, mod) },
  {
    id: 'ago',
    pattern: "'ago'",
    spoken: ' ago',
    place: (amount, unit, mod) => away(-amount, unit, mod, 'publication') ?? duration(amount, unit, { direction: -1 }),
  },
  {
    id: 'from-now',
    pattern: "'from' 'now'|'today'",
    spoken: ' from now',
    place: (amount, unit, mod) => away(amount, unit, mod, 'publication') ?? duration(amount, unit, { direction: 1 }),
  },
  {
    id: 'hence',
    pattern: "'hence'",
    spoken: ' hence',
    place: (amount, unit, mod) => away(amount, unit, mod, 'publication') ?? duration(amount, unit, { direction: 1 }),
  },
  {
    id: 'earlier',
    pattern: "'earlier'",
    spoken: ' earlier',
    place: (amount, unit, mod) => away(-amount, unit, mod, 'text'),
  },
  { id: 'later', pattern: "'later'", spoken: ' later', place: (amount, unit, mod) => away(amount, unit, mod, 'text') },
];

/** Amounts of several words, by themselves and with what tells where they are counted from. */
export const amountRules: readonly TimeRule[] = amounts.flatMap((amount) =>
  relations.map((relation) => ({
    id: `en.dates.${amount.id}-${relation.id}`,
    pattern: `${amount.pattern} unit|units ${relation.pattern}`,
    produce: (c) => {
      const unit = c['unit'] ?? c['units'];
      const number = amount.read(c);
      if (number === null || Number.isNaN(number) || unit === 'S' || unit === 'WE') return null;
      // "More than a quarter of it".
      if (unit === 'Q' && c['other2'] !== undefined) return null;
      if (amount.ambiguous && relation.id === 'lasting' && c['other2'] === undefined) return null;
      return relation.place(number, unit as TimeUnit, amount.mod ?? modified(c['approx']).mod ?? null);
    },
    yes: [[`it took [${amount.spoken} years${relation.spoken}] there`, spokenValue(amount.years, relation.id)]],
    no: [`it took ${amount.spoken} yards${relation.spoken} there`],
  })),
);

function spokenValue(years: number, relation: string): string {
  if (relation === 'lasting') return `P${years}Y`;
  const months = 2024 * 12 + 4 + (relation === 'ago' || relation === 'earlier' ? -12 : 12) * years;
  const year = String(Math.floor(months / 12));
  return Number.isInteger(years) ? year : `${year}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** "Two hundred", "thirty six", "a dozen": null where two number words make none. */
export function ofTwoWords(c: Caught): number | null {
  const first = c['other2'] === undefined ? Number(c['num']) : 1;
  const second = Number(c['num2'] ?? c['num']);
  if (second >= 12 && (second === 12 || second === 100 || second === 1000)) return first * second;
  return first >= 20 && first % 10 === 0 && first < 100 && second >= 1 && second < 10 ? first + second : null;
}

/** English annotation counts decades in years. */
function lasting(amount: number, unit: TimeUnit, mod: string | null): Meaning {
  const [count, counted]: [number, TimeUnit] = unit === 'DE' ? [10 * amount, 'Y'] : [amount, unit];
  return duration(count, counted, modified(mod ?? undefined));
}

/** The unit of the calendar so far away; half years are counted in months, clock units are too small. */
function away(amount: number, unit: TimeUnit, mod: string | null, from: 'publication' | 'text'): Meaning | null {
  const detail = modified(mod ?? undefined);
  if (unit === 'Y' && !Number.isInteger(amount)) return shift('M', 12 * amount, from, { mod: 'APPROX' });
  return dated.has(unit) && Number.isInteger(amount) ? shift(unit, amount, from, detail) : null;
}

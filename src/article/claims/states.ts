/** What is told of a state that counted people or things are in, whatever words of a language tell it. */
export interface StateTraits {
  /** Concepts of counted nouns that can be in it. */
  readonly of: ReadonlySet<string>;
  /** Concept that stands for whatever was counted; absent where each noun is counted for itself. */
  readonly as?: string;
  /** Nouns of their own stand for those who are in it ("the dead", "the injured"). */
  readonly hasNouns?: true;
  /** A happening has one number of it, so that two reports with two numbers differ. */
  readonly oneOfAHappening?: true;
  /** It changes while the happening goes on: an older number is no contradiction to a newer one. */
  readonly changes?: true;
  /** It is counted again within hours. */
  readonly byTheHour?: true;
  /** Nobody leaves it: a later number is larger, or a correction a little smaller. */
  readonly neverFewer?: true;
  /** Numbers of it in two places are two happenings, not a part beside its whole. */
  readonly ofEachPlace?: true;
  /** How much a figure of it tells by itself, 0 to 1. */
  readonly weight: number;
}

const set = (words: string): string[] => words.split(' ');

/** Who may be counted as a person whatever the noun says of them. */
export const people: ReadonlySet<string> = new Set(
  set('person child soldier police helper worker refugee protester visitor household'),
);
/** Of them and beside them those who are told of for themselves: two women are no count of all who died. */
export const groups: ReadonlySet<string> = new Set(
  set('soldier child girl boy woman man passenger tourist driver cyclist pedestrian sailor student patient journalist'),
);
/** What can be damaged, cancelled or paid out. */
export const things: ReadonlySet<string> = new Set(set('transfer building train flight vehicle school bridge ship'));
/** What a happening does to groups, too; who was arrested or moved belongs to a case of its own. */
const anybody: ReadonlySet<string> = new Set([...people, ...groups]);

const toll = { of: anybody, as: 'person', oneOfAHappening: true, changes: true, byTheHour: true } as const;
const crowd = { of: people, as: 'person', oneOfAHappening: true, changes: true, byTheHour: true } as const;

/** Every state by the property that a claim has for it. */
export const states: Readonly<Record<string, StateTraits>> = {
  dead: { ...toll, hasNouns: true, neverFewer: true, weight: 1 },
  injured: { ...toll, hasNouns: true, neverFewer: true, weight: 0.8 },
  missing: { ...toll, hasNouns: true, weight: 0.9 },
  trapped: { ...toll, weight: 0.7 },
  evacuated: { ...crowd, hasNouns: true, weight: 0.8 },
  displaced: { ...crowd, weight: 0.7 },
  homeless: { hasNouns: true, of: people, as: 'person', changes: true, byTheHour: true, weight: 0.6 },
  arrested: { ...crowd, hasNouns: true, neverFewer: true, weight: 0.7 },
  rescued: { ...crowd, of: new Set([...people, 'animal']), neverFewer: true, weight: 0.4 },
  infected: {
    hasNouns: true,
    of: new Set([...anybody, 'case']),
    as: 'person',
    oneOfAHappening: true,
    changes: true,
    weight: 0.6,
  },
  recovered: {
    hasNouns: true,
    of: new Set([...anybody, 'case']),
    as: 'person',
    changes: true,
    byTheHour: true,
    weight: 0.4,
  },
  takingPart: { of: people, as: 'person', oneOfAHappening: true, ofEachPlace: true, weight: 0.5 },
  laidOff: { of: new Set(set('worker job')), as: 'job', oneOfAHappening: true, weight: 0.6 },
  onStrike: { hasNouns: true, of: people, as: 'person', oneOfAHappening: true, weight: 0.6 },
  damaged: { of: things, oneOfAHappening: true, changes: true, neverFewer: true, weight: 0.6 },
  cancelled: { of: things, oneOfAHappening: true, changes: true, weight: 0.6 },
  paidOut: { of: things, as: 'payment', oneOfAHappening: true, weight: 0.4 },
};

/** Properties whose states have a trait. */
export function statesThat(
  trait: 'hasNouns' | 'oneOfAHappening' | 'changes' | 'byTheHour' | 'neverFewer',
): readonly string[] {
  return Object.keys(states).filter((state) => states[state]![trait] === true);
}

/** TIMEX3 units; `WE` weekend, `Q` quarter, `H` in a shift means hours. */
export type TimeUnit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'HY' | 'Y' | 'DE' | 'CE' | 'ML';

/** The nth unit of what a meaning names, counted from its end where negative: "the last week of March". */
export interface NthWithin {
  readonly unit: TimeUnit;
  readonly count: number;
}

/** What may stand beside every meaning. */
export interface MeaningDetail {
  /** TIMEX3 part of day: `MO`, `MI`, `AF`, `EV`, `NI`, `DT`. */
  readonly part?: string;
  readonly clock?: { readonly hour: number; readonly minute: number | null };
  /** Days to move the result by: the night to Sunday is Saturday's. */
  readonly dayShift?: number;
  /** Units to move a named day by: "two weeks before Christmas". */
  readonly moved?: { readonly unit: TimeUnit; readonly amount: number };
  /** The nth unit of what is named: "the last week of March". */
  readonly nth?: NthWithin;
  /** The text tells with it the day of a vote, from which other expressions count. */
  readonly tellsVote?: true;
  /** TIMEX3 modifier: `START`, `MID`, `END`, `APPROX`, `LESS_THAN`, `MORE_THAN`, … */
  readonly mod?: string;
}

/** Fields of a calendar that the words name; what is missing is filled from the anchor. */
export interface CalendarFields {
  readonly year?: number;
  /** Last year of a business, school or playing year that runs over New Year: 2024 in "2023/24". */
  readonly lastYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 for Monday to 7. */
  readonly weekday?: number;
  readonly season?: string;
  readonly quarter?: number;
  readonly half?: number;
  readonly week?: number;
  /** First three digits of the year: 197 for the seventies. */
  readonly decade?: number;
  /** First two digits: 19 for the twentieth century. */
  readonly century?: number;
  /**
   * A feast: fixed (`12-24`), counted from Easter (`easter-2`), the nth weekday of a month
   * (`11/4/4`), or a vote (`vote/bundestag`; `vote/text` is the one whose day the text tells). */
  readonly holiday?: string;
}

/** What a temporal expression means before it is placed: made by a language's rules, placed by `resolveMeaning`. */
export type Meaning = MeaningDetail &
  (
    | {
        readonly kind: 'calendar';
        readonly fields: CalendarFields;
        /** -1 before, 1 after, 0 in the running one: "last March", "next Friday", "this summer". */
        readonly direction?: -1 | 0 | 1;
        /** The day of publication counts as well: "Daten vom Donnerstag" on a Thursday. */
        readonly orToday?: true;
        /** Counted from the last single day of the text: "the following Monday". */
        readonly from?: 'text';
        /** A weekday of no week: "an einem Donnerstag". */
        readonly open?: true;
        /** Years to add to the anchor's: "im Juni letzten Jahres". */
        readonly yearShift?: number;
      }
    | {
        readonly kind: 'shift';
        readonly unit: TimeUnit;
        readonly amount: number;
        readonly from: 'publication' | 'text';
        /** Fields inside the shifted unit: month or day. */
        readonly fields?: CalendarFields;
        /** After a quarter "a year earlier" means the same quarter, not the year. */
        readonly compares?: boolean;
      }
    /** A clock time or part of day without a date. */
    | { readonly kind: 'time' /** On every such day: "daily at eight". */; readonly repeated?: true }
    | { readonly kind: 'reference'; readonly value: string }
    /** `heute` and its like: the day of publication in news of the day, the present elsewhere. */
    | { readonly kind: 'today'; readonly generic: boolean }
    | {
        readonly kind: 'duration';
        readonly value: string;
        /** Where it lies seen from publication, so that it can be placed: -1 "vor zwei Jahren". */
        readonly direction?: -1 | 1;
        /** It reaches up to publication, or from there on: "in the last two weeks". */
        readonly reaching?: -1 | 1;
        readonly amount?: number;
        readonly unit?: TimeUnit;
      }
    | { readonly kind: 'set'; readonly value: string }
    /** Looks like a time but is none ("six years old"): nothing is found here. */
    | { readonly kind: 'none' }
    | { readonly kind: 'fixed'; readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'; readonly value: string }
  );

import type { TenseWords } from '../../text/time/tense-words.ts';
import type { TimeGrammar } from '../../text/time/time-grammar.ts';
import type { TimeRule } from '../../text/time/time-rule.ts';

/** Words and rules for temporal expressions and for dates in bylines. */
export interface DateData {
  readonly code: string;
  readonly rules: readonly TimeRule[];
  /** The words and rules made ready for looking up. */
  readonly grammar: TimeGrammar;
  /** Verb forms and words that tell the tense of a clause, in lower case. */
  readonly tense: TenseWords;
  /**
   * True where the word for today mostly means the present ("heute"): it is a date only in an article that also speaks
   * of yesterday, tomorrow, a weekday or a clock time.
   */
  readonly todayNeedsNews: boolean;
  /** Names of months in lower case, abbreviations included, to their number. */
  readonly months: Readonly<Record<string, number>>;
  /** Names of weekdays in lower case to 1 (Monday) to 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly ranges: RangeWords;
  readonly bounds: BoundWords;
  readonly byline: BylineDateWords;
}

/** What stands between two dates that make a range, in lower case. */
export interface RangeWords {
  /** Join by themselves: "bis", "to", a dash. */
  readonly joiners: readonly string[];
  /** Join when an opener stands before the first date: "between … and". */
  readonly openedJoiners: readonly string[];
  readonly openers: readonly string[];
  /** Join dates of which one has the year of both ("im Mai und Juni 2017"), besides the joiners. */
  readonly lists: readonly string[];
  /** Words that may stand between a weekday and the day that it falls on: "an einem Dienstag, dem 10. März". */
  readonly apposition: readonly string[];
  /** Words that join weekdays, or days, of one list: "Freitag und Samstag, 7. und 8. November". */
  readonly joining: readonly string[];
  /** What may stand between a clock time and its day behind it: "15 Uhr am Dienstag", "7 p.m. local time on Thursday". */
  readonly dayBehind: RegExp;
}

/** Words before a date that tell on which side of the day of writing it lies, in lower case. */
export interface BoundWords {
  /** "seit", "since": it lies behind, whatever the tense. */
  readonly since: ReadonlySet<string>;
  /** "bis", "until": it lies ahead, but at the start of a sentence only if the clause does not tell of the past. */
  readonly until: ReadonlySet<string>;
  /** "ab", "by": it lies ahead unless the clause tells of the past. */
  readonly by: ReadonlySet<string>;
  /** "für": it lies ahead, or has just ended. */
  readonly purpose: ReadonlySet<string>;
  /** Words around a date from which something lasts: "von Montag an". */
  readonly onwards: { readonly before: string; readonly behind: string } | null;
  /** Words that may stand between such a word and the date: "bis zum", "until about". */
  readonly between: ReadonlySet<string>;
  /** Those of them that set the date off from the word: "für die *am* Mittwoch beschlossenen Regeln". */
  readonly prepositions: ReadonlySet<string>;
}

/** Words beside a date in a byline, in lower case. */
export interface BylineDateWords {
  /** "veröffentlicht", "published": a date beside one is that of publication. */
  readonly published: readonly string[];
  /** "aktualisiert", "updated": a date beside one is that of a change. */
  readonly modified: readonly string[];
  /** Words that make a date one of something else: "Redaktionsschluss", "Foto", "Kommentar". */
  readonly other: readonly string[];
  /** Words behind a clock time: "Uhr". */
  readonly clockWords: readonly string[];
  /** Names of time zones in this language to their offset. */
  readonly zones: Readonly<Record<string, string>>;
  /** Endings of a day's number ("3rd") and words between day and month ("3rd of May"). */
  readonly dayEndings: readonly string[];
  readonly dayJoiners: readonly string[];
  readonly markup: MarkupDateWords;
  /** True where 1.2.2024 is the first of February. */
  readonly dayFirst: boolean;
}

/** Words of this language in the class names and identifiers of pages, in lower case. */
export interface MarkupDateWords {
  /** Whole words that mark a place for dates. */
  readonly date: readonly string[];
  /** Beginnings or parts of words that mark the date of publication, or of a change. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Parts of words of places whose dates belong to somebody's remark or to nothing. */
  readonly foreign: readonly string[];
  /** Whole words of places whose dates mostly belong to other articles. */
  readonly otherArticles: readonly string[];
}

/** Why a line of page furniture is no part of the article. */
export type FurnitureReason =
  | 'advertising'
  | 'navigation'
  | 'newsletter'
  | 'sharing'
  | 'comments'
  | 'related'
  | 'cookies'
  | 'imprint'
  | 'paywall'
  | 'interface';

/** Phrases of page furniture: advertising, navigation, newsletters, sharing, comments. All in lower case. */
export interface BoilerplateData {
  readonly code: string;
  /** Whole lines, compared without case, numbers in brackets, and signs at the ends: `ähnliche artikel`. */
  readonly lines: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>;
  /** Beginnings of short lines, up to a word's end: `lesen sie auch`. */
  readonly openings: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>;
  /** Phrases that give a line of up to two sentences away wherever they stand in it. */
  readonly phrases: Readonly<Partial<Record<FurnitureReason, readonly string[]>>>;
  /** Lines after which nothing of the article follows: `mehr zum thema`, `leserkommentare`. */
  readonly endings: readonly string[];
  /** Names of service pages; a line that lists several of them is an imprint line. */
  readonly servicePages: readonly string[];
  /** Words that open a line with the date of publication or change: `veröffentlicht am`. */
  readonly dateLabels: readonly string[];
  /** Words that mark a reading time: `lesezeit`, `min. lesedauer`. */
  readonly readingTime: readonly string[];
  /** Labels of a line that names where the matter comes from: `quelle`. */
  readonly sourceLabels: readonly string[];
  /** Labels of structured fields that are not questions: `beste referenz`. */
  readonly fieldLabels: readonly string[];
  /** Words before or after the name in a picture credit: `foto`. */
  readonly pictureLabels: readonly string[];
  /** Words a question begins with; a line with a question mark that begins otherwise is a teaser. */
  readonly questionOpeners: readonly string[];
  /** Headings without content of their own: `ort des geschehens`. */
  readonly emptyHeadings: readonly string[];
  /** Words of contact lines: with a number or an address beside them they are no text of the article. */
  readonly contactWords: readonly string[];
}

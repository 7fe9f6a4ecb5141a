/** Byline words, credit forms, section and update labels. All in lower case. */
export interface MetadataData {
  readonly code: string;
  /** Words that introduce the author in a byline, longest first: `ein gastbeitrag von`, `von`. */
  readonly bylineOpeners: readonly string[];
  /** Words between two authors: `und`. */
  readonly nameJoiners: readonly string[];
  /** Words after which a byline goes on with something else: `am`, `in`, `um`. */
  readonly bylineEnds: readonly string[];
  /** What stands where an author's name should and is none: `redaktion`, `admin`, `autor`. */
  readonly notNames: readonly string[];
  /** Words inside a name that make it an organisation or an office: `redaktion`, `gmbh`. */
  readonly organisationWords: readonly string[];
  /** Words of a title or label that say the page is a live blog. */
  readonly liveBlog: readonly string[];
  /** Words of a title or label that say the page is a picture gallery. */
  readonly gallery: readonly string[];
  /** Names of fields at the head of a text (`titel: …`), by what they hold. */
  readonly fieldNames: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** How an outlet says of a text of its own that it takes it back or corrects it. */
  readonly notices: NoticeData;
}

export interface NoticeData {
  /** Words before a colon that open a notice; one of `ofOneself` must follow in its line: `korrektur`. */
  readonly labels: readonly string[];
  readonly ofOneself: readonly string[];
  /** Words before a colon that open any note, so that its sentence must be a notice by itself: `anmerkung der redaktion`. */
  readonly noteLabels: readonly string[];
  /** Beginnings of sentences that are a notice by themselves: `in einer früheren version dieses artikels`. */
  readonly openings: readonly string[];
  /** Sentences by their parts, each one of some phrases: the first opens, the others follow within `gap` words. */
  readonly sentences: readonly { readonly parts: readonly (readonly string[])[]; readonly gap: number }[];
  /** Between the parts they turn the sentence round: `nicht`. */
  readonly negations: readonly string[];
}

export type FieldName = 'title' | 'author' | 'published' | 'url' | 'outlet' | 'section' | 'language' | 'standfirst';

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
}

export type FieldName = 'title' | 'author' | 'published' | 'url' | 'outlet' | 'section' | 'language' | 'standfirst';

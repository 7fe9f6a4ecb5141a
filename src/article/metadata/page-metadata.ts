/** What a page says of itself, before the text is looked at. */
export interface PageMetadata {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly section: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Kinds told by the markup (`og:type`, JSON-LD `@type`), in lower case. */
  readonly types: readonly string[];
}

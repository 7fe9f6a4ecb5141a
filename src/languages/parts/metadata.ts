/** Byline words, credit forms, section and update labels. */
export interface MetadataData {
  readonly code: string;
}

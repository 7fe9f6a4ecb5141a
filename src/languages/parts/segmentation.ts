/** What sentence and token splitting need: abbreviations, ordinals, quotation marks. */
export interface SegmentationData {
  readonly code: string;
}

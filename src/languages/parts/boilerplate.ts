/** Phrases of page furniture: advertising, navigation, newsletters, sharing, comments. */
export interface BoilerplateData {
  readonly code: string;
}

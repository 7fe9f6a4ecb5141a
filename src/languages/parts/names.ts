/** Titles, roles, name particles, organisation words, demonyms, pronouns. */
export interface NameData {
  readonly code: string;
}

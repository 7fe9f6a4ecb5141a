/** Words and rules for temporal expressions and for dates in bylines. */
export interface DateData {
  readonly code: string;
}

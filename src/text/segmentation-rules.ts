/** What a language tells the tokenizer and the sentence splitter. All words are written without their final full stop. */
export interface SegmentationRules {
  /** Abbreviations after which a sentence never ends ("Dr", "Nr"), as written. Their full stop belongs to the token. */
  readonly titles: ReadonlySet<string>;
  /** Abbreviations that can also be the last word of a sentence ("usw", "Mio"), as written. */
  readonly abbreviations: ReadonlySet<string>;
  /** True when a number with a full stop is an ordinal ("3. Oktober"). */
  readonly ordinalDot: boolean;
  /** Words, in lower case, before an ordinal: "am 3. …". */
  readonly ordinalBefore: ReadonlySet<string>;
  /** Capitalised words after an ordinal: month names, "Jahrhundert", "Platz". */
  readonly ordinalAfter: ReadonlySet<string>;
  /** Capitalised words that seldom stand capitalised inside a sentence: "Der", "Nach". */
  readonly starters: ReadonlySet<string>;
  /** Endings split off as tokens of their own ("'s", "-t-il"), in lower case with a plain apostrophe, longest first; `hosts` limits the words they follow. */
  readonly clitics: readonly { readonly ending: string; readonly hosts: ReadonlySet<string> | null }[];
  /** Words in lower case, without their apostrophe, split off in front of others: "l" in "l'eau", "jusqu" in "jusqu'ici". */
  readonly proclitics: ReadonlySet<string>;
  /** Endings joined by `:`, `*`, `_` or `/` to one word: "Schüler:innen". */
  readonly joinedEndings: ReadonlySet<string>;
}

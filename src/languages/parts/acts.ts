/** What is done with words between two parties and can be asked about afterwards. */
export type ActName = 'request' | 'demand' | 'promise';

/** Where the party stands to which a verb's act is directed: an object of the verb, or behind one of some prepositions. */
export interface ActVerb {
  readonly act: ActName;
  readonly object: boolean;
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions before what it is about; without them that is an object. */
  readonly about: ReadonlySet<string>;
}

/** Words for requests, demands and promises, and for their being made, received and taken back. All in lower case. */
export interface ActData {
  /** By lemma. */
  readonly verbs: ReadonlyMap<string, ActVerb>;
  /** Nouns of the same acts, as lemma or form. */
  readonly nouns: ReadonlyMap<string, ActName>;
  /** Verbs whose subject is the act that was made or has arrived ("ein Antrag ist eingegangen"), by lemma. */
  readonly arrive: ReadonlySet<string>;
  /** Verbs whose subject is who acts and whose object is the act ("einen Antrag stellen"). */
  readonly make: ReadonlySet<string>;
  /** Verbs whose subject is the party that it reaches ("einen Antrag erhalten"). */
  readonly receive: ReadonlySet<string>;
  /** Verbs by which who acted takes the act back. */
  readonly takeBack: ReadonlySet<string>;
  /** Prepositions behind the noun before who acts ("von", "from"), and before whom it is directed to ("an", "beim"). */
  readonly by: ReadonlySet<string>;
  readonly towards: ReadonlySet<string>;
  /** Prepositions before the seat of an office that stands for it ("in Brüssel beantragen"). */
  readonly seat: ReadonlySet<string>;
  /** Prepositions behind the noun of an act before what it is about ("ein Antrag auf Geld"). */
  readonly matter: ReadonlySet<string>;
  /** Nouns for money that is asked for, whatever it is called. */
  readonly money: ReadonlySet<string>;
  /** Words that tell one act from an earlier one of the same parties ("erneut", "zweiter", "another"). */
  readonly again: ReadonlySet<string>;
}

/** Reads rows `lemma;act;o` or `lemma;act;prepositions;about`, as language data writes them. */
export function actVerbs(rows: readonly string[]): ReadonlyMap<string, ActVerb> {
  const set = (list: string | undefined): ReadonlySet<string> => new Set((list ?? '').split(' ').filter(Boolean));
  return new Map(
    rows.map((row): [string, ActVerb] => {
      const [lemma, act, party, about] = row.split(';') as [string, ActName, string, string | undefined];
      const object = party === 'o';
      return [lemma, { act, object, prepositions: object ? new Set() : set(party), about: set(about) }];
    }),
  );
}

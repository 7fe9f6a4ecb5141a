/**
 * A kind or property of clauses with sentences that have one and sentences that have none. English infinitives stay with
 * their verb.
 */
export interface ClauseExamples {
  readonly what: string;
  readonly language: string;
  /** Sentences with the words of such a clause in square brackets. */
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

export const clauseExamples: readonly ClauseExamples[] = [
  { what: 'main', language: 'de', yes: ['[Der Zug hielt am Abend].'], no: ['Ein Zug am Abend.'] },
  { what: 'main', language: 'en', yes: ['[The train stopped in the evening].'], no: ['A train in the evening.'] },
  { what: 'subordinate', language: 'de', yes: ['Er kam, [weil der Zug hielt].'], no: ['Er kam, und der Zug hielt.'] },
  {
    what: 'subordinate',
    language: 'en',
    yes: ['He came [because the train stopped].'],
    no: ['He came and the train stopped.'],
  },
  {
    what: 'relative',
    language: 'de',
    yes: ['Der Zug, [der am Abend hielt], war voll.'],
    no: ['Der Zug hielt am Abend.'],
  },
  {
    what: 'relative',
    language: 'en',
    yes: ['The train, [which stopped in the evening], was full.'],
    no: ['The train stopped in the evening.'],
  },
  {
    what: 'infinitive',
    language: 'de',
    yes: ['Er versprach, [die Brücke zu bauen].'],
    no: ['Er wird die Brücke bauen.'],
  },
  { what: 'fragment', language: 'de', yes: ['[Ein Zug am Abend].'], no: ['Der Zug hielt am Abend.'] },
  { what: 'fragment', language: 'en', yes: ['[A train in the evening].'], no: ['The train stopped in the evening.'] },
  {
    what: 'passive',
    language: 'de',
    yes: ['[Die Brücke wurde gestern gebaut].'],
    no: ['Er hat die Brücke gestern gebaut.'],
  },
  { what: 'passive', language: 'en', yes: ['[The bridge was built yesterday].'], no: ['He has built the bridge.'] },
  { what: 'negated', language: 'de', yes: ['[Der Zug hielt nicht].'], no: ['Der Zug hielt.'] },
  { what: 'negated', language: 'en', yes: ['[The train did not stop].'], no: ['The train stopped.'] },
  { what: 'subjunctive', language: 'de', yes: ['[Der Zug habe gehalten].'], no: ['Der Zug hat gehalten.'] },
];

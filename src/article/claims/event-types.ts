/** One type of the project's event table. */
export interface EventType {
  /** Type of the PLOVER ontology that it falls under, or null where PLOVER has none. */
  readonly plover: string | null;
  /** 0 to 1: how much an event of this type makes news; ranks slots for people. */
  readonly weight: number;
  /** Participants on both sides play the same part ("A met B" is "B met A"). */
  readonly mutual: boolean;
  /** It befalls persons only: no organisation dies or resigns. */
  readonly personal: boolean;
  /** Whom it must befall to be told apart: who killed somebody has not said whom, and two such are not one. */
  readonly befalls: 'person' | 'anybody' | null;
  /** It is said rather than done: a speech claim stands beside it, so it fills no slot of its own. */
  readonly spoken: boolean;
}

const done = (plover: string | null, weight: number): EventType => ({
  plover,
  weight,
  mutual: false,
  personal: false,
  befalls: null,
  spoken: false,
});
const personal = (plover: string | null, weight: number): EventType => ({ ...done(plover, weight), personal: true });
const toPerson = (event: EventType): EventType => ({ ...event, befalls: 'person' });
const toAnybody = (event: EventType): EventType => ({ ...event, befalls: 'anybody' });
const mutual = (plover: string | null, weight: number): EventType => ({ ...done(plover, weight), mutual: true });
const spoken = (plover: string | null, weight: number): EventType => ({ ...done(plover, weight), spoken: true });

/** Every event type that language data may name, with its PLOVER type: the mapping table of the project. */
export const eventTypes: Readonly<Record<string, EventType>> = {
  meet: mutual('CONSULT', 0.8),
  visit: done('CONSULT', 0.7),
  negotiate: mutual('CONSULT', 0.5),
  sign: done('AGREE', 0.8),
  agree: mutual('AGREE', 0.6),
  attack: toAnybody(done('ASSAULT', 0.9)),
  kill: toPerson(done('ASSAULT', 0.9)),
  die: personal(null, 0.9),
  injure: toPerson(personal(null, 0.7)),
  resign: personal('CONCEDE', 0.9),
  dismiss: toPerson(personal('COERCE', 0.8)),
  appoint: toPerson(personal(null, 0.6)),
  elect: toPerson(personal(null, 0.7)),
  announce: spoken(null, 0.4),
  deliver: done('AID', 0.7),
  deploy: done('MOBILIZE', 0.8),
  launch: done('MOBILIZE', 0.7),
  arrest: toPerson(personal('COERCE', 0.8)),
  sentence: toPerson(personal('COERCE', 0.8)),
  charge: toAnybody(done('ACCUSE', 0.7)),
  sue: toAnybody(done('ACCUSE', 0.6)),
  investigate: done(null, 0.4),
  search: done('COERCE', 0.6),
  strike: done('PROTEST', 0.8),
  protest: done('PROTEST', 0.6),
  flood: done(null, 0.6),
  quake: done(null, 0.8),
  evacuate: done(null, 0.7),
  rescue: done('AID', 0.6),
  cancel: done(null, 0.5),
  demand: spoken('REQUEST', 0.5),
  accuse: spoken('ACCUSE', 0.6),
  deny: spoken('REJECT', 0.5),
  warn: spoken('THREATEN', 0.4),
  threaten: spoken('THREATEN', 0.6),
  support: done('SUPPORT', 0.3),
  sanction: toAnybody(done('SANCTION', 0.7)),
  withdraw: done('RETREAT', 0.6),
  buy: done(null, 0.5),
  merge: mutual(null, 0.6),
  close: done(null, 0.3),
  open: done(null, 0.2),
  collapse: done(null, 0.6),
  crash: done(null, 0.8),
  explode: done(null, 0.8),
  burn: done(null, 0.6),
  win: done(null, 0.5),
  lose: done(null, 0.2),
  correct: spoken(null, 0.5),
  pressure: personal('COERCE', 0.7),
};

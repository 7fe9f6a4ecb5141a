import type { Finding } from './provenance.ts';
import type { ChainLink } from './quotation.ts';
import type { Span } from './span.ts';

/** Somebody did something somewhere, as one sentence tells it. */
export interface EventMention extends Finding {
  readonly id: string;
  /** Type of the project's event table (`meet`, `visit`, `sign`, `attack`, …), mapped to PLOVER. */
  readonly type: string;
  /** Span of the word that carries the event. */
  readonly trigger: Span;
  readonly participants: readonly {
    readonly role: 'agent' | 'patient' | 'with' | 'topic';
    readonly span: Span;
    readonly entity: string | null;
  }[];
  readonly place: { readonly span: Span; readonly entity: string | null } | null;
  /** Time in TIMEX3 with the span that says it, or null. */
  readonly time: { readonly span: Span; readonly value: string } | null;
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'factual' | 'possible' | 'conditional' | 'demanded' | 'future';
}

/** One article asserting one value for a slot. The slot key is made comparable across articles by the story half. */
export interface Claim extends Finding {
  readonly id: string;
  readonly kind: 'quantity' | 'event' | 'speech';
  /** Who or what it is about: entity id of the article or the canonical noun. */
  readonly subject: { readonly span: Span | null; readonly entity: string | null; readonly noun: string | null };
  /** Property or event type: `count`, `dead`, `meet`, `resign`, … */
  readonly property: string;
  readonly scope: readonly {
    readonly kind: 'place' | 'time' | 'group' | 'part';
    readonly span: Span;
    readonly entity: string | null;
    readonly value: string | null;
  }[];
  readonly time: { readonly span: Span; readonly value: string } | null;
  readonly place: { readonly span: Span; readonly entity: string | null } | null;
  /** Index into the layer it was made from. */
  readonly quantity: number | null;
  readonly event: number | null;
  readonly quotation: number | null;
  /** Who asserts it, outermost first; the outlet itself when nobody else is named. */
  readonly chain: readonly ChainLink[];
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'factual' | 'possible' | 'conditional' | 'demanded' | 'future';
  /** The text itself says it is unproven ("ohne Belege zu nennen"): the span that says so. */
  readonly unproven: Span | null;
}

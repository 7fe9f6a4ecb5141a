import type { DateVerdict } from './date-verdict.ts';
import type { Entity } from './entity.ts';
import type { ChainLink } from './quotation.ts';
import type { Span } from './span.ts';

/** A place in an article: enough to show it; the dossier turns it into an anchor. */
export interface Place {
  readonly article: string;
  readonly span: Span;
}

export type LineageType =
  | 'copy'
  | 'cut'
  | 'rewrite'
  | 'wireReprint'
  | 'sibling'
  | 'update'
  | 'translation'
  | 'quotationOnly'
  | 'version';

/**
 * What tells which of two texts was there first: a credit that names the other, the agency that does not reprint its
 * customers, dates, completeness, edits put into the other's wording, or that one address was fetched again.
 * `unknown`: nothing does, or both derive from something unseen.
 */
export type LineageDirection = 'credit' | 'agency' | 'dates' | 'completeness' | 'edits' | 'fetched' | 'unknown';

/**
 * `from` derives from `to`, unless the direction is `unknown`: then the two are related as the type says, and which of
 * them was first is open. Siblings both derive from something unseen.
 */
export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly type: LineageType;
  /** Absent where a person named the edge. */
  readonly direction?: LineageDirection;
  readonly confidence: number;
  readonly reason: string;
  /** Shared passages, with positions in both. */
  readonly passages: readonly {
    readonly from: Span;
    readonly to: Span;
    readonly kind: 'authored' | 'quotation' | 'boilerplate';
  }[];
}

/** Root of a lineage. */
export interface Origin {
  readonly id: string;
  readonly kind: 'dispatch' | 'ownReporting' | 'officialStatement' | 'unknown';
  readonly name: string;
  /** Articles that stand on it. */
  readonly articles: readonly string[];
  readonly reason: string;
}

/** Result of counting sources: the only such number in the program. */
export interface OriginCount {
  readonly count: number;
  readonly origins: readonly Origin[];
  /** One sentence for each joining: "b.html and c.html reprint the same dispatch of nwd". */
  readonly reasons: readonly string[];
}

/** One article asserting one value of a slot. */
export interface Assertion {
  readonly article: string;
  /** Claim id within the article. */
  readonly claim: string;
  readonly span: Span;
  readonly value: SlotValue;
  readonly chain: readonly ChainLink[];
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: 'factual' | 'possible' | 'conditional' | 'demanded' | 'future';
  readonly unproven: Span | null;
  /** Entity of the pile that asserts it innermost, or null for the outlet itself. */
  readonly asserter: string | null;
}

export type SlotValue =
  | {
      readonly kind: 'quantity';
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly unit: string | null;
      readonly quantifier: string;
    }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'place'; readonly entity: string; readonly name: string }
  | { readonly kind: 'polarity'; readonly holds: boolean }
  | { readonly kind: 'entity'; readonly entity: string; readonly name: string }
  /** Words as they stand in quotation marks. */
  | { readonly kind: 'words'; readonly name: string };

/** A normalised question that articles answer: who or what, property, scope, place, time. */
export interface ClaimSlot {
  readonly id: string;
  readonly story: string;
  /** Topic within which the slot was filled: its assertions may come from several stories of it. */
  readonly topic?: string;
  readonly property: string;
  /** Entity of the pile or canonical noun. */
  readonly subject: string;
  readonly subjectName: string;
  /** Readable scope: "8.000 … in der Region Kursk" → ["Kursk"]. */
  readonly scope: readonly string[];
  readonly assertions: readonly Assertion[];
  readonly origins: OriginCount;
  /** Second digit of the Admiralty code, 1 to 6, proposed, with its reasons. */
  readonly credibility: { readonly digit: 1 | 2 | 3 | 4 | 5 | 6; readonly reasons: readonly string[] };
}

export type ConflictCause = 'newerState' | 'contradiction' | 'scope' | 'rounding' | 'copyError' | 'compatible';

/** Different values for one slot: both kept, the cause named. `compatible` differences are listed but are no conflict. */
export interface Conflict {
  readonly id: string;
  readonly story: string;
  /** The slot, or what else the values are of: a shared quotation, an article. */
  readonly slot: string;
  /** What differs where no slot says so: `wording`, `picture.date`, `account`. */
  readonly property?: string;
  readonly cause: ConflictCause;
  readonly reason: string;
  readonly sides: readonly { readonly value: SlotValue; readonly assertions: readonly Assertion[] }[];
}

export interface Gap {
  readonly id: string;
  readonly story: string;
  readonly kind: 'singleOrigin' | 'anonymousSource' | 'noAnswerFromAccused' | 'markedUnproven' | 'undated';
  readonly reason: string;
  readonly places: readonly Place[];
}

/**
 * One quotation in several articles: its wordings in the order in which they became known. `paraphrased` are the same
 * words given indirectly, or direct words behind such a one.
 */
export interface SharedQuotation {
  readonly id: string;
  readonly speaker: string | null;
  readonly wordings: readonly {
    readonly article: string;
    readonly quotation: number;
    readonly relation: 'first' | 'exact' | 'cut' | 'altered' | 'translated' | 'paraphrased';
    readonly differences: readonly string[];
    /** The one word that stands for another of the earliest wording, where nothing else differs. */
    readonly swapped?: readonly [was: string, became: string];
    /** An earlier article with these very words, when they are not those of the earliest. */
    readonly like?: string;
  }[];
}

export interface TimelineEntry {
  readonly time: string;
  readonly edtf: string | null;
  readonly precision: string;
  readonly stated: boolean;
  /** `planned`: on a day after its article was published. */
  readonly kind: 'event' | 'planned' | 'publication' | 'statement';
  readonly story: string;
  readonly label: string;
  readonly places: readonly Place[];
}

/** A cluster of articles about one happening. */
export interface Story {
  readonly id: string;
  readonly topic: string;
  readonly articles: readonly string[];
  /** Article whose title serves as headline. */
  readonly headline: Place;
  readonly reasons: readonly string[];
}

export interface Topic {
  readonly id: string;
  readonly stories: readonly string[];
  readonly label: string;
}

/** Entity of the pile: its members are `article#entity` references. */
export interface PileEntity extends Entity {
  readonly members: readonly { readonly article: string; readonly entity: string }[];
  readonly notes: readonly string[];
}

/** Everything the per-story half knows about a pile; a pure function of its articles in the order they became known. */
export interface Picture {
  readonly entities: readonly PileEntity[];
  readonly topics: readonly Topic[];
  readonly stories: readonly Story[];
  readonly lineage: readonly LineageEdge[];
  readonly origins: readonly Origin[];
  readonly slots: readonly ClaimSlot[];
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
  readonly sharedQuotations: readonly SharedQuotation[];
  readonly timeline: readonly TimelineEntry[];
  /** Dates inferred from the story for articles that have none of their own. */
  readonly inferredDates: readonly { readonly article: string; readonly published: DateVerdict }[];
  /** Who did what with whom: edges of the network of actors. */
  readonly relations: readonly {
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly places: readonly Place[];
  }[];
}

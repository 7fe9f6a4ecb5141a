import type { ArticleKind, EntryOf } from './article.ts';
import type { CorrectionKind } from './correction.ts';
import type { DateVerdict } from './date-verdict.ts';
import type { EntityType, PlaceFacts } from './entity.ts';
import type { Block } from './layers.ts';
import type { OutletRating, ReliabilityLetter } from './outlet-rating.ts';
import type { Quarantined } from './quarantined.ts';
import type { ChainLink, Credit, QuotationType, SpeechAct } from './quotation.ts';
import type { Span } from './span.ts';
import type { ConflictCause, Gap, LineageDirection, LineageType, Origin, SlotValue, TimelineEntry } from './story.ts';

/**
 * The situation picture as it is written to disk. Whoever holds it needs nothing else to read it or to check it against
 * the texts it carries; with the source files at hand the bytes can be checked too.
 */
export interface Dossier {
  readonly format: 'lagebild-dossier';
  readonly version: 1;
  readonly program: { readonly name: string; readonly version: string };
  readonly options: {
    readonly asOf: string | null;
    /** Present when `asOf` asks what had been published, not what was known. */
    readonly asOfAxis?: 'published';
    readonly topic: string | null;
  };
  readonly counts: DossierCounts;
  readonly topics: readonly DossierTopic[];
  readonly stories: readonly DossierStory[];
  readonly actors: readonly Actor[];
  readonly relations: readonly RelationStatement[];
  readonly map: DossierMap | null;
  /** Every article that stands behind a story shown here, in the order in which they became known. */
  readonly articles: readonly DossierArticle[];
  /** Pages that are no articles (front pages, galleries, live blogs, stubs): listed, not told. */
  readonly otherPages: readonly OtherPage[];
  readonly quarantined: readonly Quarantined[];
  /** What the user thinks of outlets, as given; absent without a list. */
  readonly outletList?: readonly OutletRating[];
  /** What changed at addresses that were read more than once, in the order of their articles; absent when nothing did. */
  readonly versions?: readonly VersionStatement[];
  /** What people corrected by then, oldest first; absent when nobody did. */
  readonly corrections?: readonly DossierCorrection[];
}

/** Two texts that one address showed one after the other. Receipts: for each change what stood before, then after. */
export interface VersionStatement extends Statement {
  /** Articles. */
  readonly before: string;
  readonly after: string;
  /** The later text states another time of change; else the edit is silent. */
  readonly announced: boolean;
  readonly changes: readonly VersionChange[];
}

/** A sentence that only one version has, or that both have in other words; positions among the receipts. */
export interface VersionChange {
  readonly kind: 'removed' | 'added' | 'altered';
  readonly before: number | null;
  readonly after: number | null;
}

export interface DossierCorrection {
  readonly id: string;
  readonly kind: CorrectionKind;
  readonly author: string;
  readonly madeAt: string;
  readonly reason: string;
  /** What it says, in one line. */
  readonly says: string;
  /** `waiting`: what it names is not in this pile. */
  readonly state: 'applied' | 'overruled' | 'undone' | 'waiting';
  /** The later correction that overrules it or takes it back. */
  readonly by: string | null;
  /** There when later articles are to follow it. */
  readonly later?: true;
  /** The later articles that follow it, in the order in which they became known; absent when none does. */
  readonly appliesTo?: readonly string[];
}

export interface DossierCounts {
  readonly articles: number;
  readonly outlets: number;
  readonly stories: number;
  readonly quotations: number;
  readonly claims: number;
  readonly figures: number;
  /** Values that cannot all hold; differences explained by scope or rounding are not counted. */
  readonly conflicts: number;
  readonly gaps: number;
  readonly receipts: number;
  readonly otherPages: number;
  readonly quarantined: number;
  /** Articles that were not yet known at the time asked for. */
  readonly leftOut: number;
  /** Findings that are not shown because no receipt of theirs holds. */
  readonly withheld: number;
}

/** The characters in a source that support a statement. */
export interface Receipt {
  readonly article: string;
  /** Digest of the source document's bytes. */
  readonly document: string;
  /** In the article's text. */
  readonly span: Span;
  /** The characters of the span, exactly. */
  readonly quote: string;
  /** Up to 32 characters before and after, for finding the place again in a changed text. */
  readonly prefix: string;
  readonly suffix: string;
  /** Smallest range of bytes in the document that holds all of the quote, or null when it cannot be told. */
  readonly bytes: readonly [start: number, end: number] | null;
  /** Parts that stand letter for letter in the document: `[text start, text end, byte start, byte end]`. */
  readonly exact: readonly (readonly [number, number, number, number])[];
  /** Digest of the article's text. */
  readonly textDigest: string;
}

/** Which rule made a statement, and whether the words say it or the rule inferred it. */
export interface Basis {
  readonly stage: string;
  readonly rule: string;
  /** Version of the stage; null for the part that works across articles. */
  readonly version: number | null;
  readonly stated: boolean;
  readonly confidence: number | null;
}

/** Anything the dossier says. Each statement has at least one receipt. */
export interface Statement {
  /** Made from what it says and where: the same statement has the same id in every run. */
  readonly id: string;
  readonly basis: readonly Basis[];
  readonly receipts: readonly Receipt[];
}

export interface DossierTopic {
  readonly id: string;
  /** Title of the topic's first article. */
  readonly label: string;
  readonly stories: readonly string[];
}

export interface DossierStory {
  readonly id: string;
  readonly topic: string;
  readonly articles: readonly string[];
  /** First and last publication date of its articles, or null. */
  readonly published: readonly [first: string, last: string] | null;
  readonly headline: HeadlineStatement;
  readonly happened: readonly SentenceStatement[];
  readonly where: readonly PlaceStatement[];
  readonly when: readonly TimeStatement[];
  readonly speakers: readonly Speaker[];
  readonly claims: readonly ClaimStatement[];
  /** Numbers that stand in no claim. */
  readonly figures: readonly FigureStatement[];
  readonly conflicts: readonly ConflictStatement[];
  readonly gaps: readonly GapStatement[];
  readonly sources: SourceTree;
  readonly timeline: readonly TimelineStatement[];
  readonly reasons: readonly string[];
}

export interface HeadlineStatement extends Statement {
  readonly text: string;
  readonly article: string;
}

/** A sentence of a source that tells the core of the story. */
export interface SentenceStatement extends Statement {
  readonly text: string;
  readonly article: string;
  readonly role: 'standfirst' | 'lead' | 'event';
  readonly events: readonly string[];
  /** How many articles of the story tell an event of the same kind. */
  readonly carriedBy: number;
}

export interface PlaceStatement extends Statement {
  readonly entity: string;
  readonly name: string;
  readonly place: PlaceFacts | null;
  readonly mentions: number;
}

export interface TimeStatement extends Statement {
  readonly value: string;
  readonly edtf: string | null;
  readonly precision: string;
  readonly stated: boolean;
  /** The words that say it. */
  readonly text: string;
}

/** Somebody and what they are said to have said. */
export interface Speaker {
  readonly entity: string | null;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly anonymous: boolean;
  readonly quotations: readonly QuotationStatement[];
}

/** The words of one speaker, in every article that has them. Receipts: content, then cue and speaker, per wording. */
export interface QuotationStatement extends Statement {
  readonly type: QuotationType;
  readonly medium: 'speech' | 'writing' | 'thought';
  readonly act: SpeechAct;
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: Modality;
  readonly content: readonly string[];
  readonly cue: string | null;
  /** The words that name the speaker here. */
  readonly speaker: string | null;
  readonly addressee: string | null;
  readonly chain: readonly ChainLink[];
  readonly wordings: readonly Wording[];
}

export interface Wording {
  readonly article: string;
  readonly relation: 'first' | 'exact' | 'cut' | 'altered' | 'translated' | 'paraphrased';
  readonly differences: readonly string[];
  /** An earlier article with these very words, when they are not those of the earliest. */
  readonly like?: string;
  readonly content: readonly string[];
  /** Position among the statement's receipts. */
  readonly receipt: number;
}

export type Modality = 'factual' | 'possible' | 'conditional' | 'demanded' | 'future';

export interface DossierAssertion {
  readonly article: string;
  readonly value: SlotValue;
  /** Innermost asserter by name, or null when the outlet itself asserts. */
  readonly asserter: string | null;
  readonly chain: readonly ChainLink[];
  readonly polarity: 'affirmed' | 'negated';
  readonly modality: Modality;
  /** The source's own words that it is unproven, or null. */
  readonly unproven: string | null;
  /** Position among the statement's receipts. */
  readonly receipt: number;
}

/** One question that articles answer, with every answer, who gives it and how many origins stand behind it. */
export interface ClaimStatement extends Statement {
  readonly kind: SlotValue['kind'];
  readonly property: string;
  readonly subject: string;
  readonly scope: readonly string[];
  readonly values: readonly { readonly value: SlotValue; readonly assertions: readonly DossierAssertion[] }[];
  readonly origins: DossierOrigins;
  readonly credibility: {
    /** From the outlet list; F without one. */
    readonly letter: ReliabilityLetter;
    readonly digit: 1 | 2 | 3 | 4 | 5 | 6;
    readonly reasons: readonly string[];
  };
}

export interface DossierOrigins {
  readonly count: number;
  readonly origins: readonly Origin[];
  readonly reasons: readonly string[];
}

export interface FigureStatement extends Statement {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly quantifier: string;
  readonly head: string | null;
  readonly scope: readonly string[];
  /** Who says the number, by the quotation it stands in; null when the outlet itself does. */
  readonly asserter: string | null;
  readonly text: string;
}

export interface ConflictStatement extends Statement {
  readonly cause: ConflictCause;
  readonly reason: string;
  /** Id of the claim it is about, when that is shown. */
  readonly claim: string | null;
  readonly property: string | null;
  readonly subject: string | null;
  readonly sides: readonly { readonly value: SlotValue; readonly assertions: readonly DossierAssertion[] }[];
}

export interface GapStatement extends Statement {
  readonly kind: Gap['kind'];
  readonly reason: string;
}

/** Which article derives from which, and what stands at the roots. */
export interface SourceTree {
  readonly edges: readonly LineageStatement[];
  readonly origins: readonly Origin[];
}

/**
 * `from` derives from `to`, unless the direction is `unknown`. Receipts: the longest shared passages, first in `from`,
 * then in `to`.
 */
export interface LineageStatement extends Statement {
  readonly from: string;
  readonly to: string;
  readonly type: LineageType;
  /** What tells which was first; absent where a person named the edge. */
  readonly direction?: LineageDirection;
  readonly confidence: number;
  readonly reason: string;
  readonly passages: number;
}

export interface TimelineStatement extends Statement {
  readonly time: string;
  readonly edtf: string | null;
  readonly precision: string;
  readonly stated: boolean;
  readonly kind: TimelineEntry['kind'];
  readonly label: string;
}

/** A person, organisation or place that acts or is acted on. Receipts: one for each form of the name, most frequent first. */
export interface Actor extends Statement {
  readonly entity: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly gender: 'female' | 'male' | 'clash' | null;
  readonly place: PlaceFacts | null;
  readonly notes: readonly string[];
  readonly mentions: number;
  readonly articles: readonly string[];
}

export interface RelationStatement extends Statement {
  /** Entities. */
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

/** What an offline map needs: the stretch of the world and the outlines in it, degrees, longitude first. */
export interface DossierMap {
  readonly bounds: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
  readonly land: readonly (readonly number[])[];
  readonly borders: readonly (readonly number[])[];
  readonly points: readonly {
    readonly entity: string;
    readonly name: string;
    readonly longitude: number;
    readonly latitude: number;
    readonly mentions: number;
    readonly stories: readonly string[];
  }[];
}

export interface DossierArticle {
  readonly id: string;
  readonly document: string;
  readonly url: string | null;
  readonly outlet: string | null;
  /** Letter of its outlet by the outlet list; F without one. */
  readonly reliability: ReliabilityLetter;
  readonly title: string | null;
  readonly kind: ArticleKind;
  /** An entry of a live blog: the page's id and the entry's time. */
  readonly entry?: EntryOf;
  readonly language: string;
  readonly story: string | null;
  readonly authors: readonly string[];
  readonly published: DateVerdict | null;
  readonly modified: DateVerdict | null;
  readonly credits: readonly Pick<Credit, 'kind' | 'name' | 'scope' | 'span'>[];
  readonly text: string;
  readonly textDigest: string;
  /** What cleaning took away, counted by reason. */
  readonly removals: readonly { readonly step: string; readonly reason: string; readonly count: number }[];
  readonly blocks: readonly { readonly span: Span; readonly kind: Block['kind'] | 'caption' }[];
}

export interface OtherPage {
  readonly id: string;
  readonly document: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly kind: ArticleKind;
  readonly published: string | null;
}

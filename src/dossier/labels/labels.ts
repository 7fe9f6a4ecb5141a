import type { ArticleKind } from '../../model/article.ts';
import type { DossierCorrection, VersionChange } from '../../model/dossier.ts';
import type { ReliabilityLetter } from '../../model/outlet-rating.ts';
import type { QuotationType, SpeechAct } from '../../model/quotation.ts';
import type { ConflictCause, Gap, LineageType, Origin, TimelineEntry } from '../../model/story.ts';

/** Every word a rendered dossier says by itself; the rest stands in sources. One table per language of the reader. */
export interface Labels {
  /** BCP 47 tag of the labels. */
  readonly language: string;
  readonly title: string;
  readonly months: readonly string[];
  /** By the TIMEX3 code of the part of day. */
  readonly partsOfDay: Readonly<Record<string, string>>;
  readonly overview: string;
  readonly contents: string;
  readonly stories: string;
  readonly story: string;
  readonly articles: string;
  readonly article: string;
  readonly outlets: string;
  readonly quotations: string;
  readonly claims: string;
  readonly figures: string;
  readonly conflicts: string;
  readonly gaps: string;
  readonly receipts: string;
  readonly origins: string;
  readonly why: string;
  readonly happened: string;
  readonly where: string;
  readonly when: string;
  readonly saidBy: string;
  readonly numberLedger: string;
  readonly conflictLedger: string;
  readonly otherClaims: string;
  readonly moreFigures: string;
  readonly differences: string;
  readonly sourceTree: string;
  readonly timeline: string;
  readonly map: string;
  readonly actors: string;
  readonly relations: string;
  /** Heads who names whom in their words. */
  readonly speakers: string;
  readonly sources: string;
  readonly otherPages: string;
  /** Before the title of the page an entry stands on. */
  readonly entryOf: string;
  readonly quarantined: string;
  readonly changedSince: string;
  readonly laterVersion: string;
  readonly announcedEdit: string;
  readonly silentEdit: string;
  readonly versionChanges: Readonly<Record<VersionChange['kind'], string>>;
  readonly corrections: string;
  readonly correctionStates: Readonly<Record<DossierCorrection['state'], string>>;
  readonly about: string;
  readonly value: string;
  readonly inTheSource: string;
  readonly assertedBy: string;
  readonly credibility: string;
  readonly credibilityNote: string;
  readonly aliases: string;
  readonly roles: string;
  readonly published: string;
  readonly modified: string;
  readonly undated: string;
  readonly stated: string;
  readonly inferred: string;
  readonly unknownSpeaker: string;
  readonly anonymousSpeaker: string;
  readonly outletItself: string;
  readonly unproven: string;
  readonly negated: string;
  readonly to: string;
  readonly via: string;
  readonly removed: string;
  readonly original: string;
  readonly close: string;
  readonly skip: string;
  readonly theme: string;
  readonly evidence: string;
  readonly readerHint: string;
  readonly none: string;
  readonly asOf: string;
  readonly topic: string;
  /** Before the number of stories of one topic. */
  readonly topicOf: string;
  /** What happened long before the first article. */
  readonly earlier: string;
  /** Before the title of a live blog whose entries are listed together. */
  readonly entriesOf: string;
  readonly leftOut: string;
  readonly madeBy: string;
  readonly noNetwork: string;
  readonly more: string;
  /** Behind a number of claims that only one article makes, undisputed. */
  readonly toldOnce: string;
  readonly mapNote: string;
  readonly credits: string;
  readonly dateEvidence: string;
  readonly dateRoles: Readonly<Record<'published' | 'modified' | 'other', string>>;
  readonly verify: string;
  readonly explain: string;
  readonly explainHint: string;
  readonly digest: string;
  readonly causes: Readonly<Record<ConflictCause, string>>;
  readonly gapKinds: Readonly<Record<Gap['kind'], string>>;
  readonly lineage: Readonly<Record<LineageType, string>>;
  /** Said of two texts of which the one is made from the other when nothing tells which. */
  readonly lineageOrderOpen: string;
  readonly originKinds: Readonly<Record<Origin['kind'], string>>;
  readonly quotationTypes: Readonly<Record<QuotationType, string>>;
  readonly acts: Readonly<Record<SpeechAct, string>>;
  readonly relationsOf: Readonly<Record<'first' | 'exact' | 'cut' | 'altered' | 'translated' | 'paraphrased', string>>;
  /** Before the article whose changed words another one has. */
  readonly asIn: string;
  readonly timelineKinds: Readonly<Record<TimelineEntry['kind'], string>>;
  readonly modalities: Readonly<Record<'factual' | 'possible' | 'conditional' | 'demanded' | 'future', string>>;
  /** Relations between actors; a type that is missing is shown by its own name. */
  readonly relationTypes: Readonly<Record<string, string>>;
  readonly pageKinds: Readonly<Record<ArticleKind, string>>;
  readonly quantifiers: Readonly<Record<string, string>>;
  /** Behind a lower bound without an upper one: "2000 or more". */
  readonly orMore: string;
  readonly units: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  /** What the letters of the Admiralty code say of a source. */
  readonly letters: Readonly<Record<ReliabilityLetter, string>>;
  /** Heads the counts of each story. */
  readonly byStory: string;
  readonly reliability: string;
  readonly outletList: string;
  readonly ratings: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, string>>;
  /** Singular and plural after a number. */
  readonly counted: Readonly<
    Record<'article' | 'origin' | 'root' | 'conflict' | 'gap' | 'quotation' | 'story', readonly [string, string]>
  >;
}

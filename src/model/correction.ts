import type { Span } from './span.ts';
import type { LineageType } from './story.ts';

/** A document by the digest of its bytes: the name that stays when articles are analysed anew. */
export interface DocumentRef {
  readonly document: string;
}

/** Words in an article. The quote finds them again when a new analysis has moved the span. */
export interface WordsRef extends DocumentRef {
  readonly span: Span;
  readonly quote: string;
}

/** An assertion of a claim by its words; `property` tells apart what one sentence claims, null takes the first. */
export interface ClaimRef extends WordsRef {
  readonly property: string | null;
}

/** What each kind of correction says. `sameX` and `notSameX` of the same two things contradict each other: the latest holds. */
export interface CorrectionBodies {
  readonly sameEntity: { readonly a: WordsRef; readonly b: WordsRef };
  readonly notSameEntity: { readonly a: WordsRef; readonly b: WordsRef };
  readonly sameStory: { readonly a: DocumentRef; readonly b: DocumentRef };
  readonly notSameStory: { readonly a: DocumentRef; readonly b: DocumentRef };
  readonly sameClaim: { readonly a: ClaimRef; readonly b: ClaimRef };
  readonly notSameClaim: { readonly a: ClaimRef; readonly b: ClaimRef };
  /** Who said the quoted words; null: nobody knows. */
  readonly speaker: { readonly quotation: WordsRef; readonly name: string | null };
  /** Date of publication as ISO 8601 without zone, as far as it is known. */
  readonly published: { readonly article: DocumentRef; readonly value: string };
  /** How `from` derives from `to`; null: it does not. */
  readonly lineage: { readonly from: DocumentRef; readonly to: DocumentRef; readonly type: LineageType | null };
  readonly notAnArticle: { readonly article: DocumentRef };
  /** Takes back the correction that `undoes` names. */
  readonly undo: Readonly<Record<string, never>>;
}

export type CorrectionKind = keyof CorrectionBodies;

/** Kinds that later articles may follow: what they say can be told of another article without guessing. */
export const kindsThatFollow = [
  'sameEntity',
  'notSameEntity',
  'speaker',
  'notAnArticle',
] as const satisfies readonly CorrectionKind[];

export type KindThatFollows = (typeof kindsThatFollow)[number];

/** A person's fix of one kind, appended and attributed, never applied in place. */
export interface CorrectionOf<Kind extends CorrectionKind> {
  readonly id: string;
  readonly kind: Kind;
  readonly author: string;
  /** ISO 8601 instant in UTC. */
  readonly madeAt: string;
  readonly reason: string;
  readonly about: CorrectionBodies[Kind];
  /** Identifier of the correction that this one takes back. */
  readonly undoes: string | null;
  /** It also holds for later articles that say the same; only for `kindsThatFollow`. */
  readonly later?: true;
}

export type Correction = { readonly [Kind in CorrectionKind]: CorrectionOf<Kind> }[CorrectionKind];

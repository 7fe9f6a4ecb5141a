import type { EntityType } from '../../model/entity.ts';

/** A name found over tokens `[first, end)`, before it is joined to an entity. */
export interface NameSpan {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType;
  readonly form: 'name' | 'demonym';
  readonly nested: boolean;
  readonly rule: string;
  readonly confidence: number;
  /** First part of a compound that names something ("EU" in "EU-Gipfel"). */
  readonly head?: string;
}

/**
 * A name over tokens. All names are made by this function: engines compile code for objects of one shape only once, and a
 * copy with changes (`{ ...span, end }`) is of another shape for every place that makes one.
 */
export function nameSpan(
  first: number,
  end: number,
  type: EntityType,
  rule: string,
  confidence: number,
  form: NameSpan['form'] = 'name',
  nested = false,
  head: string | undefined = undefined,
): NameSpan {
  return { first, end, type, form, nested, rule, confidence, head };
}

/** The name over other tokens. */
export function withTokens(span: NameSpan, first: number, end: number): NameSpan {
  return nameSpan(first, end, span.type, span.rule, span.confidence, span.form, span.nested, span.head);
}

/** The name as one of another type, as sure as before or as told. */
export function withType(span: NameSpan, type: EntityType, confidence: number = span.confidence): NameSpan {
  return nameSpan(span.first, span.end, type, span.rule, confidence, span.form, span.nested, span.head);
}

/** The name that the first part of a compound is, of the same type or another. */
export function withHead(span: NameSpan, head: string, type: EntityType = span.type): NameSpan {
  return nameSpan(span.first, span.end, type, span.rule, span.confidence, span.form, span.nested, head);
}

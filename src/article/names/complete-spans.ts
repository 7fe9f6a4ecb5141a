import type { Token } from '../../model/layers.ts';
import { type NameSpan, nameSpan, withTokens } from './name-span.ts';
import type { Evidence } from './token-evidence.ts';

/**
 * Gives found names what belongs to them: the full stop of a surname's initial ("Anna M."), and short forms in
 * brackets behind an organisation ("Musterbund (MB)").
 */
export function completeSpans(
  spans: readonly NameSpan[],
  evidence: Evidence,
  tokens: readonly Token[],
  end: number,
): NameSpan[] {
  const complete: NameSpan[] = [];
  spans.forEach((span, index) => {
    if (span.nested) {
      complete.push(span);
      return;
    }
    const next = spans.slice(index + 1).find((other) => !other.nested)?.first ?? end;
    const whole = withInitial(span, evidence, tokens, next);
    complete.push(whole);
    const short = shortForm(whole, evidence, next);
    if (short) complete.push(short);
  });
  return complete;
}

/** "Anna M.": the full stop right behind an initial is part of the name. */
function withInitial(span: NameSpan, evidence: Evidence, tokens: readonly Token[], next: number): NameSpan {
  const { first, end } = span;
  if (span.type !== 'person' || end - first < 2 || end >= next) return span;
  if (evidence.words[end] !== '.' || !/^\p{Lu}$/u.test(evidence.words[end - 1]!)) return span;
  return tokens[end]!.span[0] === tokens[end - 1]!.span[1] ? withTokens(span, first, end + 1) : span;
}

/** Capitals in brackets right behind the name of an organisation. */
function shortForm(span: NameSpan, evidence: Evidence, next: number): NameSpan | null {
  const at = span.end + 1;
  if (span.type !== 'organisation' || span.form !== 'name' || at + 1 >= next) return null;
  if (evidence.words[at - 1] !== '(' || evidence.words[at + 1] !== ')') return null;
  if (!/^(?=.{0,8}\p{Lu}.{0,8}\p{Lu})\p{L}[\p{L}\d-]{1,7}$/u.test(evidence.words[at]!)) return null;
  return nameSpan(at, at + 1, 'organisation', 'names.shortForm', 0.8, 'name', false, span.head);
}

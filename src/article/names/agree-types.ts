import type { NameData } from '../../languages/parts/names.ts';
import { type NameSpan, withType } from './name-span.ts';
import {
  ALL_CAPS,
  CAPITAL,
  COMMON,
  COMPOUND,
  type Evidence,
  FIRST_NAME,
  LEGAL_FORM,
  NOUN,
  ORG_ENDING,
  ORG_WORD,
  PLACE_ENDING,
  PLACE_WORD,
  ROLE,
  SURNAME,
} from './token-evidence.ts';

/**
 * A name of two or three strange words that nothing makes an organisation or a place is a person where it speaks
 * ("NAME NAME sagte") or stands beside a person ("zwischen PERSON und NAME NAME").
 */
export function agreeTypes(
  spans: readonly NameSpan[],
  evidence: Evidence,
  first: number,
  end: number,
  names: NameData,
): NameSpan[] {
  const says = (at: number) => at >= first && at < end && names.sayingForms.has(evidence.lower[at]!);
  const rowed = inRows(spans, evidence, names);
  return rowed.map((span, index) => {
    if (span.type !== 'organisation' && span.type !== 'place') return span;
    if (!isStrange(span, evidence)) return span;
    const noun = span.first > first && (evidence.flags[span.first - 1]! & (NOUN | ROLE | COMPOUND)) !== 0;
    const before = rowed[index - 1];
    const after = rowed[index + 1];
    const beside =
      (before?.type === 'person' && linked(before, span, evidence, names)) ||
      (after?.type === 'person' && linked(span, after, evidence, names));
    return beside || says(span.end) || says(span.first - 1) || (noun && says(span.first - 2))
      ? withType(span, 'person', 0.7)
      : span;
  });
}

function linked(left: NameSpan, right: NameSpan, evidence: Evidence, names: NameData): boolean {
  const link = evidence.lower[left.end]!;
  return right.first === left.end + 1 && link !== ',' && names.listLinks.has(link);
}

function isStrange(span: NameSpan, evidence: Evidence): boolean {
  if (span.end - span.first < 2 || span.end - span.first > 3) return false;
  for (let at = span.first; at < span.end; at++) {
    const flags = evidence.flags[at]!;
    if (!(flags & CAPITAL) || evidence.known[at] || (evidence.places[at]! & 7) >= 3) return false;
    if (flags & (ALL_CAPS | ORG_WORD | ORG_ENDING | LEGAL_FORM | PLACE_WORD | PLACE_ENDING)) return false;
    if (at < span.end - 1 && flags & (NOUN | COMMON | COMPOUND)) return false;
  }
  return true;
}

/** "NAME, NAME und NAME": what stands in a row with as many listed towns as strange words is a place too. */
function inRows(spans: readonly NameSpan[], evidence: Evidence, names: NameData): NameSpan[] {
  const agreed = [...spans];
  for (let from = 0; from < spans.length; ) {
    let to = from + 1;
    while (to < spans.length && isNext(spans[to - 1]!, spans[to]!, evidence, names)) to++;
    const row = spans.slice(from, to);
    const towns = row.filter(({ first }) => isTown(first, evidence)).length;
    if (row.length > 2 && towns * 2 >= row.length)
      for (let at = from; at < to; at++)
        if (mayBePlace(spans[at]!, evidence)) agreed[at] = withType(spans[at]!, 'place');
    from = to;
  }
  return agreed;
}

function isNext(left: NameSpan, right: NameSpan, evidence: Evidence, names: NameData): boolean {
  return right.first === left.end + 1 && names.listLinks.has(evidence.lower[left.end]!);
}

function isTown(at: number, evidence: Evidence): boolean {
  return (evidence.places[at]! & 7) > 0 && !(evidence.flags[at]! & (FIRST_NAME | SURNAME));
}

/** A lone word that no list of names or organisations has. */
function mayBePlace({ first, end }: NameSpan, evidence: Evidence): boolean {
  const flags = evidence.flags[first]!;
  return end - first === 1 && !evidence.known[first] && !(flags & (ALL_CAPS | ORG_WORD | FIRST_NAME | SURNAME));
}

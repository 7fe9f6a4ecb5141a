import type { NameData } from '../../languages/parts/names.ts';
import type { Gazetteer } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { bodySpans } from './body-spans.ts';
import { completeSpans } from './complete-spans.ts';
import { compoundSpans } from './compound-spans.ts';
import { foreignTitles } from './foreign-titles.ts';
import { listSpans } from './list-spans.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import { properNounSpans } from './proper-noun-spans.ts';
import { quotedTitles } from './quoted-titles.ts';
import { repairSpans } from './repair-spans.ts';
import { DEMONYM, type Evidence, FIRST_NAME, ORG_WORD, PLACE_WORD } from './token-evidence.ts';

/** Mends the finder's spans, adds what the lists know beside them, and settles overlaps. */
export function refineSpans(
  found: readonly NameSpan[],
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
  names: NameData,
  gazetteer: Gazetteer | null,
): NameSpan[] {
  const repaired = repairSpans(found, evidence, tokens, first, end, names);
  const listed = listSpans(evidence, first, end, names, gazetteer, tokens).filter(
    (span) => span.rule !== 'names.firstName' || !isAgainst(span, repaired),
  );
  const settled = completeSpans(
    settle([
      ...repaired,
      ...listed,
      ...compoundSpans(evidence, first, end, names, gazetteer),
      ...bodySpans(evidence, first, end, names),
      ...quotedTitles(evidence, first, end, names),
      ...foreignTitles(evidence, tokens, first, end, names),
    ]),
    evidence,
    tokens,
    end,
  );
  const rest = properNounSpans(settled, evidence, tokens, first, end, names);
  return withPlacesInside(rest.length === 0 ? settled : settle([...settled, ...rest]), evidence, names);
}

/** A country or well-known town in the name of a body is a nested place: "Bank of America", "Universität Greifswald". */
function withPlacesInside(spans: NameSpan[], evidence: Evidence, names: NameData): NameSpan[] {
  if (!spans.some(isLongBody)) return spans;
  const nested = new Set(spans.filter((span) => span.nested).map(({ first }) => first));
  return spans.flatMap((span) => {
    if (!isLongBody(span)) return [span];
    const inside: NameSpan[] = [];
    for (let at = span.first + 1; at < span.end; at++) {
      const weight = evidence.places[at]! & 7;
      const least = names.seatedBodies?.has(evidence.lower[at - 1]!) ? 2 : 3;
      if (evidence.places[at]! > 8 || weight < least || nested.has(at)) continue;
      if (weight < 5 && evidence.flags[at]! & (DEMONYM | FIRST_NAME | ORG_WORD | PLACE_WORD)) continue;
      let end = at + 1;
      while (end < span.end && evidence.places[end]! > 8) end++;
      inside.push(nameSpan(at, end, 'place', 'names.placeInName', 0.7, 'name', true));
    }
    return [span, ...inside];
  });
}

function isLongBody(span: NameSpan): boolean {
  return !span.nested && span.type === 'organisation' && span.end - span.first >= 2;
}

/** True when the finder sees more than one name, or part of a longer one, in what first name and surname seem to be. */
function isAgainst(span: NameSpan, found: readonly NameSpan[]): boolean {
  const inside = found.filter((one) => one.first < span.end && span.first < one.end);
  return inside.length > 1 || inside.some((one) => one.first < span.first || one.end > span.end);
}

/** Longest first; among equal ones the surer. Overlapping ones are dropped, contained ones become nested, but not in a person. */
function settle(candidates: readonly NameSpan[]): NameSpan[] {
  if (candidates.length < 2) return candidates.map((span) => placed(span, false));
  const ordered = [...candidates].sort(
    (a, b) => b.end - b.first - (a.end - a.first) || b.confidence - a.confidence || a.first - b.first,
  );
  const kept: NameSpan[] = [];
  const owners = new Map<number, NameSpan>();
  for (const span of ordered) {
    const owner = owners.get(span.first);
    let free = true;
    let inside = owner !== undefined && span.end <= owner.end && span.end - span.first < owner.end - owner.first;
    for (let at = span.first; at < span.end; at++) {
      if (owners.has(at)) free = false;
      if (owners.get(at) !== owner) inside = false;
    }
    if (free) for (let at = span.first; at < span.end; at++) owners.set(at, span);
    if (free || (inside && owner!.type !== span.type && owner!.type !== 'person')) kept.push(placed(span, !free));
  }
  return kept.sort((a, b) => a.first - b.first || b.end - a.end);
}

/** The span with its place among the others. */
function placed(span: NameSpan, nested: boolean): NameSpan {
  if (span.nested === nested) return span;
  return nameSpan(span.first, span.end, span.type, span.rule, span.confidence, span.form, nested, span.head);
}

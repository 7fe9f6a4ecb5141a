import type { NameData } from '../../languages/parts/names.ts';
import type { Token } from '../../model/layers.ts';
import { type NameSpan, withTokens, withType } from './name-span.ts';
import {
  ACADEMIC,
  ALL_CAPS,
  CAPITAL,
  COMMON,
  COMPOUND,
  DEMONYM,
  type Evidence,
  FIRST_NAME,
  FUNCTION,
  LETTERS,
  NOUN,
  ORG_ENDING,
  ORG_WORD,
  PARTICLE,
  PLACE_ENDING,
  PLACE_WORD,
  PLAIN_TAIL,
  PROPER,
  SURNAME,
} from './token-evidence.ts';

/** Cuts what the trained finder took in beside a name: titles, what a genitive owns, heads before a place, clauses. */
export function mendBorders(
  span: NameSpan,
  evidence: Evidence,
  tokens: readonly Token[],
  names: NameData,
): NameSpan | null {
  const bare = afterTitle(span, evidence);
  if (bare === null || !names.nounsCapitalised || bare.end - bare.first === 1) return bare;
  return cutOwner(afterHead(cutClause(bare, evidence, names), evidence, tokens, names), evidence, tokens, names);
}

/** "Dr . Vorname Nachname": the title and its full stop stand before the name. */
function afterTitle(span: NameSpan, evidence: Evidence): NameSpan | null {
  if (span.type === 'organisation') return span;
  let { first } = span;
  while (
    first < span.end &&
    (evidence.flags[first]! & ACADEMIC || (first > span.first && evidence.words[first] === '.'))
  )
    first++;
  return first === span.end ? null : first === span.first ? span : withTokens(span, first, span.end);
}

/** A person's name ends at a small word that is no link inside names ("NAME zu", "NAME den Plan"). */
function cutClause(span: NameSpan, evidence: Evidence, names: NameData): NameSpan {
  if (span.type !== 'person') return span;
  for (let at = span.first + 1; at < span.end; at++) {
    const flags = evidence.flags[at]!;
    if (!(flags & LETTERS) || flags & CAPITAL) continue;
    const inner = evidence.flags[at - 1]! & PARTICLE && !(evidence.flags[at - 1]! & CAPITAL);
    if (flags & FUNCTION && !(flags & PARTICLE && (inner || startsNoble(evidence, at, span.end, names)))) {
      return withTokens(span, span.first, at);
    }
  }
  return span;
}

/** "von", "de", "zu" right before a capital: a link of noble names, unless a plain noun follows ("von Bar-Besuchen"). */
function startsNoble(
  evidence: Evidence,
  at: number,
  end: number,
  { nobleLinks, joinedNobleLinks, listLinks }: NameData,
) {
  const next = at + 1 < end ? evidence.flags[at + 1]! : 0;
  if (nobleLinks?.has(evidence.lower[at]!)) return !(next & PLAIN_TAIL);
  return (
    joinedNobleLinks?.has(evidence.lower[at]!) === true &&
    !(next & (NOUN | COMMON | COMPOUND)) &&
    next !== 0 &&
    !(next & ORG_WORD) &&
    listLinks.has(evidence.lower[at - 1]!)
  );
}

/** "Republik NAME", "Kantons NAME", "Berg NAME": what kind of place it is stands before its name. */
function afterHead(span: NameSpan, evidence: Evidence, tokens: readonly Token[], names: NameData): NameSpan {
  if (span.type === 'person') return span;
  const head = evidence.lower[span.first]!;
  const listed =
    names.placeHeads.has(head) ||
    names.genitiveEndings.some(
      (ending) => head.endsWith(ending) && names.placeHeads.has(head.slice(0, -ending.length)),
    );
  if (!listed) return isNounBefore(span, evidence, tokens) ? withTokens(span, span.first + 1, span.end) : span;
  if (span.type === 'organisation' && !(evidence.places[span.first + 1]! & 7)) return span;
  return withTokens(withType(span, 'place'), span.first + 1, span.end);
}

/** "Label NAME", "Ortsgruppe NAME": a plain noun before one word that is none. */
function isNounBefore(span: NameSpan, evidence: Evidence, tokens: readonly Token[]): boolean {
  const head = evidence.flags[span.first]!;
  if (span.end - span.first !== 2 || tokens[span.first]!.pos !== 'NOUN' || !(head & (NOUN | COMPOUND))) return false;
  if (head & (ORG_WORD | ORG_ENDING | PLACE_WORD | PLACE_ENDING | FIRST_NAME | SURNAME | ALL_CAPS | PROPER))
    return false;
  const next = evidence.flags[span.first + 1]!;
  return (next & CAPITAL) !== 0 && (next & (NOUN | COMMON | COMPOUND)) === 0;
}

/** "NAMEs Rücktritt", "Berliner Fachleute": the noun is what the name owns or where it is, no part of it. */
function cutOwner(span: NameSpan, evidence: Evidence, tokens: readonly Token[], names: NameData): NameSpan {
  for (let at = span.first; at + 1 < span.end; at++) {
    const next = evidence.flags[at + 1]!;
    if (
      !(next & (NOUN | COMPOUND | PLAIN_TAIL)) ||
      next & (FIRST_NAME | SURNAME | DEMONYM) ||
      (tokens[at + 1]!.pos === 'PROPN' && !(next & COMPOUND && isOwner(evidence, at)))
    )
      continue;
    if (next & (ORG_WORD | ORG_ENDING | PLACE_WORD | PLACE_ENDING)) continue;
    const place = evidence.places[at]! & 7;
    if (isOwner(evidence, at))
      return withTokens(at > span.first ? span : withType(span, ownerType(span, place)), span.first, at + 1);
    const ending = names.townAdjectiveEnding;
    const adjective =
      at === span.first &&
      ending !== null &&
      evidence.lower[at]!.endsWith(ending) &&
      span.type !== 'person' &&
      !(evidence.flags[at]! & (NOUN | COMMON));
    if (adjective || (at === span.first && evidence.flags[at]! & DEMONYM && span.type !== 'person'))
      return withTokens(withType(span, 'place'), span.first, at + 1);
  }
  return span;
}

/** What the owner at the start of a name is, by the weight of the place that is called so. */
function ownerType({ type }: NameSpan, place: number): NameSpan['type'] {
  if (place >= 2) return 'place';
  return type !== 'organisation' && place > 0 ? type : 'person';
}

/** A genitive that is no word of the language. */
function isOwner(evidence: Evidence, at: number): boolean {
  const word = evidence.lower[at]!;
  if (!word.endsWith('s') || word.length < 4 || word.endsWith('ss')) return false;
  return (evidence.flags[at]! & (NOUN | COMMON | COMPOUND | FUNCTION)) === 0;
}

import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Assertion, SlotValue, Story } from '../../model/story.ts';
import type { PileIndex } from './pile-index.ts';
import type { SlotDraft } from './slot-draft.ts';

/** One draft for each number that an article asserts. */
export function quantityDrafts(article: Article, story: Story, index: PileIndex): SlotDraft[] {
  return article.layers.claims.flatMap((claim) => {
    const draft = claim.kind === 'quantity' ? draftOf(article, claim, story, index) : null;
    return draft ? [draft] : [];
  });
}

function draftOf(article: Article, claim: Claim, story: Story, index: PileIndex): SlotDraft | null {
  const quantity = claim.quantity === null ? undefined : article.layers.quantities[claim.quantity];
  if (!quantity || claim.modality === 'conditional') return null;
  const { value, low, high, quantifier } = quantity;
  // "A magnitude of 6.1", "6.1-magnitude": one scale, with and without its name.
  const unit = claim.property === 'magnitude' ? null : quantity.unit;
  // "Ein Fünftel der Infizierten" is a share without its unit, no count.
  if (unit === null && value !== null && value > 0 && value < 1) return null;
  const slotValue: SlotValue = { kind: 'quantity', value, low, high, unit, quantifier };
  const noun = claim.subject.noun ?? (unit ? `=${value}` : null);
  if (noun === null) return null;
  const groups = claim.scope.flatMap((scope) =>
    scope.kind === 'group' ? (index.entityOf(article.id, scope.entity) ?? []) : [],
  );
  return {
    article,
    claim,
    story: story.id,
    topic: story.topic,
    property: claim.property,
    subject: noun,
    subjectName: noun.startsWith('=') ? (unit ?? noun) : noun,
    place: claim.place ? index.placeOf(article.id, claim.place.entity, article.text.slice(...claim.place.span)) : null,
    whole: claim.scope.some((scope) => scope.kind === 'part' && wholes.has(scope.value ?? '')),
    part: quantity.provenance.rule.endsWith('.part') && claim.place === null,
    aspect: aspectOf(claim),
    groups: [...new Set(groups)].sort(),
    standing: standingOf(claim),
    unit,
    value: slotValue,
    assertion: assertionOf(article, claim, slotValue, index),
  };
}

const wholes: ReadonlySet<string> = new Set(['whole', 'everywhere']);
const aspects: ReadonlySet<string> = new Set(['increment', 'difference', 'rate', 'limit', 'earlier']);

function aspectOf(claim: Claim): string | null {
  return claim.scope.find(({ kind, value }) => kind === 'part' && value !== null && aspects.has(value))?.value ?? null;
}

/** Who "reckons with" a damage or a cost estimates what is, and jobs that are to go are counted when it is announced. */
const estimated: ReadonlySet<string> = new Set(['damage', 'cost', 'laidOff']);

function standingOf(claim: Claim): SlotDraft['standing'] {
  if (claim.modality === 'demanded') return 'demanded';
  return claim.modality === 'future' && !estimated.has(claim.property) ? 'forecast' : 'asserted';
}

/** The assertion that a claim makes, with the pile's entity for its innermost asserter. */
export function assertionOf(article: Article, claim: Claim, value: SlotValue, index: PileIndex): Assertion {
  const innermost = claim.chain.at(-1);
  const outside = innermost !== undefined && innermost.kind !== 'outlet';
  const quantity = claim.quantity === null ? undefined : article.layers.quantities[claim.quantity];
  return {
    article: article.id,
    claim: claim.id,
    span: quantity ? fullSpan(quantity.span, quantity.scope[0], article.text) : claim.span,
    value,
    chain: claim.chain,
    polarity: claim.polarity,
    modality: claim.modality,
    unproven: claim.unproven,
    asserter: outside ? index.entityOf(article.id, innermost.entity) : null,
  };
}

/** The number with its noun when the noun follows closely. */
function fullSpan(
  span: readonly [number, number],
  noun: readonly [number, number] | undefined,
  text: string,
): readonly [number, number] {
  if (!noun || noun[0] < span[0] || noun[0] - span[1] > 3) return span;
  return text.slice(span[1], noun[0]).includes('\n') ? span : [span[0], Math.max(span[1], noun[1])];
}

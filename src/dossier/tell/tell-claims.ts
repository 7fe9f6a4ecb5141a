import type {
  ClaimStatement,
  ConflictStatement,
  DossierAssertion,
  GapStatement,
  Receipt,
} from '../../model/dossier.ts';
import type { Assertion, ClaimSlot, SlotValue, Story } from '../../model/story.ts';
import { citeAll } from '../cite/cite-span.ts';
import { basisOf, inferredBasis, placeKeys, type Telling } from './telling.ts';

/** Every claim of a story with all answers given, each with its asserter and its receipt. */
export function tellClaims(story: Story, telling: Telling): ReadonlyMap<string, ClaimStatement> {
  const claims = new Map<string, ClaimStatement>();
  for (const slot of telling.picture.slots) {
    if (slot.story !== story.id) continue;
    const { told, receipts } = tellAssertions(slot.assertions, telling);
    if (told.length === 0) {
      telling.withhold();
      continue;
    }
    claims.set(slot.id, {
      id: telling.newId('c', slot.property, slot.subject, ...slot.scope, ...placeKeys(receipts)),
      kind: slot.assertions[0]!.value.kind,
      property: slot.property,
      subject: slot.subjectName,
      scope: slot.scope,
      values: groupByValue(told),
      origins: { count: slot.origins.count, origins: slot.origins.origins, reasons: slot.origins.reasons },
      credibility: rate(slot, telling),
      basis: [inferredBasis('slots', 'same-question'), ...claimBasis(slot.assertions, telling)],
      receipts,
    });
  }
  return claims;
}

/** Both signs of the Admiralty code: the letter from the user's outlet list, the digit as proposed. */
function rate({ origins, credibility }: ClaimSlot, telling: Telling): ClaimStatement['credibility'] {
  const { letter, reason } = telling.ratings.ofOrigins(origins);
  return { letter, digit: credibility.digit, reasons: [...(reason === null ? [] : [reason]), ...credibility.reasons] };
}

/** Claims whose answers differ. */
export function tellConflicts(
  story: Story,
  claims: ReadonlyMap<string, ClaimStatement>,
  telling: Telling,
): readonly ConflictStatement[] {
  return telling.picture.conflicts.flatMap((conflict) => {
    if (conflict.story !== story.id) return [];
    const receipts: Receipt[] = [];
    const sides = conflict.sides.flatMap((side) => {
      const { told } = tellAssertions(side.assertions, telling, receipts);
      return told.length > 0 ? [{ value: side.value, assertions: told }] : [];
    });
    if (sides.length < 2) {
      telling.withhold();
      return [];
    }
    const slot = telling.picture.slots.find(({ id }) => id === conflict.slot);
    return [
      {
        id: telling.newId('x', conflict.cause, ...placeKeys(receipts)),
        cause: conflict.cause,
        reason: conflict.reason,
        claim: claims.get(conflict.slot)?.id ?? null,
        property: slot?.property ?? conflict.property ?? null,
        subject: slot?.subjectName ?? null,
        sides,
        basis: [inferredBasis('conflicts', conflict.cause)],
        receipts,
      },
    ];
  });
}

/** What nobody has confirmed. */
export function tellGaps(story: Story, telling: Telling): readonly GapStatement[] {
  return telling.picture.gaps.flatMap((gap) => {
    if (gap.story !== story.id) return [];
    const receipts = citeAll(telling.cite, gap.places);
    if (receipts.length === 0) {
      telling.withhold();
      return [];
    }
    const id = telling.newId('g', gap.kind, gap.reason, ...placeKeys(receipts));
    return [{ id, kind: gap.kind, reason: gap.reason, basis: [inferredBasis('gaps', gap.kind)], receipts }];
  });
}

/** Assertions whose receipt holds; the receipts are added to the list given. */
function tellAssertions(
  assertions: readonly Assertion[],
  telling: Telling,
  receipts: Receipt[] = [],
): { told: readonly DossierAssertion[]; receipts: readonly Receipt[] } {
  const told = assertions.flatMap((assertion): DossierAssertion[] => {
    const receipt = telling.cite(assertion.article, assertion.span);
    if (!receipt) return [];
    const { article, value, chain, polarity, modality } = assertion;
    const unproven = assertion.unproven ? telling.cite(article, assertion.unproven) : null;
    receipts.push(receipt);
    return [
      {
        article,
        value,
        asserter: asserterName(assertion, telling),
        chain,
        polarity,
        modality,
        unproven: unproven?.quote ?? null,
        receipt: receipts.length - 1,
      },
    ];
  });
  return { told, receipts };
}

function asserterName({ asserter, chain }: Assertion, telling: Telling): string | null {
  if (asserter !== null) {
    const entity = telling.entities.get(asserter);
    if (entity) return entity.name;
  }
  const innermost = chain.at(-1);
  return innermost && innermost.kind !== 'outlet' && innermost.name !== '' ? innermost.name : null;
}

function groupByValue(assertions: readonly DossierAssertion[]): ClaimStatement['values'] {
  const groups = new Map<string, { value: SlotValue; assertions: DossierAssertion[] }>();
  for (const assertion of assertions) {
    const key = JSON.stringify(assertion.value);
    const group = groups.get(key) ?? { value: assertion.value, assertions: [] };
    group.assertions.push(assertion);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The rules that found the claims in the articles, each once. */
function claimBasis(assertions: readonly Assertion[], telling: Telling) {
  const rules = new Map<string, ReturnType<typeof basisOf>>();
  for (const { article, claim } of assertions) {
    const found = telling.articles.get(article)?.layers.claims.find(({ id }) => id === claim);
    if (found) rules.set(`${found.provenance.stage} ${found.provenance.rule}`, basisOf(found.provenance));
  }
  return [...rules.values()];
}

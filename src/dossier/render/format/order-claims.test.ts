import { expect, it } from 'vitest';
import type { ClaimStatement, DossierAssertion } from '../../../model/dossier.ts';
import type { SlotValue } from '../../../model/story.ts';
import { orderHappenings, orderNumbers } from './order-claims.ts';

function claim(id: string, articles: readonly string[], value: SlotValue, change: Partial<DossierAssertion> = {}) {
  const assertions = articles.map((article, receipt) => ({
    article,
    value,
    asserter: null,
    chain: [],
    polarity: 'affirmed',
    modality: 'factual',
    unproven: null,
    receipt,
    ...change,
  }));
  return {
    id,
    kind: value.kind,
    values: [{ value, assertions }],
    receipts: articles.map((article) => ({ article })),
  } as unknown as ClaimStatement;
}

const number = (quantifier: 'exact' | 'vague'): SlotValue =>
  ({ kind: 'quantity', value: null, low: 200, high: 999, unit: null, quantifier }) as SlotValue;
const happened = (holds = true): SlotValue => ({ kind: 'polarity', holds });
const ids = (claims: readonly ClaimStatement[]) => claims.map(({ id }) => id);

it('tells numbers of several articles first and "hundreds" last, and keeps the order of the dossier otherwise', () => {
  const { open, folded } = orderNumbers(
    [
      claim('hundreds', ['a'], number('vague')),
      claim('first', ['a', 'a'], number('exact')),
      claim('shared', ['a', 'b'], number('exact')),
      claim('second', ['b'], number('exact')),
    ],
    2,
  );
  expect([ids(open), ids(folded)]).toEqual([['shared', 'first', 'second', 'hundreds'], []]);
});

it('folds away all but a dozen numbers', () => {
  const many = Array.from({ length: 20 }, (_, at) => claim(`c${at}`, ['a'], number('exact')));
  const { open, folded } = orderNumbers(many, 2);
  expect([open.length, ids(folded)[0], folded.length]).toEqual([12, 'c12', 8]);
  expect(orderNumbers(many, 1).open).toHaveLength(5);
});

it('opens a happening only when there is something to weigh', () => {
  const { open, folded } = orderHappenings([
    claim('passing', ['a'], happened()),
    claim('denied', ['a'], happened(false)),
    claim('shared', ['a', 'b'], happened()),
    claim('unproven', ['b'], happened(), { unproven: 'no evidence' }),
  ]);
  expect([ids(open), ids(folded)]).toEqual([['shared', 'denied', 'unproven'], ['passing']]);
});

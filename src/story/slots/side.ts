import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Assertion, SlotValue } from '../../model/story.ts';

/** One value of a slot with everything said for it. */
export interface Side {
  readonly value: SlotValue;
  readonly assertions: readonly Assertion[];
}

/** Groups the affirmed assertions of a slot by value, in the order in which the values first appear. */
export function sidesOf(assertions: readonly Assertion[]): Side[] {
  const sides = new Map<string, { value: SlotValue; assertions: Assertion[] }>();
  for (const assertion of assertions) {
    if (assertion.polarity === 'negated' && assertion.value.kind !== 'polarity') continue;
    const key = JSON.stringify(assertion.value);
    const side = sides.get(key);
    if (side) side.assertions.push(assertion);
    else sides.set(key, { value: assertion.value, assertions: [assertion] });
  }
  return [...sides.values()];
}

/**
 * When an assertion was made: the day its words give ("am Dienstag war von drei Toten die Rede"), when that lies before
 * the article and the article gives another number for another time, else the article's own date: "killed 257 people on
 * 7 August" dates what happened. ISO, possibly only a day; null when nothing dates it.
 */
export function assertedAt(assertion: Assertion, articles: ReadonlyMap<string, Article>): string | null {
  const article = articles.get(assertion.article);
  if (!article) return null;
  const published = article.published?.value ?? null;
  const claim = claimOf(article, assertion);
  const stated = claim?.time?.value ?? null;
  const day = stated !== null && /^\d{4}-\d{2}-\d{2}/.test(stated) ? stated.slice(0, 10) : null;
  if (day === null) return published;
  if (published === null) return day;
  return day < published.slice(0, 10) && tellsHistory(article, claim!) ? day : published;
}

/** The article gives another number of the same for another time, or for now. */
function tellsHistory(article: Article, claim: Claim): boolean {
  if (claim.quantity === null) return true;
  const own = article.layers.quantities[claim.quantity]!.value;
  return article.layers.claims.some(
    (other) =>
      other.property === claim.property &&
      other.quantity !== null &&
      other.time?.value !== claim.time?.value &&
      article.layers.quantities[other.quantity]!.value !== own,
  );
}

/** A value for people, in the language-neutral form that reasons are written in. */
export function sayValue(value: SlotValue): string {
  switch (value.kind) {
    case 'quantity': {
      const number = value.value === null ? `${value.low ?? ''}–${value.high ?? ''}` : String(value.value);
      const bound =
        value.quantifier === 'exact' || value.quantifier === 'range'
          ? ''
          : `${boundWords[value.quantifier] ?? value.quantifier} `;
      return `${bound}${number}${value.unit ? ` ${value.unit}` : ''}`;
    }
    case 'date':
      return value.value;
    case 'polarity':
      return value.holds ? 'yes' : 'no';
    default:
      return value.name;
  }
}

const boundWords: Readonly<Record<string, string>> = {
  about: 'about',
  justUnder: 'just under',
  atLeast: 'at least',
  atMost: 'up to',
  moreThan: 'more than',
  lessThan: 'less than',
  vague: 'some',
};

/** The claim behind an assertion. Claims are named `c1`, `c2`, … in their order. */
export function claimOf(article: Article, assertion: Assertion): Claim | undefined {
  const claim = article.layers.claims[Number(assertion.claim.slice(1)) - 1];
  return claim?.id === assertion.claim ? claim : article.layers.claims.find(({ id }) => id === assertion.claim);
}

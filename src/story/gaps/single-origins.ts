import type { Assertion, ClaimSlot, Place, Story } from '../../model/story.ts';
import { outletOf } from '../../text/outlet-of.ts';
import { unspecific } from '../slots/adopt-properties.ts';
import { isTime } from '../slots/base-unit.ts';
import type { PileIndex } from '../slots/pile-index.ts';
import { isGrave } from '../slots/salience.ts';
import type { GapDraft } from './gap-draft.ts';

/** How many slots of a story, in their order of weight, are worth a gap of their own when one origin carries them. */
const mostSingle = 12;
const longestQuote = 80;

/**
 * Claims that look confirmed and are not, and grave ones that nobody else has: what several articles tell and one origin
 * carries, and a toll or a damage that one article of several gives. Of a story with one article only, that is the gap.
 */
export function singleOrigins(story: Story, slots: readonly ClaimSlot[], index: PileIndex): GapDraft[] {
  if (story.articles.length === 1)
    return [
      {
        story: story.id,
        kind: 'singleOrigin',
        reason: 'The whole story stands on one article.',
        places: [story.headline],
      },
    ];
  const single = slots.filter((slot) => slot.story === story.id && slot.origins.count === 1 && tells(slot, index));
  return single.slice(0, mostSingle).map((slot): GapDraft => {
    const first = carriedBy(slot);
    const words =
      index.articles
        .get(first.article)
        ?.text.slice(...first.span)
        .replace(/\s{1,20}/g, ' ') ?? '';
    const shown = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
    const articles = articlesOf(slot).size;
    const told = articles > 1 ? `stands in ${articles} articles and ` : '';
    const name = slot.origins.origins[0]?.name;
    return {
      story: story.id,
      kind: 'singleOrigin',
      reason: `“${shown}” ${told}rests on one origin: ${name || 'no source is named'}.`,
      places: [first, ...slot.assertions.filter((assertion) => assertion !== first)].map(
        (assertion): Place => ({ article: assertion.article, span: assertion.span }),
      ),
    };
  });
}

/**
 * Of several values the one that the origin is counted for: what its voice says, or else what its articles say last.
 * "412, the company says; more than 700, the union says" lets the union stand behind its own number only.
 */
function carriedBy({ assertions, origins }: ClaimSlot): Assertion {
  const origin = origins.origins[0];
  const own = assertions.filter(({ article }) => origin?.articles.includes(article));
  const said = own.findLast(({ chain }) => chain.at(-1)?.name === origin?.name);
  const values = new Set(assertions.map(({ value }) => JSON.stringify(value)));
  return values.size < 2 ? assertions[0]! : (said ?? own.at(-1) ?? assertions[0]!);
}

/** Fewer of something or other ("two boats") than this nobody would check. */
const smallest = 10;

/**
 * "Hundreds" of something is no figure that anybody could confirm, nor is a small matter, nor what one article mentions
 * that is not grave. Versions of an article are no others.
 */
function tells(slot: ClaimSlot, index: PileIndex): boolean {
  const numbers = slot.assertions.flatMap(({ value }) => (value.kind === 'quantity' ? [value] : []));
  if (numbers.length > 0 && numbers.every(({ quantifier }) => quantifier === 'vague')) return false;
  if (numbers.length > 0 && unspecific.has(slot.property.split('.')[0]!)) {
    const size = Math.max(...numbers.map(({ value, high, low }) => value ?? high ?? low ?? 0));
    // How long something took is told in passing.
    if (size < smallest || numbers.every(({ unit }) => unit !== null && isTime(unit))) return false;
  }
  const outlets = new Set(
    slot.assertions.map(({ article: id }) => {
      const article = index.articles.get(id);
      return (article && outletOf(article)) ?? id;
    }),
  );
  return outlets.size > 1 || (numbers.length > 0 && isGrave(slot.property));
}

function articlesOf({ assertions }: ClaimSlot): ReadonlySet<string> {
  return new Set(assertions.map(({ article }) => article));
}

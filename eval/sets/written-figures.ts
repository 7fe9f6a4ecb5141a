import type { Picture } from '../../src/model/story.ts';
import type { Evaluation } from '../evaluation.ts';
import type { Figure } from '../shared-figures/labels.ts';
import { countPile, emptyTally, metricsOf, type Tally } from '../shared-figures/score-figures.ts';
import { readWritten, type WrittenPile } from '../written-stories/read-stories.ts';

/** One folder each: German, English, and stories told in both. */
const writers: Readonly<Record<string, string>> = { w1: 'de', w2: 'en', w3: 'both' };
const shown = process.env['LAGEBILD_SHOW_MISSED'];

/**
 * Figures of invented stories whose articles have bylines and credits, written and labelled by people who had not seen the
 * program. Unlike in articles gathered elsewhere it is known where each figure comes from.
 */
export const writtenFigures: Evaluation = {
  name: 'written-figures',
  needs: [],
  async score(context) {
    const tallies = new Map<string, Tally>();
    const traps = new Map<string, { joined: number; all: number }>();
    for (const [writer, language] of Object.entries(writers)) {
      const pile = await readWritten(writer);
      const tallyOf = (part: string): Tally => {
        const tally = tallies.get(`written-figures/${language}-${part}`) ?? emptyTally();
        tallies.set(`written-figures/${language}-${part}`, tally);
        return tally;
      };
      countPile(pile, tallyOf, context, shown);
      countTraps(pile, (part) => {
        const tally = traps.get(`written-figures/${language}-${part}`) ?? { joined: 0, all: 0 };
        traps.set(`written-figures/${language}-${part}`, tally);
        return tally;
      });
    }
    return {
      ...Object.assign({}, ...[...tallies].map(([name, tally]) => metricsOf(name, tally))),
      ...Object.fromEntries(
        [...traps].map(([name, { joined, all }]) => [`${name}/traps.kept-apart`, 1 - joined / all]),
      ),
    };
  },
};

function countTraps(
  { picture, traps, articles }: WrittenPile,
  tallyOf: (part: string) => { joined: number; all: number },
): void {
  for (const [one, other] of traps) {
    const tally = tallyOf(one.part);
    tally.all++;
    const slots = slotsOf(one, picture, articles);
    const joined = [...slotsOf(other, picture, articles)].some((slot) => slots.has(slot));
    if (joined) tally.joined++;
    if (joined && shown === one.part) {
      const words = [one, other].map(({ article, start, end }) => {
        const { text } = articles.find(({ id }) => id === article)!;
        return `${article} «${text.slice(Math.max(0, start - 60), end + 40).replace(/\s/g, ' ')}»`;
      });
      console.log(`trap in one slot:\n    ${words.join('\n    ')}`);
    }
  }
}

function slotsOf(
  { article: id, start, end }: Figure,
  picture: Picture,
  articles: WrittenPile['articles'],
): Set<string> {
  const { claims, quantities } = articles.find((article) => article.id === id)!.layers;
  const own = new Set(
    claims.flatMap((claim) => {
      const span = claim.quantity === null ? null : quantities[claim.quantity]!.span;
      return span && span[0] < end && span[1] > start ? [claim.id] : [];
    }),
  );
  const holds = picture.slots.filter(({ assertions }) => assertions.some((a) => a.article === id && own.has(a.claim)));
  return new Set(holds.map((slot) => slot.id));
}

import type { Article } from '../../model/article.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Assertion, Conflict, SharedQuotation, Story } from '../../model/story.ts';
import { foldLetters } from '../../text/fold-letters.ts';

/** A shorter word is rather a slip of grammar ("nicht", "keine", "for"). */
const shortestWord = 6;
/** Two forms of one word begin alike. */
const sameBeginning = 5;

/**
 * Words in quotation marks that one text gives otherwise than the others of its language: one word of meaning stands for
 * another. Somebody said one of them; the difference is an error of copying until shown otherwise. Cut, translated and
 * reshaped wordings are told with the quotation and are no conflict.
 */
export function wordingConflicts(
  shared: readonly SharedQuotation[],
  stories: readonly Story[],
  articles: ReadonlyMap<string, Article>,
): readonly Conflict[] {
  const storyOf = new Map(stories.flatMap(({ id, articles: own }) => own.map((article) => [article, id] as const)));
  return shared.flatMap((quotation): Conflict[] => {
    const { id, speaker, wordings } = quotation;
    const first = wordings.find(({ relation }) => relation === 'first');
    const story = first && storyOf.get(first.article);
    if (!first || story === undefined || speaker === null) return [];
    return wordings.flatMap((altered): Conflict[] => {
      const { swapped } = altered;
      if (!swapped || !isDirect(altered, articles) || !areTwoWords(swapped)) return [];
      const [was, became] = swapped;
      const kept = wordings.filter(
        (other) => (other.relation === 'first' || other.relation === 'exact') && isDirect(other, articles),
      );
      const sides = [
        { words: was, from: kept },
        { words: became, from: [altered] },
      ].map(({ words, from }) => {
        const value = { kind: 'words', name: words } as const;
        return { value, assertions: from.map((one) => asserted(one, value, speaker, articles)) };
      });
      if (sides[0]!.assertions.length === 0) return [];
      const reason = `The words in quotation marks differ: “${was}” in ${kept.map(({ article }) => article).join(', ')}, “${became}” in ${altered.article}.`;
      return [
        {
          id: `${id}/wording/${altered.article}`,
          story,
          slot: id,
          property: 'wording',
          cause: 'copyError',
          reason,
          sides,
        },
      ];
    });
  });
}

type Wording = SharedQuotation['wordings'][number];

function quotationOf({ article, quotation }: Wording, articles: ReadonlyMap<string, Article>): Quotation | undefined {
  return articles.get(article)?.layers.quotations[quotation];
}

function isDirect(wording: Wording, articles: ReadonlyMap<string, Article>): boolean {
  return quotationOf(wording, articles)?.type === 'direct';
}

/** Two words of meaning, not two forms of one. */
function areTwoWords(swapped: readonly [string, string]): boolean {
  const [was, became] = swapped.map(foldLetters) as [string, string];
  if (was.length < shortestWord || became.length < shortestWord) return false;
  return was.slice(0, sameBeginning) !== became.slice(0, sameBeginning);
}

function asserted(
  wording: Wording,
  value: Assertion['value'],
  speaker: string,
  articles: ReadonlyMap<string, Article>,
): Assertion {
  const { content, chain, modality } = quotationOf(wording, articles)!;
  const { article } = wording;
  const span = [content[0]![0], content.at(-1)![1]] as const;
  return { article, claim: '', span, value, chain, polarity: 'affirmed', modality, unproven: null, asserter: speaker };
}

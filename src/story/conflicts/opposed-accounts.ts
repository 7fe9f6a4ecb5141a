import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { ChainLink, Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Assertion, Conflict, Story } from '../../model/story.ts';
import { sentenceAt } from '../../text/token-index.ts';
import { phraseAt, type WordRow, wordRow } from '../../text/word-row.ts';

/**
 * Accounts that a text itself sets against each other: "Trains to the north were running, the operator said. Passengers
 * told a different story: …". The words for it stand in the second account or right before it; both accounts are
 * attributed, to two voices, in neighbouring sentences of one paragraph. Nothing is guessed from what they say.
 */
export function opposedAccounts(
  articles: readonly Article[],
  stories: readonly Story[],
  context: Pick<Context, 'language'>,
): readonly Conflict[] {
  const storyOf = new Map(stories.flatMap(({ id, articles: own }) => own.map((article) => [article, id] as const)));
  return articles.flatMap((article): Conflict[] => {
    const story = storyOf.get(article.id);
    const phrases = context.language(article.language)?.claims?.opposing ?? [];
    if (story === undefined || phrases.length === 0 || article.layers.quotations.length < 2) return [];
    return findPairs(article, phrases).map(([first, second]): Conflict => {
      const holds = first.polarity === 'affirmed';
      const [one, other] = [voiceOf(first), voiceOf(second)];
      const id = `${article.id}/account/${first.content[0]![0]}`;
      return {
        id,
        story,
        slot: id,
        property: 'account',
        cause: 'contradiction',
        reason: `${article.id} sets the account of ${other!.name} against that of ${one!.name} in so many words.`,
        sides: [assertedSide(article, first, holds), assertedSide(article, second, !holds)],
      };
    });
  });
}

function findPairs(article: Article, phrases: readonly (readonly string[])[]): [Quotation, Quotation][] {
  const row = wordRow(article);
  return row.sentences.flatMap(({ tokens }, at): [Quotation, Quotation][] => {
    if (at === 0) return [];
    const cue = cueIn(row, tokens, phrases);
    if (cue === null) return [];
    const before = accountsIn(article, row, at - 1).at(-1);
    const after = accountsIn(article, row, at, row.tokens[cue]!.span[0])[0] ?? accountsIn(article, row, at + 1)[0];
    if (!before || !after || isOneVoice(before, after)) return [];
    return isOneParagraph(article, before.content[0]!, after.content[0]!) ? [[before, after]] : [];
  });
}

/** First token behind the words that set one account against another, or null. */
function cueIn(row: WordRow, [from, end]: Span, phrases: readonly (readonly string[])[]): number | null {
  for (let at = from; at < end; at++) {
    const found = phrases.find((phrase) => phraseAt(row, at, phrase));
    const last = found ? Math.min(at + found.length - 1, end - 1) : 0;
    if (found && !isArticle(row, last)) return last;
  }
  return null;
}

/** "Widerspricht dem" points back, "widerspricht dem Gebot" names what is meant. */
function isArticle({ tokens }: WordRow, at: number): boolean {
  return tokens[at]!.morph.includes('PronType=Art') && openers.has(tokens[at + 1]?.pos ?? '');
}

const openers: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);

/** What known voices say in a sentence from a place on. */
function accountsIn({ layers }: Article, row: WordRow, sentence: number, from = 0): Quotation[] {
  return layers.quotations.filter((quotation) => {
    const start = quotation.content[0]?.[0];
    if (start === undefined || start < from || quotation.anonymous || voiceOf(quotation) === null) return false;
    return sentenceAt(row.sentences, start) === sentence;
  });
}

function voiceOf({ chain }: Quotation): ChainLink | null {
  const innermost = chain.at(-1);
  return innermost && innermost.kind !== 'outlet' && innermost.name !== '' ? innermost : null;
}

function isOneVoice(a: Quotation, b: Quotation): boolean {
  const [x, y] = [voiceOf(a), voiceOf(b)];
  return x?.name === y?.name || (x?.entity != null && x.entity === y?.entity);
}

function isOneParagraph({ layers }: Article, [a]: Span, [b]: Span): boolean {
  const block = layers.blocks.find(({ span }) => span[0] <= a && a < span[1]);
  return block !== undefined && b < block.span[1];
}

function assertedSide(article: Article, quotation: Quotation, holds: boolean): Conflict['sides'][number] {
  const value = { kind: 'polarity', holds } as const;
  const assertion: Assertion = {
    article: article.id,
    claim: '',
    span: [quotation.content[0]![0], quotation.content.at(-1)![1]],
    value,
    chain: quotation.chain,
    polarity: holds ? 'affirmed' : 'negated',
    modality: quotation.modality,
    unproven: null,
    asserter: null,
  };
  return { value, assertions: [assertion] };
}

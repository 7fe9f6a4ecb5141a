import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Timex } from '../../model/layers.ts';
import type { Span } from '../../model/span.ts';
import type { Assertion, Conflict, Story } from '../../model/story.ts';
import { sentenceAt } from '../../text/token-index.ts';

/**
 * Pictures dated after the article in which they stand: one of the two days is wrong, or the picture came in later. Only a
 * caption that names its day in full, day, month and year, and tells of a scene, not of what is to come; and only where the
 * page states its own day and no later change.
 */
export function captionDates(
  articles: readonly Article[],
  stories: readonly Story[],
  context: Pick<Context, 'language'>,
): readonly Conflict[] {
  const storyOf = new Map(stories.flatMap(({ id, articles: own }) => own.map((article) => [article, id] as const)));
  return articles.flatMap((article): Conflict[] => {
    const { published, modified, id } = article;
    const story = storyOf.get(id);
    if (story === undefined || !published?.stated || modified !== null) return [];
    const day = /^\d{4}-\d{2}-\d{2}/.exec(published.value)?.[0];
    const own = article.titleSpan ?? article.layers.blocks[0]?.span;
    if (day === undefined || !own) return [];
    return article.layers.captions.flatMap((caption): Conflict[] => {
      const dated = article.layers.timexes.find((timex) => isWithin(timex, caption.span) && isFullDay(timex));
      if (!dated || dated.value <= day || tellsOfLater(article, dated, context)) return [];
      const sides = [
        { value: dated.value, span: dated.span },
        { value: day, span: own },
      ].map(({ value, span }) => ({
        value: { kind: 'date', value } as const,
        assertions: [asserted(article, value, span)],
      }));
      const reason = `The caption dates its picture ${dated.value}, after the article of ${day} in which it stands.`;
      return [
        {
          id: `${id}/picture.date/${caption.span[0]}`,
          story,
          slot: id,
          property: 'picture.date',
          cause: 'contradiction',
          reason,
          sides,
        },
      ];
    });
  });
}

function isWithin({ span }: Timex, [start, end]: Span): boolean {
  return span[0] >= start && span[1] <= end;
}

function isFullDay({ precision, value, anchor }: Timex): boolean {
  return precision === 'day' && anchor.kind === 'none' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** A finite verb of the present, or one of plans: "The market opens on 30 October 2025" dates no picture. */
function tellsOfLater(
  { layers, text, language }: Article,
  { span }: Timex,
  context: Pick<Context, 'language'>,
): boolean {
  const sentence = layers.sentences[sentenceAt(layers.sentences, span[0])];
  if (!sentence) return false;
  const claims = context.language(language)?.claims;
  const tokens = layers.tokens.slice(...sentence.tokens);
  const planned = tokens.some(({ span: at }) => {
    const word = text.slice(...at).toLowerCase();
    return claims?.future.has(word) || claims?.futureAuxiliaries.has(word);
  });
  // "Eine Frau schaufelt Schlamm": a scene is told in the present; the day stands behind it, after a comma.
  const apart = /[,(:|–-]\s{0,3}$/u.test(text.slice(sentence.span[0], span[0]));
  const present = tokens.some(({ morph }) => morph.includes('VerbForm=Fin') && morph.includes('Tense=Pres'));
  return planned || (present && !apart);
}

function asserted(article: Article, value: string, span: Span): Assertion {
  return {
    article: article.id,
    claim: '',
    span,
    value: { kind: 'date', value },
    chain: [{ kind: 'outlet', name: article.outlet ?? '', entity: null, span: null }],
    polarity: 'affirmed',
    modality: 'factual',
    unproven: null,
    asserter: null,
  };
}

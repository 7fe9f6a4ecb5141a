import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Place, Story } from '../../model/story.ts';
import { phraseAt, wordRow } from '../../text/word-row.ts';
import type { PileIndex } from '../slots/pile-index.ts';
import type { GapDraft } from './gap-draft.ts';
import { joinAlike } from './join-alike.ts';

/**
 * Parties that a story accuses and that say nothing in it, and refusals to answer that the texts report. Somebody
 * answers when any article of the story quotes them or lets them deny.
 */
export function accusedWithoutAnswer(
  story: Story,
  members: readonly Article[],
  index: PileIndex,
  context: Context,
): GapDraft[] {
  const speaking = new Set<string>();
  for (const article of members) {
    for (const quotation of article.layers.quotations) {
      const speaker = index.entityOf(article.id, quotation.speakerEntity);
      if (speaker !== null) speaking.add(speaker);
      for (const link of quotation.chain) {
        const entity = index.entityOf(article.id, link.entity);
        if (entity !== null) speaking.add(entity);
      }
    }
  }
  const accused = new Map<string, Place[]>();
  for (const article of members) {
    for (const event of article.layers.events) {
      if (event.type !== 'accuse' || event.polarity === 'negated') continue;
      for (const participant of event.participants) {
        if (participant.role !== 'patient') continue;
        const entity = index.entityOf(article.id, participant.entity);
        if (entity === null || speaking.has(entity) || index.entities.get(entity)?.type === 'place') continue;
        accused.set(entity, [...(accused.get(entity) ?? []), { article: article.id, span: event.span }]);
      }
    }
  }
  const silent = [...accused].filter(apart(accused, index)).map(
    ([entity, places]): GapDraft => ({
      story: story.id,
      kind: 'noAnswerFromAccused',
      reason: `${index.nameOf(entity)} is accused and says nothing in any of the articles.`,
      places,
    }),
  );
  return [
    ...silent,
    ...joinAlike(
      members.flatMap((article) => refusals(story, article, context)),
      index,
    ),
  ];
}

/** "… werfen Kanzlerin X (Partei) vor": the party in brackets behind a person is not accused as well. */
function apart(accused: ReadonlyMap<string, readonly Place[]>, index: PileIndex) {
  const keyOf = ({ article, span }: Place) => `${article} ${span[0]}`;
  const persons = new Set(
    [...accused].flatMap(([entity, places]) =>
      index.entities.get(entity)?.type === 'person' ? places.map(keyOf) : [],
    ),
  );
  return ([entity, places]: readonly [string, readonly Place[]]): boolean =>
    index.entities.get(entity)?.type !== 'organisation' || places.some((place) => !persons.has(keyOf(place)));
}

/** "wollte sich nicht äußern", "declined to comment": the text says itself that an answer is missing. */
function refusals(story: Story, article: Article, context: Context): GapDraft[] {
  const data = context.language(article.language)?.claims;
  if (!data) return [];
  const row = wordRow(article);
  return row.sentences.flatMap((sentence): GapDraft[] => {
    for (let at = sentence.tokens[0]; at < sentence.tokens[1]; at++) {
      const phrase = data.silences.find((candidate) => phraseAt(row, at, candidate));
      if (!phrase) continue;
      const span = [row.tokens[at]!.span[0], row.tokens[at + phrase.length - 1]!.span[1]] as const;
      const reason = `${article.id} reports that an answer was not given: “${article.text.slice(...span)}”.`;
      return [
        {
          story: story.id,
          kind: 'noAnswerFromAccused',
          reason,
          places: [{ article: article.id, span: sentence.span }],
        },
      ];
    }
    return [];
  });
}

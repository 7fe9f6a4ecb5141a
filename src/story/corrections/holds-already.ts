import type { Article } from '../../model/article.ts';
import type { ClaimRef, Correction, DocumentRef, WordsRef } from '../../model/correction.ts';
import type { ClaimSlot, Picture } from '../../model/story.ts';
import { foldName } from '../../text/fold-name.ts';
import { articlesOf, claimAt, mentionAt, quotationAt } from './find-words.ts';

/**
 * Whether a picture drawn without a correction says what the correction says; null when what it names is not found, so
 * that nothing can be told.
 */
export function holdsAlready(correction: Correction, articles: readonly Article[], picture: Picture): boolean | null {
  const { kind, about } = correction;
  switch (kind) {
    case 'sameEntity':
    case 'notSameEntity':
      return agree(about, (ref) => entityOf(ref, articles, picture), kind === 'sameEntity');
    case 'sameStory':
    case 'notSameStory':
      return agree(about, (ref) => storyOf(ref, articles, picture), kind === 'sameStory');
    case 'sameClaim':
    case 'notSameClaim':
      return agree(about, (ref) => slotOf(ref, articles, picture), kind === 'sameClaim');
    case 'speaker':
      return saidBy(about.quotation, about.name, articles);
    case 'published': {
      const [article] = articlesOf(articles, about.article);
      return article ? (article.published?.value?.startsWith(about.value) ?? false) : null;
    }
    case 'lineage': {
      const [from] = articlesOf(articles, about.from);
      const [to] = articlesOf(articles, about.to);
      if (!from || !to) return null;
      const between = picture.lineage.filter(
        (edge) => [edge.from, edge.to].includes(from.id) && [edge.from, edge.to].includes(to.id),
      );
      if (about.type === null) return between.length === 0;
      return between.some((edge) => edge.from === from.id && edge.type === about.type);
    }
    case 'notAnArticle': {
      const [article] = articlesOf(articles, about.article);
      return article ? article.kind !== 'article' : null;
    }
    case 'undo':
      return null;
  }
}

/** Whether both sides are the same thing, or not, as wanted; null when one of them is not found. */
function agree<Ref, Thing>(
  { a, b }: { readonly a: Ref; readonly b: Ref },
  find: (ref: Ref) => Thing | null,
  same: boolean,
): boolean | null {
  const [first, second] = [find(a), find(b)];
  return first === null || second === null ? null : (first === second) === same;
}

function entityOf(ref: WordsRef, articles: readonly Article[], { entities }: Picture): object | null {
  for (const article of articlesOf(articles, ref)) {
    const entity = mentionAt(article, ref)?.entity;
    const found = entities.find(({ members }) =>
      members.some((member) => member.article === article.id && member.entity === entity),
    );
    if (found) return found;
  }
  return null;
}

function storyOf(ref: DocumentRef, articles: readonly Article[], { stories }: Picture): object | null {
  const ids = new Set(articlesOf(articles, ref).map(({ id }) => id));
  return stories.find((story) => story.articles.some((id) => ids.has(id))) ?? null;
}

function slotOf(ref: ClaimRef, articles: readonly Article[], { slots }: Picture): ClaimSlot | null {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const filled = slots.flatMap((slot) =>
    slot.assertions.flatMap((assertion) => {
      const article = byId.get(assertion.article);
      return article ? [{ slot, article, span: assertion.span }] : [];
    }),
  );
  const seen = ({ article, span, slot }: (typeof filled)[number]) => ({ article, span, property: slot.property });
  return claimAt(filled, seen, ref)?.slot ?? null;
}

function saidBy(ref: WordsRef, name: string | null, articles: readonly Article[]): boolean | null {
  for (const article of articlesOf(articles, ref)) {
    const quotation = article.layers.quotations[quotationAt(article, ref)];
    if (!quotation) continue;
    const speaker = article.layers.entities.find(({ id }) => id === quotation.speakerEntity);
    if (name === null) return speaker === undefined;
    return (
      speaker !== undefined && [speaker.name, ...speaker.aliases].some((known) => foldName(known) === foldName(name))
    );
  }
  return null;
}

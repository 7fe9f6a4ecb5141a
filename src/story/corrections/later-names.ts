import type { Article } from '../../model/article.ts';
import type { Correction, CorrectionOf, WordsRef } from '../../model/correction.ts';
import type { Entity } from '../../model/entity.ts';
import type { PileEntity } from '../../model/story.ts';
import { foldName } from '../../text/fold-name.ts';
import { articlesOf, mentionAt } from './find-words.ts';
import type { Following, Uncorrected } from './followed.ts';
import { goingBy, isShortForm, tellsApart } from './spellings.ts';

type OnNames = CorrectionOf<'sameEntity'> | CorrectionOf<'notSameEntity'>;

interface Named {
  readonly article: Article;
  readonly entity: Entity;
}

/**
 * What corrections of names say of a later article. That two are the same is followed where one article uses both
 * spellings; that they are not, also where it uses the second alone and the pile had taken it for the first.
 */
export function createLaterNames(articles: readonly Article[], corrections: readonly Correction[], pile: Uncorrected) {
  const pileEntity = ({ article, entity }: Named): PileEntity | undefined =>
    pile
      .entities()
      .find(({ members }) => members.some((member) => member.article === article.id && member.entity === entity.id));

  return (correction: OnNames, article: Article): Following | null => {
    const { a, b } = correction.about;
    const [first, second] = [namedAt(a, articles), namedAt(b, articles)];
    if (!first || !second || !tellsApart(a.quote, b.quote)) return null;
    if (first.entity.type !== second.entity.type) return null;
    const spellings = [a.quote, b.quote];
    const [one, other] = spellings.map((spelling) => goingBy(article, spelling, spellings));
    if (!other || [one, other].some((found) => found && found.type !== first.entity.type)) return null;
    if ([one, other].some((found) => found && isSpokenOf(article, found, corrections))) return null;
    const here = [one, other].map((entity) => (entity ? { article, entity } : null));
    const [hereA, hereB] = here as [Named | null, Named];
    const question = JSON.stringify(['names', article.id, ...spellings.map(foldName).sort()]);
    const following = (...said: (Correction | null)[]): Following | null => {
      const corrections = said.flatMap((one) => one ?? []);
      return corrections.length > 0 ? { question, corrections } : null;
    };
    const [refA, refB] = [hereA && placeOf(hereA, a.quote), placeOf(hereB, b.quote)];
    if (!refB) return null;
    if (correction.kind === 'sameEntity') {
      if (!hereA || !refA || one === other || pileEntity(hereA) === pileEntity(hereB)) return null;
      // One of the two must be known as the one meant; else both spellings may stand for others.
      if (pileEntity(hereA) !== pileEntity(first) && pileEntity(hereB) !== pileEntity(second)) return null;
      return following({ ...correction, about: { a: refA, b: refB } });
    }
    if (isShortForm(a.quote, b.quote)) return null;
    const asOne = pileEntity(hereB) === pileEntity(first) && pileEntity(first) === pileEntity(second);
    return following(
      one === other && refA ? { ...correction, about: { a: refA, b: refB } } : null,
      asOne ? { ...correction, about: { a, b: refB } } : null,
      asOne ? { ...correction, kind: 'sameEntity', about: { a: b, b: refB } } : null,
    );
  };
}

function namedAt(ref: WordsRef, articles: readonly Article[]): Named | null {
  for (const article of articlesOf(articles, ref)) {
    const id = mentionAt(article, ref)?.entity;
    const entity = article.layers.entities.find((known) => known.id === id);
    if (entity) return { article, entity };
  }
  return null;
}

/** Whether a correction names an entity of this article in so many words: then it alone decides. */
function isSpokenOf(article: Article, entity: Entity, corrections: readonly Correction[]): boolean {
  return corrections.some(
    ({ kind, about }) =>
      (kind === 'sameEntity' || kind === 'notSameEntity') &&
      [about.a, about.b].some(
        (ref) => ref.document === article.document && mentionAt(article, ref)?.entity === entity.id,
      ),
  );
}

/** The first place where an entity is named in a spelling. */
function placeOf({ article, entity }: Named, spelling: string): WordsRef | null {
  const folded = foldName(spelling);
  for (const { entity: id, span } of article.layers.mentions) {
    const quote = article.text.slice(span[0], span[1]);
    if (id === entity.id && foldName(quote) === folded) return { document: article.document, span, quote };
  }
  return null;
}

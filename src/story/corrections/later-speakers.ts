import type { Article } from '../../model/article.ts';
import type { Correction, CorrectionOf, WordsRef } from '../../model/correction.ts';
import type { PileEntity, SharedQuotation } from '../../model/story.ts';
import { foldName } from '../../text/fold-name.ts';
import { articlesOf, quotationAt } from './find-words.ts';
import type { Following, Uncorrected } from './followed.ts';

/**
 * What corrections of speakers say of a later article that carries the same quotation, whole, cut or translated. An
 * article that gives the words to somebody else than the corrected one did has its own grounds and does not follow.
 */
export function createLaterSpeakers(
  articles: readonly Article[],
  corrections: readonly Correction[],
  pile: Uncorrected,
): (correction: CorrectionOf<'speaker'>, article: Article) => Following | null {
  return (correction, article) => {
    const { quotation: ref, name } = correction.about;
    const source = articlesOf(articles, ref).find((candidate) => quotationAt(candidate, ref) >= 0);
    if (!source) return null;
    const at = quotationAt(source, ref);
    const entities = pile.entities();
    const isSure = ({ relation }: SharedQuotation['wordings'][number]) => relation !== 'altered';
    const group = pile
      .sharedQuotations()
      .find(({ wordings }) =>
        wordings.some((wording) => wording.article === source.id && wording.quotation === at && isSure(wording)),
      );
    const alike = group?.wordings.filter((wording) => wording.article === article.id && isSure(wording)) ?? [];
    const [wording] = alike;
    if (!wording || alike.length > 1) return null;
    const speaker = speakerOf(article, wording.quotation, entities);
    if (speaker !== null) {
      if (speaker !== speakerOf(source, at, entities)) return null;
      const given = [speaker.name, ...speaker.aliases].map(foldName);
      if (name !== null && given.includes(foldName(name))) return null;
    } else if (name === null || article.layers.quotations[wording.quotation]!.speaker.length > 0) return null;
    const place = placeOf(article, wording.quotation);
    if (!place || isSpokenOf(article, wording.quotation, corrections)) return null;
    return {
      question: `speaker ${article.id} ${wording.quotation}`,
      corrections: [{ ...correction, about: { quotation: place, name } }],
    };
  };
}

function speakerOf(article: Article, quotation: number, entities: readonly PileEntity[]): PileEntity | null {
  const id = article.layers.quotations[quotation]?.speakerEntity;
  const isOne = (member: PileEntity['members'][number]) => member.article === article.id && member.entity === id;
  return entities.find(({ members }) => members.some(isOne)) ?? null;
}

function placeOf(article: Article, quotation: number): WordsRef | null {
  const { content } = article.layers.quotations[quotation]!;
  const [start, end] = [content[0]?.[0], content.at(-1)?.[1]];
  if (start === undefined || end === undefined) return null;
  return { document: article.document, span: [start, end], quote: article.text.slice(start, end) };
}

/** Whether a correction names this very quotation: then it alone decides. */
function isSpokenOf(article: Article, quotation: number, corrections: readonly Correction[]): boolean {
  return corrections.some(
    ({ kind, about }) =>
      kind === 'speaker' &&
      about.quotation.document === article.document &&
      quotationAt(article, about.quotation) === quotation,
  );
}

import type { Correction, DocumentRef, WordsRef } from '../model/correction.ts';

/** What a correction says, in one line. `titleOf` gives the title of a document's article where it is known. */
export function describeCorrection(correction: Correction, titleOf: (document: string) => string | null): string {
  const said = sayOnce(correction, titleOf);
  return correction.later ? `${said} Later articles follow it.` : said;
}

function sayOnce(correction: Correction, titleOf: (document: string) => string | null): string {
  const page = ({ document }: DocumentRef) => `“${titleOf(document) ?? shortDigest(document)}”`;
  const words = (ref: WordsRef) => `“${ref.quote}” in ${page(ref)}`;
  const { kind, about } = correction;
  switch (kind) {
    case 'sameEntity':
      return `${words(about.a)} and ${words(about.b)} are the same.`;
    case 'notSameEntity':
      return `${words(about.a)} and ${words(about.b)} are not the same.`;
    case 'sameStory':
      return `${page(about.a)} and ${page(about.b)} tell one story.`;
    case 'notSameStory':
      return `${page(about.a)} and ${page(about.b)} tell different stories.`;
    case 'sameClaim':
      return `${words(about.a)} and ${words(about.b)} answer one question.`;
    case 'notSameClaim':
      return `${words(about.a)} and ${words(about.b)} answer different questions.`;
    case 'speaker':
      return `${words(about.quotation)} was said by ${about.name ?? 'somebody unknown'}.`;
    case 'published':
      return `${page(about.article)} was published ${about.value}.`;
    case 'lineage':
      return about.type === null
        ? `${page(about.from)} does not derive from ${page(about.to)}.`
        : `${page(about.from)} derives from ${page(about.to)} (${about.type}).`;
    case 'notAnArticle':
      return `${page(about.article)} is no article.`;
    case 'undo':
      return `Takes back ${correction.undoes}.`;
  }
}

/** Enough of a digest for people to tell documents apart. */
export function shortDigest(digest: string): string {
  return digest.replace(/^sha256:/, '').slice(0, 12);
}

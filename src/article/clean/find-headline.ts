import type { PageElement } from '../parse/page.ts';
import type { Draft } from './draft.ts';

/**
 * Finds the draft that is the article's headline: a heading with the words of the page's title, nearest before or at
 * the start of the body; else the only `h1`. Null when none fits.
 */
export function findHeadline(drafts: readonly Draft[], root: PageElement, title: string | null): Draft | null {
  const headings = drafts.filter((draft) => draft.kind === 'heading' && (draft.level ?? 6) <= 3);
  const wanted = comparable(title ?? '');
  const matching = headings.filter((draft) => {
    const text = comparable(draft.traced.text);
    return (
      text.length >= 4 &&
      (text === wanted ||
        (text.length >= 12 && wanted.includes(text)) ||
        (wanted.length >= 12 && text.includes(wanted)))
    );
  });
  const inFront = matching.filter((draft) => draft.element!.start <= root.start);
  if (inFront.length > 0) return inFront.at(-1)!;
  if (matching.length > 0) return matching[0]!;
  const plain = drafts.find(
    (draft) =>
      draft.kind === 'paragraph' &&
      wanted.length >= 12 &&
      comparable(draft.traced.text) === wanted &&
      draft.linked === 0,
  );
  if (plain) return plain;
  const top = headings.filter((draft) => draft.level === 1 && draft.linked < draft.traced.text.length);
  return top.length === 1 ? top[0]! : null;
}

/** Letters and digits only, lower case. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,20}/gu, ' ')
    .trim();
}

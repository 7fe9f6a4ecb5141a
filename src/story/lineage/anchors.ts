import type { Article } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { foldLetters } from '../../text/fold-letters.ts';
import { nameSkeleton } from '../../text/name-skeleton.ts';
import { visitWordRuns } from '../../text/word-runs.ts';

/** Something in a text that stays the same when it is told in other words or in another language. */
export interface Anchor {
  /** What it stands for: a figure, a day, a named thing. */
  readonly key: string;
  readonly span: Span;
}

/**
 * The anchors of an article in the order of its text: figures by their value, days, countries, names by the sounds of
 * their last word, and words that begin with a capital. Where no layer tells figures, they are read from the digits.
 */
export function anchorsOf(article: Article): Anchor[] {
  const { layers } = article;
  const anchors: Anchor[] = [...figures(article), ...names(article)];
  for (const { type, value, span } of layers.timexes) {
    if ((type === 'DATE' || type === 'TIME') && value.length >= 10)
      anchors.push({ key: `d${value.slice(0, 16)}`, span });
  }
  visitWordRuns(article.text, (start, end, kind) => {
    if (kind === 'number' || end - start < 4) return;
    const word = article.text.slice(start, end);
    if (word[0] !== word[0]!.toLowerCase()) {
      anchors.push({ key: `w${foldLetters(word).slice(0, 6)}`, span: [start, end] });
    }
  });
  return anchors.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
}

function figures({ text, layers }: Article): Anchor[] {
  const found: Anchor[] = [];
  for (const { value, low, high, span } of layers.quantities) {
    const figure = value ?? low ?? high;
    if (figure !== null) found.push({ key: `#${figure}`, span });
  }
  if (found.length > 0) return found;
  visitWordRuns(text, (start, end, kind) => {
    if (kind === 'number' && end - start > 1)
      found.push({ key: `#${digits(text.slice(start, end))}`, span: [start, end] });
  });
  return found;
}

function names({ text, layers }: Article): Anchor[] {
  const entities = new Map(layers.entities.map((entity) => [entity.id, entity]));
  return layers.mentions.flatMap((mention): Anchor[] => {
    if (mention.form === 'pronoun' || mention.form === 'role') return [];
    const entity = mention.entity === null ? undefined : entities.get(mention.entity);
    if (entity?.place?.kind === 'country' && entity.place.country !== null) {
      return [{ key: `@${entity.place.country}`, span: mention.span }];
    }
    const name = entity?.name ?? text.slice(mention.span[0], mention.span[1]);
    const skeleton = nameSkeleton(name.slice(name.trimEnd().lastIndexOf(' ') + 1));
    return skeleton.length > 1 ? [{ key: `@${skeleton}`, span: mention.span }] : [];
  });
}

const digits = (word: string): string => word.replace(/[.,]/g, '');

import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import { foldName } from '../../text/fold-name.ts';

/** Whether two spellings of names are two: folded they differ. */
export function tellsApart(a: string, b: string): boolean {
  return foldName(a) !== foldName(b);
}

/** Whether one spelling is a short form of the other: all its words stand in the other. */
export function isShortForm(a: string, b: string): boolean {
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.size - y.size);
  return [...few!].every((word) => many!.has(word));
}

/**
 * The one entity of an article that goes by one of the spellings and by nothing that says more. Null when there is none,
 * when several go by it, or when a name of it is foreign to the spellings: then it may be somebody else.
 */
export function goingBy({ layers }: Article, spelling: string, spellings: readonly string[]): Entity | null {
  const folded = foldName(spelling);
  const named = layers.entities.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => foldName(known) === folded),
  );
  const [only] = named;
  if (!only || named.length > 1) return null;
  const said = [only.name, ...only.aliases].every((known) => spellings.some((other) => isWithin(known, other)));
  return said ? only : null;
}

const wordsOf = (name: string): ReadonlySet<string> => new Set(foldName(name).split(' '));

const isWithin = (known: string, spelling: string): boolean => {
  const words = wordsOf(spelling);
  return [...wordsOf(known)].every((word) => words.has(word));
};

import type { PageElement } from '../parse/page.ts';
import { withoutOpener } from './read-names.ts';

/** Longest text that is looked at as a byline. */
export const longestByline = 120;

/** A name of several words: of a person rather than of an account. */
export function isFullName(name: string): boolean {
  return name.includes(' ');
}

/** Two to four capitalised words, particles apart: what a full name looks like. */
export function looksLikeFullName(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || /[!?:\d]/.test(name)) return false;
  if (!words.every((word) => /\p{L}[.'’]?$/u.test(word))) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitals.length >= 2 && /^\p{Lu}/u.test(name) && words.every((word) => capitals.includes(word) || word.length <= 3)
  );
}

/** From an element that is only called an author, a name must look like one: capitals, no sentence. */
export function looksLikeName(name: string): boolean {
  const words = withoutOpener(name).split(' ');
  return words.length <= 5 && words.every((word) => word.length > 0) && /^\p{L}/u.test(name) && !/[!?:]/.test(name);
}

/** Signs and agencies (`det`, `AFP`), hosts (`bote.example`) and accounts of a machine (`siteadmin`). */
export function isSignOrHost(name: string): boolean {
  return /^(?:\p{Lu}{2,5}|\p{Ll}{2,4})$|\.\p{Ll}{2,7}$|^\S{0,30}admin\S{0,10}$/u.test(name);
}

/** The account of whoever runs the machine, not of whoever wrote. */
export function isMachineAccount(name: string): boolean {
  return /^\S{0,30}admin\S{0,10}$/i.test(name);
}

export function isInComments(element: PageElement): boolean {
  for (let at: PageElement | null = element, step = 0; at !== null && step < 12; at = at.parent, step++) {
    if (at.name === 'body') return false;
    const { class: classes, id } = at.attributes;
    if (
      (classes || id) &&
      /(?:^|[\s_-])(?:comments?|commentlist|respond|related)(?:$|[\s_-])/i.test(
        `${classes ?? ''} ${id ?? ''}`.slice(0, 300),
      )
    )
      return true;
  }
  return false;
}

import { bylineWords } from './byline-words.ts';

const longestName = 50;

/** What ends a name: a role after a bar or dot, a date, an address, a bracket. */
const nameEnd = /\s{0,3}(?:[|•·●▪/–—]|\s-\s|\(|\[|(?<![\p{L}\d])\d{1,2}[.:/]|(?<![\p{L}\d])\d{4}|https?:|www\.|@)/u;

/** `det/dpa`, `AFP/Talbote`: an agency and whoever worked on its text sign together. */
const joinedSigns = /^(?:\p{Lu}{2,6}|\p{Ll}{2,6})(?:\s?\/\s?\p{L}[\p{L} ]{1,20}){1,2}$/u;

/**
 * Reads the names out of an author string or a byline: `Von Ada Beispiel und Bo Muster, Musterstadt`. Openers, roles,
 * dates and addresses are cut off; what is no name gives nothing. `desks` takes names of editorial desks too.
 */
export function readNames(text: string, desks = false): readonly string[] {
  const whole = text
    .replace(/\s{1,50}/g, ' ')
    .trim()
    .slice(0, 300);
  let rest = withoutOpener(whole);
  // "By Valley desk": what a byline word introduces is the author, person or not.
  const isIntroduced = desks || rest !== whole;
  // "Ada Beispiel Mi, 8. Juni": a day of the week in short.
  rest = rest.replace(/(?<=\p{L}\s\p{L}{2,30})\s\p{Lu}\p{Ll}{1,2}\.?,\s{0,3}(?=\d{1,2}\.)/u, ' | ');
  if (isIntroduced && joinedSigns.test(rest)) return [rest];
  const end = nameEnd.exec(rest)?.index ?? -1;
  if (end === 0) return [];
  if (end > 0) rest = rest.slice(0, end);
  const names: string[] = [];
  for (const piece of splitNames(rest)) {
    const name = cutName(piece, isIntroduced, desks);
    if (name === null || names.includes(name)) continue;
    // Behind the first name, a piece may be a role or a town: only what looks like another full name counts.
    if (names.length > 0 && !looksLikeNext(name, names[0]!)) continue;
    names.push(name);
  }
  return names;
}

/** The text without the byline word it begins with; unchanged when there is none. */
export function withoutOpener(text: string): string {
  const lower = text.toLowerCase();
  for (const opener of bylineWords.openersByStart.get(lower[0] ?? '') ?? []) {
    if (!lower.startsWith(opener)) continue;
    const rest = text.slice(opener.length);
    if (rest === '' || /^[\s:]/.test(rest) || opener.endsWith(':')) return rest.replace(/^[\s:]{1,5}/, '');
  }
  return text;
}

function looksLikeNext(name: string, first: string): boolean {
  const words = name.split(' ');
  if (words.length < 2) return !first.includes(' ');
  if (!/^\p{Lu}/u.test(words.at(-1)!) || !/^\p{Lu}/u.test(words[0]!)) return false;
  return isShouted(first) || !words.some((word) => word.length > 2 && isShouted(word));
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Names between commas and words that join; behind the last "and" a comma ends the list: a town or a role follows. */
function splitNames(text: string): string[] {
  const pieces: string[] = [];
  let words: string[] = [];
  let closing = Number.POSITIVE_INFINITY;
  for (const word of text.split(/\s{1,5}|(?<=[,;&+])|(?=[;&+,])/)) {
    if (word === '') continue;
    const joins = word === '&' || bylineWords.joiners.has(word.toLowerCase());
    if (!joins && !/^[,;+]$/.test(word)) {
      words.push(word);
      continue;
    }
    pieces.push(words.join(' '));
    words = [];
    if (joins) closing = pieces.length + 1;
  }
  pieces.push(words.join(' '));
  return pieces.slice(0, closing).filter(Boolean);
}

function cutName(piece: string, isIntroduced: boolean, desks: boolean): string | null {
  const words: string[] = [];
  for (const word of piece.split(' ')) {
    // "Ada Beispiel am …": a lower-case ending word after at least one name word ends the name.
    const isEnd = bylineWords.ends.has(word.toLowerCase().replace(/:$/, ''));
    if (words.length > 0 && isEnd && (word.length > 7 || word === word.toLowerCase())) break;
    words.push(word);
  }
  // "Ada Beispiel Kontakt": what is no name by itself is a button behind one.
  while (words.length > 2 && bylineWords.notNames.has(words.at(-1)!.toLowerCase())) words.pop();
  // "Rechtsanwalt Ada Beispiel": a role in front of a whole name.
  while (words.length > 2 && isRole(words[0]!)) words.shift();
  const name = words
    .join(' ')
    .replace(/^[^\p{L}\p{N}]{1,5}|[^\p{L}\p{N}.)]{1,5}$/gu, '')
    .trim();
  if (name.length < 2 || name.length > longestName || words.length > 6) return null;
  if (!/\p{L}{2}/u.test(name) || /[<>{}=]/.test(name)) return null;
  const isNoName = bylineWords.notNames.has(name.toLowerCase()) && !(desks && isOrganisation(name));
  return isNoName || (!isIntroduced && isOrganisation(name)) ? null : name;
}

function isRole(word: string): boolean {
  return bylineWords.notNames.has(word.toLowerCase()) && !isOrganisation(word);
}

/** `Musterverlag GmbH`, `Online-Redaktion`: a word of the name says that it is no person. */
function isOrganisation(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s-]{1,5}/)
    .some((word) => bylineWords.organisations.has(word.replace(/\.$/, '')));
}

import type { PageElement } from '../parse/page.ts';
import { bodyWords, furnitureWords, wholeFurnitureWords } from './markup-words.ts';

/** What class, id, role and item properties of an element say, remembered per name so that a page asks each once. */
export interface MarkupHints {
  /** Kind of furniture the element is by its name, or null. */
  furniture(element: PageElement): string | null;
  /** How strongly its name says that it holds the article's body: 3 (surely) to 1, 0 for nothing. */
  bodyStrength(element: PageElement): number;
}

const reasonOf: ReadonlyMap<string, string> = new Map(
  Object.entries(furnitureWords).flatMap(([reason, words]) => words.map((word): [string, string] => [word, reason])),
);
const reasonOfWhole: ReadonlyMap<string, string> = new Map(
  Object.entries(wholeFurnitureWords).flatMap(([reason, words]) =>
    words.map((word): [string, string] => [word, reason]),
  ),
);
const strengthOf: ReadonlyMap<string, number> = new Map(
  bodyWords.flatMap((words, rank) => words.map((word): [string, number] => [word, bodyWords.length - rank])).reverse(),
);

const furnitureElements: ReadonlyMap<string, string> = new Map([
  ['nav', 'navigation'],
  ['footer', 'footer'],
  ['aside', 'sidebar'],
  ['form', 'interface'],
  ['menu', 'navigation'],
  ['dialog', 'interface'],
]);
const furnitureRoles: ReadonlyMap<string, string> = new Map([
  ['navigation', 'navigation'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'sidebar'],
  ['search', 'interface'],
  ['dialog', 'interface'],
  ['alertdialog', 'interface'],
  ['alert', 'interface'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['toolbar', 'interface'],
]);

/** What one name of an element says. */
interface NameMeaning {
  readonly reason: string | null;
  readonly strength: number;
}

const meaningless: NameMeaning = { reason: null, strength: 0 };

export function createMarkupHints(): MarkupHints {
  const meanings = new Map<string, NameMeaning>();
  const meaningOfName = (name: string): NameMeaning => {
    const known = meanings.get(name);
    if (known !== undefined) return known;
    const meaning = readName(name);
    meanings.set(name, meaning);
    return meaning;
  };
  const lists = new Map<string, NameMeaning>();
  const meaningOfList = (names: string): NameMeaning => {
    const known = lists.get(names);
    if (known !== undefined) return known;
    const meaning = names.slice(0, longestNames).split(/\s+/).map(meaningOfName).reduce(together);
    lists.set(names, meaning);
    return meaning;
  };
  const meaningOf = ({ attributes }: PageElement): NameMeaning => {
    const { class: classes, id } = attributes;
    if (!classes) return id ? meaningOfList(id) : meaningless;
    return id ? together(meaningOfList(classes), meaningOfList(id)) : meaningOfList(classes);
  };
  return {
    furniture(element) {
      const { attributes } = element;
      if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return 'hidden';
      const style = attributes['style'];
      if (style && /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(style)) return 'hidden';
      const byElement = furnitureElements.get(element.name) ?? furnitureRoles.get(attributes['role'] ?? '');
      if (byElement) return byElement;
      const { reason, strength } = meaningOf(element);
      // `article-content teaser-text`: where the names contradict each other, the body wins.
      return reason !== null && reason !== 'comments' && strength === 3 ? null : reason;
    },
    bodyStrength(element) {
      const property = element.attributes['itemprop'];
      if (property && /(?:^|\s)articleBody(?:\s|$)/i.test(property)) return 4;
      const { strength } = meaningOf(element);
      if (element.name === 'article') return Math.max(2, strength);
      if (element.name === 'main' || element.attributes['role'] === 'main') return Math.max(1, strength);
      return strength;
    },
  };
}

/** Of several names of one element the first reason counts, and the greatest strength. */
function together(first: NameMeaning, second: NameMeaning): NameMeaning {
  if (second.reason === null && second.strength <= first.strength) return first;
  if (first === meaningless) return second;
  return { reason: first.reason ?? second.reason, strength: Math.max(first.strength, second.strength) };
}

/** More names than this are those of a style sheet's utilities. */
const longestNames = 600;

/** Looks up a name, its parts and neighbouring parts joined by a hyphen, longest first. The first answer wins. */
function readName(name: string): NameMeaning {
  const lower = name.toLowerCase();
  let reason = reasonOf.get(lower) ?? reasonOfWhole.get(lower);
  let strength = strengthOf.get(lower);
  if ((reason === undefined || strength === undefined) && !/^[a-z]+$/.test(name)) {
    const parts = name
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    for (let width = Math.min(3, parts.length); width >= 1; width--) {
      for (let at = 0; at + width <= parts.length; at++) {
        const part = width === 1 ? parts[at]! : parts.slice(at, at + width).join('-');
        reason ??= reasonOf.get(part);
        strength ??= strengthOf.get(part);
      }
    }
  }
  return reason === undefined && strength === undefined
    ? meaningless
    : { reason: reason ?? null, strength: strength ?? 0 };
}

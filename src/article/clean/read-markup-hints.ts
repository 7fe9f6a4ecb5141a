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

export function createMarkupHints(): MarkupHints {
  const furnitureByName = new Map<string, string | null>();
  const strengthByName = new Map<string, number>();
  const strengthByParts = (name: string): number => {
    const known = strengthByName.get(name);
    if (known !== undefined) return known;
    let strength = 0;
    for (const single of name.slice(0, 600).split(/\s+/))
      strength = Math.max(strength, lookUp(single, (part) => strengthOf.get(part)) ?? 0);
    strengthByName.set(name, strength);
    return strength;
  };
  return {
    furniture(element) {
      const { attributes } = element;
      if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return 'hidden';
      const style = attributes['style'];
      if (style && /display\s{0,5}:\s{0,5}none|visibility\s{0,5}:\s{0,5}hidden/i.test(style)) return 'hidden';
      const byElement = furnitureElements.get(element.name) ?? furnitureRoles.get(attributes['role'] ?? '');
      if (byElement) return byElement;
      const name = nameOf(element);
      if (name === '') return null;
      const known = furnitureByName.get(name);
      if (known !== undefined) return known;
      const reason =
        lookUp(name, (part, whole) => reasonOf.get(part) ?? (whole ? reasonOfWhole.get(part) : undefined)) ?? null;
      // `article-content teaser-text`: where the names contradict each other, the body wins.
      const found = reason !== null && reason !== 'comments' && strengthByParts(name) === 3 ? null : reason;
      furnitureByName.set(name, found);
      return found;
    },
    bodyStrength(element) {
      const property = element.attributes['itemprop'];
      if (property && /(?:^|\s)articleBody(?:\s|$)/i.test(property)) return 4;
      const name = nameOf(element);
      let strength = 0;
      if (name !== '') {
        strength = strengthByParts(name);
      }
      if (element.name === 'article') return Math.max(2, strength);
      if (element.name === 'main' || element.attributes['role'] === 'main') return Math.max(1, strength);
      return strength;
    },
  };
}

function nameOf(element: PageElement): string {
  const { class: classes, id } = element.attributes;
  return classes ? (id ? `${classes} ${id}` : classes) : (id ?? '');
}

/** Asks for each part of each name and for neighbouring parts joined by a hyphen. The first answer of a name wins. */
function lookUp<Answer>(
  names: string,
  answer: (part: string, whole: boolean) => Answer | undefined,
): Answer | undefined {
  for (const name of names.slice(0, 600).split(/\s+/)) {
    const whole = answer(name.toLowerCase(), true);
    if (whole !== undefined) return whole;
    const parts = name
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter(Boolean);
    for (let width = Math.min(3, parts.length); width >= 1; width--) {
      for (let at = 0; at + width <= parts.length; at++) {
        const part = parts.slice(at, at + width).join('-');
        const found = answer(part, false);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

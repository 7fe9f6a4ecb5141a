import type { DateCandidate } from '../../model/date-verdict.ts';
import { elementText } from '../parse/element-text.ts';
import type { JsonLdObject, Page, PageElement } from '../parse/page.ts';
import { labelledRole } from './calendar-words.ts';
import { markupDateWords } from './markup-date-words.ts';
import { type MarkupRole, metaDateNames, schemaDateNames } from './meta-date-names.ts';
import { readDateText } from './read-date-text.ts';

const notArticle =
  /^(?:Organization|NewsMediaOrganization|Person|WebSite|BreadcrumbList|ListItem|ImageObject|SearchAction|Comment|UserComments|Event|Offer|Product|AggregateRating|ItemList|Rating)$/;
const articleProper = /(?:Article|Posting|Report|Recipe)$/;

/** Dates in JSON-LD. Comments, events and pictures have dates of their own, which say nothing of the article. */
export function jsonLdDates(page: Page): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const object of page.jsonLd) {
    const types = typesOf(object);
    if (types.some((type) => notArticle.test(type))) continue;
    const proper = types.some((type) => articleProper.test(type));
    for (const [key, value] of Object.entries(object)) {
      const role = schemaDateNames.get(key.toLowerCase());
      const written =
        typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : null;
      if (!role || written === null) continue;
      const evidence = `JSON-LD ${types[0] ?? 'object'}.${key}`;
      found.push(...candidates(written, 'json-ld', evidence, proper ? role : weaker(role, 6)));
    }
  }
  return found;
}

/** Dates in meta elements, by name, property or itemprop. */
export function metaDates(page: Page): readonly DateCandidate[] {
  let inBody = 0;
  return page.metas.flatMap((meta) => {
    if (meta.by === 'http-equiv') return [];
    if (meta.by !== 'itemprop') {
      const role = metaDateNames.get(meta.name);
      return role ? candidates(meta.content, 'meta', `meta[${meta.by}=${meta.name}]`, role) : [];
    }
    const role = schemaDateNames.get(meta.name);
    if (!role) return [];
    // Microdata also marks the teasers of other articles: the first one, outside of lists, is the page's own.
    const strange = strangeness(meta.element) + Math.min(6 * inBody++, 30);
    return candidates(meta.content, 'microdata', `meta[itemprop=${meta.name}]`, weaker(role, strange));
  });
}

/** Dates looked at in the body of one page; behind that many follow lists. */
const mostInBody = 200;

/** Longest text of an element that can be a byline with a date. */
const longestByline = 220;

/** Dates in the body: `time` elements, microdata on any element, and short elements whose class or words say "date". */
export function bodyDates(page: Page): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  let order = 0;
  let schemaCount = 0;
  const headline = headlineOf(page);
  const judged = new Map<string, boolean>();
  const sayDate = (words: string) => {
    const known = judged.get(words);
    if (known !== undefined) return known;
    const answer = words.length > 1 && words.length < 300 && markupDateWords.date.test(words);
    judged.set(words, answer);
    return answer;
  };
  for (const element of page.elements) {
    if (found.length >= mostInBody) break;
    const { attributes, name } = element;
    const property = attributes['itemprop'] ?? attributes['property'] ?? '';
    const schema = property === '' ? undefined : schemaDateNames.get(property.toLowerCase().replace(/^.{0,30}:/, ''));
    if (schema && name !== 'meta') {
      const written = attributes['content'] ?? attributes['datetime'] ?? attributes['title'] ?? shortText(element);
      if (written)
        found.push(
          ...candidates(
            written,
            'microdata',
            `${name}[itemprop=${property}]`,
            weaker(schema, 2 + strangeness(element) + schemaCount++),
          ),
        );
      continue;
    }
    const { class: classes, id } = attributes;
    const words = id ? `${classes ?? ''} ${id}`.trim() : (classes ?? '').trim();
    if (name === 'time') {
      found.push(...timeElement(element, words, order++, closeness(element, headline)));
    } else if (element.end - element.start < 3000 && sayDate(words)) {
      found.push(...bylineElement(element, words, order++, closeness(element, headline)));
    }
  }
  return found;
}

function timeElement(element: PageElement, words: string, order: number, bonus: number): readonly DateCandidate[] {
  const text = shortText(element) ?? '';
  const written = element.attributes['datetime'] ?? element.attributes['title'] ?? text;
  const around = `${element.parent ? (shortText(element.parent) ?? '') : ''}`;
  const labelled = labelledRole(around.split(text)[0] ?? '', '');
  const parentWords = element.parent?.attributes['class'] ?? '';
  const updated =
    markupDateWords.modified.test(words) ||
    (parentWords.length < 100 && markupDateWords.modified.test(parentWords)) ||
    labelled === 'modified';
  const stated =
    element.attributes['pubdate'] !== undefined || markupDateWords.published.test(words) || labelled === 'published';
  const weight = (stated ? 78 : 68) - Math.min(order, 10) + bonus;
  const strange = strangeness(element);
  const role: MarkupRole = updated
    ? { role: 'modified', weight: 70 - strange }
    : { role: 'published', weight: weight - strange };
  const dates = candidates(written || text, 'time-element', 'time', role);
  return dates.length > 0 || written === text ? dates : candidates(text, 'time-element', 'time', role);
}

function bylineElement(element: PageElement, words: string, order: number, bonus: number): readonly DateCandidate[] {
  const { title } = element.attributes;
  const text = shortText(element) || (title && title.length < 60 ? title : null);
  if (!text || !/\d/.test(text)) return [];
  const strange = strangeness(element);
  return readDateText(text).flatMap((date, index) => {
    const role =
      labelledRole(text.slice(0, date.start), text.slice(date.end)) ??
      (markupDateWords.modified.test(words) ? 'modified' : 'published');
    if (role === 'other' || strange >= 100) return [];
    const lone = text.length - date.raw.length < 30;
    const weight =
      54 +
      (markupDateWords.published.test(words) ? 10 : 0) +
      (lone ? 10 : 0) -
      Math.min(order + index, 10) -
      strange +
      bonus;
    return [
      candidate(date.raw, date.readings, 'byline', `element with class "${words.trim().slice(0, 40)}"`, {
        role,
        weight,
      }),
    ];
  });
}

/** Dates written as a line of their own anywhere in the body, for pages without any markup for them. */
export function looseDates(page: Page): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  const headline = headlineOf(page);
  for (const element of page.elements) {
    if (found.length >= 12) break;
    if (!/^(?:p|div|span|td|li|small|em|i|b|strong|font|h[1-6]|dd|a|center|address)$/.test(element.name)) continue;
    if (!tellsDigits(element)) continue;
    const own = ownText(element);
    if (own.length < 6 || !/\d/.test(own.slice(0, 160))) continue;
    if (own.length > 160 && !/^\D{0,24}\d/.test(own)) continue;
    for (const date of readDateText(own.slice(0, 160))) {
      const labelled = labelledRole(own.slice(0, date.start), own.slice(date.end));
      if (labelled === 'other') continue;
      const rest = own.length - date.raw.length;
      const lone = rest < 25 || (rest < 60 && /^\s{0,3}[|/·•–—,]/.test(own.slice(date.end)));
      const opens = date.start < 25;
      if (!lone && !labelled && !opens) continue;
      const weight =
        (labelled ? 50 : lone ? 40 : 30) -
        Math.min(found.length, 10) -
        strangeness(element) +
        closeness(element, headline);
      if (weight <= 0) continue;
      found.push(
        candidate(date.raw, date.readings, 'text', `line in ${element.name}`, {
          role: labelled ?? 'published',
          weight,
        }),
      );
    }
  }
  return found;
}

const stampedInScript =
  /["'](?:date_?published|published_?(?:at|on|date|time)?|publish_?(?:date|time)|publication_?date|pub_?date|first_?published_?(?:at|date)?|display_?date)["']\s{0,4}:\s{0,4}["']([^"']{8,40})["']/gi;

/** Dates in data that scripts of the page carry, for pages that tell them nowhere else. */
export function scriptDates(page: Page): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const match of page.source.matchAll(stampedInScript)) {
    found.push(
      ...candidates(match[1]!, 'script', 'data in a script', { role: 'published', weight: 48 - found.length }),
    );
    if (found.length >= 5) break;
  }
  return found;
}

function tellsDigits(element: PageElement): boolean {
  for (const child of element.children) if (child.kind === 'text' && /\d/.test(child.text)) return true;
  return false;
}

function ownText(element: PageElement): string {
  if (element.children.length > 60) return '';
  return element.children
    .flatMap((child) => (child.kind === 'text' ? [child.text] : []))
    .join(' ')
    .replace(/\s{1,200}/g, ' ')
    .trim();
}

function candidates(written: string, source: string, evidence: string, role: MarkupRole): readonly DateCandidate[] {
  const first = role.weight > 0 ? readDateText(written)[0] : undefined;
  return first ? [candidate(first.raw, first.readings, source, evidence, role)] : [];
}

export function candidate(
  raw: string,
  readings: DateCandidate['readings'],
  source: string,
  evidence: string,
  { role, weight }: { readonly role: DateCandidate['role']; readonly weight: number },
  span: DateCandidate['span'] = null,
): DateCandidate {
  return { raw, source, evidence, span, role, readings, weight };
}

function weaker({ role, weight }: MarkupRole, by: number): MarkupRole {
  return { role, weight: weight - by };
}

function typesOf(object: JsonLdObject): readonly string[] {
  return [object['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.{0,60}[/#:]/, ''));
}

function shortText(element: PageElement | undefined): string | null {
  if (!element || element.end - element.start > 4000) return null;
  const text = elementText(element);
  return text.length > longestByline ? null : text;
}

/** How far an element stands outside the article: what its weight loses. Looks at six ancestors. */
function strangeness(element: PageElement): number {
  let current: PageElement | null = element;
  let strange = 0;
  for (let depth = 0; current && depth < 6; depth++, current = current.parent) {
    if (current.name === 'aside' || current.name === 'nav' || (current.name === 'footer' && depth > 1)) strange = 30;
    if (current.name === 'body' || current.name === 'article' || current.name === 'main') break;
    const { class: classes, id } = current.attributes;
    if (!classes && !id) continue;
    const value = `${classes ?? ''} ${id ?? ''}`;
    if (value.length <= 1 || value.length > 300) continue;
    if (markupDateWords.foreign.test(value)) return 100;
    if (markupDateWords.otherArticles.test(value)) strange = 30;
  }
  return strange;
}

/** The heading that repeats the page's title, or the first one of the first rank that is long enough. */
function headlineOf(page: Page): PageElement | null {
  const title = plain(
    page.metas.find(({ name }) => name === 'og:title')?.content ??
      shortText(page.elements.find(({ name }) => name === 'title')) ??
      '',
  );
  let first: PageElement | null = null;
  let seen = 0;
  for (const element of page.elements) {
    if (!/^h[1-3]$/.test(element.name)) continue;
    const text = plain(shortText(element) ?? '');
    if (text.length < 12) continue;
    if (title.includes(text) || (title.length >= 12 && text.includes(title))) return element;
    if (element.name === 'h1') first ??= element;
    if (++seen >= 40) break;
  }
  return first;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,20}/gu, ' ')
    .trim();
}

/** What a date gains that stands beside the headline. */
function closeness(element: PageElement, headline: PageElement | null): number {
  if (!headline) return 0;
  const distance = element.start >= headline.start ? element.start - headline.end : headline.start - element.end;
  return distance < 1500 ? 12 : distance < 4000 ? 5 : 0;
}

import type { DateCandidate } from '../../model/date-verdict.ts';
import { elementText } from '../parse/element-text.ts';
import type { JsonLdObject, Page, PageElement } from '../parse/page.ts';
import { labelledRole } from './calendar-words.ts';
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
      const written = typeof value === 'string' ? value : Array.isArray(value) && typeof value[0] === 'string' ? value[0] : null;
      if (!role || written === null) continue;
      const evidence = `JSON-LD ${types[0] ?? 'object'}.${key}`;
      found.push(...candidates(written, 'json-ld', evidence, proper ? role : weaker(role, 6)));
    }
  }
  return found;
}

/** Dates in meta elements, by name, property or itemprop. */
export function metaDates(page: Page): readonly DateCandidate[] {
  return page.metas.flatMap((meta) => {
    const role = meta.by === 'itemprop' ? schemaDateNames.get(meta.name) : metaDateNames.get(meta.name);
    if (!role || meta.by === 'http-equiv') return [];
    return candidates(meta.content, meta.by === 'itemprop' ? 'microdata' : 'meta', `meta[${meta.by}=${meta.name}]`, role);
  });
}

const dateWords =
  /(?:^|[\s_-])(?:date|datum|datetime|dateline|time|timestamp|published|publish|pubdate|posted|postdate|post-?date|entry-?date|created|byline|meta|metadata|entry-meta|post-meta|info|stand|updated|dtstart|published-on|post_date|news-date|article-date|articledate|newsdate|submitted|kicker|author|details)(?:$|[\s_-])|date$|Date|datum/i;
const notDateWords =
  /comment|kommentar|related|sidebar|widget|footer|copyright|teaser|aside|recent|popular|event|calendar|archive|nav|menu|similar|recommend|more-|latest|ticker|breaking|advert|promo|read-next|weather/i;
const updatedWords = /updat|modif|changed|edited|aktualis/i;
const publishedWords = /publish|pubdate|posted|entry-?date|post-?date|created|erschien/i;

/** Longest text of an element that can be a byline with a date. */
const longestByline = 220;

/** Dates in the body: `time` elements, microdata on any element, and short elements whose class or words say "date". */
export function bodyDates(page: Page): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  let order = 0;
  for (const element of page.elements) {
    const { attributes, name } = element;
    const property = attributes['itemprop'] ?? attributes['property'] ?? '';
    const schema = property === '' ? undefined : schemaDateNames.get(property.toLowerCase().replace(/^.{0,30}:/, ''));
    if (schema && name !== 'meta') {
      if (inside(element, notDateWords)) continue;
      const written = attributes['content'] ?? attributes['datetime'] ?? attributes['title'] ?? shortText(element);
      if (written) found.push(...candidates(written, 'microdata', `${name}[itemprop=${property}]`, weaker(schema, 2)));
      continue;
    }
    const words = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
    if (name === 'time') {
      if (inside(element, notDateWords)) continue;
      found.push(...timeElement(element, words, order++));
    } else if (words.length > 1 && words.length < 300 && dateWords.test(words) && element.end - element.start < 3000) {
      if (inside(element, notDateWords)) continue;
      found.push(...bylineElement(element, words, order++));
    }
  }
  return found;
}

function timeElement(element: PageElement, words: string, order: number): readonly DateCandidate[] {
  const text = shortText(element) ?? '';
  const written = element.attributes['datetime'] ?? element.attributes['title'] ?? text;
  const around = `${element.parent ? (shortText(element.parent) ?? '') : ''}`;
  const labelled = labelledRole(around.split(text)[0] ?? '', '');
  const updated = updatedWords.test(words) || labelled === 'modified';
  const stated = element.attributes['pubdate'] !== undefined || publishedWords.test(words) || labelled === 'published';
  const weight = (stated ? 78 : 68) - Math.min(order, 10);
  const role: MarkupRole = updated ? { role: 'modified', weight: 70 } : { role: 'published', weight };
  const dates = candidates(written || text, 'time-element', 'time', role);
  return dates.length > 0 || written === text ? dates : candidates(text, 'time-element', 'time', role);
}

function bylineElement(element: PageElement, words: string, order: number): readonly DateCandidate[] {
  const text = shortText(element);
  if (!text || !/\d/.test(text)) return [];
  return readDateText(text).flatMap((date, index) => {
    const role = labelledRole(text.slice(0, date.start), text.slice(date.end)) ?? (updatedWords.test(words) ? 'modified' : 'published');
    if (role === 'other') return [];
    const lone = text.length - date.raw.length < 30;
    const weight = 52 + (publishedWords.test(words) ? 10 : 0) + (lone ? 6 : 0) - Math.min(order + index, 10);
    return [candidate(date.raw, date.readings, 'byline', `element with class "${words.trim().slice(0, 40)}"`, { role, weight })];
  });
}

/** Dates written as a line of their own anywhere in the body, for pages without any markup for them. */
export function looseDates(page: Page): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const element of page.elements) {
    if (found.length >= 12) break;
    if (!/^(?:p|div|span|td|li|small|em|i|b|strong|font|h[1-6]|dd|a|center|address)$/.test(element.name)) continue;
    if (element.end - element.start > 1500 || inside(element, notDateWords)) continue;
    const own = element.children.flatMap((child) => (child.kind === 'text' ? [child.text] : [])).join(' ').trim();
    if (own.length < 6 || own.length > 160 || !/\d/.test(own)) continue;
    for (const date of readDateText(own)) {
      const labelled = labelledRole(own.slice(0, date.start), own.slice(date.end));
      if (labelled === 'other') continue;
      const lone = own.length - date.raw.length < 25;
      if (!lone && !labelled) continue;
      const weight = (labelled ? 50 : 40) - Math.min(found.length, 10);
      found.push(candidate(date.raw, date.readings, 'text', `line in ${element.name}`, { role: labelled ?? 'published', weight }));
    }
  }
  return found;
}

function candidates(written: string, source: string, evidence: string, role: MarkupRole): readonly DateCandidate[] {
  const first = readDateText(written)[0];
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

function shortText(element: PageElement): string | null {
  if (element.end - element.start > 4000) return null;
  const text = elementText(element);
  return text.length > longestByline ? null : text;
}

/** Whether the element or one of its nearest six ancestors carries such words in class or id, or is outside the article. */
function inside(element: PageElement, words: RegExp): boolean {
  let current: PageElement | null = element;
  for (let depth = 0; current && depth < 6; depth++, current = current.parent) {
    if (current.name === 'footer' && depth > 1) return true;
    if (current.name === 'aside' || current.name === 'nav') return true;
    if (current.name === 'body' || current.name === 'article' || current.name === 'main') return false;
    const value = `${current.attributes['class'] ?? ''} ${current.attributes['id'] ?? ''}`;
    if (value.length > 1 && value.length < 400 && words.test(value)) return true;
  }
  return false;
}

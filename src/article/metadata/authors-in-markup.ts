import { elementText } from '../parse/element-text.ts';
import type { JsonLdObject, Page, PageElement } from '../parse/page.ts';
import { isInComments, longestByline } from './author-shapes.ts';
import { textOf, typesOf } from './json-ld-article.ts';
import { readNames } from './read-names.ts';

/** Names of meta elements that tell authors, most telling first. */
const authorMetas = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.personalname',
  'citation_author',
  'sailthru.author',
  'parsely-author',
  'byl',
  'article.author',
  'cxenseparse:author',
  'cse-authors',
  'authors',
  'creator',
  'shareaholic:article_author_name',
  'og:author',
  'twitter:data1',
];

/** Authors of the page's article as JSON-LD tells them; `desks` takes names of editorial desks too. */
export function authorsInJsonLd(page: Page, article: JsonLdObject | null, desks = false): readonly string[] {
  return [article?.['author'] ?? article?.['creator']].flat().flatMap((author) => namesOf(author, page, desks));
}

/** Some systems describe page and person side by side and leave the tie out: the only person there is. */
export function untiedPerson(page: Page): readonly string[] {
  const persons = page.jsonLd.filter(
    (object) => typesOf(object).includes('Person') && typeof object['name'] === 'string',
  );
  return persons.length === 1 ? namesOf(persons[0], page, false) : [];
}

function namesOf(author: unknown, page: Page, desks: boolean): readonly string[] {
  if (typeof author === 'object' && author !== null) {
    const object = author as JsonLdObject;
    if (Array.isArray(object['name']))
      return object['name'].flatMap((name) => (typeof name === 'string' ? readNames(name) : []));
    if (typesOf(object).some((type) => /Organization$/.test(type)) && !typesOf(object).includes('Person')) return [];
    if (object['name'] === undefined && typeof object['@id'] === 'string') {
      const meant = page.jsonLd.find((other) => other['@id'] === object['@id'] && typeof other['name'] === 'string');
      return meant ? namesOf({ ...meant, '@id': undefined }, page, desks) : [];
    }
  }
  const name = textOf(author);
  return name === null || /^https?:/.test(name) ? [] : readNames(name, desks);
}

/** Authors told by meta elements. */
export function authorsInMetas(page: Page, desks = false): readonly string[] {
  for (const wanted of authorMetas) {
    const found = page.metas.filter(
      (meta) => meta.name === wanted && meta.content !== '' && !/^https?:|^@/.test(meta.content),
    );
    if (
      wanted === 'twitter:data1' &&
      !/written|geschrieben|verfasst|autor|von|by/i.test(
        page.metas.find((meta) => meta.name === 'twitter:label1')?.content ?? '',
      )
    )
      continue;
    // `Mustermann GmbH www.mustermann.example` made the site, not the text.
    const names = found.flatMap(({ content }) => (/\bwww\.|https?:/i.test(content) ? [] : readNames(content, desks)));
    if (names.length > 0) return names;
  }
  return [];
}

/** Authors marked by microdata or by `rel=author`. */
export function authorsInMicrodata(page: Page): readonly string[] {
  const names: string[] = [];
  let last = 0;
  for (const element of page.elements) {
    // Teasers further down name the authors of other articles.
    if (names.length > 0 && element.start > last + 6000) break;
    const { itemprop, rel } = element.attributes;
    const isAuthorLink = rel !== undefined && /(?:^|\s)author(?:\s|$)/i.test(rel) && element.name !== 'link';
    if (!isAuthorLink && !(itemprop && /(?:^|\s)(?:author|creator)(?:\s|$)/i.test(itemprop))) continue;
    if (isInComments(element)) continue;
    const inner = findName(element);
    const text = element.name === 'meta' ? (element.attributes['content'] ?? '') : inner;
    if (text.length > longestByline) continue;
    const read = readNames(text);
    if (read.length > 0) last = element.end;
    names.push(...read);
  }
  return names;
}

/** The `itemprop="name"` inside an author element, else its whole text. */
function findName(element: PageElement): string {
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    if (/(?:^|\s)name(?:\s|$)/i.test(child.attributes['itemprop'] ?? ''))
      return child.name === 'meta' ? (child.attributes['content'] ?? '') : elementText(child);
    const deeper = child.children.length > 0 ? findNamed(child, 0) : null;
    if (deeper !== null) return deeper;
  }
  return elementText(element);
}

function findNamed(element: PageElement, depth: number): string | null {
  if (depth > 5) return null;
  for (const child of element.children) {
    if (child.kind !== 'element') continue;
    if (/(?:^|\s)name(?:\s|$)/i.test(child.attributes['itemprop'] ?? '')) return elementText(child);
    const deeper = findNamed(child, depth + 1);
    if (deeper !== null) return deeper;
  }
  return null;
}

import { comparable } from '../clean/find-headline.ts';
import { elementText } from '../parse/element-text.ts';
import type { JsonLdObject, Page, PageElement } from '../parse/page.ts';
import { bylineWords } from './byline-words.ts';
import { textOf, typesOf } from './json-ld-article.ts';
import { readNames, withoutOpener } from './read-names.ts';

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
const authorName =
  /(?:^|[\s_-])(?:author|authors|autor|autoren|autorin|byline|by-line|writer|author-?name|post-?author|entry-?author|article-?author|verfasser|reporter|fn|creator|posted-?by|written-?by)(?:$|[\s_-])/i;
const notAuthorName =
  /(?:^|[\s_-])(?:comment|comments|comment-author|related|teaser|bio|biography|box|image|avatar|img|photo|widget|sidebar|footer|social|quote|credit|caption|copyright|title)(?:$|[\s_-])/i;
const longestByline = 120;

/**
 * Reads the authors a page names: JSON-LD, then meta tags, then microdata, author links and elements named as bylines.
 * Names of the outlet itself are no authors. The first kind of evidence that gives names wins.
 */
export function readAuthors(page: Page, article: JsonLdObject | null, outlet: string | null): readonly string[] {
  const isPerson = personFilter(page, article, outlet);
  const told = fromJsonLd(page, article).filter(isPerson);
  if (told.some(isFullName)) return distinct(told);
  // A visible byline may be the outlet's own name; beside another name it only says where that person works.
  const withoutOutlet = (names: readonly string[]) => (names.length > 1 ? names.filter(isPerson) : names);
  // What readers see names people more fully than account names do (`adabeispiel`).
  const seen: (readonly string[])[] = [];
  let full: readonly string[] | undefined;
  for (const read of [fromMicrodata, fromNamedElements, fromBylines, fromBrokenLines]) {
    const names = withoutOutlet(read(page));
    if (names.length === 0) continue;
    seen.push(names);
    if (!names.some((name) => isFullName(name) && isPerson(name))) continue;
    full = names;
    break;
  }
  const meta = fromMetas(page).filter(isPerson);
  full ??= meta.some(isFullName) ? undefined : seen.find((names) => names.some(isFullName));
  // A long list of authors is often folded on the page and whole in its head.
  if (full) return distinct(meta.length > full.length && full.every((name) => meta.includes(name)) ? meta : full);
  if (meta.some(isFullName)) return distinct(meta);
  const named = told.length > 0 ? told : (seen[0] ?? meta);
  if (named.length > 0) return distinct(named);
  // Nobody is named: then the desk that signs is the author as stated ("Valley desk"), and at last the outlet itself.
  const signed = [...fromJsonLd(page, article, true), ...fromNamedElements(page, true), ...fromMetas(page, true)];
  const desks = signed.filter(isPerson);
  return distinct((desks.length > 0 ? desks : signed.filter((name) => !isSignOrHost(name))).slice(0, 1));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].slice(0, 12);
}

function isFullName(name: string): boolean {
  return name.includes(' ');
}

function fromJsonLd(page: Page, article: JsonLdObject | null, desks = false): readonly string[] {
  const named = [article?.['author'] ?? article?.['creator']].flat().flatMap((author) => namesOf(author, page, desks));
  if (named.length > 0) return named;
  // Some systems describe page and person side by side and leave the tie out.
  const persons = page.jsonLd.filter(
    (object) => typesOf(object).includes('Person') && typeof object['name'] === 'string',
  );
  return persons.length === 1 ? namesOf(persons[0], page, desks) : [];
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

function fromMetas(page: Page, desks = false): readonly string[] {
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
    const names = found.flatMap((meta) => readNames(meta.content, desks));
    if (names.length > 0) return names;
  }
  return [];
}

function fromMicrodata(page: Page): readonly string[] {
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

function fromNamedElements(page: Page, desks = false): readonly string[] {
  let looked = 0;
  let best: { names: readonly string[]; score: number } | null = null;
  const judged = new Map<string, NameJudgement>();
  const judge = (name: string | undefined): NameJudgement => {
    if (!name) return 'says nothing';
    let judgement = judged.get(name);
    if (judgement === undefined) {
      judgement = notAuthorName.test(name) ? 'other' : authorName.test(name) ? 'author' : 'says nothing';
      judged.set(name, judgement);
    }
    return judgement;
  };
  for (const element of page.elements) {
    const { class: classes, id } = element.attributes;
    const test = element.attributes['data-testid'] ?? element.attributes['data-component'];
    if (!classes && !id && !test && element.name !== 'byline') continue;
    if ((classes?.length ?? 0) + (id?.length ?? 0) + (test?.length ?? 0) > longestNames) continue;
    const judgements = [judge(classes), judge(id), judge(test)];
    if (judgements.includes('other') || !(element.name === 'byline' || judgements.includes('author'))) continue;
    if (isInComments(element) || element.end - element.start > 3000 || ++looked > 40) continue;
    const text = elementText(element);
    if (text.length < 3 || text.length > longestByline) continue;
    const inLink = linkNames(element);
    const names = (inLink.length > 0 ? inLink : readNames(text, desks)).filter(looksLikeName);
    if (names.length === 0) continue;
    const score =
      (looksLikeFullName(names[0]!) ? 2 : 0) + (withoutOpener(text) === text ? 0 : 2) + (inLink.length > 0 ? 1 : 0);
    if (best === null || score > best.score) best = { names, score };
  }
  return best?.names ?? [];
}

/** More names than this are those of a style sheet's utilities. */
const longestNames = 400;

type NameJudgement = 'author' | 'other' | 'says nothing';

const bylineElements: ReadonlySet<string> = new Set(
  'p div span a strong em i b small address li td h4 h5 h6 cite section header'.split(' '),
);

/** Short elements that begin with a byline word, or link to an author's page, behind the headline. */
function fromBylines(page: Page): readonly string[] {
  const headline = page.elements.find((element) => element.name === 'h1' && elementText(element).length > 15);
  for (const element of page.elements) {
    if (!bylineElements.has(element.name) || element.end - element.start > 1200) continue;
    if (headline && element.start < headline.start - 3000) continue;
    if (element.name === 'a') {
      if (
        !/\/(?:authors?|autor(?:en|in)?|redakteure?|writers?|journalists?|staff|news-?team|contributors?)\/[^/]|[?&]author=/i.test(
          element.attributes['href'] ?? '',
        )
      )
        continue;
      const names = isInComments(element) ? [] : readNames(elementText(element)).filter(looksLikeFullName);
      if (names.length > 0) return names;
      continue;
    }
    const first = firstText(element)?.replace(/^[\s\-–—|•·*]{1,10}/, '') ?? '';
    if (first === '') continue;
    const dated = /^\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,12})\s?\d{4}\s{0,3}[-–|]\s{0,3}(\p{Lu}[^|,\d]{4,40})$/u.exec(
      first,
    )?.[1];
    if (dated && looksLikeFullName(dated) && !isInComments(element)) return [dated];
    const behindTime = readBehindTime(element, first);
    if (behindTime.length > 0 && !isInComments(element)) return behindTime;
    if (!opensByline(first)) continue;
    const own = elementText(element);
    if (own.length > longestByline) continue;
    // A label in an element of its own: the name follows it.
    const told = own.length < 24 && /:$/.test(own) ? `${own} ${textBehind(element)}` : own;
    const text = told.replace(/^[\s\-–—|•·*]{1,10}/, '');
    const opened = text.length - withoutOpener(text).length;
    if (text.length < 6 || opened === 0) continue;
    // "Gespeichert von" says enough to believe a pen name; a bare "von" does not.
    const names = readNames(text).filter(opened >= 10 ? looksLikeName : looksLikeFullName);
    if (names.length > 0 && !isInComments(element)) return names;
  }
  return [];
}

/** `06.11.2023 13:30 von Ada`: behind a date and a time even a bare "von" is enough for a single name. */
function readBehindTime(element: PageElement, first: string): readonly string[] {
  const stamp =
    /^\p{L}{0,12}[,.\s]{0,3}\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,10})\s?\d{4}[,\s|–-]{1,5}(?:\d{1,2}[:.]\d{2}(?:\s\p{L}{1,5})??)?[,\s|–-]{0,5}/u;
  if (first.length > longestByline || !stamp.test(first)) return [];
  const text = elementText(element).slice(0, longestByline).replace(stamp, '');
  if (withoutOpener(text) === text) return [];
  return readNames(text).filter((name) => looksLikeFullName(name) || /^\p{Lu}[\p{L}-]{2,20}$/u.test(name));
}

/** Lines set apart by breaks alone: `<br>Autor: Ada Beispiel`. Only openers with a colon are sure enough there. */
function fromBrokenLines(page: Page): readonly string[] {
  for (const element of page.elements) {
    if (element.name !== 'br') continue;
    const siblings = element.parent?.children ?? [];
    const start = siblings.indexOf(element) + 1;
    const next = siblings[start];
    if (next?.kind !== 'text' || !opensByline(next.text.trimStart())) continue;
    let line = '';
    for (const node of siblings.slice(start, start + 6)) {
      if (node.kind === 'element' && node.name === 'br') break;
      line += node.kind === 'text' ? node.text : elementText(node);
    }
    line = line.trim();
    const opened = line.length - withoutOpener(line).length;
    if (line.length > longestByline || !line.slice(0, opened).includes(':') || isInComments(element)) continue;
    const names = readNames(line).filter(looksLikeFullName);
    if (names.length > 0) return names;
  }
  return [];
}

/** The text right behind an element, up to the next break. */
function textBehind(element: PageElement): string {
  const siblings = element.parent?.children ?? [];
  const next = siblings
    .slice(siblings.indexOf(element) + 1)
    .find((node) => /\S/.test(node.kind === 'text' ? node.text : elementText(node)));
  if (next === undefined) return '';
  return (next.kind === 'text' ? next.text : elementText(next)).trim().slice(0, 60);
}

function firstText(element: PageElement): string | null {
  for (let at: PageElement = element, depth = 0; depth < 5; depth++) {
    const child = at.children.find((node) => node.kind === 'element' || /\S/.test(node.text));
    if (child === undefined) return null;
    if (child.kind === 'text') return child.text.trim();
    at = child;
  }
  return null;
}

function opensByline(text: string): boolean {
  const lower = text.slice(0, 40).toLowerCase();
  return bylineWords.openersByStart.get(lower[0]!)?.some((opener) => lower.startsWith(opener)) ?? false;
}

/** Two to four capitalised words, particles apart: what a full name looks like. */
function looksLikeFullName(name: string): boolean {
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || /[!?:\d]/.test(name)) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return (
    capitals.length >= 2 && /^\p{Lu}/u.test(name) && words.every((word) => capitals.includes(word) || word.length <= 3)
  );
}

/** A byline often links its authors: then the links are the names and the rest is role and date. */
function linkNames(element: PageElement): readonly string[] {
  const names: string[] = [];
  const visit = (at: PageElement, depth: number) => {
    for (const child of at.children) {
      if (child.kind !== 'element' || depth > 6) continue;
      if (child.name !== 'a') visit(child, depth + 1);
      else if (names.length === 0 || leadsToAuthor(child)) names.push(...readNames(elementText(child)));
    }
  };
  visit(element, 0);
  return names;
}

function leadsToAuthor(link: PageElement): boolean {
  const { href, rel } = link.attributes;
  return /author|autor|redakt|writer|journalist|staff|profil|people|user|person|team/i.test(
    `${href ?? ''} ${rel ?? ''}`.slice(0, 300),
  );
}

/** From an element that is only called an author, a name must look like one: capitals, no sentence. */
function looksLikeName(name: string): boolean {
  const words = withoutOpener(name).split(' ');
  return words.length <= 5 && words.every((word) => word.length > 0) && /^\p{L}/u.test(name) && !/[!?:]/.test(name);
}

function isInComments(element: PageElement): boolean {
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

/** Outlets sign as their own authors: a name that is the outlet's, the publisher's or the host's is no person. */
function personFilter(page: Page, article: JsonLdObject | null, outlet: string | null): (name: string) => boolean {
  const publisher = textOf(article?.['publisher']);
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(page.url ?? '')?.[1]?.toLowerCase() ?? '';
  const hostName =
    host
      .split('.')
      .slice(-2)[0]
      ?.replace(/[^a-z0-9]/g, '') ?? '';
  const own = new Set(
    [outlet, publisher].filter((name): name is string => name !== null && name !== undefined).map(comparable),
  );
  return (name) => {
    const plain = comparable(name);
    if (own.has(plain)) return false;
    if (isSignOrHost(name)) return false;
    const joined = plain.replace(/[^a-z0-9]/g, '');
    if (joined.length >= 4 && (joined === hostName || joined === host.replace(/[^a-z0-9]/g, ''))) return false;
    return true;
  };
}

/** Signs and agencies (`det`, `AFP`), hosts (`bote.example`) and accounts of a machine (`siteadmin`). */
function isSignOrHost(name: string): boolean {
  return /^(?:\p{Lu}{2,5}|\p{Ll}{2,4})$|\.\p{Ll}{2,7}$|^\S{0,30}admin\S{0,10}$/u.test(name);
}

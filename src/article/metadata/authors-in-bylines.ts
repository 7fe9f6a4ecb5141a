import { elementText } from '../parse/element-text.ts';
import type { Page, PageElement } from '../parse/page.ts';
import { isInComments, isSignOrHost, longestByline, looksLikeFullName, looksLikeName } from './author-shapes.ts';
import { bylineWords } from './byline-words.ts';
import { readNames, withoutOpener } from './read-names.ts';

const authorName =
  /(?:^|[\s_-])(?:author|authors|autor|autoren|autorin|byline|by-line|writer|author-?name|post-?author|entry-?author|article-?author|verfasser|reporter|fn|creator|posted-?by|written-?by)(?:$|[\s_-])/i;
const notAuthorName =
  /(?:^|[\s_-])(?:comment|comments|comment-author|related|teaser|bio|biography|box|image|avatar|img|photo|widget|sidebar|footer|social|quote|credit|caption|copyright|licen[cs]e|title)(?:$|[\s_-])/i;

/** More names than this are those of a style sheet's utilities. */
const longestNames = 400;

type NameJudgement = 'author' | 'other' | 'says nothing';

/** Authors in elements that are called so by class, id or test name. */
export function authorsInNamedElements(
  page: Page,
  isPerson: (name: string) => boolean,
  desks = false,
): readonly string[] {
  let looked = 0;
  let best: { names: readonly string[]; score: number } | null = null;
  let person: readonly string[] | null = null;
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
    if (namesPicture(element)) continue;
    const inLink = linkNames(element);
    const names = (inLink.length > 0 ? inLink : readNames(text, desks)).filter(looksLikeName);
    if (names.length === 0) continue;
    const score =
      (looksLikeFullName(names[0]!) ? 2 : 0) + (withoutOpener(text) === text ? 0 : 2) + (inLink.length > 0 ? 1 : 0);
    if (best === null || score > best.score) best = { names, score };
    if (looksLikeFullName(names[0]!) && isPerson(names[0]!)) person ??= names;
  }
  // The outlet signs in one place and a person in another: then the person wrote.
  if (best !== null && person !== null && !best.names.some(isPerson)) return person;
  return best?.names ?? [];
}

/** An author of a picture or a licence is called so inside of an element that is called author. */
function namesPicture(element: PageElement): boolean {
  return element.children.some(
    (child) => child.kind === 'element' && /(?:^|[\s_-])licen[cs]e(?:$|[\s_-])/i.test(child.attributes['class'] ?? ''),
  );
}

const bylineElements: ReadonlySet<string> = new Set(
  'p div span a strong em i b small address li td h4 h5 h6 cite section header'.split(' '),
);

/** `3.11.2023 - Ada Beispiel` further behind the headline is a line of a calendar. */
const datedReach = 4000;

/** Short elements that begin with a byline word, or link to an author's page, behind the headline. */
export function authorsInBylines(page: Page): readonly string[] {
  let penNames: readonly string[] = [];
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
    const isNear = headline === undefined || element.start < headline.end + datedReach;
    if (dated && isNear && looksLikeFullName(dated) && !isInComments(element)) return [dated];
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
    const names = readNames(text).filter((name) => looksLikeFullName(name) || isJoinedSigns(name));
    if (names.length > 0 && !isInComments(element)) return names;
    // "Gespeichert von" says enough to believe a pen name; a bare "von" does not. A full name elsewhere says more.
    if (opened < 10 || penNames.length > 0) continue;
    const pen = readNames(text).filter(looksLikeName);
    if (pen.length > 0 && !isInComments(element)) penNames = pen;
  }
  return penNames;
}

/** `det/dpa`: a desk and an agency sign together. */
function isJoinedSigns(name: string): boolean {
  return /^\p{L}{2,6}(?:\/\p{L}{2,6}){1,3}$/u.test(name) && name.split('/').every(isSignOrHost);
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
export function authorsInBrokenLines(page: Page): readonly string[] {
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

const userPage = /\/(?:users?|profiles?|profile?|members?|mitglied(?:er)?)\/[^/?#]|\/user[\w-]{0,20}\/\?\w{1,10}=/i;
/** How far from the headline a link to a user's page may stand, before and behind it. */
const userReach = 2500;

/** Where readers write, the link to the page of a user beside the headline names who did. */
export function authorsInUserLinks(page: Page): readonly string[] {
  const headline = page.elements.find((element) => element.name === 'h1' && elementText(element).length > 5);
  if (!headline) return [];
  for (const element of page.elements) {
    if (element.name !== 'a' || !userPage.test(element.attributes['href'] ?? '')) continue;
    if (element.start < headline.start - userReach) continue;
    if (element.start > headline.end + userReach) break;
    const names = isInComments(element) ? [] : readNames(elementText(element)).filter(looksLikeName);
    if (names.length === 1) return names;
  }
  return [];
}

/** Nobody is named, but the byline beside the headline carries a sign (`by <span class="author">oz`). */
export function signInByline(page: Page): readonly string[] {
  for (const element of page.elements) {
    const { class: classes } = element.attributes;
    if (!classes || !/(?:^|\s)(?:author|fn)(?:\s|$)/.test(classes) || isInComments(element)) continue;
    const text = elementText(element);
    if (/^\p{L}{2,5}$/u.test(text)) return [text];
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
    if (child.kind === 'text') return leadingText(at);
    at = child;
  }
  return null;
}

/** Text before the first element inside; references cut it into several pieces. */
function leadingText(element: PageElement): string {
  let text = '';
  for (const node of element.children) {
    if (node.kind === 'element') break;
    text += node.text;
  }
  return text.trim();
}

function opensByline(text: string): boolean {
  const lower = text.slice(0, 40).toLowerCase();
  return bylineWords.openersByStart.get(lower[0]!)?.some((opener) => lower.startsWith(opener)) ?? false;
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

import { elementText } from '../parse/element-text.ts';
import type { JsonLdObject, Page, PageElement } from '../parse/page.ts';
import { textOf, typesOf } from './json-ld-article.ts';
import { siteHeadings } from './read-title.ts';

const shortestLabel = 3;
const longestName = 60;
const titleSeparator = /\s{1,5}(?:[|·•–—›»-]|::)\s{1,5}/;

/**
 * The name of the outlet as the page tells it: site name, publisher, site or organisation object; else whatever stands
 * where sites put their names (title ends, logos, copyright lines) and agrees with the host. Null when nothing does.
 */
export function readOutlet(page: Page, article: JsonLdObject | null): string | null {
  const told =
    meta(page, 'og:site_name') ??
    textOf(article?.['publisher']) ??
    siteObject(page) ??
    meta(page, 'application-name') ??
    meta(page, 'publisher') ??
    meta(page, 'dc.publisher') ??
    meta(page, 'dcterms.publisher') ??
    meta(page, 'dcterms.creator');
  if (told !== null && told.length <= longestName && !/^https?:/.test(told)) return told;
  const label = hostLabel(page.url);
  if (label === null) return siteHeading(page) ?? repeatedTitlePart(page);
  const names = placesOfNames(page).map(trimName);
  const found = names.find((name) => joined(name) === label) ?? names.find((name) => agrees(name, label));
  return (
    found ?? shortTexts(page).find((text) => joined(text) === label) ?? siteHeading(page) ?? repeatedTitlePart(page)
  );
}

/** The first heading of the page that leads to its front page. */
function siteHeading(page: Page): string | null {
  const heading = siteHeadings(page)[0];
  const text = heading ? elementText(heading) : '';
  return text.length >= shortestLabel && text.length <= longestName ? text : null;
}

/** A short end of the page's title that stands elsewhere on the page too, as sites repeat their names. */
function repeatedTitlePart(page: Page): string | null {
  const title = page.elements.find((element) => element.name === 'title');
  if (!title) return null;
  const parts = elementText(title).split(titleSeparator);
  if (parts.length < 2) return null;
  const headings = new Set(page.elements.filter(({ name }) => /^h[1-3]$/.test(name)).map(elementText));
  const texts = new Set(shortTexts(page));
  const isName = (part: string) =>
    part.length <= 40 && part.split(' ').length <= 4 && !headings.has(part) && texts.has(part);
  return parts.find(isName) ?? null;
}

/** Short stretches of the page's text outside of headings, cut at commas and bars. */
function shortTexts(page: Page): readonly string[] {
  const texts: string[] = [];
  for (const element of page.elements) {
    if (/^(?:title|h[1-6]|script|style)$/.test(element.name)) continue;
    for (const child of element.children) {
      if (child.kind !== 'text' || child.text.length > 200) continue;
      for (const part of child.text.split(/[,|·]/)) {
        const text = part.replace(/\s{1,50}/g, ' ').trim();
        if (text.length >= shortestLabel && text.length <= longestName) texts.push(text);
      }
    }
  }
  return texts;
}

function meta(page: Page, name: string): string | null {
  return page.metas.find((candidate) => candidate.name === name && candidate.content !== '')?.content ?? null;
}

function siteObject(page: Page): string | null {
  const site = page.jsonLd.find((object) =>
    typesOf(object).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)),
  );
  return site ? textOf(site['name']) : null;
}

/** `www.upland-gazette.example` → `uplandgazette`. */
function hostLabel(url: string | null): string | null {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(url ?? '')?.[1]?.toLowerCase();
  const label =
    host
      ?.split('.')
      .slice(-2)[0]
      ?.replace(/[^\p{L}\p{N}]/gu, '') ?? '';
  return label.length >= shortestLabel ? label : null;
}

function placesOfNames(page: Page): string[] {
  const names: string[] = [];
  const title = page.elements.find((element) => element.name === 'title');
  const titles = [title ? elementText(title) : '', meta(page, 'og:title') ?? ''];
  for (const text of titles) {
    const parts = text.split(titleSeparator);
    names.push(...parts.slice(1).reverse(), parts[0]!);
  }
  for (const element of page.elements) {
    const { class: classes, id, alt } = element.attributes;
    const isLogo = /(?:^|[\s_-])(?:logo|brand|branding|site-?title|site-?name|masthead|wordmark)(?:$|[\s_-])/i.test(
      `${classes ?? ''} ${id ?? ''}`.slice(0, 200),
    );
    if (element.name === 'img') {
      if (alt && (isLogo || element.start < page.body.start + 20_000)) names.push(alt);
    } else if (
      (isLogo || element.name === 'header' || element.name === 'footer') &&
      element.end - element.start < 1500
    ) {
      names.push(elementText(element), ...directTexts(element));
    }
  }
  const copyright = /(?:©|&copy;|\(c\))\s{0,5}(?:\d{4}(?:\s{0,3}[-–]\s{0,3}\d{4})?\s{0,5})?([^<|·\n]{2,60})/gi;
  for (const match of page.source.slice(-30_000).matchAll(copyright)) names.push(match[1]!);
  return names;
}

function directTexts(element: PageElement): string[] {
  return element.children.flatMap((child) => (child.kind === 'text' ? child.text.split(/[|·]/) : [elementText(child)]));
}

function trimName(text: string): string {
  return text
    .replace(/\s{1,50}/g, ' ')
    .replace(/\b(?:19|20)\d{2}\b.{0,60}$/, '')
    .replace(/^(?:logo|zur startseite|home)\b[\s:-]{0,3}|[\s:-]{0,3}\blogo$/i, '')
    .replace(/^[^\p{L}\p{N}]{1,10}|[^\p{L}\p{N})!?]{1,10}$/gu, '')
    .trim();
}

/** A name agrees with the host when one holds the other, spaces and signs apart. */
function agrees(name: string, label: string): boolean {
  const letters = joined(name);
  if (name.length > longestName || letters.length < shortestLabel || name.split(' ').length > 5 || /[?!:]\s/.test(name))
    return false;
  if (/\.[a-z]{2,10}$/i.test(name)) return false;
  return letters.includes(label) || (letters.length >= label.length * 0.5 && label.includes(letters));
}

/** Letters and digits as host names spell them. */
function joined(name: string): string {
  return name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

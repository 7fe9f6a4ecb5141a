import { elementText } from '../parse/element-text.ts';
import type { JsonLdObject, Page, PageElement } from '../parse/page.ts';
import { textOf, typesOf } from './json-ld-article.ts';

const shortestLabel = 3;
const longestName = 60;

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
  if (label === null) return null;
  return (
    placesOfNames(page)
      .map(trimName)
      .find((name) => agrees(name, label)) ?? null
  );
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
  if (title)
    names.push(
      ...elementText(title)
        .split(/\s{1,5}[|·•–—›»-]\s{1,5}/)
        .reverse(),
    );
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
  const joined = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (name.length > longestName || joined.length < shortestLabel || name.split(' ').length > 5 || /[?!:]\s/.test(name))
    return false;
  if (/\.[a-z]{2,10}$/i.test(name)) return false;
  return joined.includes(label) || (joined.length >= label.length * 0.5 && label.includes(joined));
}

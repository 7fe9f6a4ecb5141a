import { comparable } from '../clean/find-headline.ts';
import { elementText } from '../parse/element-text.ts';
import type { JsonLdObject, Page, PageElement } from '../parse/page.ts';
import { textOf } from './json-ld-article.ts';

/** Between Chinese characters a hyphen stands without spaces. */
const separator =
  /\s{1,5}(?:[|·•–—›»:]|-|::|\/\/)\s{1,5}|\s{0,5}[|›»]\s{0,5}|(?<=[\p{Script=Han}！？。」”])[-_—]{1,2}(?=\p{Script=Han})/u;
const longestTitle = 300;

/**
 * The title as readers see it: the heading that the markup's titles confirm; else the markup's title with the outlet's
 * name cut off. Null when the page has none.
 */
export function readTitle(page: Page, article: JsonLdObject | null, outlet: string | null): string | null {
  const element = page.elements.find((candidate) => candidate.name === 'title' && candidate.parent?.name !== 'svg');
  const told = [
    page.metas.find((meta) => meta.name === 'og:title')?.content,
    textOf(article?.['headline']) ?? undefined,
    page.metas.find((meta) => meta.name === 'twitter:title')?.content,
    element ? elementText(element) : undefined,
  ]
    .filter((text): text is string => text !== undefined && text.trim() !== '')
    .map((text) => text.replace(/\s{1,50}/g, ' ').trim());
  const headings = page.elements.filter(
    (candidate) => /^h[1-3]$/.test(candidate.name) && !isHidden(candidate) && !namesTheSite(candidate),
  );
  const sites = siteHeadings(page).map((heading) => headingText(heading));
  const confirmed = confirmedHeading(headings, told, outlet);
  if (confirmed !== null) return confirmed;
  const names = new Set(
    [outlet, hostName(page), ...sites].filter((name): name is string => name !== null).map(comparable),
  );
  const top = headings
    .filter((heading) => heading.name === 'h1')
    .map((heading) => headingText(heading))
    .filter((text) => text.length >= 3 && text.length <= longestTitle && !names.has(comparable(text)));
  const cleaned = told
    .map((text) => withoutOutlet(text, names))
    .find((text) => text.length >= 2 && !names.has(comparable(text)));
  if (top.length === 1) return top[0]!;
  return cleaned ?? top[0] ?? told[0] ?? null;
}

/** The first heading, `h1` before others, whose words stand in one of the told titles and are not only the outlet's name. */
function confirmedHeading(
  headings: readonly PageElement[],
  texts: readonly string[],
  outlet: string | null,
): string | null {
  const titles = texts.map(comparable);
  const site = comparable(outlet ?? '');
  let best: { text: string; score: number } | null = null;
  for (const heading of headings.slice(0, 200)) {
    if (heading.end - heading.start > 4000) continue;
    const text = headingText(heading, titles);
    const plain = comparable(text);
    if (plain.length < 2 || plain === site || text.length > longestTitle) continue;
    let agreement = 0;
    for (const title of titles) {
      if (plain === title) agreement = Math.max(agreement, 1);
      else if (plain.length >= 4 && isPart(plain, title)) agreement = Math.max(agreement, plain.length / title.length);
      else if (title.length >= 12 && isPart(title, plain))
        agreement = Math.max(agreement, (0.9 * title.length) / plain.length);
      else if (heading.name === 'h1') agreement = Math.max(agreement, 0.8 * sharedWords(plain, title));
    }
    const score = agreement + (heading.name === 'h1' ? 0.4 : 0);
    if (agreement < 0.3 || (best !== null && score <= best.score)) continue;
    // What stands before the told title inside the heading is a kicker.
    const told = titles.findIndex((title) => title.length >= 10 && plain.endsWith(` ${title}`));
    best = { text: told >= 0 ? texts[told]! : text, score };
  }
  return best?.text ?? null;
}

/** The share of a heading's words that a title has too; 0 when it is less than most, or the heading is short. */
function sharedWords(heading: string, title: string): number {
  const words = heading.split(' ');
  const told = new Set(title.split(' '));
  const share = words.filter((word) => told.has(word)).length / words.length;
  return words.length >= 5 && share >= 0.75 ? share : 0;
}

const kickerName =
  /(?:^|[\s_-])(?:kicker|overline|supertitle|highline|h1small|topline|dachzeile|roofline|spitzmarke|pretitle|pre-?title|prefix|category|rubrik|date|datum|sr-only|invisible|visually-hidden|visuallyhidden|screen-reader-text|label|headline-intro|over|intro)(?:$|[\s_-])/i;

/** Behind the title it goes on with it; before the title it is a kicker. */
const subName = /(?:^|[\s_-])sub-?(?:title|heading|headline|head)(?:$|[\s_-])/i;

/**
 * A heading's text without the kicker, label or date that templates put inside it. A first part called subtitle stays
 * when the markup tells the whole heading.
 */
function headingText(heading: PageElement, told: readonly string[] = []): string {
  const whole = elementText(heading);
  const isTold = told.includes(comparable(whole));
  const parts = heading.children.filter((child) => child.kind === 'element' || /\S/.test(child.text));
  if (parts.length < 2) return whole;
  const kept = parts.filter(
    (child, index) => child.kind === 'text' || !isKicker(child, whole.length, index === 0 && !isTold),
  );
  if (kept.length === parts.length || kept.length === 0) return whole;
  const text = elementText({ ...heading, children: kept });
  return text.length >= 8 ? text.replace(/^[\s:|–-]{1,5}/, '') : whole;
}

function isKicker(element: PageElement, whole: number, isFirst: boolean): boolean {
  const { class: classes } = element.attributes;
  if (classes !== undefined && classes.length < 300 && (kickerName.test(classes) || (isFirst && subName.test(classes))))
    return elementText(element).length < whole * 0.6;
  return element.name === 'small' || element.name === 'time' || element.name === 'sup';
}

function isPart(part: string, whole: string): boolean {
  return ` ${whole} `.includes(` ${part} `);
}

function isHidden(element: PageElement): boolean {
  const { class: classes } = element.attributes;
  if ('hidden' in element.attributes || element.attributes['aria-hidden'] === 'true') return true;
  return (
    classes !== undefined && /(?:^|\s)(?:visually-?hidden|hidden|sr-only|screen-reader-text)(?:\s|$)/i.test(classes)
  );
}

/** Headings that carry the outlet's name and no title. */
export function siteHeadings(page: Page): readonly PageElement[] {
  return page.elements.filter((element) => /^h[1-3]$/.test(element.name) && namesTheSite(element)).slice(0, 3);
}

/** A heading that is called site title or leads to the front page carries the outlet's name. */
function namesTheSite(heading: PageElement): boolean {
  const { class: classes, id } = heading.attributes;
  if (
    /(?:^|[\s_-])(?:site-?title|site-?name|head-title|logo|brand|blog-?title|branding)(?:$|[\s_-])/i.test(
      `${classes ?? ''} ${id ?? ''}`,
    )
  )
    return true;
  return leadsHome(heading, 0);
}

function leadsHome(element: PageElement, depth: number): boolean {
  return element.children.some((child) => {
    if (child.kind !== 'element' || depth > 3) return false;
    if (child.name !== 'a') return leadsHome(child, depth + 1);
    const { href, rel } = child.attributes;
    return rel === 'home' || /^(?:https?:\/\/[^/]{1,100})?\/?(?:index\.\w{2,5})?$/.test(href ?? '#');
  });
}

/** Cuts the outlet's name off either end of a title; without a known name, a short last part goes. */
export function withoutOutlet(title: string, names: ReadonlySet<string>): string {
  const parts = title.split(new RegExp(`(${separator.source})`, 'u'));
  if (parts.length < 3) return title;
  const isName = (text: string) => {
    const plain = comparable(text);
    const joined = plain.replace(/ /g, '');
    return [...names].some(
      (name) =>
        name === plain ||
        name.replace(/ /g, '') === joined ||
        (joined.length >= 4 && name.replace(/ /g, '').includes(joined)),
    );
  };
  let start = 0;
  let end = parts.length;
  while (end - start > 2 && isName(parts[end - 1]!)) end -= 2;
  while (end - start > 2 && isName(parts[start]!)) start += 2;
  if (start === 0 && end === parts.length) {
    const last = parts.at(-1)!;
    const first = parts.slice(0, -2).join('');
    const isBar = /[|›»–—_-]/.test(parts.at(-2)!);
    if (isBar && last.length <= 40 && last.split(' ').length <= 4 && first.length > last.length) return first.trim();
  }
  return parts.slice(start, end).join('').trim();
}

function hostName(page: Page): string | null {
  return /^https?:\/\/(?:www\.)?([^/:?#]{1,200})/i.exec(page.url ?? '')?.[1]?.replace(/\.[a-z]{2,6}$/i, '') ?? null;
}

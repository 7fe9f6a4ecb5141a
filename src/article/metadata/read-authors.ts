import { comparable } from '../clean/find-headline.ts';
import type { JsonLdObject, Page } from '../parse/page.ts';
import { isFullName, isMachineAccount, isSignOrHost } from './author-shapes.ts';
import {
  authorsInBrokenLines,
  authorsInBylines,
  authorsInNamedElements,
  authorsInUserLinks,
  signInByline,
} from './authors-in-bylines.ts';
import { authorsInJsonLd, authorsInMetas, authorsInMicrodata, untiedPerson } from './authors-in-markup.ts';
import { isArticleProper, textOf } from './json-ld-article.ts';

/**
 * Reads the authors a page names: JSON-LD, then meta tags, then microdata, author links and elements named as bylines.
 * Names of the outlet itself are no authors. The first kind of evidence that gives names wins.
 */
export function readAuthors(page: Page, article: JsonLdObject | null, outlet: string | null): readonly string[] {
  const isPerson = personFilter(page, article, outlet);
  const told = authorsInJsonLd(page, article).filter(isPerson);
  const meta = authorsInMetas(page).filter(isPerson);
  // A long list of authors is often folded in one place and whole in another.
  const whole = (names: readonly string[]) =>
    distinct(meta.length > names.length && names.every((name) => meta.includes(name)) ? meta : names);
  // Of a page as such the author may be whoever put it there; of an article it is who wrote it.
  if (told.some(isFullName) && article !== null && isArticleProper(article)) return whole(told);
  // A visible byline may be the outlet's own name; beside another name it only says where that person works.
  const withoutOutlet = (names: readonly string[]) => (names.length > 1 ? names.filter(isPerson) : names);
  // What readers see names people more fully than account names do (`adabeispiel`).
  const seen: (readonly string[])[] = [];
  let full: readonly string[] | undefined;
  const inNamed = (among: Page) => authorsInNamedElements(among, isPerson);
  for (const read of [authorsInMicrodata, inNamed, authorsInBylines, authorsInBrokenLines]) {
    const names = withoutOutlet(read(page)).filter((name) => !isMachineAccount(name));
    if (names.length === 0) continue;
    seen.push(names);
    if (!names.some((name) => isFullName(name) && isPerson(name))) continue;
    full = names;
    break;
  }
  const untied = full || meta.some(isFullName) ? [] : untiedPerson(page).filter(isPerson);
  full ??= [told, meta, untied].some((names) => names.some(isFullName))
    ? undefined
    : seen.find((names) => names.some(isFullName));
  if (full) return whole(full);
  for (const names of [told, meta, untied]) if (names.some(isFullName)) return distinct(names);
  for (const names of [told, untied, seen[0] ?? [], meta, authorsInUserLinks(page)])
    if (names.length > 0) return distinct(names);
  // Nobody is named: then the desk that signs is the author as stated ("Valley desk"), and at last the outlet itself.
  const signed = [
    ...authorsInJsonLd(page, article, true),
    ...authorsInNamedElements(page, isPerson, true),
    ...authorsInMetas(page, true),
  ];
  const desks = signed.filter(isPerson);
  const outlets = signed.filter((name) => !isSignOrHost(name));
  return distinct([desks, outlets, signInByline(page)].find((names) => names.length > 0)?.slice(0, 1) ?? []);
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].slice(0, 12);
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

import type { DocumentHints } from '../model/document.ts';

/** A place on the network that a source names, with what the source says of it. */
export interface Address {
  readonly url: string;
  readonly hints: DocumentHints;
}

export type AddressForm = 'sitemap' | 'OPML file' | 'list of addresses';

/** What a sitemap, an OPML file or a list holds: no text, only where text is. */
export interface Addresses {
  readonly name: string;
  readonly form: AddressForm;
  readonly addresses: readonly Address[];
}

/** Addresses that one source may name; as many as a sitemap may have by its own rules. */
export const maximumAddresses: number = 50_000;

/** Leaves only what can be fetched, each address once. */
export function fetchable(addresses: readonly Address[]): readonly Address[] {
  const seen = new Set<string>();
  return addresses.filter(({ url }) => {
    if (!/^https?:\/\/[^\s/]/i.test(url) || seen.has(url)) return false;
    seen.add(url);
    return true;
  });
}

/** The address without what does not choose the page. Entries of one live blog have an address each. */
export function addressOf({
  url,
  entry,
}: {
  readonly url: string | null;
  readonly entry?: { readonly name: string };
}): string | null {
  if (url === null) return null;
  const page = url.replace(/#.*$/su, '').replace(/\/$/, '');
  return entry ? `${page}#${entry.name}` : page;
}

/** "#94", "#m176551", "#post-3" name one of several items on a page; "#top", "#ref=rss" do not. */
const item = /#[\w-]*\d[\w-]*$/u;

/** The address without what does not choose the page or an item on it. Entries of one live blog have an address each. */
export function addressOf({
  url,
  entry,
}: {
  readonly url: string | null;
  readonly entry?: { readonly name: string };
}): string | null {
  if (url === null) return null;
  const page = url.replace(/#.*$/su, '').replace(/\/$/, '');
  return entry ? `${page}#${entry.name}` : page + (item.exec(url)?.[0] ?? '');
}

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
  return entry ? `${page}#${entry.name}` : page + itemOf(url);
}

/** "#94", "#m176551", "#post-3" name one of several items on a page; "#top", "#ref=rss" do not. */
function itemOf(url: string): string {
  const at = url.lastIndexOf('#');
  const name = at < 0 ? '' : url.slice(at + 1);
  return /^[\w-]+$/u.test(name) && /\d/.test(name) ? `#${name}` : '';
}

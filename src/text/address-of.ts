/** The address without what does not choose the page. */
export function addressOf({ url }: { readonly url: string | null }): string | null {
  return url === null ? null : url.replace(/#.*$/su, '').replace(/\/$/, '');
}

import { hostOf } from './host-of.ts';

/** Name of the outlet of an article, or the host of its address; null when neither is known. */
export function outletOf({
  outlet,
  url,
}: {
  readonly outlet: string | null;
  readonly url: string | null;
}): string | null {
  return outlet ?? (url ? hostOf(url) : null);
}

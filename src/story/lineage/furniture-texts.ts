import { addressOf } from '../../text/address-of.ts';
import type { Carrier } from '../origins/carriers.ts';
import type { LineageText } from './lineage-text.ts';

/** So much of a text stands in others of its outlet, so many of them, and over so many days. */
const share = 0.8;
const others = 2;
const days = 14;
/** A fingerprint in more texts of one outlet than this tells no more. */
const holdersLimit = 24;
/** Fewer fingerprints are a line. */
const leastPrints = 3;

/**
 * Finds texts that are nothing but the furniture of their outlet: what was taken from a page without its article, such
 * as the notice of a paywall or a footer. An outlet shows them at several addresses for weeks. Returns their numbers.
 */
export function furnitureTexts(
  texts: readonly LineageText[],
  carrierOf: (text: LineageText) => Carrier | undefined,
): ReadonlySet<number> {
  const byOutlet = new Map<string, LineageText[]>();
  for (const text of texts) {
    const outlet = carrierOf(text)?.outlet ?? null;
    if (outlet === null || text.fingerprints.length < leastPrints) continue;
    const own = byOutlet.get(outlet);
    if (own) own.push(text);
    else byOutlet.set(outlet, [text]);
  }
  return new Set([...byOutlet.values()].flatMap((own) => (own.length > others ? furnitureOf(own) : [])));
}

function furnitureOf(texts: readonly LineageText[]): number[] {
  const holders = new Map<number, LineageText[]>();
  for (const text of texts) {
    for (const print of text.fingerprints) {
      const list = holders.get(print);
      if (!list) holders.set(print, [text]);
      else if (list.length < holdersLimit) list.push(text);
    }
  }
  const isShown = (text: LineageText): boolean => {
    const repeated = text.fingerprints.filter((print) => holders.get(print)!.length > others).length;
    if (repeated < share * text.fingerprints.length) return false;
    const shared = new Map<LineageText, number>();
    for (const print of text.fingerprints) {
      for (const other of holders.get(print)!) if (other !== text) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const like = [...shared].filter(([, count]) => count >= share * text.fingerprints.length).map(([other]) => other);
    return isShownForWeeks([text, ...like]);
  };
  return texts.filter(isShown).map(({ number }) => number);
}

function isShownForWeeks(texts: readonly LineageText[]): boolean {
  if (new Set(texts.map(({ article }) => addressOf(article) ?? article.id)).size <= others) return false;
  const times = texts.flatMap(({ published }) => published ?? []);
  return times.length > others && Math.max(...times) - Math.min(...times) > days * 86_400_000;
}

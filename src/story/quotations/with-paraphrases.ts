import type { QuotationWords } from './quotation-words.ts';

/** Words of meaning that both must share, and the shares of the shorter and the longer that they make. */
const least = 3;
const ofShorter = 0.6;
const ofLonger = 0.4;
/** News gives somebody's words anew for so long; later, likeness is that of the subject. */
const daysApart = 7;
/** Indirect quotations of one speaker that are compared with each direct one. */
const mostPerSpeaker = 80;

/**
 * Adds to each group of direct wordings the articles that give the same words indirectly: of the same known speaker, in
 * the same language and the same days, with most of their words of meaning, no other figures, and as much denied. Each
 * indirect quotation joins the one group that it shares most with. Groups of one article stay, when such a quotation joins.
 */
export function withParaphrases(
  groups: readonly (readonly QuotationWords[])[],
  words: readonly QuotationWords[],
): readonly (readonly QuotationWords[])[] {
  const bySpeaker = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const speaker of new Set(group.map((wording) => wording.speaker))) {
      if (speaker === null) continue;
      const list = bySpeaker.get(speaker);
      if (list) list.push(index);
      else bySpeaker.set(speaker, [index]);
    }
  });
  const joined = groups.map((group) => [...group]);
  for (const indirect of words) {
    if (indirect.direct || indirect.speaker === null) continue;
    let best = -1;
    let most = 0;
    for (const index of (bySpeaker.get(indirect.speaker) ?? []).slice(0, mostPerSpeaker)) {
      for (const direct of groups[index]!) {
        const share = sharedMeaning(direct, indirect);
        if (share > most) {
          most = share;
          best = index;
        }
      }
    }
    if (best >= 0) joined[best]!.push(indirect);
  }
  return joined;
}

/** How much of the meaning two wordings share, 0 when they are not one quotation. */
function sharedMeaning(direct: QuotationWords, indirect: QuotationWords): number {
  if (direct.article === indirect.article || direct.language !== indirect.language) return 0;
  if (direct.speaker !== indirect.speaker || direct.polarity !== indirect.polarity) return 0;
  const apart = direct.day === null || indirect.day === null ? 0 : Math.abs(direct.day - indirect.day);
  if (apart > daysApart || !indirect.counts.every((count) => direct.counts.includes(count))) return 0;
  const own = new Set(direct.telling);
  const other = new Set(indirect.telling);
  let shared = 0;
  for (const lemma of other) if (own.has(lemma)) shared += 1;
  const enough =
    shared >= least &&
    shared >= ofShorter * Math.min(own.size, other.size) &&
    shared >= ofLonger * Math.max(own.size, other.size);
  return enough ? shared / Math.max(own.size, other.size) : 0;
}

import { sliceTraced, type TracedText } from '../../text/traced-text.ts';
import type { Draft } from './draft.ts';
import { looksLikeHeading } from './mark-headings.ts';
import type { RefineFacts, Refiner } from './refiner.ts';

const longestTitle = 220;
const longestStandfirst = 320;

/** Finds the line that is the article's title: the one the markup names, else a first line shaped like a headline. */
export const findTitle: Refiner = {
  name: 'find-title',
  refine(drafts, facts) {
    const at = titleIndex(drafts, facts);
    if (at < 0) return { drafts, removals: [] };
    // What a template sets above the headline in small type is a label: "Reportage", "After the flood".
    const kickers = facts.from === 'page' ? drafts.slice(0, at).filter(isKicker) : [];
    if (kickers.length > 0) {
      const rest = findTitle.refine(
        drafts.filter((other) => !kickers.includes(other)),
        facts,
      );
      const removals = kickers.map(({ traced }) => ({
        step: 'find-title',
        reason: 'label above the headline',
        text: traced.text,
      }));
      return { drafts: rest.drafts, removals: [...removals, ...rest.removals] };
    }
    const { level: _level, ...draft } = drafts[at]!;
    const titled = drafts.with(at, { ...draft, traced: withoutSite(draft.traced, facts), kind: 'title' });
    return { drafts: facts.from === 'lines' ? withStandfirst(titled, at, facts.residue) : titled, removals: [] };
  },
};

/**
 * A short paragraph right below the headline, with an empty line after it, introduces the text where a page's residue
 * (byline, date, picture) stood between it and the body. Without such signs it is the first paragraph.
 */
function withStandfirst(drafts: readonly Draft[], title: number, residue: number): readonly Draft[] {
  const first = drafts[title + 1];
  const next = drafts[title + 2];
  if (residue === 0 || !first || !next || first.kind !== 'paragraph' || next.apart !== true) return drafts;
  if (first.traced.text.length > longestStandfirst || next.kind === 'heading') return drafts;
  const isApart =
    next.kind === 'caption' ||
    next.kind === 'byline' ||
    comparable(next.traced.text) === comparable(drafts[title]!.traced.text);
  return isApart ? drafts.with(title + 1, { ...first, kind: 'standfirst' }) : drafts;
}

function isKicker(draft: Draft): boolean {
  const { text } = draft.traced;
  return draft.kind === 'paragraph' && text.length < 60 && !/[.!?]$/.test(text);
}

/**
 * `Town Gazette - Headline`: a first part that an earlier, already removed line began with is the site's name.
 */
function withoutSite(traced: TracedText, facts: RefineFacts): TracedText {
  const separator = / [-–|:]{1,2} /.exec(traced.text);
  if (facts.from !== 'lines' || !separator) return traced;
  const first = traced.text.slice(0, separator.index);
  const isSite =
    first.length >= 4 && facts.removed.some((text) => text.startsWith(first) && text.length > first.length);
  return isSite ? sliceTraced(traced, separator.index + separator[0].length, traced.text.length) : traced;
}

function titleIndex(drafts: readonly Draft[], facts: RefineFacts): number {
  const { title, from } = facts;
  const marked = drafts.findIndex((draft) => draft.kind === 'title');
  if (marked >= 0) return marked;
  if (title !== null) {
    const wanted = comparable(title);
    const named = drafts
      .slice(0, 12)
      .findIndex((draft) => draft.kind !== 'caption' && comparable(draft.traced.text) === wanted);
    if (named >= 0) return named;
  }
  if (from === 'page') return -1;
  const level = drafts.findIndex((draft) => draft.kind === 'heading' && draft.level === 1);
  if (level >= 0 && level < 6) return level;
  const first = drafts[0];
  const next = drafts[1];
  if (!first || !next || first.traced.text.length > longestTitle || first.kind !== 'paragraph') return -1;
  const isHeadline = !/[.:;,]$/.test(first.traced.text) && first.traced.text.length >= 8;
  const leads =
    next.apart === true ||
    looksLikeHeading(first, next) ||
    next.kind === 'byline' ||
    comparable(next.traced.text) === comparable(first.traced.text);
  return isHeadline && (leads || (facts.residue > 0 && next.traced.text.length > 80)) ? 0 : -1;
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,20}/gu, ' ')
    .trim();
}

import type { Removal } from '../../model/article.ts';
import { joinTraced, sliceTraced, type TracedText } from '../../text/traced-text.ts';
import type { Draft } from './draft.ts';
import type { Refiner } from './refiner.ts';

/**
 * Pieces of tags that a crawler left in the text. Only shapes that no sentence has: `type="image/avif">>`,
 * `</p>`, `<p` glued to a capital letter, `[img: no-alt]`, `data-ad-slot="x" style="…">`, `>>` at the end.
 */
const leftovers: readonly RegExp[] = [
  /<\/?[a-z][a-z0-9-]{0,20}(?:\s{1,10}[a-z:@-]{1,40}(?:\s{0,5}=\s{0,5}(?:"[^"<>]{0,500}"|'[^'<>]{0,500}'|[^\s"'<>]{1,300}))?){0,20}\s{0,10}\/?>/gi,
  /(?:\b[a-z][\w:-]{0,40}\s{0,3}=\s{0,3}(?:"[^"]{0,500}"|'[^']{0,500}')[\s;]{0,5}){1,20}\/?>{1,5}/gi,
  /^(?:[a-z][\w:-]{0,40}=(?:"[^"]{0,500}"|'[^']{0,500}')\s{0,5}){1,20}$/gi,
  /<\/?(?:p|div|span|br|li|ul|ol|h[1-6]|strong|em|b|i|a|td|tr)(?=[\p{Lu}„“"»«])/gu,
  /^<\/?(?:p|div|span|br|li|ul|ol|h[1-6]|strong|em|b|i|a|td|tr|img|picture|source|figure)\s{0,5}$/gi,
  /\[(?:img|image|video|iframe|embed|gallery|caption|\/caption|audio)\b[^\]]{0,300}\]/gi,
  /<!--[^<>]{0,300}-->/g,
  /\s{0,5}>{2,5}$/g,
  /^>{2,5}(?=\S)/g,
];

/** Cuts leftover markup out of lines; what is left of a line stays, with its way back to the source. */
export const stripLeftoverMarkup: Refiner = {
  name: 'strip-leftover-markup',
  refine(drafts, facts) {
    // What a page spells with references (`&lt;b&gt;`) is text that speaks of markup.
    if (facts.from === 'page') return { drafts, removals: [] };
    const kept: Draft[] = [];
    const removals: Removal[] = [];
    for (const draft of drafts) {
      let traced = draft.traced;
      if (/[<>=[]/.test(traced.text)) {
        for (const pattern of leftovers) {
          traced = cut(traced, pattern, (text) =>
            removals.push({ step: 'strip-leftover-markup', reason: 'leftover tag or attribute', text }),
          );
        }
      }
      if (traced.text !== '') kept.push(traced === draft.traced ? draft : { ...draft, traced });
    }
    return { drafts: kept, removals };
  },
};

function cut(traced: TracedText, pattern: RegExp, onCut: (text: string) => void): TracedText {
  let rest: TracedText | null = null;
  let from = 0;
  for (const match of traced.text.matchAll(pattern)) {
    const before = sliceTraced(traced, from, match.index);
    rest = rest === null ? before : joinTraced(rest, before);
    from = match.index + match[0].length;
    onCut(match[0]);
  }
  return rest === null ? traced : joinTraced(rest, sliceTraced(traced, from, traced.text.length));
}

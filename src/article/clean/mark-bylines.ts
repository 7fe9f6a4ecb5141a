import type { Removal } from '../../model/article.ts';
import { sliceTraced } from '../../text/traced-text.ts';
import { readNames, withoutOpener } from '../metadata/read-names.ts';
import type { Refiner } from './refiner.ts';

const longestByline = 140;
/** Bylines stand near the start; further down "Von …" begins a sentence. */
const reach = 8;

/** Marks the line that names the author (`Von Ada Beispiel | 3 Minuten`) and cuts off what is not part of it. */
export const markBylines: Refiner = {
  name: 'mark-bylines',
  refine(drafts, facts) {
    const removals: Removal[] = [];
    if (facts.from === 'page') return { drafts, removals };
    let found = false;
    return {
      drafts: drafts.map((draft, index) => {
        if (found || index >= reach || draft.kind !== 'paragraph' || !isByline(draft.traced.text)) return draft;
        found = true;
        const end = draft.traced.text.search(/\s{0,3}[|·•]/);
        if (end <= 0) return { ...draft, kind: 'byline' };
        removals.push({ step: 'mark-bylines', reason: 'behind the byline', text: draft.traced.text.slice(end) });
        return { ...draft, kind: 'byline', traced: sliceTraced(draft.traced, 0, end) };
      }),
      removals,
    };
  },
};

/** A byline word, then names, and no sentence. */
function isByline(text: string): boolean {
  if (text.length > longestByline || /[.!?]$/.test(text) || withoutOpener(text) === text) return false;
  const names = readNames(text);
  const rest = withoutOpener(text.split(/\s{0,3}[|·•]/)[0]!);
  return names.length > 0 && rest.split(' ').length <= 8;
}

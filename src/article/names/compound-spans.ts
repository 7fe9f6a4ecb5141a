import type { NameData } from '../../languages/parts/names.ts';
import type { Gazetteer } from '../../languages/tables.ts';
import type { NameSpan } from './name-span.ts';
import { ACADEMIC, CAPITAL, type Evidence, OTHER_ENDING, OTHER_WORD, ROLE } from './token-evidence.ts';

/** Hyphenated compounds whose first part is a name ("EU-Gipfel", "Ukraine-Krieg"): the compound refers to that name. */
export function compoundSpans(
  evidence: Evidence,
  first: number,
  end: number,
  names: NameData,
  gazetteer: Gazetteer | null,
): NameSpan[] {
  const spans: NameSpan[] = [];
  if (!names.nounsCapitalised) return spans;
  for (let at = first; at < end; at++) {
    const word = evidence.words[at]!;
    const hyphen = word.indexOf('-');
    if (hyphen < 2 || hyphen > word.length - 4 || !(evidence.flags[at]! & CAPITAL) || evidence.flags[at]! & ACADEMIC)
      continue;
    const head = word.slice(0, hyphen);
    const named = typeOfHead(head, names, gazetteer);
    if (named === null) continue;
    const other = (evidence.flags[at]! & (OTHER_WORD | OTHER_ENDING)) !== 0;
    const type = other ? 'other' : named;
    const rule = evidence.flags[at]! & ROLE ? 'names.compoundRole' : 'names.compound';
    spans.push({
      first: at,
      end: at + 1,
      type,
      form: 'name',
      nested: false,
      rule,
      confidence: 0.85,
      ...(!other && { head }),
    });
  }
  return spans;
}

function typeOfHead(head: string, names: NameData, gazetteer: Gazetteer | null): NameSpan['type'] | null {
  const listed = names.compoundHeads.get(head);
  if (listed) return listed;
  const known = names.knownNames.types.get(head);
  if (known && known !== 'other') return known;
  if (names.countryNames.has(head)) return 'place';
  return gazetteer && gazetteer.weight(head) === 5 ? 'place' : null;
}

import type { NameData } from '../../languages/parts/names.ts';
import type { Gazetteer } from '../../languages/tables.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import {
  ACADEMIC,
  CAPITAL,
  type Evidence,
  HYPHENED,
  OTHER_ENDING,
  OTHER_WORD,
  PLAIN_TAIL,
  ROLE,
} from './token-evidence.ts';

/** Longer words are no compounds; every first part of one is looked up. */
const longestCompound = 100;

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
    if (!(evidence.flags[at]! & HYPHENED)) continue;
    const word = evidence.words[at]!;
    const hyphen = word.indexOf('-');
    if (word.length > longestCompound) continue;
    if (hyphen < 2 || hyphen > word.length - 4 || !(evidence.flags[at]! & CAPITAL) || evidence.flags[at]! & ACADEMIC)
      continue;
    if (isWholeName(word, names, gazetteer)) continue;
    const named = headOf(word, hyphen, names, gazetteer);
    if (named === null || (named.type === 'person' && !(evidence.flags[at]! & PLAIN_TAIL))) continue;
    const other = (evidence.flags[at]! & (OTHER_WORD | OTHER_ENDING)) !== 0;
    const type = other ? 'other' : named.type;
    const rule = evidence.flags[at]! & ROLE ? 'names.compoundRole' : named.rule;
    const confidence = named.rule === 'names.compound' ? 0.85 : 0.6;
    spans.push(nameSpan(at, at + 1, type, rule, confidence, 'name', false, other ? undefined : named.head));
  }
  return spans;
}

/** "Nordrhein-Westfalen" is one name, though it begins with another. */
function isWholeName(word: string, names: NameData, gazetteer: Gazetteer | null): boolean {
  const base = word.endsWith('s') ? word.slice(0, -1) : word;
  return [word, base].some((form) => names.knownNames.types.has(form) || (gazetteer?.weight(form) ?? 0) > 0);
}

interface Head {
  readonly head: string;
  readonly type: NameSpan['type'];
  readonly rule: string;
}

/** The longest first part that is a name ("Champions-League" in "Champions-League-Spiel"), else an abbreviation. */
function headOf(word: string, hyphen: number, names: NameData, gazetteer: Gazetteer | null): Head | null {
  for (let cut = word.lastIndexOf('-'); cut >= hyphen; cut = word.lastIndexOf('-', cut - 1)) {
    const head = word.slice(0, cut);
    for (const form of head.includes('-') ? [head, head.replaceAll('-', ' ')] : [head]) {
      const type = typeOfHead(form, names, gazetteer);
      if (type !== null) return { head: form, type, rule: 'names.compound' };
      // Likely names are words too; organisations among them stand before a hyphen as such ("Stern-Artikel").
      if (names.likelyNames?.types.get(form) === 'organisation')
        return { head: form, type: 'organisation', rule: 'names.compoundLikely' };
    }
  }
  const head = word.slice(0, hyphen);
  if (!/^\p{Lu}{2,6}$/u.test(head) || names.plainAbbreviations?.has(head) || !/-\p{Lu}\p{Ll}{2}[^-]*$/u.test(word))
    return null;
  return { head, type: 'organisation', rule: 'names.compoundAbbreviation' };
}

function typeOfHead(head: string, names: NameData, gazetteer: Gazetteer | null): NameSpan['type'] | null {
  const listed = names.compoundHeads.get(head);
  if (listed) return listed;
  const known = names.knownNames.types.get(head);
  if (known && known !== 'other') return known;
  if (names.countryNames.has(head)) return 'place';
  return gazetteer && gazetteer.weight(head) === 5 ? 'place' : null;
}

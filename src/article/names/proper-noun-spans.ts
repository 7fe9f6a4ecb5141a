import type { NameData } from '../../languages/parts/names.ts';
import type { Token } from '../../model/layers.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import {
  ALL_CAPS,
  CALENDAR,
  CAPITAL,
  COMMON,
  COMPOUND,
  DEMONYM,
  type Evidence,
  FIRST_NAME,
  FUNCTION,
  HONORIFIC,
  LETTERS,
  NOUN,
  PREPOSITION,
  ROLE,
  SURNAME,
} from './token-evidence.ts';

/** Words that the tagger takes for proper nouns, that no list knows and that no other rule has claimed. */
export function properNounSpans(
  taken: readonly NameSpan[],
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
  names: NameData,
): NameSpan[] {
  const spans: NameSpan[] = [];
  if (!names.nounsCapitalised) return spans;
  const claimed = new Set<number>();
  for (const span of taken) for (let at = span.first; at < span.end; at++) claimed.add(at);
  const free = (at: number) => isProper(evidence, tokens, at) && !claimed.has(at);
  for (let at = first; at < end; ) {
    if (!free(at)) {
      at++;
      continue;
    }
    let stop = at + 1;
    while (stop < end && stop < at + 4 && free(stop)) stop++;
    const type = typeOf(evidence, tokens, at, stop, [first, end], names);
    if (type) spans.push(nameSpan(at, stop, type[0], type[1], 0.5));
    at = stop;
  }
  return spans;
}

function isProper(evidence: Evidence, tokens: readonly Token[], at: number): boolean {
  const flags = evidence.flags[at]!;
  if (tokens[at]!.pos !== 'PROPN' || !(flags & CAPITAL) || !(flags & LETTERS)) return false;
  return (
    !(flags & (NOUN | COMMON | COMPOUND | FUNCTION | CALENDAR | ROLE | DEMONYM)) &&
    /^[\p{L}'’-]{3,}$/u.test(evidence.words[at]!)
  );
}

/** Parts of speech before a noun that names rarely have before them. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['ADJ', 'NUM', 'DET']);

/** What a proper noun is by the words beside it, and the rule that says so; null where nothing says it. */
function typeOf(
  evidence: Evidence,
  tokens: readonly Token[],
  from: number,
  to: number,
  range: readonly [first: number, end: number],
  names: NameData,
): readonly [type: NameSpan['type'], rule: string] | null {
  const [first, end] = range;
  const before = from > first ? evidence.flags[from - 1]! : 0;
  const word = from > first ? evidence.lower[from - 1]! : '';
  if ((from > first && ATTRIBUTES.has(tokens[from - 1]!.pos)) || evidence.words[from]!.endsWith('-')) return null;
  const place = evidence.places[from]! & 7;
  const single = to - from === 1;
  if (place >= 2 && (before & PREPOSITION || place >= 3)) return ['place', 'names.properPlace'];
  if (single && names.strictPlacePrepositions.has(word) && !(evidence.flags[from]! & (ALL_CAPS | FIRST_NAME))) {
    return ['place', 'names.properPlace'];
  }
  const determined = from > first && names.determiners.has(word);
  if (single && evidence.flags[from]! & ALL_CAPS) return null;
  const says = (at: number) => at >= first && at < end && names.sayingForms.has(evidence.lower[at]!);
  const speaks = says(to) || (from - 1 > first && says(from - 1));
  const titled = (before & (ROLE | HONORIFIC)) !== 0;
  if (!determined && evidence.flags[from]! & (FIRST_NAME | SURNAME)) return ['person', 'names.listedName'];
  if (determined || endsLikeAdverb(evidence.lower[from]!, names)) return null;
  if (!single) return titled || speaks ? ['person', 'names.properPair'] : null;
  const next = to < end ? evidence.flags[to]! : 0;
  if (evidence.lower[from]!.endsWith('s') && next & CAPITAL && next & (NOUN | COMPOUND))
    return ['person', 'names.properGenitive'];
  if (names.personPrepositions.has(word)) return ['person', 'names.properObject'];
  if (before & PREPOSITION) return null;
  return titled || speaks ? ['person', 'names.properSubject'] : null;
}

/** Rare adverbs at a sentence's start look like names. */
function endsLikeAdverb(lower: string, names: NameData): boolean {
  return names.adverbEndings.some((ending) => lower.endsWith(ending));
}

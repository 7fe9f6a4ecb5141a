import type { NameData } from '../../languages/parts/names.ts';
import type { Token } from '../../model/layers.ts';
import type { NameSpan } from './name-span.ts';
import {
  ALL_CAPS,
  CALENDAR,
  CAPITAL,
  COMMON,
  COMPOUND,
  DEMONYM,
  type Evidence,
  FUNCTION,
  LETTERS,
  NOUN,
  PREPOSITION,
  ROLE,
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
    if (type)
      spans.push({
        first: at,
        end: stop,
        type,
        form: 'name',
        nested: false,
        rule: `names.properNoun`,
        confidence: 0.5,
      });
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

/** A place after a preposition of place; a person where the word stands as the subject of a verb. */
function typeOf(
  evidence: Evidence,
  tokens: readonly Token[],
  from: number,
  to: number,
  range: readonly [first: number, end: number],
  names: NameData,
): NameSpan['type'] | null {
  const [first, end] = range;
  const before = from > first ? evidence.flags[from - 1]! : 0;
  const place = evidence.places[from]! & 7;
  if (place >= 2 && (before & PREPOSITION || place >= 3)) return 'place';
  if (
    to - from === 1 &&
    from > first &&
    names.strictPlacePrepositions.has(evidence.lower[from - 1]!) &&
    !(evidence.flags[from]! & ALL_CAPS)
  )
    return 'place';
  if (from > first && (names.determiners.has(evidence.lower[from - 1]!) || before & PREPOSITION)) return null;
  if (evidence.flags[from]! & ALL_CAPS) return null;
  if (to - from >= 2) return 'person';
  if (from === first) return null;
  const verb = (at: number) => at >= first && at < end && (tokens[at]!.pos === 'VERB' || tokens[at]!.pos === 'AUX');
  return verb(to) || (verb(from - 1) && from - 1 > first) || evidence.lower[from - 1] === 'von' ? 'person' : null;
}

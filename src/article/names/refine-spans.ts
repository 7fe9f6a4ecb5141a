import type { NameData } from '../../languages/parts/names.ts';
import type { Gazetteer } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import type { NameSpan } from './name-span.ts';
import { CAPITAL, DEMONYM, type Evidence, KNOWN_TYPES } from './token-evidence.ts';

/** Adds what the lists know beside the finder's spans, and settles overlaps: longer first, then the lists. */
export function refineSpans(
  found: readonly NameSpan[],
  evidence: Evidence,
  _tokens: readonly Token[],
  first: number,
  end: number,
  names: NameData,
  _gazetteer: Gazetteer | null,
): NameSpan[] {
  const candidates: NameSpan[] = [...found];
  for (let at = first; at < end; at++) {
    const known = evidence.known[at]!;
    if (known > 0 && known < 8) {
      let stop = at + 1;
      while (stop < end && evidence.known[stop]! > 8) stop++;
      candidates.push({
        first: at,
        end: stop,
        type: KNOWN_TYPES[known - 1]!,
        form: 'name',
        nested: false,
        rule: 'names.known',
        confidence: 0.9,
      });
    }
    if (evidence.flags[at]! & DEMONYM) {
      candidates.push({
        first: at,
        end: at + 1,
        type: 'place',
        form: 'demonym',
        nested: false,
        rule: 'names.demonym',
        confidence: 0.9,
      });
    }
    if (evidence.flags[at]! & CAPITAL && (evidence.places[at]! & 7) === 5 && evidence.places[at]! < 8) {
      let stop = at + 1;
      while (stop < end && evidence.places[stop]! > 8) stop++;
      candidates.push({
        first: at,
        end: stop,
        type: 'place',
        form: 'name',
        nested: false,
        rule: 'names.country',
        confidence: 0.9,
      });
    }
  }
  return settle(candidates);
}

/** True for the second word of a demonym of two words ("North Korean"). */
function isSecond(evidence: Evidence, at: number, first: number, names: NameData): boolean {
  return (
    at > first &&
    at < evidence.lower.length &&
    names.demonymAdjectives.has(`${evidence.lower[at - 1]} ${evidence.lower[at]}`)
  );
}

/** Longest first; equal spans: lists before the model. Overlapping ones are dropped, contained ones become nested. */
function settle(candidates: readonly NameSpan[]): NameSpan[] {
  const ordered = [...candidates].sort(
    (a, b) => b.end - b.first - (a.end - a.first) || b.confidence - a.confidence || a.first - b.first,
  );
  const kept: NameSpan[] = [];
  for (const span of ordered) {
    let nested = false;
    let dropped = false;
    for (const other of kept) {
      if (span.end <= other.first || span.first >= other.end) continue;
      const inside =
        span.first >= other.first && span.end <= other.end && span.end - span.first < other.end - other.first;
      if (inside) nested = true;
      else dropped = true;
    }
    if (!dropped) kept.push({ ...span, nested });
  }
  return kept.sort((a, b) => a.first - b.first || b.end - a.end);
}

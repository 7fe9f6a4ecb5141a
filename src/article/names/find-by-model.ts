import type { NameModel } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { decodeLabels } from './decode-labels.ts';
import { type NameSpan, nameSpan } from './name-span.ts';
import {
  CALENDAR,
  CAPITAL,
  COMMON,
  type Evidence,
  FIRST_NAME,
  FUNCTION,
  NOUN,
  PROPER,
  SURNAME,
} from './token-evidence.ts';

const TYPES: Readonly<Record<string, NameSpan['type']>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  OTH: 'other',
};

/** Names of a sentence `[first, end)` as the trained model labels them. */
export function findByModel(
  model: NameModel,
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
): NameSpan[] {
  if (!mayHoldNames(evidence, first, end)) return [];
  const path = decodeLabels(model, evidence, tokens, first, end);
  const spans: NameSpan[] = [];
  for (let at = 0; at < path.length; ) {
    const label = model.labels[path[at]!]!;
    if (label === 'O') {
      at++;
      continue;
    }
    const type = label.slice(2);
    let stop = at + 1;
    while (stop < path.length && model.labels[path[stop]!] === `I-${type}`) stop++;
    spans.push(nameSpan(first + at, first + stop, TYPES[type]!, 'names.model', 0.8));
    at = stop;
  }
  return spans;
}

/** A sentence whose capitals are all words of the language needs no decoding; most short ones are such. */
function mayHoldNames(evidence: Evidence, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    const flags = evidence.flags[at]!;
    if (!(flags & CAPITAL)) continue;
    if (
      !(flags & (NOUN | COMMON | FUNCTION | CALENDAR)) ||
      evidence.known[at] ||
      evidence.places[at] ||
      flags & (FIRST_NAME | SURNAME | PROPER)
    )
      return true;
  }
  return false;
}

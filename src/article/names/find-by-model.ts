import type { NameModel } from '../../languages/tables.ts';
import type { Token } from '../../model/layers.ts';
import { decodeLabels } from './decode-labels.ts';
import type { NameSpan } from './name-span.ts';
import type { Evidence } from './token-evidence.ts';

const TYPES: Readonly<Record<string, NameSpan['type']>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Names of a sentence `[first, end)` as the trained model labels them. */
export function findByModel(
  model: NameModel,
  evidence: Evidence,
  tokens: readonly Token[],
  first: number,
  end: number,
): NameSpan[] {
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
    spans.push({
      first: first + at,
      end: first + stop,
      type: TYPES[type]!,
      form: 'name',
      nested: false,
      rule: 'names.model',
      confidence: 0.8,
    });
    at = stop;
  }
  return spans;
}

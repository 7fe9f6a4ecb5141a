import type { EntityType } from '../../model/entity.ts';
import type { SentenceReading } from '../../ports/language-model.ts';
import type { Window } from './cut-windows.ts';

/** What one output of the model means: outside a name, at its start, or inside it. */
export type ModelLabel =
  | { readonly part: 'outside' }
  | { readonly part: 'start' | 'inside'; readonly type: EntityType };

type Found = SentenceReading['mentions'][number];

/**
 * Names in one window from the scores of its pieces (`scores[(row * width + piece) * labels + label]`). The first piece
 * of a word speaks for the word; the confidence of a name is that of its least sure word.
 */
export function readMentions(
  { words, firstPieces }: Window,
  labels: readonly ModelLabel[],
  scores: Float32Array,
  rowStart: number,
): Found[] {
  const found: Found[] = [];
  let open: Found | null = null;
  words.forEach(({ start, end }, index) => {
    const { label, probability } = mostLikely(labels, scores, rowStart + firstPieces[index]! * labels.length);
    if (label.part !== 'outside' && label.part === 'inside' && open?.type === label.type) {
      open = { ...open, span: [open.span[0], end], confidence: Math.min(open.confidence, probability) };
      return;
    }
    if (open) found.push(open);
    open = label.part === 'outside' ? null : { span: [start, end], type: label.type, confidence: probability };
  });
  if (open) found.push(open);
  return found;
}

function mostLikely(labels: readonly ModelLabel[], scores: Float32Array, from: number) {
  let best = 0;
  for (let label = 1; label < labels.length; label++) if (scores[from + label]! > scores[from + best]!) best = label;
  let total = 0;
  for (let label = 0; label < labels.length; label++) total += Math.exp(scores[from + label]! - scores[from + best]!);
  // Rounded, so that the last bits of different processors do not show in the output.
  return { label: labels[best]!, probability: Math.round(1000 / total) / 1000 };
}

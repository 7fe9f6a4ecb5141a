import { z } from 'zod';

/** Pieces that every vocabulary must hold. */
const needed = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'] as const;
const maxPieces = 500_000;

const tokenizerShape = z.object({
  model: z.object({
    type: z.literal('WordPiece').optional(),
    vocab: z.record(z.string(), z.int().min(0).max(maxPieces)),
    continuing_subword_prefix: z.literal('##').optional(),
  }),
});

/**
 * Pieces with their numbers from `vocab.txt` (one piece per line, the line is the number) or, without it, from
 * `tokenizer.json` of a WordPiece tokenizer; only its vocabulary is taken. `refuse` throws with the reason.
 */
export function readVocabulary(
  lines: string | null,
  tokenizer: unknown,
  refuse: (reason: string) => never,
): ReadonlyMap<string, number> {
  if (lines === null && tokenizer === null) return refuse('it has neither vocab.txt nor tokenizer.json');
  const pieces = lines === null ? fromTokenizer(tokenizer, refuse) : fromLines(lines);
  if (pieces.size > maxPieces) return refuse(`the vocabulary has ${pieces.size} pieces; the limit is ${maxPieces}`);
  const missing = needed.filter((piece) => !pieces.has(piece));
  return missing.length > 0 ? refuse(`the vocabulary lacks ${missing.join(', ')}`) : pieces;
}

function fromLines(text: string): Map<string, number> {
  const pieces = new Map<string, number>();
  const lines = text.replace(/\n$/, '').split('\n');
  lines.forEach((line, number) => {
    pieces.set(line.endsWith('\r') ? line.slice(0, -1) : line, number);
  });
  return pieces;
}

function fromTokenizer(tokenizer: unknown, refuse: (reason: string) => never): Map<string, number> {
  const { data, error } = tokenizerShape.safeParse(tokenizer);
  if (error) return refuse('tokenizer.json is no WordPiece tokenizer with the prefix ##; only those are supported');
  return new Map(Object.entries(data.model.vocab));
}

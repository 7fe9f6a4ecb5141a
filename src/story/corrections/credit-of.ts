import type { Correction } from '../../model/correction.ts';

/** Who corrected, when and why, in one sentence. */
export function creditOf({ author, madeAt, reason }: Correction): string {
  return `Corrected by ${author} on ${madeAt.slice(0, 10)}: ${reason}`;
}

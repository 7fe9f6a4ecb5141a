import type { ConflictStatement } from '../model/dossier.ts';

/** Values that cannot all hold: not those of different scope, rounded, or allowing one another. */
export function isConflict({ cause }: Pick<ConflictStatement, 'cause'>): boolean {
  return cause === 'contradiction' || cause === 'copyError' || cause === 'newerState';
}

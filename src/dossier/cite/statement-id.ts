import { createHash } from 'node:crypto';

/** Makes ids for statements: a letter for the kind and twelve digits of a digest over what is said and where. */
export type StatementIds = (kind: string, ...content: readonly (string | number | null)[]) => string;

/**
 * Ids depend on content only, so a statement keeps its id from run to run. Two statements of the same content (the
 * same words claimed twice) get `~2`, `~3` in the order in which they are told.
 */
export function createStatementIds(): StatementIds {
  const taken = new Map<string, number>();
  return (kind, ...content) => {
    const digest = createHash('sha256').update(JSON.stringify(content), 'utf8').digest('hex').slice(0, 12);
    const id = `${kind}-${digest}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}~${count}`;
  };
}

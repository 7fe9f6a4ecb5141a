import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';

/** Identity of one delivery: the same bytes under the same name with the same hints are the same delivery. */
export function documentKey(document: Document): string {
  const { digest, name, form, hints } = document;
  const sorted = Object.entries(hints)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([digest, name, form, sorted]))
    .digest('hex');
}

import { createHash } from 'node:crypto';
import type { Document, DocumentForm, DocumentHints } from '../model/document.ts';

/** A document of bytes as they were read, addressed by their digest. */
export function makeDocument(
  name: string,
  bytes: Uint8Array,
  form: DocumentForm,
  hints: DocumentHints = {},
  knownAt: string | null = null,
): Document {
  return { digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, bytes, name, form, hints, knownAt };
}

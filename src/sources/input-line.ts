import { createHash } from 'node:crypto';
import type { Document } from '../model/document.ts';

/** One line of JSON Lines input. Exactly one of `text` and `html` is expected. */
export interface InputLine {
  readonly id: string;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language?: string;
  readonly title?: string;
  readonly outlet?: string;
}

const loneSurrogate = /[\ud800-\udfff]/u;

/** Makes a document of a line: its bytes are the UTF-8 of `html` or `text`, all else are hints. */
export function toDocument(input: InputLine, name: string = input.id): Document {
  const bytes = new TextEncoder().encode(input.html ?? input.text ?? '');
  const { id, url, publishedAt, language, title, outlet } = input;
  return {
    digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    bytes,
    name,
    form: input.html === undefined ? 'text' : 'html',
    hints: { id, url, publishedAt, language, title, outlet, charset: 'utf-8' },
    knownAt: null,
    ...(input.html === undefined && loneSurrogate.test(input.text ?? '') ? { given: input.text } : {}),
  };
}

import { createHash } from 'node:crypto';

/** `sha256:` and 64 hexadecimal digits over the text in UTF-8. */
export function digestText(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

/**
 * Text of others for a terminal or a line of Markdown: white space as single spaces; controls, direction marks and lone
 * surrogates gone, for they could move the cursor, colour what follows or turn it round.
 */
export function printable(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]{1,}/g, ' ')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .trim();
}

/** Text of others, for the inside of an element and for an attribute in double quotes alike. */
export function escapeText(text: string): string {
  return wellFormed(text).replace(/[&<>"'`\r]/g, (sign) => entities[sign]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  // Parsers turn a bare carriage return into a line feed, which would move every character after it.
  '\r': '&#13;',
};

/** Lone surrogates cannot be written in UTF-8 and NUL not in HTML; both keep their place as U+FFFD. */
function wellFormed(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('\u0000', '\ufffd');
}

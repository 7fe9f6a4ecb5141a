/** Text of others for the inside of an element. */
export function escapeText(text: string): string {
  return wellFormed(text).replace(/[&<>]/g, (sign) => entities[sign]!);
}

/** Text of others for an attribute in double quotes. */
export function escapeAttribute(text: string): string {
  return wellFormed(text).replace(/[&<>"'`]/g, (sign) => entities[sign]!);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Lone surrogates cannot be written in UTF-8 and NUL not in HTML; both keep their place as U+FFFD. */
function wellFormed(text: string): string {
  return text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replaceAll('\u0000', '\ufffd');
}

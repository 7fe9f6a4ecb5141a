/** Properties that say only that something was counted. */
const plain = new Set(['amount', 'count']);

/** `cancelled.forecast` and `waterLevel` as words; nothing for a property that says no more than its number. */
export function spellProperty(property: string): string {
  if (plain.has(property)) return '';
  return property.replace(/\./g, ', ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

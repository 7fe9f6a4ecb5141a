/**
 * Languages in whose month names bylines of our sources are written beside those that the program reads: a French page
 * can be dated though its text cannot be analysed.
 */
const bylineLanguages = ['fr', 'it', 'es', 'nl', 'pt', 'pl', 'sv', 'da', 'ru', 'uk', 'cs', 'tr'];

/** Month names and abbreviations in lower case to their number, as the runtime's locale data spells them beside a day. */
export const bylineMonths: ReadonlyMap<string, number> = new Map(bylineLanguages.flatMap(monthsOf));

function monthsOf(language: string): readonly (readonly [string, number])[] {
  return (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, index) => {
      const parts = format.formatToParts(Date.UTC(2024, index, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      return [name.toLowerCase().replace(/\.$/, ''), index + 1] as const;
    });
  });
}

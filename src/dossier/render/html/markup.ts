import { escapeText } from './escape-text.ts';

/** Finished HTML. Only `html`, `raw` and `join` make it, so text of others cannot slip in unescaped. */
export interface Markup {
  readonly markup: string;
}

type Part = Markup | readonly Markup[] | string | number | null;

/**
 * Template tag: strings and numbers in it are escaped for the inside of elements and for attributes in double quotes,
 * markup is taken as it is.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = strings[0]!;
  parts.forEach((part, index) => {
    markup += insert(part) + strings[index + 1]!;
  });
  return { markup };
}

/** HTML that the program itself wrote: never for text of others. */
export function raw(markup: string): Markup {
  return { markup };
}

export const nothing: Markup = { markup: '' };

export function join(parts: readonly Markup[], separator = ''): Markup {
  return { markup: parts.map(({ markup }) => markup).join(separator) };
}

/** One way of escaping holds in both places, so no part needs to know where it stands. */
function insert(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escapeText(part);
  if ('markup' in part) return part.markup;
  return part.map(({ markup }) => markup).join('');
}

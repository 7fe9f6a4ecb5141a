/**
 * Gives objects the same keys in the same order; what one lacks is undefined in it. Code that reads the data of several
 * languages then meets one kind of object, and engines need not compile it anew when the second language comes along.
 * All are copies of the first, filled over: an object built up key by key would be kept as a table, which is slow to
 * read.
 */
export function sameShape<Part extends object>(parts: readonly [Part, ...Part[]]): Part[] {
  const template: Partial<Part> = { ...parts[0] };
  const keys = new Set(parts.flatMap((part) => Object.keys(part) as (keyof Part)[]));
  for (const key of keys) if (!(key in template)) template[key] = undefined;
  return parts.map((part) => {
    const shaped = { ...template };
    for (const key of keys) shaped[key] = part[key];
    return shaped as Part;
  });
}

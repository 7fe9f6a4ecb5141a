/**
 * Gives objects the same keys in the same order; what one lacks is undefined in it. Code that reads the data of several
 * languages then meets one kind of object, and engines need not compile it anew when the second language comes along.
 */
export function sameShape<Part extends object>(parts: readonly Part[]): Part[] {
  const keys = [...new Set(parts.flatMap((part) => Object.keys(part)))].sort() as (keyof Part)[];
  return parts.map((part) => {
    const shaped: Partial<Part> = {};
    for (const key of keys) shaped[key] = part[key];
    return shaped as Part;
  });
}

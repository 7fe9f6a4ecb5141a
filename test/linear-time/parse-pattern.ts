/** Nodes of a pattern as far as its running time needs them. */
export type Node =
  | { readonly kind: 'atom'; readonly source: string }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly body: Node; readonly min: number; readonly max: number }
  | { readonly kind: 'look'; readonly body: Node; readonly behind: boolean }
  | { readonly kind: 'assertion'; readonly source: string }
  | { readonly kind: 'back' };

/** Reads the source of a valid pattern. Classes and escapes stay text: the pattern engine itself says what they match. */
export function parsePattern(source: string, flags: string): Node {
  let at = 0;
  const choice = (): Node => {
    const parts = [sequence()];
    while (source[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
  };
  const sequence = (): Node => {
    const parts: Node[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(term()));
    return { kind: 'sequence', parts };
  };
  const quantified = (body: Node): Node => {
    const found = /^(?:[*+?]|\{(\d+)(,(\d*))?\})\??/.exec(source.slice(at, at + 30));
    if (!found) return body;
    at += found[0].length;
    if (found[0][0] !== '{')
      return {
        kind: 'repeat',
        body,
        min: found[0][0] === '+' ? 1 : 0,
        max: found[0][0] === '?' ? 1 : Number.POSITIVE_INFINITY,
      };
    const min = Number(found[1]);
    const max = found[2] === undefined ? min : found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3]);
    return { kind: 'repeat', body, min, max };
  };
  const term = (): Node => {
    const rest = source.slice(at, at + 80);
    if (rest[0] === '(') {
      const opening = /^\((?:\?<?[=!]|\?:|\?[a-z-]{1,8}:|\?<[^>]{1,60}>)?/.exec(rest)![0];
      at += opening.length;
      const body = choice();
      at++;
      return /[=!]$/.test(opening) ? { kind: 'look', body, behind: opening.includes('<') } : body;
    }
    const assertion = /^(?:\^|\$|\\[bB])/.exec(rest)?.[0];
    if (assertion) {
      at += assertion.length;
      return { kind: 'assertion', source: assertion };
    }
    const back = /^\\(?:[1-9]\d?|k<[^>]{1,60}>)/.exec(rest)?.[0];
    if (back) {
      at += back.length;
      return { kind: 'back' };
    }
    const length = rest[0] === '[' ? classLength() : atomLength(rest);
    const atom = source.slice(at, at + length);
    at += length;
    return { kind: 'atom', source: atom };
  };
  const classLength = (): number => {
    let depth = 0;
    for (let end = at; end < source.length; end++) {
      if (source[end] === '\\') end++;
      else if (source[end] === '[' && (depth === 0 || flags.includes('v'))) depth++;
      else if (source[end] === ']' && --depth === 0) return end + 1 - at;
    }
    throw new Error(`a class does not end: ${source}`);
  };
  const tree = choice();
  if (at !== source.length) throw new Error(`not read to the end at ${at}: ${source}`);
  return tree;
}

function atomLength(rest: string): number {
  const escaped =
    /^\\(?:[pP]\{[^}]{1,60}\}|u\{[0-9a-fA-F]{1,6}\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[\s\S])/u.exec(rest);
  return escaped ? escaped[0].length : String.fromCodePoint(rest.codePointAt(0)!).length;
}

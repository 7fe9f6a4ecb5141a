/** Pattern literals in source code, with their lines. Knows strings, templates and comments well enough for our style. */
export function listLiterals(code: string): { readonly pattern: RegExp; readonly line: number }[] {
  const found: { pattern: RegExp; line: number }[] = [];
  const skip = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`/y;
  const literal = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/([dgimsuvy]*)/y;
  let before = '';
  for (let at = 0; at < code.length; ) {
    skip.lastIndex = at;
    const skipped = skip.exec(code)?.[0];
    if (skipped) {
      at += skipped.length;
      if (!skipped.startsWith('/')) before = "'";
      continue;
    }
    literal.lastIndex = at;
    const match = /[(,=:[!&|?{};>]|^$/.test(before.slice(-1)) || before.endsWith('return') ? literal.exec(code) : null;
    if (match) {
      const flags = match[1]!;
      const source = match[0].slice(1, match[0].length - 1 - flags.length);
      found.push({ pattern: new RegExp(source, flags), line: code.slice(0, at).split('\n').length });
      at += match[0].length;
      before = '/';
      continue;
    }
    if (!/\s/.test(code[at]!)) before = (before + code[at]).slice(-10);
    at++;
  }
  return found;
}

/** All patterns inside a value, also in maps, sets and lists. Functions stay closed. */
export function patternsIn(value: unknown, seen = new Set<unknown>()): RegExp[] {
  if (typeof value !== 'object' || value === null || seen.has(value) || ArrayBuffer.isView(value)) return [];
  seen.add(value);
  if (value instanceof RegExp) return [value];
  if (value instanceof Map) return [...value].flatMap((entry) => patternsIn(entry, seen));
  const parts = value instanceof Set ? [...value] : Object.values(value);
  return parts.flatMap((part) => patternsIn(part, seen));
}

/** A stretch of words that both sides have (`same`), or only one of them. */
export interface MarkedWords {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words of both sides multiplied: beyond this only what the sides begin and end with alike is found. */
const mostCells = 250_000;

/** Two wordings of one sentence as one line of words that stayed, went and came, for reading. */
export function markWords(before: string, after: string): readonly MarkedWords[] {
  const old = before.split(/\s{1,20}/);
  const fresh = after.split(/\s{1,20}/);
  let start = 0;
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start++;
  let end = 0;
  while (end < old.length - start && end < fresh.length - start && old.at(-1 - end) === fresh.at(-1 - end)) end++;
  const pieces: { kind: MarkedWords['kind']; words: string[] }[] = [];
  const add = (kind: MarkedWords['kind'], words: readonly string[]) => {
    if (words.length === 0) return;
    const last = pieces.at(-1);
    if (last?.kind === kind) last.words.push(...words);
    else pieces.push({ kind, words: [...words] });
  };
  add('same', old.slice(0, start));
  for (const [kind, words] of middle(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)))
    add(kind, words);
  add('same', old.slice(old.length - end));
  return pieces.map(({ kind, words }) => ({ kind, text: words.join(' ') }));
}

/** The longest row of words that both have in this order stays; what lies between went or came. */
function middle(old: readonly string[], fresh: readonly string[]): [MarkedWords['kind'], readonly string[]][] {
  if (old.length * fresh.length > mostCells || old.length === 0 || fresh.length === 0)
    return [
      ['removed', old],
      ['added', fresh],
    ];
  const width = fresh.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = fresh.length - 1; b >= 0; b--)
      longest[a * width + b] =
        old[a] === fresh[b]
          ? longest[(a + 1) * width + b + 1]! + 1
          : Math.max(longest[(a + 1) * width + b]!, longest[a * width + b + 1]!);
  }
  const found: [MarkedWords['kind'], readonly string[]][] = [];
  let a = 0;
  let b = 0;
  while (a < old.length && b < fresh.length) {
    if (old[a] === fresh[b]) {
      found.push(['same', [old[a]!]]);
      a++;
      b++;
    } else if (longest[(a + 1) * width + b]! >= longest[a * width + b + 1]!) found.push(['removed', [old[a++]!]]);
    else found.push(['added', [fresh[b++]!]]);
  }
  found.push(['removed', old.slice(a)], ['added', fresh.slice(b)]);
  return inGroups(found);
}

/** Between two words that stay, all that went stands before all that came. */
function inGroups(pieces: readonly [MarkedWords['kind'], readonly string[]][]) {
  const grouped: [MarkedWords['kind'], readonly string[]][] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    grouped.push(['removed', removed], ['added', added]);
    removed = [];
    added = [];
  };
  for (const [kind, words] of pieces) {
    if (kind === 'removed') removed.push(...words);
    else if (kind === 'added') added.push(...words);
    else {
      flush();
      grouped.push(['same', words]);
    }
  }
  flush();
  return grouped;
}

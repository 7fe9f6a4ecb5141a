/**
 * A test whether a word ends in one of the endings with at least `leastStem` letters before it. Endings are filed under
 * their last two letters, so that most words are compared with few of them.
 */
export function endingsTest(endings: Iterable<string>, leastStem = 3): (word: string) => boolean {
  const byLast = new Map<number, string[]>();
  let hasShort = false;
  for (const ending of new Set(endings)) {
    const last = lastTwo(ending);
    if (ending.length < 2) hasShort = true;
    const filed = byLast.get(last);
    if (filed) filed.push(ending);
    else byLast.set(last, [ending]);
  }
  const endsIn = (word: string, filed: readonly string[] | undefined) => {
    if (filed === undefined) return false;
    for (const ending of filed) if (word.length >= ending.length + leastStem && word.endsWith(ending)) return true;
    return false;
  };
  return (word) =>
    endsIn(word, byLast.get(lastTwo(word))) || (hasShort && endsIn(word, byLast.get(word.charCodeAt(word.length - 1))));
}

/** The last two code units as one number; of a single one that alone. */
function lastTwo(word: string): number {
  const { length } = word;
  const last = word.charCodeAt(length - 1);
  return length < 2 ? last : last + word.charCodeAt(length - 2) * 65_536;
}

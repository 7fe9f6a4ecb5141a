/**
 * A test whether a word ends in one of the endings with at least `leastStem` letters before it. Endings are filed under
 * their last letter, so that most words are compared with few of them.
 */
export function endingsTest(endings: Iterable<string>, leastStem = 3): (word: string) => boolean {
  const byLast = new Map<number, string[]>();
  for (const ending of new Set(endings)) {
    const last = ending.charCodeAt(ending.length - 1);
    const filed = byLast.get(last);
    if (filed) filed.push(ending);
    else byLast.set(last, [ending]);
  }
  return (word) => {
    for (const ending of byLast.get(word.charCodeAt(word.length - 1)) ?? none)
      if (word.length >= ending.length + leastStem && word.endsWith(ending)) return true;
    return false;
  };
}

const none: readonly string[] = [];

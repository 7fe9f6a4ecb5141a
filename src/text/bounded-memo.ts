/**
 * Remembers what a pure function said of a word: news repeats its words, so most questions have been asked before. It
 * forgets everything when full, which keeps its memory bounded and costs little, as frequent words come back at once.
 */
export function boundedMemo<Value>(limit: number, compute: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined) return value;
    if (known.size >= limit) known.clear();
    // Engines keep a long slice as a view of the whole text; the copy lets the text go.
    const copy = ` ${word}`.slice(1);
    const fresh = compute(copy);
    known.set(copy, fresh);
    return fresh;
  };
}

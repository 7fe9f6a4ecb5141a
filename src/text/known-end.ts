/**
 * What a table says of a word by its longest end that it holds, of `shortest` to `longest` characters: a compound is
 * what its last part is. The whole word is looked up only where `longest` reaches that far. `accepts` may turn an entry
 * away by the length of the end. Undefined when no end is known.
 */
export function longestKnownEnd<Value>(
  word: string,
  table: ReadonlyMap<string, Value>,
  shortest: number,
  longest: number,
  accepts: (value: Value, length: number) => boolean = () => true,
): Value | undefined {
  for (let length = Math.min(longest, word.length); length >= shortest; length--) {
    const value = table.get(word.slice(word.length - length));
    if (value !== undefined && accepts(value, length)) return value;
  }
  return undefined;
}

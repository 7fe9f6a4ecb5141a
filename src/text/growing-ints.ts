/** A list of 32-bit integers in one flat array that doubles when full. */
export interface GrowingInts {
  length(): number;
  /** The value at an index below the length. */
  at(index: number): number;
  set(index: number, value: number): void;
  /** Appends a value and returns its index. */
  push(value: number): number;
}

export function growingInts(): GrowingInts {
  let values = new Int32Array(256);
  let length = 0;
  return {
    length: () => length,
    at: (index) => values[index]!,
    set(index, value) {
      values[index] = value;
    },
    push(value) {
      if (length === values.length) {
        const wider = new Int32Array(values.length * 2);
        wider.set(values);
        values = wider;
      }
      values[length] = value;
      length += 1;
      return length - 1;
    },
  };
}

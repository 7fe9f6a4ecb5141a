/** Sums the vectors of a sentence's pieces, window by window, and gives their mean. */
export interface Pool {
  /** Adds `count` vectors that stand one behind the other from `from` on. */
  add(values: Float32Array, from: number, count: number): void;
  /** Mean of what was added, of length one; null when nothing was added or all is zero. */
  mean(): Float32Array | null;
}

export function createPool(width: number): Pool {
  const sum = new Float64Array(width);
  let added = 0;
  return {
    add(values, from, count) {
      for (let row = 0; row < count; row++)
        for (let column = 0; column < width; column++) sum[column]! += values[from + row * width + column]!;
      added += count;
    },
    mean() {
      const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
      return added === 0 || length === 0 || !Number.isFinite(length)
        ? null
        : Float32Array.from(sum, (value) => value / length);
    },
  };
}

/** Score of a path that is not allowed. */
const NEVER = -1e9;

/** Chances of labels and of pairs of labels over all paths, or over those that the allowed labels leave. */
export function lattice(width: number) {
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  const state = {
    chances: new Float64Array(0),
    pairs: new Float64Array(width * width),
    /** Returns the logarithm of the sum over the paths. `allowed` has one bit a label. */
    run(scores: Float64Array, links: Float32Array, length: number, allowed: Uint16Array | null): number {
      if (forward.length < length * width) {
        forward = new Float64Array(length * width);
        backward = new Float64Array(length * width);
        state.chances = new Float64Array(length * width);
      }
      const open = (at: number, label: number) => allowed === null || ((allowed[at]! >>> label) & 1) === 1;
      for (let label = 0; label < width; label++)
        forward[label] = open(0, label) ? scores[label]! + links[width * width + label]! : NEVER;
      for (let at = 1; at < length; at++) {
        for (let label = 0; label < width; label++) {
          const to = at * width + label;
          if (!open(at, label)) {
            forward[to] = NEVER;
            continue;
          }
          let highest = NEVER;
          for (let before = 0; before < width; before++)
            highest = Math.max(highest, forward[to - label - width + before]! + links[before * width + label]!);
          let sum = 0;
          for (let before = 0; before < width; before++)
            sum += Math.exp(forward[to - label - width + before]! + links[before * width + label]! - highest);
          forward[to] = scores[to]! + highest + Math.log(sum);
        }
      }
      const last = (length - 1) * width;
      for (let label = 0; label < width; label++) backward[last + label] = open(length - 1, label) ? 0 : NEVER;
      for (let at = length - 2; at >= 0; at--) {
        const next = (at + 1) * width;
        for (let label = 0; label < width; label++) {
          if (!open(at, label)) {
            backward[at * width + label] = NEVER;
            continue;
          }
          let highest = NEVER;
          for (let after = 0; after < width; after++)
            highest = Math.max(
              highest,
              links[label * width + after]! + scores[next + after]! + backward[next + after]!,
            );
          let sum = 0;
          for (let after = 0; after < width; after++)
            sum += Math.exp(links[label * width + after]! + scores[next + after]! + backward[next + after]! - highest);
          backward[at * width + label] = highest + Math.log(sum);
        }
      }
      let highest = NEVER;
      for (let label = 0; label < width; label++) highest = Math.max(highest, forward[last + label]!);
      let sum = 0;
      for (let label = 0; label < width; label++) sum += Math.exp(forward[last + label]! - highest);
      const all = highest + Math.log(sum);
      for (let at = 0; at < length * width; at++) state.chances[at] = Math.exp(forward[at]! + backward[at]! - all);
      state.pairs.fill(0);
      for (let at = 1; at < length; at++)
        for (let before = 0; before < width; before++) {
          const from = forward[(at - 1) * width + before]! - all;
          if (from < -40) continue;
          for (let label = 0; label < width; label++)
            state.pairs[before * width + label]! += Math.exp(
              from + links[before * width + label]! + scores[at * width + label]! + backward[at * width + label]!,
            );
        }
      return all;
    },
  };
  return state;
}

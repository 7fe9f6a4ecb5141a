/** Weights by term, terms ascending: what articles taken together speak of, in two flat arrays. */
export interface TermVector {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** A vector of terms in any order, each given once, with the weight of the term at each place. */
export function termVector(terms: Int32Array, weightAt: (place: number) => number): TermVector {
  const size = terms.length;
  const order = Float64Array.from(terms, (term, place) => term * size + place).sort();
  return {
    terms: Int32Array.from(order, (key) => Math.floor(key / size)),
    weights: Float64Array.from(order, (key) => weightAt(key % size)),
  };
}

/** The sum of two vectors. */
export function addVectors(a: TermVector, b: TermVector): TermVector {
  const terms = new Int32Array(a.terms.length + b.terms.length);
  const weights = new Float64Array(terms.length);
  let length = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length || j < b.terms.length) {
    const x = i < a.terms.length ? a.terms[i]! : Number.POSITIVE_INFINITY;
    const y = j < b.terms.length ? b.terms[j]! : Number.POSITIVE_INFINITY;
    terms[length] = Math.min(x, y);
    weights[length] = (x <= y ? a.weights[i]! : 0) + (y <= x ? b.weights[j]! : 0);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
    length += 1;
  }
  return { terms: terms.slice(0, length), weights: weights.slice(0, length) };
}

/** From this ratio of lengths on, the terms of the shorter one are looked up in the longer one. */
const lookUpFrom = 16;

/** The scalar product of two vectors. */
export function product(a: TermVector, b: TermVector): number {
  if (a.terms.length > b.terms.length) return product(b, a);
  return a.terms.length * lookUpFrom < b.terms.length ? productByLookUp(a, b) : productByMerge(a, b);
}

function productByMerge(a: TermVector, b: TermVector): number {
  const [x, y] = [a.terms, b.terms];
  let dot = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const difference = x[i]! - y[j]!;
    if (difference === 0) dot += a.weights[i]! * b.weights[j]!;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return dot;
}

function productByLookUp(short: TermVector, long: TermVector): number {
  let dot = 0;
  let from = 0;
  for (let i = 0; i < short.terms.length; i++) {
    const term = short.terms[i]!;
    let to = long.terms.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (long.terms[middle]! < term) from = middle + 1;
      else to = middle;
    }
    if (long.terms[from] === term) dot += short.weights[i]! * long.weights[from]!;
  }
  return dot;
}

/** Digits that count: 5.83 has three, 1,200 has two. */
export function significantDigits(value: number): number {
  return String(value)
    .replace('.', '')
    .replace(/^0{1,20}/, '')
    .replace(/0{1,20}$/, '').length;
}

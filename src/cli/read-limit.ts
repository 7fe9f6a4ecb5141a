import { InvalidArgumentError } from 'commander';

/** Reads a whole number of one or more, up to a hundred thousand. */
export function readLimit(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value) || Number(value) > 100_000)
    throw new InvalidArgumentError('Write a whole number from 1 to 100000.');
  return Number(value);
}

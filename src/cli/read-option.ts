import { InvalidArgumentError, Option } from 'commander';
import { errorMessage } from '../errors.ts';

const dateForm = /^(\d{4})-(\d{2})-(\d{2})(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;

/** Reads `2024-11-01` or `2024-11-01T12:04`; anything else is wrong usage. */
export function readDate(value: string): string {
  const match = dateForm.exec(value);
  const day = match && new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value.slice(0, 10)) {
    throw new InvalidArgumentError(errorMessage('usage.badDate', { value }));
  }
  return value;
}

/** Reads a whole number of one or more. */
export function readCount(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('Write a whole number of one or more.');
  return Number(value);
}

/** Reads an instant in UTC, `2025-11-02T10:00:00Z`. */
export function readInstant(value: string): string {
  const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(instant)) throw new InvalidArgumentError('Write an instant in UTC, such as 2025-11-02T10:00:00Z.');
  return value;
}

/** Which time `--as-of` means. */
export function asOfAxisOption(): Option {
  return new Option('--as-of-axis <axis>', 'the time meant by --as-of: when articles became known or were published')
    .choices(['known', 'published'])
    .default('known');
}

import { type ErrorCode, errorMessage } from '../errors.ts';
import type { Quarantined } from '../model/quarantined.ts';

/** An entry for something that could not be read, by its code. */
export function quarantine(
  name: string,
  code: ErrorCode,
  details: Readonly<Record<string, string | number>> = {},
): Quarantined {
  return { name, code, message: errorMessage(code, details), digest: null };
}

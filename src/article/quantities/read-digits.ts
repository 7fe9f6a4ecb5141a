/** A number written in digits, with what is glued to it. */
export interface DigitReading {
  readonly value: number;
  /** Currency mark before the digits. */
  readonly prefix: string;
  /** Letters or marks after them, without a hyphen: `m`, `%`, `stündigen`. */
  readonly suffix: string;
  /** False when its groups follow the other convention ("10,000" in a German text); "12.5" is plain in either. */
  readonly native: boolean;
}

const shape =
  /^(?<prefix>[€$£¥]?)(?<whole>\d{1,3}(?:[.,'’\u00a0\u202f]\d{3}){1,5}|\d{1,15})(?:(?<mark>[.,])(?<fraction>\d{1,6}))?(?:-?(?<suffix>[\p{L}%€$£°]{1,30}))?$/u;

/**
 * Reads one token of digits by the language's convention, and by the other one where only that makes sense: three
 * digits after a mark are a group when the number before it has one to three digits and does not start with zero.
 * Returns null for anything that is not one number (dates, scores, versions, telephone numbers).
 */
export function readDigits(token: string, decimalMark: ',' | '.', groupMark: ',' | '.'): DigitReading | null {
  const groups = shape.exec(token)?.groups;
  if (!groups) return null;
  const prefix = groups['prefix'] ?? '';
  const suffix = groups['suffix'] ?? '';
  const whole = groups['whole']!;
  const marks = new Set(whole.replace(/\d/g, ''));
  if (marks.size > 1) return null;
  const mark = [...marks][0] ?? null;
  const fraction = groups['fraction'] ?? '';
  const fractionMark = groups['mark'] ?? null;
  if (mark !== null && whole.startsWith('0')) {
    const single = whole.split(mark);
    if (single.length !== 2 || mark !== decimalMark || fraction) return null;
    return { value: Number(`${single[0]}.${single[1]}`), prefix, suffix, native: true };
  }
  if (mark !== null && mark === fractionMark) return null;
  if (whole.length > 1 && whole.startsWith('0') && !fraction) return null;
  const value = Number(`${whole.replace(/\D/g, '')}${fraction ? `.${fraction}` : ''}`);
  const native = mark === null || mark === groupMark || mark > '9' || mark === "'";
  return Number.isFinite(value) ? { value, prefix, suffix, native } : null;
}

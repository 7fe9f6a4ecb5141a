import type { LineageDirection, LineageType } from '../../model/story.ts';

export interface PairVerdict {
  readonly type: LineageType;
  readonly confidence: number;
  readonly reason: string;
  /** Where the type itself tells the direction. */
  readonly direction?: LineageDirection;
}

/** Shares of the deriving text (`own`) and of its source (`source`) that stand in the other. */
export interface Shares {
  readonly own: number;
  readonly source: number;
}

/** From here on a text is the other one, give or take an edit. */
export const whole = 0.8;
/** From here on its substance is borrowed. */
export const half = 0.5;

export function verdict(type: LineageType, confidence: number, reason: string): PairVerdict {
  return { type, confidence: Math.round(Math.min(0.99, confidence) * 100) / 100, reason };
}

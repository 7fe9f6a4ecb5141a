/** How relatedness fades while articles lie further apart in time. */
export interface Fading {
  /** Days within which nothing is taken off. */
  readonly graceDays: number;
  readonly scaleDays: number;
}

/** Reports of one happening come within days; from the third day on, most of what is alike is alike by its subject. */
export const ofHappening: Fading = { graceDays: 3, scaleDays: 5 };
/** A development is followed up for weeks. */
export const ofDevelopment: Fading = { graceDays: 5, scaleDays: 10 };

/** How much of the relatedness stays when two articles lie far apart in time. */
const floor = 0.45;

/** 1 for articles of the same days or of unknown date, falling to a floor for those far apart. */
export function timeFactor(a: number | null, b: number | null, { graceDays, scaleDays } = ofHappening): number {
  if (a === null || b === null) return 1;
  const apart = Math.max(0, Math.abs(a - b) - graceDays);
  return floor + (1 - floor) * Math.exp(-apart / scaleDays);
}

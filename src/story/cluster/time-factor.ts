/** Days within which articles of one happening normally appear. */
const graceDays = 5;
/** How much of the relatedness stays when two articles lie far apart in time. */
const floor = 0.45;
const scaleDays = 10;

/** 1 for articles of the same days or of unknown date, falling to a floor for those far apart. */
export function timeFactor(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const apart = Math.max(0, Math.abs(a - b) - graceDays);
  return floor + (1 - floor) * Math.exp(-apart / scaleDays);
}

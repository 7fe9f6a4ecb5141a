/** What is left of the relatedness of two articles of one outlet that are a day apart, and further apart. */
const nextDay = 0.6;
const laterDays = 0.3;

/** Somebody's article of some day, or those of a cluster taken as of their mean day. */
interface Voice {
  readonly outlet: string | null;
  readonly day: number | null;
}

/**
 * An outlet that writes about a subject on two days has had two things to tell; what it tells on one day, a report and
 * a comment, may be one. 1 for articles of different outlets or of one day, and where outlet or day are unknown.
 */
export function voiceFactor(a: Voice, b: Voice): number {
  return a.outlet !== null && a.outlet === b.outlet ? apartFactor(a.day, b.day) : 1;
}

/** The same for clusters, by the share of their pairs that are of one outlet. */
export function voicesFactor(a: Voices, b: Voices): number {
  const factor = apartFactor(a.day, b.day);
  if (factor === 1) return 1;
  let pairs = 0;
  for (const [outlet, count] of a.outlets) pairs += count * (b.outlets.get(outlet) ?? 0);
  const share = pairs / (a.members.length * b.members.length);
  return 1 - share * (1 - factor);
}

interface Voices {
  readonly members: readonly number[];
  /** How many of its articles each outlet has published. */
  readonly outlets: ReadonlyMap<string, number>;
  readonly day: number | null;
}

function apartFactor(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  const apart = Math.abs(a - b);
  return apart < 0.5 ? 1 : apart < 1.5 ? nextDay : laterDays;
}

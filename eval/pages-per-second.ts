const rounds = 3;

/**
 * How many pages like the median one are read in a second on one core: the processor time of each page (the median of
 * three readings, garbage collection included), of these the median. Everything must be warm; time on the wall is not
 * looked at, so that other work of the machine counts as little as possible.
 */
export function pagesPerSecond<Page>(pages: readonly Page[], read: (page: Page) => void): number {
  const times = pages.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    pages.forEach((page, index) => {
      const began = process.cpuUsage();
      read(page);
      const { user, system } = process.cpuUsage(began);
      times[index]!.push(user + system);
    });
  }
  return 1_000_000 / median(times.map(median));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

import { Session } from 'node:inspector/promises';

/** How often each block of the program ran, by its place: file, function and offset. */
export type Steps = ReadonlyMap<string, number>;

export interface StepCounter {
  /** Runs something and says how often each block of the sources ran meanwhile. */
  count(run: () => void): Promise<Steps>;
  stop(): Promise<void>;
}

/**
 * Counts by the engine's own block coverage, so loops and hand-written matchers are counted as they stand, without
 * a line for it in them. Must be started before the modules to be counted are loaded.
 */
export async function startStepCounter(): Promise<StepCounter> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return {
    async count(run) {
      await session.post('Profiler.takePreciseCoverage');
      run();
      const { result } = await session.post('Profiler.takePreciseCoverage');
      const steps = new Map<string, number>();
      for (const { url, functions } of result) {
        const file = /\/(src\/[^?#]+)/.exec(url)?.[1];
        if (!file) continue;
        for (const { functionName, ranges } of functions)
          for (const { startOffset, count } of ranges)
            if (count > 0) steps.set(`${file} ${functionName}@${startOffset}`, count);
      }
      return steps;
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

/** Steps per character up to which a block cannot be what makes a text slow. */
const harmless = 16;

/**
 * Blocks that run much more often than their share when a text becomes twice as long. What seems so with short texts is
 * looked at again with texts eight times as long: within one sentence (cut at 512 words) a matcher may go back and forth.
 */
export async function blocksGrowingTooFast(
  stepsOf: (size: number) => Promise<Steps>,
  size: number,
): Promise<readonly string[]> {
  const suspects = await growing(stepsOf, size);
  return suspects.length === 0 ? [] : growing(stepsOf, 8 * size);
}

async function growing(stepsOf: (size: number) => Promise<Steps>, size: number): Promise<readonly string[]> {
  const many = (steps: Steps) => [...steps].filter(([, count]) => count > harmless * 2 * size);
  if (many(await stepsOf(2 * size)).length === 0) return [];
  // Once more, with what words are remembered from the first time.
  const large = many(await stepsOf(2 * size));
  const small = await stepsOf(size);
  return large
    .filter(([place, count]) => count > 3.4 * (small.get(place) ?? 0))
    .map(([place, count]) => `${place}: ${small.get(place) ?? 0} → ${count}`);
}

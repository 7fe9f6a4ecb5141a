/** What the process says when it ends; the same for every command. */
export const exitCodes = { done: 0, failed: 1, usage: 2, doneWithQuarantine: 3 } as const;

/** Takes a command's exit code back to `main`. */
export type Finish = (code: number) => void;

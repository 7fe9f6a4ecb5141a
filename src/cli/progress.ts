import { Presets, SingleBar } from 'cli-progress';

/** Says how far a step is: a bar on a terminal, one plain line at the end elsewhere. Written to standard error. */
export interface Progress {
  update(done: number, total: number): void;
  stop(): void;
}

export function startProgress(label: string, quiet: boolean): Progress {
  if (quiet) return { update() {}, stop() {} };
  let last = { done: 0, total: 0 };
  if (!process.stderr.isTTY) {
    return {
      update(done, total) {
        last = { done, total };
      },
      stop() {
        process.stderr.write(`${label}: ${last.done}${last.total > 0 ? ` of ${last.total}` : ''}\n`);
      },
    };
  }
  const bar = new SingleBar(
    { format: `${label} {bar} {value}/{total}`, hideCursor: true, clearOnComplete: true, stream: process.stderr },
    Presets.legacy,
  );
  bar.start(0, 0);
  return {
    update(done, total) {
      bar.setTotal(total);
      bar.update(done);
    },
    stop() {
      bar.stop();
    },
  };
}

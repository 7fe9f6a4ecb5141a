import { dropping } from './refiner.ts';

/** Takes out lines without a single letter or digit (`-`, `>`, `||`, `***`): leftovers of rules and quote marks. */
export const dropLoneMarks = dropping('drop-lone-marks', ({ traced }) =>
  /[\p{L}\p{N}]/u.test(traced.text) ? null : 'no letter or digit',
);

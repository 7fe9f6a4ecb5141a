import { readFileSync } from 'node:fs';
import type { Context } from '../../src/article/stage.ts';
import { findLanguage } from '../../src/languages/index.ts';
import { type CompareOptions, compareNames } from '../../src/text/names/compare-names.ts';
import { type Evaluation, scores } from '../evaluation.ts';

export interface NamePair {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
  /** Pairs that are scored but were not looked at while the rules were made. */
  readonly heldOut: boolean;
}

/** The labelled pairs made for the project: public figures by their bare names, half of them hard negatives. */
export function readNamePairs(): NamePair[] {
  return readFileSync(new URL('../name-pairs.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [left = '', right = '', label, part] = line.split('\t');
      return { left, right, same: label === 'same', heldOut: part === 'held-out' };
    });
}

/** How the program compares names: titles of all languages ignored, name lists at hand. */
export function comparison(context: Context): CompareOptions {
  const ignored = new Set<string>();
  for (const code of ['de', 'en']) {
    const names = findLanguage(code)!.names;
    for (const word of [...names.academicTitles, ...names.honorifics.keys()]) ignored.add(word);
  }
  const given = context.tables.givenNames;
  return given ? { ignored, isListed: (word) => given.flags(word) !== 0 } : { ignored };
}

export const namePairs: Evaluation = {
  name: 'name-pairs',
  needs: [],
  score(context) {
    const options = comparison(context);
    const metrics: Record<string, number> = {};
    const pairs = readNamePairs();
    for (const [suffix, part] of [
      ['', pairs],
      ['held-out/', pairs.filter((pair) => pair.heldOut)],
    ] as const) {
      let right = 0;
      let wrong = 0;
      let missed = 0;
      for (const pair of part) {
        const joined = compareNames(pair.left, pair.right, options).verdict === 'same';
        if (joined && pair.same) right++;
        else if (joined) wrong++;
        else if (pair.same) missed++;
      }
      const { precision, recall } = scores(right, wrong, missed);
      metrics[`name-pairs/${suffix}precision`] = precision;
      metrics[`name-pairs/${suffix}recall`] = recall;
    }
    return metrics;
  },
};

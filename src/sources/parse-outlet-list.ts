import { LagebildError } from '../errors.ts';
import type { OutletRating, ReliabilityLetter } from '../model/outlet-rating.ts';

const longestName = 200;
const mostOutlets = 10_000;
const longestList = 2_000_000;
/** `B  Morgenblatt`: a letter, white space, a name or a host. */
const line = /^(?<letter>\S{1,9})[ \t]{1,40}(?<outlet>\S.*)$/;

/**
 * Reads an outlet list: on each line a letter from A to F and the name or host of an outlet; empty lines and lines that
 * begin with `#` do not count. Throws `outlets.badList` with the line that is wrong: a list that says less than was
 * meant would pass for a judgement.
 */
export function parseOutletList(text: string): readonly OutletRating[] {
  if (text.length > longestList) throw bad(`it is longer than ${longestList} characters`);
  const ratings = new Map<string, OutletRating>();
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, raw] of lines.entries()) {
    const said = raw.trim();
    if (said === '' || said.startsWith('#')) continue;
    const { letter, outlet } = line.exec(said)?.groups ?? {};
    const where = `line ${index + 1}`;
    if (letter === undefined || outlet === undefined) throw bad(`${where} is not a letter and an outlet`);
    if (!isLetter(letter)) throw bad(`${where} begins with no letter from A to F`);
    if (outlet.length > longestName) throw bad(`${where} is longer than ${longestName} characters`);
    const key = outlet.toLowerCase();
    const known = ratings.get(key);
    if (known && known.letter !== letter) throw bad(`${where} gives another letter to an outlet named before`);
    ratings.set(key, known ?? { outlet, letter });
    if (ratings.size > mostOutlets) throw bad(`it names more than ${mostOutlets} outlets`);
  }
  return [...ratings.values()];
}

function isLetter(value: string): value is ReliabilityLetter {
  return /^[A-F]$/.test(value);
}

function bad(detail: string): LagebildError {
  return new LagebildError('outlets.badList', { detail });
}

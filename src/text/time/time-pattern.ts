import type { TimeItem } from './lex-time.ts';
import { classBit, type TimeClass, type TimeValue } from './time-lexicon.ts';

/** Up to so many literals are compared one by one. */
const fewLiterals = 8;

/** Values that a pattern caught, by class name; the second of a class is `num2`, and so on. */
export type Caught = Readonly<Record<string, TimeValue>>;

/** One place in a pattern. */
export interface Element {
  readonly mask: number;
  readonly names: readonly TimeClass[];
  readonly literals: readonly string[];
  /** The same as a set where there are many. */
  readonly manyLiterals: ReadonlySet<string> | null;
  readonly optional: boolean;
  readonly glued: boolean;
  readonly capital: boolean;
  /** `*`: any word or number does. */
  readonly any: boolean;
  readonly negative: boolean;
  /** Lies between `[` and `]`: belongs to the expression itself, not to its context. */
  readonly inside: boolean;
}

export interface TimePattern {
  readonly elements: readonly Element[];
  /** The elements, two at most, that every match begins with: most attempts end at them. */
  readonly leading: readonly Element[];
  /** Room for the item that each element took; the next attempt writes over it. */
  readonly taken: Int32Array;
  /** Union of the classes with which a match may begin. */
  readonly firstMask: number;
  readonly firstLiterals: readonly string[];
  readonly literals: readonly string[];
}

/** Classes and words of which the second piece of a match must be one. */
export interface SecondPiece {
  readonly mask: number;
  readonly literals: ReadonlySet<string>;
}

export interface PatternMatch {
  readonly start: number;
  readonly end: number;
  /** Index of the expression's first item. */
  readonly startItem: number;
  /** Index after the last item of the expression and after the last item of its context. */
  readonly endItem: number;
  readonly contextItem: number;
  readonly caught: Caught;
}

/**
 * Reads a pattern such as `'vor' [approx? num unit] !'lang'`. Elements stand between spaces: a class name, a literal in
 * single quotes, or several of them joined by `|`. `?` behind makes it optional, `~` before demands that no space
 * precedes, `^` a capital letter, `!` before forbids it here (context only). `*` stands for any word or number. `[` and `]` bound the
 * expression; without them all of it is.
 * There is no repetition, so a match looks at no more pieces than the pattern has elements.
 */
export function readPattern(source: string): TimePattern {
  const elements: Element[] = [];
  const bounded = source.includes('[');
  let inside = !bounded;
  for (const part of source.split(' ').filter(Boolean)) {
    let rest = part;
    if (rest.startsWith('[')) {
      inside = true;
      rest = rest.slice(1);
    }
    const closes = rest.endsWith(']');
    if (closes) rest = rest.slice(0, -1);
    elements.push(readElement(rest, inside));
    if (closes) inside = false;
  }
  const first: Element[] = [];
  for (const element of elements) {
    if (element.negative) continue;
    first.push(element);
    if (!element.optional) break;
  }
  return {
    elements,
    leading: leadingOf(elements),
    taken: new Int32Array(elements.length),
    firstMask: first.reduce((mask, element) => mask | element.mask, 0),
    firstLiterals: first.flatMap((element) => element.literals),
    literals: elements.flatMap((element) => element.literals),
  };
}

function leadingOf(elements: readonly Element[]): Element[] {
  const leading = elements.slice(0, 2);
  const open = leading.findIndex(({ optional, negative }) => optional || negative);
  return open < 0 ? leading : leading.slice(0, open);
}

function readElement(source: string, inside: boolean): Element {
  const negative = source.startsWith('!');
  let rest = negative ? source.slice(1) : source;
  const glued = rest.startsWith('~');
  if (glued) rest = rest.slice(1);
  const capital = rest.startsWith('^');
  if (capital) rest = rest.slice(1);
  const optional = rest.endsWith('?');
  if (optional) rest = rest.slice(0, -1);
  const names: TimeClass[] = [];
  const literals: string[] = [];
  let mask = 0;
  const any = rest === '*';
  for (const choice of any ? [] : rest.split('|')) {
    if (choice.startsWith("'")) {
      literals.push(choice.slice(1, -1));
      continue;
    }
    const bit = classBit(choice);
    if (bit === 0) throw new Error(`date pattern names an unknown class: ${choice}`);
    names.push(choice as TimeClass);
    mask |= bit;
  }
  const manyLiterals = literals.length > fewLiterals ? new Set(literals) : null;
  return { mask, names, literals, manyLiterals, optional, glued, capital, any, negative, inside };
}

/**
 * What must stand behind the first piece of a match when an element that `takes` allows takes it; null where nothing must
 * or any word does.
 */
export function secondPieceOf(elements: readonly Element[], takes: (element: Element) => boolean): SecondPiece | null {
  const needed = elements.filter(({ negative }) => !negative);
  let mask = 0;
  const literals = new Set<string>();
  for (let first = 0; first < needed.length; first++) {
    if (needed[first]!.any || takes(needed[first]!)) {
      const rest = needed.slice(first + 1);
      const end = rest.findIndex(({ optional }) => !optional);
      const reachable = end < 0 ? rest : rest.slice(0, end + 1);
      if (end < 0 || reachable.some(({ any }) => any)) return null;
      for (const element of reachable) {
        mask |= element.mask;
        for (const literal of element.literals) literals.add(literal);
      }
    }
    if (!needed[first]!.optional) break;
  }
  return { mask, literals };
}

/** Whether a piece may be the second of a match. */
export function mayFollow({ mask, literals }: SecondPiece, next: TimeItem | undefined): boolean {
  return next !== undefined && ((next.mask & mask) !== 0 || (next.lower !== '' && literals.has(next.lower)));
}

/** Tries the pattern with its first element at `items[at]`; optional elements are taken when they can be. */
export function matchPattern(pattern: TimePattern, items: readonly TimeItem[], at: number): PatternMatch | null {
  for (let index = 0; index < pattern.leading.length; index++) {
    const item = items[at + index];
    if (item === undefined || !accepts(pattern.leading[index]!, item)) return null;
  }
  const { taken } = pattern;
  if (!walk(pattern.elements, 0, items, at, taken)) return null;
  let start = -1;
  let end = -1;
  let startItem = at;
  let endItem = at;
  let contextItem = at;
  const caught: Record<string, TimeValue> = {};
  for (let index = 0; index < pattern.elements.length; index++) {
    const element = pattern.elements[index]!;
    const position = taken[index]!;
    if (position < 0 || element.negative) continue;
    const item = items[position]!;
    contextItem = position + 1;
    if (element.inside) {
      if (start < 0) {
        start = item.start;
        startItem = position;
      }
      // A comma that led to nothing ("Friday, May 3," without a year) is no part of the expression.
      if (item.lower !== ',') {
        end = item.end;
        endItem = position + 1;
      }
    }
    const name = element.names.find((candidate) => (item.mask & classBit(candidate)) !== 0);
    if (!name) continue;
    let key: string = name;
    for (let count = 2; key in caught; count++) key = `${name}${count}`;
    caught[key] = item.values[name] ?? 1;
  }
  return start < 0 ? null : { start, end, startItem, endItem, contextItem, caught };
}

function walk(
  elements: readonly Element[],
  index: number,
  items: readonly TimeItem[],
  at: number,
  taken: Int32Array,
): boolean {
  if (index === elements.length) return true;
  const element = elements[index]!;
  const item = items[at];
  const fits = item !== undefined && accepts(element, item);
  if (element.negative) {
    taken[index] = -1;
    return !fits && walk(elements, index + 1, items, at, taken);
  }
  if (fits) {
    taken[index] = at;
    if (walk(elements, index + 1, items, at + 1, taken)) return true;
  }
  if (!element.optional) return false;
  taken[index] = -1;
  return walk(elements, index + 1, items, at, taken);
}

function accepts(element: Element, item: TimeItem): boolean {
  if ((element.glued && !item.glued) || (element.capital && !item.capital)) return false;
  if (element.any) return item.kind !== 'mark';
  if ((item.mask & element.mask) !== 0) return true;
  if (element.literals.length === 0 || item.lower === '') return false;
  return element.manyLiterals ? element.manyLiterals.has(item.lower) : element.literals.includes(item.lower);
}

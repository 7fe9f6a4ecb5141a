import { type Node, parsePattern } from './parse-pattern.ts';

/** Characters that stand for all others: what patterns tell apart lies between these. */
const sample = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index)),
  ...'\n\r\t\u00a0\u00ad\u200b\u0301äÄßéÉœłŁıжЖґ漢한ابא٣½²€°“„”’‚‘»«–—…·•※📰\ud800',
];

interface Edge {
  readonly to: number;
  /** Characters the edge takes; null for none. */
  readonly takes: ReadonlySet<string> | null;
  /** The edge can fail without taking a character. */
  readonly fails: boolean;
  /** The edge holds only where the text starts. */
  readonly atStart: boolean;
  /** The edge holds only where the text ends. */
  readonly atEnd: boolean;
}

interface Loop {
  readonly from: number;
  readonly to: number;
  readonly takes: ReadonlySet<string>;
  readonly source: string;
  /** Repetitions inside this one: the first and the one after the last, by their places in the list. */
  readonly inside: readonly [first: number, end: number];
}

/**
 * Says why a pattern may need more than linear time on hostile text, or null. Three causes are looked for: a repetition
 * without bound inside another that can go round on the same characters (exponential); two behind one another that can
 * share the same characters; and one at the head of a pattern that is searched for anywhere, so that every start runs to
 * the end (both quadratic). Repetitions up to a bound count as constant. What matches without a condition behind a
 * repetition never makes the engine go back. Some patterns that are fast may be refused; write them otherwise.
 */
export function findSlowness({ source, flags }: RegExp): string | null {
  const edges: Edge[][] = [[]];
  const loops: Loop[] = [];
  const ends = new Set<number>();
  const problems: string[] = [];
  const state = () => edges.push([]) - 1;
  const link = (from: number, to: number, takes: Edge['takes'] = null, fails = false, anchor = '') =>
    edges[from]!.push({ to, takes, fails, atStart: anchor === '^', atEnd: anchor === '$' });
  const sets = new Map<string, ReadonlySet<string>>();
  const setOf = (atom: string) => {
    const known = sets.get(atom);
    if (known) return known;
    const single = new RegExp(`^(?:${atom})$`, flags.replace(/[gy]/g, ''));
    const characters = new Set([...sample, ...source].filter((character) => single.test(character)));
    sets.set(atom, characters);
    return characters;
  };
  const charactersOf = (node: Node): string[] => {
    if (node.kind === 'atom') return [...setOf(node.source)];
    if (node.kind === 'repeat') return charactersOf(node.body);
    return node.kind === 'sequence' || node.kind === 'choice' ? node.parts.flatMap(charactersOf) : [];
  };
  const build = (node: Node, from: number): number => {
    const to = state();
    switch (node.kind) {
      case 'atom':
        link(from, to, setOf(node.source));
        break;
      case 'assertion':
        link(from, to, null, true, flags.includes('m') ? '' : node.source);
        break;
      case 'back':
        link(from, to, null, true);
        break;
      case 'look': {
        const inside = state();
        link(from, inside);
        ends.add(build(node.body, inside));
        link(from, to, null, true);
        if (node.behind && hasUnbounded(node.body)) problems.push('a repetition without bound looks behind');
        break;
      }
      case 'sequence':
        link(
          node.parts.reduce((last, part) => build(part, last), from),
          to,
        );
        break;
      case 'choice':
        for (const part of node.parts) link(build(part, from), to);
        break;
      case 'repeat': {
        let last = from;
        for (let round = 0; round < Math.min(node.min, 2); round++) last = build(node.body, last);
        if (node.max < Number.POSITIVE_INFINITY) {
          link(last, to);
          for (let round = node.min; round < Math.min(node.max, node.min + 2); round++) {
            last = build(node.body, last);
            link(last, to);
          }
          break;
        }
        const entry = state();
        const first = loops.length;
        link(last, entry);
        link(build(node.body, entry), entry);
        link(entry, to);
        const takes = new Set(charactersOf(node.body));
        const inside = [first, loops.length] as const;
        loops.push({ from: entry, to, takes, source: [...takes].slice(0, 6).join(''), inside });
        if (sharesAlternatives(node.body, setOf)) problems.push('alternatives inside a repetition share characters');
      }
    }
    return to;
  };
  const tree = parsePattern(source, flags);
  ends.add(build(tree, 0));

  /** Whether `to` can be reached, taking only characters of `allowed`; with null without taking any and without failing. */
  const reaches = (
    from: number,
    isGoal: (state: number) => boolean,
    allowed: ReadonlySet<string> | null,
    later = false,
  ): boolean => {
    const seen = new Set([from]);
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const { to, takes, fails, atStart } of edges[next]!) {
        if (later && atStart) continue;
        if (takes ? allowed === null || !overlap(takes, allowed) : fails && allowed === null) continue;
        if (isGoal(to)) return true;
        if (!seen.has(to)) {
          seen.add(to);
          open.push(to);
        }
      }
    }
    return false;
  };
  const everything = setOf('[^]').size;
  const canFail = (loop: Loop) => {
    if (ends.has(loop.to) || reaches(loop.to, (to) => ends.has(to), null)) return false;
    // What takes everything stops at the end of the text only.
    if (loop.takes.size < everything) return true;
    return !edges[loop.to]!.some(
      ({ to, atEnd }) => atEnd && (ends.has(to) || reaches(to, (next) => ends.has(next), null)),
    );
  };
  for (const [index, loop] of loops.entries()) {
    const name = `the repetition of [${loop.source}…]`;
    if (reaches(loop.to, (to) => to === loop.from, loop.takes)) problems.push(`${name} goes round inside another`);
    if (!canFail(loop)) continue;
    // A search tries every place of the text; what starts with ^ can only go on at the first.
    if (!flags.includes('y') && reaches(0, (to) => to === loop.from, loop.takes, true))
      problems.push(`${name} starts at every place and may fail at the end`);
    for (const [place, other] of loops.entries()) {
      if (place === index || isInside(place, loop) || isInside(index, other)) continue;
      const shared = new Set([...loop.takes].filter((character) => other.takes.has(character)));
      if (shared.size > 0 && reaches(other.to, (to) => to === loop.from, shared))
        problems.push(`${name} shares characters with one before it`);
    }
  }
  return problems.length > 0 ? [...new Set(problems)].join('; ') : null;
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const character of left) if (right.has(character)) return true;
  return false;
}

function isInside(place: number, { inside: [first, end] }: Loop): boolean {
  return place >= first && place < end;
}

function hasUnbounded(node: Node): boolean {
  if (node.kind === 'repeat') return node.max === Number.POSITIVE_INFINITY || hasUnbounded(node.body);
  return 'parts' in node && node.parts.some(hasUnbounded);
}

/** `(?:\w|\d)*` may read a digit in two ways at every step. */
function sharesAlternatives(node: Node, setOf: (atom: string) => ReadonlySet<string>): boolean {
  if (node.kind === 'sequence' && node.parts.length === 1) return sharesAlternatives(node.parts[0]!, setOf);
  if (node.kind !== 'choice') return false;
  const sets = node.parts.flatMap((part) => {
    const only = part.kind === 'sequence' && part.parts.length === 1 ? part.parts[0]! : part;
    return only.kind === 'atom' ? [setOf(only.source)] : [];
  });
  return sets.some((set, index) => sets.slice(index + 1).some((other) => overlap(set, other)));
}

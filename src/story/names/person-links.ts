import type { Context } from '../../article/stage.ts';
import { type CompareOptions, compareNames } from '../../text/names/compare-names.ts';
import { soundKeys } from '../../text/names/sound-keys.ts';
import type { UnionFind } from '../../text/union-find.ts';
import type { Member } from './members.ts';

/** How sure a joining of full names must be. */
const SURE = 0.8;
/** Entities that two articles must share beside the surname before a lone surname joins a full name. */
const SHARED = 2;

/** Members written with the very same forms: what is said of one pair of them holds for all. */
interface Spelling {
  readonly members: Member[];
  /** A member of another article than the first one; with it, a spelling that fits itself is one set. */
  elsewhere: Member | null;
  fitsItself: boolean;
}

/**
 * Joins full names that are spellings of one another. Names are compared once for each spelling, not for each pair of
 * members, so that a first name that thousands share costs no more than its different surnames.
 */
export function joinFullNames(members: readonly Member[], sets: UnionFind, context: Context): void {
  const options = compareOptions(context);
  const bySpelling = new Map<string, Spelling>();
  const byWord = new Map<string, Spelling[]>();
  for (const member of members) {
    if (!isFull(member.entity.name)) continue;
    const written = [member.entity.name, ...member.entity.aliases].join('\n');
    const known = bySpelling.get(written);
    if (known) {
      known.members.push(member);
      if (member.article !== known.members[0]!.article) known.elsewhere ??= member;
      continue;
    }
    const spelling: Spelling = { members: [member], elsewhere: null, fitsItself: areOne(member, member, options) };
    bySpelling.set(written, spelling);
    for (const key of keysOf(member)) append(byWord, key, spelling);
  }
  const order = new Map([...bySpelling.values()].map((spelling, index) => [spelling, index] as const));
  for (const [spelling, place] of order) {
    const first = spelling.members[0]!;
    const seen = new Set<Spelling>([spelling]);
    if (spelling.fitsItself) joinSpellings(spelling, spelling, sets);
    for (const key of keysOf(first)) {
      for (const other of byWord.get(key)!) {
        if (order.get(other)! >= place) break;
        if (seen.has(other)) continue;
        seen.add(other);
        if (areOne(first, other.members[0]!, options)) joinSpellings(other, spelling, sets);
      }
    }
  }
}

/** Joins every member of one spelling with every one of the other, those of one article aside. */
function joinSpellings(a: Spelling, b: Spelling, sets: UnionFind): void {
  for (const member of b.members) {
    if (a.fitsItself && a.elsewhere) {
      sets.join((mayBeOne(a.members[0]!, member) ? a.members[0]! : a.elsewhere).id, member.id);
      continue;
    }
    for (const other of a.members) if (mayBeOne(other, member)) sets.join(other.id, member.id);
  }
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Joins a lone surname to the one full name it can mean among articles that share their other names with its own. */
export function joinLoneNames(
  members: readonly Member[],
  sets: UnionFind,
  shares: (a: string, b: string, needed: number) => boolean,
): void {
  const byPart = new Map<string, Member[]>();
  for (const member of members) {
    if (isFull(member.entity.name)) for (const key of keysOf(member)) append(byPart, key, member);
  }
  for (const member of members) {
    if (isFull(member.entity.name)) continue;
    const groups = new Set<string>();
    search: for (const key of soundKeys(member.entity.name)) {
      for (const other of byPart.get(key) ?? []) {
        if (!mayBeOne(member, other) || groups.has(sets.find(other.id))) continue;
        const needed = sharesRole(member, other) ? 1 : SHARED;
        if (shares(member.article, other.article, needed)) groups.add(sets.find(other.id));
        if (groups.size > 1) break search;
      }
    }
    if (groups.size === 1) sets.join([...groups][0]!, member.id);
  }
  joinEqualLoneNames(members, sets, shares);
}

/** One role noun in common speaks for one person where the articles share but one other name. */
function sharesRole(a: Member, b: Member): boolean {
  const words = new Set(a.entity.roles.flatMap((role) => role.toLowerCase().split(/\s/u)));
  return b.entity.roles.some((role) =>
    role
      .toLowerCase()
      .split(/\s/u)
      .some((word) => word.length > 4 && words.has(word)),
  );
}

/** The same lone surname in two articles of one happening, where no full name competes. */
function joinEqualLoneNames(
  members: readonly Member[],
  sets: UnionFind,
  shares: (a: string, b: string, needed: number) => boolean,
): void {
  const lone = new Map<string, Member[]>();
  for (const member of members) {
    if (isFull(member.entity.name) || sets.find(member.id) !== member.id) continue;
    for (const other of lone.get(member.entity.name) ?? []) {
      if (mayBeOne(other, member) && shares(member.article, other.article, SHARED + 1)) {
        sets.join(other.id, member.id);
        break;
      }
    }
    append(lone, member.entity.name, member);
  }
}

function isFull(name: string): boolean {
  return /[\s-]/u.test(name.trim()) && name.split(/[\s-]/u).filter((word) => word.length > 1).length > 1;
}

function areOne(a: Member, b: Member, options: CompareOptions): boolean {
  for (const left of fullForms(a)) {
    for (const right of fullForms(b)) {
      const { verdict, score } = compareNames(left, right, options);
      if (verdict === 'same' && score >= SURE) return true;
    }
  }
  return false;
}

function fullForms(member: Member): readonly string[] {
  return [member.entity.name, ...member.entity.aliases].filter(isFull).slice(0, 6);
}

/** Two entities that one article keeps apart stay apart. */
function mayBeOne(a: Member, b: Member): boolean {
  return a.article !== b.article;
}

/** Sound keys of all words of a member's forms. */
function keysOf(member: Member): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const form of [member.entity.name, ...member.entity.aliases.slice(0, 6)]) {
    for (const word of form.split(/[\s-]/u)) if (word.length > 1) for (const key of soundKeys(word)) keys.add(key);
  }
  return keys;
}

function compareOptions(context: Context): CompareOptions {
  const ignored = new Set<string>();
  for (const code of ['de', 'en', 'fr']) {
    const names = context.language(code)?.names;
    for (const word of [...(names?.academicTitles ?? []), ...(names?.honorifics.keys() ?? [])]) ignored.add(word);
  }
  const given = context.tables.givenNames;
  return given ? { ignored, isListed: (word) => given.flags(word) !== 0 } : { ignored };
}

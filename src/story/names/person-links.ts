import type { Context } from '../../article/stage.ts';
import { type CompareOptions, compareNames } from '../../text/names/compare-names.ts';
import { soundKeys } from '../../text/names/sound-keys.ts';
import type { UnionFind } from '../../text/union-find.ts';
import type { Member } from './members.ts';

/** How sure a joining of full names must be. */
const SURE = 0.8;
/** Entities that two articles must share beside the surname before a lone surname joins a full name. */
const SHARED = 2;

/** Joins full names that are spellings of one another. */
export function joinFullNames(members: readonly Member[], sets: UnionFind, context: Context): void {
  const options = compareOptions(context);
  const byWord = new Map<string, Member[]>();
  for (const member of members) {
    if (!isFull(member.entity.name)) continue;
    const seen = new Set<Member>();
    const keys = wordKeys(member);
    for (const key of keys) {
      for (const other of byWord.get(key) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        if (sets.find(other.id) === sets.find(member.id) || !mayBeOne(member, other)) continue;
        if (areOne(member, other, options)) sets.join(other.id, member.id);
      }
    }
    for (const key of keys) byWord.set(key, [...(byWord.get(key) ?? []), member]);
  }
}

/** Joins a lone surname to the one full name it can mean among articles that share their other names with its own. */
export function joinLoneNames(
  members: readonly Member[],
  sets: UnionFind,
  shared: (a: string, b: string) => number,
): void {
  const full = members.filter((member) => isFull(member.entity.name));
  const byPart = new Map<string, Member[]>();
  for (const member of full) {
    for (const key of wordKeys(member)) byPart.set(key, [...(byPart.get(key) ?? []), member]);
  }
  for (const member of members) {
    if (isFull(member.entity.name)) continue;
    const groups = new Set<string>();
    for (const key of soundKeys(member.entity.name)) {
      for (const other of byPart.get(key) ?? []) {
        if (other.article === member.article || !mayBeOne(member, other)) continue;
        const needed = sharesRole(member, other) ? 1 : SHARED;
        if (shared(member.article, other.article) >= needed) groups.add(sets.find(other.id));
      }
    }
    if (groups.size === 1) sets.join([...groups][0]!, member.id);
  }
  joinEqualLoneNames(members, sets, shared);
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
  shared: (a: string, b: string) => number,
): void {
  const lone = new Map<string, Member[]>();
  for (const member of members) {
    if (isFull(member.entity.name) || sets.find(member.id) !== member.id) continue;
    for (const other of lone.get(member.entity.name) ?? []) {
      if (other.article !== member.article && shared(member.article, other.article) > SHARED) {
        sets.join(other.id, member.id);
        break;
      }
    }
    lone.set(member.entity.name, [...(lone.get(member.entity.name) ?? []), member]);
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

function wordKeys(member: Member): ReadonlySet<string> {
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

import type { Context } from '../../article/stage.ts';
import type { Article } from '../../model/article.ts';
import type { Entity } from '../../model/entity.ts';
import type { PileEntity } from '../../model/story.ts';
import { foldName } from '../../text/fold-name.ts';
import { type UnionFind, unionFind } from '../../text/union-find.ts';
import { type Member, readMembers } from './members.ts';
import { joinFullNames, joinLoneNames } from './person-links.ts';

/** Up to this confidence an entity's type is a guess; so many other articles must agree to overrule it. */
const GUESS = 0.6;
const AGREEING = 3;

/**
 * Joins the entities of all articles into the entities of the pile. Precision first: people join by their full names;
 * a lone surname joins only where the articles share other names and one full name fits. Places join by country code
 * or by coordinates, other names by their folded form. An entity's id is `article#entity` of its first member.
 */
export function resolveNames(articles: readonly Article[], context: Context): readonly PileEntity[] {
  const members = readMembers(articles);
  const sets = unionFind();
  for (const member of members) sets.find(member.id);
  const persons = members.filter((member) => member.entity.type === 'person');
  joinByKey(members, sets, context);
  joinFullNames(persons, sets, context);
  joinGuesses(members, sets);
  joinLoneNames(persons, sets, sharedNames(members, sets));
  return group(members, sets);
}

/** Places by country or position, organisations and others by any of their folded names. */
function joinByKey(members: readonly Member[], sets: UnionFind, context: Context): void {
  const first = new Map<string, string>();
  for (const { id, entity, language } of members) {
    if (entity.type === 'person') continue;
    for (const key of keysOf(entity, context.language(language)?.names.nameStem)) {
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, id);
      else sets.join(earlier, id);
    }
  }
}

function keysOf(entity: Entity, stemOf: (name: string) => string = (name) => name): readonly string[] {
  const { type, place } = entity;
  if (type === 'place' && place?.kind === 'country' && place.country) return [`country:${place.country}`];
  if (type === 'place' && place && place.latitude !== null)
    return [`at:${place.latitude},${place.longitude}:${place.kind}`];
  return [entity.name, ...entity.aliases].map((name) => `${type}:${foldName(stemOf(name))}`);
}

/**
 * A lone word whose type was a guess in one article joins the entity of that very word on which at least three other
 * articles agree: one word the pile knows as a town is no person elsewhere.
 */
function joinGuesses(members: readonly Member[], sets: UnionFind): void {
  const settled = new Map<string, { root: string; articles: Set<string> }>();
  for (const { id, article, entity } of members) {
    if (entity.confidence <= GUESS || /\s/u.test(entity.name)) continue;
    const key = `${entity.type}:${foldName(entity.name)}`;
    const known = settled.get(key) ?? { root: sets.find(id), articles: new Set<string>() };
    known.articles.add(article);
    settled.set(key, known);
  }
  for (const { id, entity } of members) {
    if (entity.confidence > GUESS || /\s/u.test(entity.name)) continue;
    const rivals = ['place', 'organisation']
      .filter((type) => type !== entity.type)
      .map((type) => settled.get(`${type}:${foldName(entity.name)}`));
    const winner = rivals.find((rival) => rival !== undefined && rival.articles.size >= AGREEING);
    if (winner) sets.join(winner.root, id);
  }
}

/** Tells whether two articles share at least so many names other than countries. */
function sharedNames(members: readonly Member[], sets: UnionFind): (a: string, b: string, needed: number) => boolean {
  const byArticle = new Map<string, Set<string>>();
  for (const { id, article, entity } of members) {
    if (entity.type === 'place' && entity.place?.kind === 'country') continue;
    const names = byArticle.get(article) ?? new Set<string>();
    byArticle.set(article, names.add(sets.find(id)));
  }
  const none = new Set<string>();
  return (a, b, needed) => {
    const left = byArticle.get(a) ?? none;
    const right = byArticle.get(b) ?? none;
    const [few, many] = left.size <= right.size ? [left, right] : [right, left];
    let missing = needed;
    for (const name of few) if (many.has(name) && --missing <= 0) return true;
    return missing <= 0;
  };
}

function group(members: readonly Member[], sets: UnionFind): PileEntity[] {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const root = sets.find(member.id);
    const group = groups.get(root);
    if (group) group.push(member);
    else groups.set(root, [member]);
  }
  return [...groups.values()].map(toPileEntity);
}

function toPileEntity(members: readonly Member[]): PileEntity {
  const head = members[0]!;
  const name = chooseName(members);
  const aliases = new Set(members.flatMap(({ entity }) => [entity.name, ...entity.aliases]));
  aliases.delete(name);
  const place = members.find(({ entity }) => entity.place)?.entity.place;
  const genders = new Set(members.map(({ entity }) => entity.gender).filter((gender) => gender !== null));
  const clash = genders.has('clash') || genders.size > 1;
  return {
    id: head.id,
    type: chooseType(members),
    name,
    aliases: [...aliases],
    roles: [...new Set(members.flatMap(({ entity }) => entity.roles))],
    gender: clash ? 'clash' : ([...genders][0] ?? null),
    ...(place && { place }),
    confidence: Math.min(...members.map(({ entity }) => entity.confidence)),
    members: members.map(({ article, entity }) => ({ article, entity: entity.id })),
    notes: notesOn(members, clash),
  };
}

/** The type most members have, the surest first where they tie. */
function chooseType(members: readonly Member[]): Entity['type'] {
  const votes = new Map<Entity['type'], number>();
  for (const { entity } of members) votes.set(entity.type, (votes.get(entity.type) ?? 0) + entity.confidence);
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The form most articles use among the longest-worded ones; the earliest where they tie. */
function chooseName(members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  const words = (name: string) => Math.min(2, name.split(/\s/u).length);
  return [...counts].reduce((best, one) => {
    if (members[0]!.entity.type === 'person' && words(one[0]) !== words(best[0]))
      return words(one[0]) > words(best[0]) ? one : best;
    return one[1] > best[1] ? one : best;
  })[0];
}

function notesOn(members: readonly Member[], clash: boolean): string[] {
  const notes: string[] = [];
  if (members[0]!.entity.type === 'person') {
    const names = [...new Set(members.map(({ entity }) => entity.name))];
    if (names.length > 1) notes.push(`Joined spellings: ${names.join(', ')}.`);
    if (clash) {
      const of = (gender: Entity['gender']) =>
        members.filter(({ entity }) => entity.gender === gender).map(({ article }) => article);
      const parts = [
        ['both genders in', of('clash')],
        ['female in', of('female')],
        ['male in', of('male')],
      ] as const;
      notes.push(
        `The texts give both genders: ${parts
          .filter(([, ids]) => ids.length > 0)
          .map(([label, ids]) => `${label} ${ids.join(', ')}`)
          .join('; ')}.`,
      );
    }
  }
  return notes;
}

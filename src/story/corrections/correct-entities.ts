import type { Article } from '../../model/article.ts';
import type { Correction, WordsRef } from '../../model/correction.ts';
import type { PileEntity } from '../../model/story.ts';
import { creditOf } from './credit-of.ts';
import { articlesOf, mentionAt } from './find-words.ts';

/** Entities of the pile as corrected, one correction after the other; `corrections` are those that hold. */
export function correctEntities(
  entities: readonly PileEntity[],
  articles: readonly Article[],
  corrections: readonly Correction[],
): readonly PileEntity[] {
  return corrections.reduce((current, correction) => {
    if (correction.kind !== 'sameEntity' && correction.kind !== 'notSameEntity') return current;
    const [a, b] = [correction.about.a, correction.about.b].map((ref) => memberAt(ref, articles));
    if (!a || !b) return current;
    const first = current.find((entity) => has(entity, a));
    const second = current.find((entity) => has(entity, b));
    if (!first || !second) return current;
    if (correction.kind === 'sameEntity')
      return first === second ? current : joined(current, first, second, correction);
    return first === second ? divided(current, first, a, b, articles, correction) : current;
  }, entities);
}

type Member = PileEntity['members'][number];

function memberAt(ref: WordsRef, articles: readonly Article[]): Member | null {
  for (const article of articlesOf(articles, ref)) {
    const entity = mentionAt(article, ref)?.entity;
    if (entity) return { article: article.id, entity };
  }
  return null;
}

const isSame = (a: Member, b: Member): boolean => a.article === b.article && a.entity === b.entity;
const has = (entity: PileEntity, member: Member): boolean => entity.members.some((other) => isSame(other, member));

function joined(
  entities: readonly PileEntity[],
  a: PileEntity,
  b: PileEntity,
  correction: Correction,
): readonly PileEntity[] {
  const [first, second] = entities.indexOf(a) < entities.indexOf(b) ? [a, b] : [b, a];
  const gender = first.gender === null || first.gender === second.gender ? second.gender : (first.gender ?? null);
  const place = first.place ?? second.place;
  const whole: PileEntity = {
    ...first,
    aliases: [...new Set([...first.aliases, second.name, ...second.aliases])].filter((name) => name !== first.name),
    roles: [...new Set([...first.roles, ...second.roles])],
    gender: first.gender !== null && second.gender !== null && first.gender !== second.gender ? 'clash' : gender,
    ...(place ? { place } : {}),
    members: [...first.members, ...second.members],
    notes: [...new Set([...first.notes, ...second.notes, creditOf(correction)])],
  };
  return entities.flatMap((entity) => (entity === first ? whole : entity === second ? [] : entity));
}

/** The entity of the second article leaves; whatever else stands behind the name stays with the first. */
function divided(
  entities: readonly PileEntity[],
  entity: PileEntity,
  a: Member,
  b: Member,
  articles: readonly Article[],
  correction: Correction,
): readonly PileEntity[] {
  if (isSame(a, b)) return entities;
  const own = articles.find(({ id }) => id === b.article)?.layers.entities.find(({ id }) => id === b.entity);
  if (!own) return entities;
  const note = creditOf(correction);
  const left = entity.members.filter((member) => !isSame(member, b));
  const said = left.flatMap((member) => {
    const article = articles.find(({ id }) => id === member.article);
    return article?.layers.entities.find(({ id }) => id === member.entity) ?? [];
  });
  const names = new Set(said.flatMap(({ name, aliases }) => [name, ...aliases]));
  const roles = new Set(said.flatMap((other) => other.roles));
  const rest: PileEntity = {
    ...entity,
    aliases: entity.aliases.filter((name) => names.has(name)),
    roles: entity.roles.filter((role) => roles.has(role)),
    members: left,
    notes: [...new Set([...entity.notes, note])],
  };
  const apart: PileEntity = { ...own, id: `${b.article}#${b.entity}~${correction.id}`, members: [b], notes: [note] };
  return entities.flatMap((other) => (other === entity ? [rest, apart] : other));
}

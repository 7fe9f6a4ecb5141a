import type { Article } from '../../model/article.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { Context } from '../stage.ts';
import { addNativeForms } from './add-native-forms.ts';
import { createDraft, createScene, type Draft, type DraftEntity, type Scene, spanOf, textOf } from './draft-mention.ts';
import { dropCommonNouns } from './drop-common-nouns.ts';
import { findInstitutions } from './find-institutions.ts';
import type { FoundNames } from './find-names.ts';
import { findPronouns } from './find-pronouns.ts';
import { findRoles, shareCounterparts } from './find-roles.ts';
import { findSameNames } from './find-same-names.ts';
import { findShortNames } from './find-short-names.ts';
import { joinOthers } from './join-others.ts';
import { joinPersons } from './join-persons.ts';
import { countriesNamed, joinPlaces } from './join-places.ts';
import { markActors } from './mark-actors.ts';
import { mendSplitNames } from './mend-split-names.ts';
import { placeFacts } from './place-facts.ts';
import { readTitles } from './read-titles.ts';
import { settleTypes } from './settle-types.ts';
import { splitPersonCompounds } from './split-person-compounds.ts';
import { ACADEMIC } from './token-evidence.ts';

/** Mentions and entities of an article from the names found in it; entities are numbered in order of mention. */
export function buildEntities(
  article: Article,
  found: FoundNames,
  context: Context,
  version: number,
): { mentions: Mention[]; entities: Entity[] } {
  // Added one by one, as are mentions and entities below: lists made by "map" are of another kind than these, and what
  // reads both kinds is compiled for each.
  const drafts: Draft[] = [];
  for (const span of found.spans) drafts.push(createDraft(span));
  const scene = createScene(article, found.evidence, found.data, drafts, context.tables.gazetteer);
  mendSplitNames(scene);
  settleTypes(scene);
  dropCommonNouns(scene);
  findSameNames(scene);
  findInstitutions(scene);
  splitPersonCompounds(scene);
  joinPersons(scene, context.tables.givenNames);
  const known = scene.drafts.length;
  findShortNames(scene);
  if (
    scene.drafts.length > known ||
    scene.drafts.some((draft) => draft.type === 'person' && draft.entity === null && !draft.head)
  ) {
    joinPersons({ ...scene, drafts: scene.drafts.filter((draft) => draft.entity === null) }, context.tables.givenNames);
  }
  addNativeForms(scene);
  readTitles(scene);
  shareCounterparts(scene);
  joinPlaces(scene);
  joinOthers(scene);
  findRoles(scene);
  findPronouns(scene);
  markActors(scene);
  addTitled(scene);
  return finish(scene, article, version);
}

/** "Dr. Vorname Nachname" is one more form of a full name. */
function addTitled(scene: Scene): void {
  const { flags } = scene.evidence;
  for (const draft of scene.drafts) {
    if (draft.type !== 'person' || draft.entity === null || draft.form !== 'name' || draft.end - draft.first < 2)
      continue;
    let first = draft.first;
    while (first > 0 && flags[first - 1]! & ACADEMIC) first--;
    if (first < draft.first) scene.entities[draft.entity]!.aliases.add(textOf(scene, first, draft.end));
  }
}

function finish(scene: Scene, article: Article, version: number): { mentions: Mention[]; entities: Entity[] } {
  const ordered = [...scene.drafts].sort(
    (a, b) => a.first - b.first || b.end - a.end || Number(a.nested) - Number(b.nested),
  );
  const ids = new Map<number, string>();
  for (const draft of ordered) {
    if (draft.entity !== null && !ids.has(draft.entity)) ids.set(draft.entity, `e${ids.size + 1}`);
  }
  const mentions: Mention[] = [];
  for (const draft of ordered) {
    const { title, pieces, actor } = draft;
    mentions.push({
      span: draft.span ?? spanOf(scene, draft.first, draft.end),
      type: draft.type,
      entity: draft.entity === null ? null : ids.get(draft.entity)!,
      nested: draft.nested,
      form: draft.form,
      ...(title && { title }),
      ...(pieces && { pieces }),
      ...(actor && { actor }),
      provenance: {
        stage: 'names',
        version,
        rule: draft.rule,
        stated: draft.stated,
        confidence: Math.round(draft.confidence * 100) / 100,
      },
    });
  }
  const countries = countriesNamed(scene);
  const home = homeCountry(article);
  const entities: Entity[] = [];
  for (const [index, id] of ids) entities.push(toEntity(scene, scene.entities[index]!, id, countries, home));
  return { mentions, entities };
}

function toEntity(
  scene: Scene,
  entity: DraftEntity,
  id: string,
  countries: ReadonlyMap<string, number>,
  home: string | null,
): Entity {
  const place = entity.type === 'place' ? placeFacts(scene, entity, countries, home) : undefined;
  return {
    id,
    type: entity.type,
    name: entity.name,
    aliases: [...entity.aliases].filter((alias) => alias !== entity.name),
    roles: entity.roles,
    gender: entity.type === 'person' ? genderOf(entity) : null,
    ...(place && { place }),
    confidence: Math.round(entity.confidence * 100) / 100,
  };
}

/** Strong signs of both genders are a clash, to be noted and not to be split. */
function genderOf(entity: DraftEntity): Entity['gender'] {
  if (entity.female >= 2 && entity.male >= 2) return 'clash';
  if (entity.female === entity.male) return null;
  return entity.female > entity.male ? 'female' : 'male';
}

/** Country by the ending of the page's address ("…at", "…ch"): evidence for which namesake is meant. */
function homeCountry(article: Article): string | null {
  const host = article.url ? /^[a-z]{1,10}:\/\/[^/]{1,200}?\.([a-z]{2})(?:[:/]|$)/.exec(article.url) : null;
  return host ? host[1]!.toUpperCase() : null;
}

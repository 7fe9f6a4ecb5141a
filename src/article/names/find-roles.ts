import type { NameData } from '../../languages/parts/names.ts';
import { createDraft, type Draft, type DraftEntity, type Scene } from './draft-mention.ts';
import { baseRole, type RolePhrase, rolePhrase, sentenceEnd, sentenceStart, takeRole } from './read-titles.ts';
import { CAPITAL, ROLE } from './token-evidence.ts';

const FAR = 12;

/**
 * Definite roles without a name ("der russische Minister") become mentions, joined to the one person whose roles and
 * countries fit. Nobody is chosen when nobody fits or when two fit equally well.
 */
export function findRoles(scene: Scene): void {
  const { flags, lower, words } = scene.evidence;
  const named = titledTokens(scene);
  const near = personsBySentence(scene);
  const bodies = new Set(
    scene.drafts.filter(({ type, nested }) => type === 'organisation' && !nested).map(({ first }) => first),
  );
  for (let at = 0; at < words.length; at++) {
    if (!(flags[at]! & ROLE) || named.has(at)) continue;
    const data = scene.dataAt(at);
    if (data.nounsCapitalised && !(flags[at]! & CAPITAL)) continue;
    const start = sentenceStart(scene, at);
    const phrase = rolePhrase(scene, at, complementEnd(scene, at, data), start);
    const determined = phrase.first > start && data.determiners.has(lower[phrase.first - 1]!);
    const compound = words[at]!.includes('-') || phrase.countries.length > 0;
    if (!determined && !compound) continue;
    const draft = createDraft({
      first: determined ? phrase.first - 1 : phrase.first,
      end: phrase.end,
      type: 'person',
      form: 'role',
      nested: false,
      rule: 'names.role',
      confidence: 0.6,
    });
    scene.drafts.push(draft);
    if (!determined || ofNamedBody(scene, bodies, phrase.end, data)) continue;
    resolveRole(scene, near, draft, phrase, data);
    if (draft.entity === null && phrase.countries.length > 0) resolveAhead(scene, near, draft, phrase, data);
    if (draft.entity === null) resolveToBearer(scene, near, draft, phrase);
  }
}

/** Words between a role and the name of the body it is held in, at most: "der Chef des neuen Talheimer Instituts". */
const BODY_REACH = 4;

/** "der Chef des Wolfram-Instituts": who has the role of a body that is named behind it is not whoever else is called so. */
function ofNamedBody(scene: Scene, bodies: ReadonlySet<number>, at: number, data: NameData): boolean {
  const link = scene.evidence.lower[at] ?? '';
  if (!data.determiners.has(link) && !data.genitiveArticles?.has(link) && !data.governingLinks.has(link)) return false;
  const end = Math.min(sentenceEnd(scene, at), at + 1 + BODY_REACH);
  for (let next = at + 1; next < end; next++) if (bodies.has(next)) return true;
  return false;
}

/** Persons by the index of the sentences that mention them. */
type Nearby = ReadonlyMap<number, ReadonlySet<number>>;

function personsBySentence(scene: Scene): Nearby {
  const near = new Map<number, Set<number>>();
  for (const draft of scene.drafts) {
    if (draft.type !== 'person' || draft.entity === null) continue;
    const sentence = scene.sentenceAt(draft.first);
    near.set(sentence, (near.get(sentence) ?? new Set<number>()).add(draft.entity));
  }
  return near;
}

/** Persons of the sentences `from` to `to`, in order of their making. */
function personsIn(near: Nearby, from: number, to: number): number[] {
  const found = new Set<number>();
  for (let sentence = from; sentence <= to; sentence++) for (const index of near.get(sentence) ?? []) found.add(index);
  return [...found].sort((a, b) => a - b);
}

/** Tokens of titles beside a name, and of names: they are no mentions of their own. */
function titledTokens(scene: Scene): Set<number> {
  const { tokens } = scene.article.layers;
  const taken = new Set<number>();
  for (const draft of scene.drafts) {
    for (let at = draft.first; at < draft.end; at++) if (draft.form !== 'demonym') taken.add(at);
    if (!draft.title) continue;
    for (let at = draft.first - 1; at >= 0 && tokens[at]!.span[0] >= draft.title[0]; at--) taken.add(at);
  }
  return taken;
}

/** A genitive right after the noun belongs to the role: "Chef der nordkoreanischen Diplomatie", "head of state". */
function complementEnd(scene: Scene, head: number, data: NameData): number {
  const { lower } = scene.evidence;
  const base = baseRole(lower[head]!, data);
  const end = sentenceEnd(scene, head);
  for (let at = head + 2; at < end && at <= head + 4; at++)
    if (data.rolePhrases.has(`${base}|${lower[at]}`)) return at + 1;
  return head + 1;
}

function resolveRole(scene: Scene, near: Nearby, draft: Draft, phrase: RolePhrase, data: NameData): void {
  const sentence = scene.sentenceAt(draft.first);
  const rated: { index: number; score: number }[] = [];
  for (const index of personsIn(near, sentence - FAR, sentence)) {
    const entity = scene.entities[index]!;
    const last = lastBefore(entity, draft.first);
    if (last === null || sentence - scene.sentenceAt(last) > FAR) continue;
    const score = fitness(entity, phrase, data, sentence - scene.sentenceAt(last));
    if (score > 0) rated.push({ index, score });
  }
  rated.sort((a, b) => b.score - a.score);
  const [best, second] = rated;
  if (!best || (second && second.score > best.score - 0.5)) return;
  const entity = scene.entities[best.index]!;
  draft.entity = best.index;
  draft.stated = false;
  draft.confidence = Math.min(0.75, 0.3 + best.score / 10);
  entity.at.push(draft.first);
  if (best.score >= 4 || phrase.countries.some((code) => entity.countries.has(code))) takeRole(scene, entity, phrase);
}

/** A role before the name: the one person of the next two sentences whom no country or other role rules out. */
function resolveAhead(scene: Scene, near: Nearby, draft: Draft, phrase: RolePhrase, data: NameData): void {
  const sentence = scene.sentenceAt(draft.first);
  const candidates: number[] = [];
  for (const index of personsIn(near, sentence, sentence + 2)) {
    const entity = scene.entities[index]!;
    const distance = scene.sentenceAt(Math.min(...entity.at)) - sentence;
    if (distance < 0 || distance > 2) continue;
    if (entity.countries.size > 0 && !phrase.countries.some((code) => entity.countries.has(code))) continue;
    const clash = entity.heads.size > 0 && ![...entity.heads].some((known) => likeness(known, phrase.head, data) > 0);
    if (!clash) candidates.push(index);
  }
  if (candidates.length !== 1) return;
  draft.entity = candidates[0]!;
  draft.stated = false;
  draft.confidence = 0.45;
  scene.entities[candidates[0]!]!.at.push(draft.first);
}

/**
 * A lead says "the environment minister" and a later sentence who that is: the one person of the article who bears just
 * this role, named soon after.
 */
function resolveToBearer(scene: Scene, near: Nearby, draft: Draft, phrase: RolePhrase): void {
  const bearers = scene.entities.flatMap((entity, index) =>
    entity.type === 'person' && (entity.heads.has(phrase.head) || entity.sharedHeads.has(phrase.head)) ? [index] : [],
  );
  const [bearer] = bearers;
  if (bearer === undefined || bearers.length > 1) return;
  const { heads, countries, at } = scene.entities[bearer]!;
  const clash =
    phrase.countries.length > 0 && countries.size > 0 && !phrase.countries.some((code) => countries.has(code));
  const sentence = scene.sentenceAt(draft.first);
  if (clash || !heads.has(phrase.head) || !personsIn(near, sentence, sentence + FAR).includes(bearer)) return;
  draft.entity = bearer;
  draft.stated = false;
  draft.confidence = 0.5;
  at.push(draft.first);
}

/** How well a person fits a role: same noun, same class of role, same country; a clash of country rules out. */
function fitness(entity: DraftEntity, phrase: RolePhrase, data: NameData, distance: number): number {
  const country = phrase.countries.length > 0 && entity.countries.size > 0;
  const shared = phrase.countries.some((code) => entity.countries.has(code));
  if (country && !shared) return 0;
  let head = 0;
  for (const known of entity.heads) head = Math.max(head, likeness(known, phrase.head, data));
  for (const known of entity.sharedHeads) head = Math.max(head, Math.min(2.2, likeness(known, phrase.head, data)));
  if (entity.heads.size > 0 && head === 0) return 0;
  if (head === 0 && !(phrase.countries.length > 0 && distance <= 1)) return 0;
  if (data.nounsCapitalised === false && phrase.gender && entity.female !== entity.male) {
    if ((phrase.gender === 'female') !== entity.female > entity.male) return 0;
  }
  return head + (shared ? 2 : 0) + (distance === 0 ? 0.6 : distance === 1 ? 1 : distance <= 3 ? 0.5 : 0);
}

/** 4 same noun, 3 one is the end of the other ("minister" for "außenminister"), 2 one class, 0 nothing. */
function likeness(known: string, wanted: string, data: NameData): number {
  if (known === wanted) return 4;
  if (known.endsWith(wanted) || wanted.endsWith(known)) return 3;
  const plain = known.slice(known.lastIndexOf('-') + 1);
  if (data.counterparts.has(plain)) return 1;
  return data.roleClasses.some((group) => inClass(group, known) && inClass(group, wanted)) ? 2 : 0;
}

function inClass(group: ReadonlySet<string>, head: string): boolean {
  return (
    group.has(head) ||
    group.has(head.slice(head.lastIndexOf('-') + 1)) ||
    group.has(head.slice(head.lastIndexOf(' ') + 1))
  );
}

function lastBefore(entity: DraftEntity, token: number): number | null {
  let last: number | null = null;
  for (const at of entity.at) if (at < token && (last === null || at > last)) last = at;
  return last;
}

/** Counterparts share the role of the person they meet: "X, Außenminister, und sein russischer Amtskollege Y". */
export function shareCounterparts(scene: Scene): void {
  const persons = scene.drafts.filter(
    (draft) => draft.type === 'person' && draft.entity !== null && draft.form === 'name',
  );
  for (const draft of persons) {
    if (!draft.title) continue;
    const entity = scene.entities[draft.entity!]!;
    const data = scene.dataAt(draft.first);
    const title = scene.article.text.slice(draft.title[0], draft.title[1]).toLowerCase().split(/\s/u);
    if (!title.some((word) => data.counterparts.has(word))) continue;
    const index = nearestOther(scene, draft, persons);
    if (index === null) continue;
    for (const head of scene.entities[index]!.heads) if (!data.counterparts.has(head)) entity.sharedHeads.add(head);
  }
}

/** The person named last before the counterpart, in the same sentence or the one before. */
function nearestOther(scene: Scene, draft: Draft, persons: readonly Draft[]): number | null {
  let best: Draft | null = null;
  for (const other of persons) {
    if (other.entity === draft.entity || other.first > draft.first) continue;
    if (scene.sentenceAt(draft.first) - scene.sentenceAt(other.first) > 1) continue;
    if (!best || other.first > best.first) best = other;
  }
  return best?.entity ?? null;
}
